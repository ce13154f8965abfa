import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settleFolder } from './settle-folder.ts';

/**
 * Renders a site with Astro, where Astro keeps what it works with in the project at `root`, and has it used from there.
 *
 * Astro moves files by renames, so that it can render to the project's own disk alone. It writes pictures into its cache
 * in one go and trusts what it finds there, so that a build which was cut off could leave half a picture for every later
 * site: a mark says that one is at work, and whoever finds an older mark begins with an empty cache.
 */
export async function renderIn<T>(
  root: string,
  render: (folder: string) => Promise<void>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const cache = join(root, 'node_modules/.cache/site');
  const rendered = join(cache, 'rendered');
  const mark = join(cache, 'build-at-work');
  await rm(existsSync(mark) ? cache : rendered, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await writeFile(mark, '');
  await render(rendered);
  const used = await use(rendered);
  await rm(rendered, { recursive: true });
  await settleFolder(cache);
  await rm(mark);
  return used;
}
