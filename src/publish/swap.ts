import { existsSync } from 'node:fs';
import { access, constants, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** The output folder cannot be used. The sentence is for the terminal. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

export interface Stage {
  /** The output folder, absolute. */
  readonly out: string;
  /** Where the new site is made: beside the output folder, so that a rename can move it. */
  readonly next: string;
  /** Where the old site waits while the new one takes its place. */
  readonly previous: string;
}

const stageOf = (out: string): Stage => {
  const full = resolve(out);
  const beside = (what: string): string => join(dirname(full), `.${basename(full)}.${what}`);
  return { out: full, next: beside('next'), previous: beside('previous') };
};

/** Made by us, or empty: a site, or every council's in its own folder. Such a folder we may put aside. */
async function isOurs(out: string): Promise<boolean> {
  const isSite = (folder: string): boolean => existsSync(join(folder, 'index.html'));
  return isSite(out) || (await readdir(out)).every((name) => isSite(join(out, name)));
}

/**
 * Puts right what an interrupted swap left: with the old site aside and none in its place, the swap
 * had begun, so the old one goes back. Whatever else lies beside the output folder is half-made.
 */
export async function mendSwap(out: string): Promise<void> {
  const { out: place, next, previous } = stageOf(out);
  if (existsSync(previous) && !existsSync(place)) await rename(previous, place);
  await rm(previous, { recursive: true, force: true });
  await rm(next, { recursive: true, force: true });
}

/** Whether a swap stopped between its two renames: the old site is aside, and none is in its place. */
export function swapWasInterrupted(out: string): boolean {
  const { out: place, previous } = stageOf(out);
  return existsSync(previous) && !existsSync(place);
}

/** Makes an empty folder beside the output folder. Throws an `OutputError` where that cannot be. */
export async function openStage(out: string): Promise<Stage> {
  const stage = stageOf(out);
  const parent = dirname(stage.out);
  const tell = (cause: unknown): never => {
    throw new OutputError(`Nothing can be written beside ${out}. Check who may write in ${parent}.`, { cause });
  };
  await mkdir(parent, { recursive: true })
    .then(() => access(parent, constants.W_OK))
    .then(() => mendSwap(out))
    .catch(tell);
  if (existsSync(stage.out) && !(await stat(stage.out)).isDirectory())
    throw new OutputError(`${out} is a file, but the site has to be a folder. Give it with --out DIR.`);
  if (existsSync(stage.out) && !(await isOurs(stage.out)))
    throw new OutputError(
      `${out} holds something else than a site, and would be replaced. Give an empty folder or a new name with --out DIR.`,
    );
  await mkdir(stage.next).catch(tell);
  return stage;
}

/** Lets the new site take the old one's place, by two renames. */
export async function swapIn({ out, next, previous }: Stage): Promise<void> {
  if (existsSync(out)) await rename(out, previous);
  await rename(next, out);
  await rm(previous, { recursive: true, force: true });
}

/** Takes a stage away that did not become a site. */
export const dropStage = ({ next }: Stage): Promise<void> => rm(next, { recursive: true, force: true });
