import { execFile } from 'node:child_process';
import { appendFile, cp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import packageFile from '../../package.json' with { type: 'json' };
import type { Lesson } from './course.ts';
import { ourFile, writeOurs } from './write-ours.ts';
import { starlightFile, writeStarlight } from './write-starlight.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** A generator that builds the course. */
export interface Site {
  readonly name: 'ours' | 'Starlight';
  /** Where its build is run, and what runs it. */
  readonly cwd: string;
  readonly build: readonly string[];
  /** What runs its preview at a port of this machine, and the address of a lesson there, from the root. */
  readonly preview: (port: number) => readonly string[];
  readonly address: (lesson: Lesson) => string;
  /** The folder of the finished site. */
  readonly out: string;
  readonly lay: (lessons: readonly Lesson[], withPictures: boolean) => Promise<void>;
  /** Forgets all that earlier builds have kept. */
  readonly clean: () => Promise<void>;
  /** Adds a sentence to a lesson. */
  readonly edit: (lesson: Lesson, sentence: string) => Promise<void>;
}

const remove = (paths: readonly string[]): Promise<unknown> =>
  Promise.all(paths.map((path) => rm(path, { recursive: true, force: true })));

const asides: string[] = [];

/**
 * Takes folders out of a build's way without removing their files, for which ext4 makes whoever creates files next pay for
 * a minute. They wait for `removeAside` in a folder of the same disk, into which no preview looks.
 */
async function putAside(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths.filter((one) => existsSync(one))) {
    const aside = join(folder, `.aside-${process.pid}-${asides.length}`);
    await rename(path, aside);
    asides.push(aside);
  }
}

/** Removes what `clean` has put aside. */
export const removeAside = (): Promise<unknown> => remove(asides.splice(0));

/** What npm runs for a command of the project, without npm. */
const command = (name: 'build' | 'start'): string[] => [
  process.execPath,
  ...packageFile.scripts[name].split(' ').slice(1),
];

function ours(work: string): Site {
  const content = join(work, 'ours/content');
  const out = join(work, 'ours/site');
  return {
    name: 'ours',
    cwd: project,
    build: [...command('build'), '--content', content, '--out', out],
    preview: (port) => [...command('start'), '--content', content, '--port', String(port)],
    address: (lesson) =>
      `/${ourFile(lesson)
        .replace(/\/\d+-/g, '/')
        .replace('.md', '.html')}`,
    out,
    lay: async (lessons, withPictures) => {
      await remove([content]);
      await writeOurs(lessons, content, withPictures);
    },
    clean: async () => {
      await remove([join(project, '.astro')]);
      await putAside(join(work, 'ours'), [out]);
      await putAside(join(project, 'node_modules'), [join(project, 'node_modules/.cache')]);
    },
    edit: (lesson, sentence) => appendFile(join(content, ourFile(lesson)), `\n${sentence}\n`),
  };
}

/** Starlight in a folder of its own, installed there when it is not yet. */
async function starlight(work: string): Promise<Site> {
  const cwd = join(work, 'starlight');
  await cp(join(project, 'scripts/bench/starlight'), cwd, { recursive: true });
  if (!existsSync(join(cwd, 'node_modules')))
    await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd });
  const content = join(cwd, 'src/content/docs');
  const out = join(cwd, 'dist');
  return {
    name: 'Starlight',
    cwd,
    build: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
    preview: (port) => [process.execPath, 'node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    address: (lesson) => `/${starlightFile(lesson).replace('.md', '/')}`,
    out,
    lay: async (lessons, withPictures) => {
      await remove([content]);
      await writeStarlight(lessons, content, withPictures);
    },
    clean: () =>
      putAside(
        join(cwd, 'node_modules'),
        ['dist', '.cache', '.astro', 'node_modules/.vite', 'node_modules/.astro'].map((path) => join(cwd, path)),
      ),
    edit: (lesson, sentence) => appendFile(join(content, starlightFile(lesson)), `\n${sentence}\n`),
  };
}

/** The sites that are compared, laid out below a folder. */
export const sitesIn = async (work: string): Promise<readonly [Site, Site]> => [ours(work), await starlight(work)];
