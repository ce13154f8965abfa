import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';
import type { NewSite } from '../new-site.ts';
import { asApache } from './as-apache.ts';
import { asNginx } from './as-nginx.ts';
import { asUnderscoreHeaders } from './as-underscore-headers.ts';
import { asWebConfig } from './as-web-config.ts';
import { sha256 } from '../../kept/digests.ts';
import { writeChecksums, type Checksums } from './checksums.ts';
import { typeOf } from './file-types.ts';
import { headersFor } from './headers.ts';
import { policyFor } from './policy.ts';
import type { Reference } from './references.ts';
import { requestKinds } from './request-kinds.ts';
import { checksumFile, isServerFile, requestFile } from './server-files.ts';

/** The SHA-256 of every file below a folder but the list itself. Those that are known are not worked out again. */
async function checksumsOf(folder: string, known: Checksums): Promise<Checksums> {
  const paths = (await filesBelow(folder)).filter((path) => path !== checksumFile);
  return new Map(paths.map((path) => [path, known.get(path) ?? sha256(readFileSync(join(folder, path)))]));
}

/**
 * Writes into a finished site what whoever hosts it needs: which requests its pages make, headers for four
 * kinds of server, and a list of its files. Throws for a file that no server could be told the type of. The checksums that
 * are known are of files that stay as they are.
 */
export async function writeHosting(
  site: NewSite,
  references: readonly Reference[],
  known: Checksums = new Map(),
): Promise<void> {
  const { folder, write } = site;
  const files = (await filesBelow(folder)).filter((path) => !isServerFile(path) && !path.startsWith('hosting/'));
  const untyped = files.filter((path) => !typeOf(path));
  if (untyped.length > 0)
    throw new Error(`src/publish/hosting/file-types.ts has no type for ${untyped.slice(0, 3).join(', ')}.`);
  const kinds = requestKinds(files, references);
  const headers = headersFor(files, kinds);
  const requests = {
    about: 'Every kind of request that a page of this site makes. All go to the site itself; paths are from its root.',
    policy: policyFor(kinds),
    kinds,
  };
  write(requestFile, `${JSON.stringify(requests, null, 2)}\n`);
  write('_headers', asUnderscoreHeaders(headers));
  write('web.config', asWebConfig(headers));
  write('hosting/nginx.conf', asNginx(headers));
  write('hosting/apache.conf', asApache(headers));
  write(checksumFile, writeChecksums(await checksumsOf(folder, known)));
}
