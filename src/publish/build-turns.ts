import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeTurn, type GiveBack } from './take-turn.ts';

const tell = (process: string): void =>
  console.error(`Another build is running here (process ${process}). Waiting for it …`);

/** A path with symbolic links resolved as far as it exists, so that two names of a folder are one. */
async function realPlace(path: string): Promise<string> {
  const full = resolve(path);
  if (full === dirname(full)) return full;
  return realpath(full).catch(async () => join(await realPlace(dirname(full)), basename(full)));
}

/** Waits until no other build makes a site in that folder, from this project or another one. Says so on stderr. */
export const takeOutput = async (out: string): Promise<GiveBack> => takeTurn(`output ${await realPlace(out)}`, tell);

/**
 * Waits until no other build runs in this project: Astro keeps what it works with in `.astro` and `node_modules/.cache`.
 * Says so on stderr. Whoever wants the turn for an output as well takes that first.
 */
export const takeProject = async (): Promise<GiveBack> =>
  takeTurn(`project ${await realpath(fileURLToPath(new URL('../../node_modules', import.meta.url)))}`, tell);
