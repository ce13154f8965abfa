import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../programme/entry.ts';
import { readContentFolder, type ContentFolder } from '../source/content-folder.ts';
import { editionFor } from '../source/councils.ts';
import { editionOf } from '../source/edition.ts';
import { codeDigest, contentDigest } from '../kept/digests.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { readResults, resultsFile, type Results } from './results.ts';

/** The results that lie in a content folder; undefined where there are none that can be read. */
const resultsIn = async (root: string): Promise<Results | undefined> =>
  readResults(await readFile(join(root, resultsFile), 'utf8').catch(() => ''));

async function evidenceOf(edition: ContentFolder, council: string | undefined): Promise<Evidence> {
  const [results, content, code] = await Promise.all([resultsIn(edition.root), contentDigest(edition), codeDigest()]);
  return evidenceFor(results, { council, content, code });
}

/** What is known of the site that is made of a content folder as it lies there, for a council's where one is asked for. */
export const evidenceIn = async (root: string, council: string | undefined): Promise<Evidence> =>
  evidenceOf(editionOf(await readContentFolder(root)), council);

/** What is known of a council's own site, before its edition is laid out in a folder of its own. */
export const evidenceForCouncil = async (root: string, council: Entry<'council'>): Promise<Evidence> =>
  evidenceOf(editionFor(await readContentFolder(root), council), council.id);
