import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagesInScripts } from '../page-scripts.ts';

/** Somebody else's work that a site carries, with its licence as its package has it. */
export interface Licence {
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly what: string;
  readonly text: string;
}

const project = fileURLToPath(new URL('../../../', import.meta.url));
const places = ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'LICENCE', 'LICENSE/LICENSE'];

/** What a finished folder has of others in files of their own. */
const carried: readonly { package: string; what: string; isIn: (path: string) => boolean }[] = [
  {
    package: '@fontsource-variable/atkinson-hyperlegible-next',
    what: 'the typeface, with fewer weights, assets/atkinson-hyperlegible-next-….woff2',
    isIn: (path) => /^assets\/atkinson-hyperlegible-next.*\.woff2$/.test(path),
  },
  { package: 'pagefind', what: 'search, the folder pagefind', isIn: (path) => path.startsWith('pagefind/') },
];

async function licenceOf(name: string, what: string): Promise<Licence> {
  const folder = join(project, 'node_modules', name);
  const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = places.map((place) => join(folder, place)).find((path) => existsSync(path) && statSync(path).isFile());
  if (!file) throw new Error(`${name} is in the site, but its package has no licence that could be handed on.`);
  return { package: name, version, licence: license, what, text: (await readFile(file, 'utf8')).trim() };
}

/** The licences of everything in a finished site that others made, by package name. */
export async function licencesIn(files: readonly string[]): Promise<Licence[]> {
  const inFiles = carried.filter(({ isIn }) => files.some(isIn));
  const inScripts = (await packagesInScripts()).map((name) => ({ package: name, what: 'in the folder scripts' }));
  return Promise.all(
    [...inFiles, ...inScripts]
      .sort((a, b) => (a.package < b.package ? -1 : 1))
      .map(({ package: name, what }) => licenceOf(name, what)),
  );
}

const line = '='.repeat(72);

/** The text of `LICENCES.txt`: the project's own licence, then those of others. */
export async function licenceNotes(files: readonly string[]): Promise<string> {
  const own = (await readFile(join(project, 'LICENSE'), 'utf8')).trim();
  const others = (await licencesIn(files)).map(
    ({ package: name, version, licence, what, text }) => `${name} ${version} (${licence}): ${what}\n${line}\n\n${text}`,
  );
  const head = 'What is in this package, and under which licence.\nThe name of each work stands above its licence.';
  return `${[head, `The site: its code, its words and its pictures\n${line}\n\n${own}`, ...others].join(`\n\n${line}\n`)}\n`.replaceAll(
    '\r\n',
    '\n',
  );
}
