import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../programme/entry.ts';
import { readContentFolder } from '../source/content-folder.ts';
import { editionFor } from '../source/councils.ts';
import { editionOf } from '../source/edition.ts';
import { codeDigest, contentDigest } from './digests.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { readResults, resultsFile, type Results } from './results.ts';

/** The results that lie in a content folder; undefined where there are none that can be read. */
const resultsIn = async (root: string): Promise<Results | undefined> =>
  readResults(await readFile(join(root, resultsFile), 'utf8').catch(() => ''));

/** What is known of the site that is made of a content folder as it lies there, for a council's where one is asked for. */
export async function evidenceIn(root: string, council: string | undefined): Promise<Evidence> {
  const edition = editionOf(await readContentFolder(root));
  const [results, content, code] = await Promise.all([resultsIn(root), contentDigest(edition), codeDigest()]);
  return evidenceFor(results, { council, content, code });
}

/** What is known of a council's own site, before its edition is laid out in a folder of its own. */
export async function evidenceForCouncil(root: string, council: Entry<'council'>): Promise<Evidence> {
  const edition = editionFor(await readContentFolder(root), council);
  const [results, content, code] = await Promise.all([resultsIn(root), contentDigest(edition), codeDigest()]);
  return evidenceFor(results, { council: council.id, content, code });
}
