import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from './finding.ts';
import { checksumFile } from './server-files.ts';
import { readChecksums, type Checksums } from './checksums.ts';
import { compareFiles } from './compare-files.ts';

/** A finished site that somebody wants to hand out. */
export interface Candidate {
  readonly folder: string;
  readonly sums: Checksums;
}

/** A reason not to hand out a site, or none. */
type Condition = (site: Candidate) => Promise<readonly Finding[]>;

/** A folder that was changed after it was built is not what its content says. */
const isAsItWasBuilt: Condition = async ({ folder, sums }) => {
  const listed = readChecksums(await readFile(join(folder, checksumFile), 'utf8').catch(() => ''));
  const rebuild = 'build the site again.';
  if (!listed)
    return [{ place: folder, fact: 'It has no list of its files, so it is no finished site.', cure: rebuild }];
  return compareFiles(listed, sums).map(({ path, what }) => ({
    place: path,
    fact: `It is ${what} since the site was built.`,
    cure: rebuild,
  }));
};

/** What has to hold before a site is handed out. All are asked. */
const conditions: readonly Condition[] = [isAsItWasBuilt];

/** Why a site is not to be handed out; empty where it may be. */
export const refusals = async (site: Candidate): Promise<Finding[]> =>
  (await Promise.all(conditions.map((condition) => condition(site)))).flat();
