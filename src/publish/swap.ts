import { existsSync } from 'node:fs';
import { access, constants, mkdir, readdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isNoRoom } from './no-room.ts';
import { OutputError } from './output-error.ts';
import { settleFolder } from './settle-folder.ts';

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

/** Says of what the system refused beside the output folder who has to be asked. */
const tell =
  (out: string) =>
  (cause: unknown): never => {
    const { out: full } = stageOf(out);
    if (cause instanceof OutputError || isNoRoom(cause)) throw cause;
    throw new OutputError(`Nothing can be written beside ${out}. Check who may write in ${dirname(full)}.`, { cause });
  };

/** Made by us, or empty: a site, or every council's in its own folder. Such a folder we may put aside. */
async function isOurs(out: string): Promise<boolean> {
  const isSite = (folder: string): boolean => existsSync(join(folder, 'index.html'));
  return isSite(out) || (await readdir(out)).every((name) => isSite(join(out, name)));
}

/** Whether a disk or another folder is mounted there. A rename moves no such folder. */
async function isMounted(folder: string): Promise<boolean> {
  const table = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  const place = await realpath(folder);
  const unescape = (path: string): string =>
    path.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)));
  return table.split('\n').some((line) => unescape(line.split(' ')[4] ?? '') === place);
}

const mounted = (out: string, cause?: unknown): OutputError =>
  new OutputError(
    `${out} is a disk of its own, which nothing can take the place of. Give a folder in it with --out DIR.`,
    {
      cause,
    },
  );

/**
 * Puts right what an interrupted swap left: with the old site aside and none in its place, the swap
 * had begun, so the old one goes back. Whatever else lies beside the output folder is half-made.
 * Throws an `OutputError` where that cannot be.
 */
export async function mendSwap(out: string): Promise<void> {
  const { out: place, next, previous } = stageOf(out);
  try {
    if (existsSync(previous) && !existsSync(place)) await rename(previous, place);
    for (const left of [previous, next]) if (existsSync(left)) await rm(left, { recursive: true, maxRetries: 3 });
  } catch (error) {
    tell(out)(error);
  }
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
  await mkdir(parent, { recursive: true })
    .then(() => access(parent, constants.W_OK))
    .then(() => mendSwap(out))
    .catch(tell(out));
  if (existsSync(stage.out)) {
    if (!(await stat(stage.out)).isDirectory())
      throw new OutputError(`${out} is a file, but the site has to be a folder. Give it with --out DIR.`);
    if (!(await isOurs(stage.out)))
      throw new OutputError(
        `${out} holds something else than a site, and would be replaced. Give an empty folder or a new name with --out DIR.`,
      );
    if (await isMounted(stage.out)) throw mounted(out);
  }
  await mkdir(stage.next).catch(tell(out));
  return stage;
}

/**
 * Lets the new site take the old one's place, by two renames, once all of it is on the disk and open to readers, as
 * `settle` sees to. Where the second rename fails, the old site goes back.
 */
export async function swapIn(
  { out, next, previous }: Stage,
  settle = (): Promise<void> => settleFolder(next),
): Promise<void> {
  await settle();
  if (existsSync(out))
    await rename(out, previous).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'EBUSY' || error.code === 'EXDEV' ? mounted(out, error) : error;
    });
  await rename(next, out).catch(async (error: unknown) => {
    if (existsSync(previous)) await rename(previous, out);
    throw error;
  });
  await rm(previous, { recursive: true, force: true });
}

/** Takes a stage away that did not become a site. */
export const dropStage = ({ next }: Stage): Promise<void> => rm(next, { recursive: true, force: true, maxRetries: 3 });
