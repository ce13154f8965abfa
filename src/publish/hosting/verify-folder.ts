import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isOfContent } from '../../source/content-folder.ts';
import { filesBelow } from '../files.ts';
import { sha256 } from '../../kept/digests.ts';
import { readChecksums, versionOf, type Checksums } from './checksums.ts';
import { compareFiles } from './compare-files.ts';
import { explainChange } from './explain-change.ts';
import type { Finding } from './finding.ts';
import { checksumFile, isServerFile } from './server-files.ts';
import { NothingToVerify, type Verdict } from './verdict.ts';

async function listIn(folder: string): Promise<{ name: string; listed: Checksums }> {
  for (const name of [checksumFile, 'SHA256SUMS']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    const listed = text === undefined ? undefined : readChecksums(text);
    if (listed) return { name, listed };
    if (text !== undefined)
      throw new NothingToVerify(
        `${join(folder, name)} is no list of checksums. Copy it again from the package, as it is.`,
      );
  }
  throw new NothingToVerify(
    `${folder} has no ${checksumFile}, so there is nothing to compare it with. Give the folder that the site was copied to, or that its zip was unpacked to.`,
  );
}

const changedOnPurpose = (place: string): Finding => ({
  place,
  fact: 'It is not as it was handed out. That is right if your council changed its server’s settings there.',
  cure: 'if nobody did, copy it again from the package.',
  isAdvice: true,
});

const added = (place: string): Finding => ({
  place,
  fact: 'It is not of this version: it was left over from another one, or somebody put it there.',
  cure: 'delete it, unless your council knows what it is for.',
});

/** Whether a file that is not of the site may lie there: what computers leave in folders, and settings for Apache. */
const isExpected = (path: string): boolean => path.endsWith('.htaccess') || !isOfContent(path);

/** Whether a folder holds every file of its version, unaltered. Throws `NothingToVerify` for what is no copy. */
export async function verifyFolder(folder: string): Promise<Verdict> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory())
    throw new NothingToVerify(`There is no folder ${folder}. Give a folder, or an address that begins with https://.`);
  const { name, listed } = await listIn(folder);
  const bytesOf = (path: string): Promise<Uint8Array> => readFile(join(folder, path));
  const sums = new Map<string, string>();
  for (const path of await filesBelow(folder)) if (path !== name) sums.set(path, sha256(await bytesOf(path)));

  const findings: Finding[] = [];
  for (const { path, what } of compareFiles(listed, sums)) {
    if (what === 'missing') findings.push({ place: path, fact: 'It is missing.', cure: 'copy it from the package.' });
    else if (what === 'added') findings.push(...(isExpected(path) ? [] : [added(path)]));
    else if (isServerFile(path.replace(/^site\//, ''))) findings.push(changedOnPurpose(path));
    else findings.push({ place: path, ...explainChange(path, await bytesOf(path), listed.get(path) ?? '') });
  }
  return { copy: folder, version: versionOf(listed), files: listed.size, findings };
}
