import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bodyReader, type Body, type Setting } from '../markdown/read-body.ts';
import type { SourceFile } from './content-folder.ts';
import { decode } from './decode.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { bodyKeeper, type KeptBodies } from './keep-bodies.ts';
import { bodyOrFault, mostBytes } from './read-entry.ts';

/** A body that is yet to be read, with its absolute path. */
export interface Unread {
  readonly text: string;
  readonly path: string;
}

/** What is read in another thread. */
export interface Share {
  readonly root: string;
  readonly setting: Setting | undefined;
  readonly bodies: readonly Unread[];
}

/** So many characters are read in the time in which another thread starts: about 270 lessons. */
const startOfThread = 2_000_000;

const sizeOf = (bodies: readonly Unread[]): number => bodies.reduce((sum, { text }) => sum + text.length, 0);

/** How many of the bodies another thread has read when this one has read the others; none where it would only start. */
function shareOfThread(bodies: readonly Unread[]): number {
  const wanted = (sizeOf(bodies) - startOfThread) / 2;
  let size = 0;
  return bodies.filter(({ text }) => (size += text.length) <= wanted).length;
}

/** Reads a share of bodies. Undefined stands for one that cannot be read: whoever asks for it finds out why. */
export function readShare({ root, setting, bodies }: Share): (Body | undefined)[] {
  const read = bodyReader(root, setting);
  return bodies.map(({ text, path }) => {
    const body = bodyOrFault(text, path, read);
    return 'outline' in body ? body : undefined;
  });
}

const inThread = (share: Share): Promise<(Body | undefined)[]> =>
  new Promise((resolve, reject) => {
    // By a name of its own, which no bundler follows.
    const file = new URL('read-ahead-thread.ts', import.meta.url);
    new Worker(file, { workerData: share }).once('message', resolve).once('error', reject);
  });

/**
 * Reads the Markdown of a large programme that is not kept, part of it in another thread, and keeps it. Only time depends on it: what is
 * left out here is read where it is asked for.
 */
export async function readAhead(
  root: string,
  files: readonly SourceFile[],
  setting: Setting | undefined,
  kept: KeptBodies,
): Promise<void> {
  const keeper = bodyKeeper(root, setting, kept);
  const unread = files.flatMap(({ path, bytes }): Unread[] => {
    if (/\.ya?ml$/.test(path) || bytes.length > mostBytes) return [];
    const body = { text: splitFrontmatter(decode(bytes).text).body, path: join(root, path) };
    return keeper.known(body.text, body.path) ? [] : [body];
  });
  const share = shareOfThread(unread);
  if (share === 0) return;
  const [others, own] = [unread.slice(0, share), unread.slice(share)];
  const thread = inThread({ root, setting, bodies: others });
  const bodies = [...readShare({ root, setting, bodies: own }), ...(await thread)];
  for (const [index, { text, path }] of [...own, ...others].entries()) {
    const body = bodies[index];
    if (body) keeper.keep(text, path, body);
  }
}
