import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';
import { sha256 } from '../../kept/digests.ts';
import { versionOf, writeChecksums, type Checksums } from './checksums.ts';
import type { Finding } from './finding.ts';
import { hostingNotes } from './hosting-notes.ts';
import { licenceNotes } from './licences.ts';
import { refusals } from './refusals.ts';
import type { RequestKind } from './request-kinds.ts';
import { checksumFile, requestFile } from './server-files.ts';
import { zipFiles } from './zip.ts';

export interface Packed {
  /** `the-networked-councillor-1a2b3c4d`: the zip without its ending, and the one folder in it. */
  readonly name: string;
  readonly version: string;
  readonly files: number;
  readonly zip: Uint8Array;
}

export interface PackOptions {
  /** The programme's title. */
  readonly title: string;
  /** The same for file names. */
  readonly plainTitle: string;
  /** The day that files are dated by, as YYYY-MM-DD: see `fileDate`. */
  readonly day: string;
  /** The results of the accessibility tests from which its statement is made, as JSON. */
  readonly results: string;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const sumsOf = (files: ReadonlyMap<string, Uint8Array>): Checksums =>
  new Map([...files].map(([path, bytes]) => [path, sha256(bytes)]));

/**
 * A finished folder as a zip for a council: the site, how to host it, whose work is in it, its version, and the
 * list to check it by. Or the reasons why it is not to be handed out.
 */
export async function packSite(folder: string, options: PackOptions): Promise<Packed | readonly Finding[]> {
  const { title, plainTitle, day, results } = options;
  const site = new Map<string, Uint8Array>();
  for (const path of await filesBelow(folder)) site.set(path, await readFile(join(folder, path)));
  const sums = new Map([...sumsOf(site)].filter(([path]) => path !== checksumFile));
  const refused = await refusals({ folder, sums });
  if (refused.length > 0) return refused;

  const version = versionOf(sums);
  const name = `${plainTitle}-${version}`;
  const { kinds } = JSON.parse(await readFile(join(folder, requestFile), 'utf8')) as { kinds: RequestKind[] };
  const bytes = [...site.values()].reduce((sum, { length }) => sum + length, 0);
  const files = new Map([...site].map(([path, content]) => [`site/${path}`, content]));
  files.set('ACCESSIBILITY.json', utf8(results));
  files.set('HOSTING.html', utf8(hostingNotes({ title, name, version, kinds, files: site.size, bytes })));
  files.set('LICENCES.txt', utf8(await licenceNotes([...site.keys()])));
  files.set('VERSION.txt', utf8(`${version}\n`));
  files.set('SHA256SUMS', utf8(writeChecksums(sumsOf(files))));
  return { name, version, files: site.size, zip: zipFiles(files, name, day) };
}
