import { openKept } from '../src/kept/open-kept.ts';
import { folderStamp } from '../src/source/content-folder.ts';
import { councilAsked } from '../src/source/council-asked.ts';
import { contentFolder } from '../src/source/shared-content.ts';

/**
 * Watches over a build. What it gives tells, at the end, whether files were saved while the build was at work: such a
 * site may have a part of them, so that it is not remembered as the site of anything.
 */
export async function watchForSaves(): Promise<() => Promise<boolean>> {
  const root = await contentFolder();
  const before = await folderStamp(root);
  return async () => {
    if ((await folderStamp(root)) === before) return false;
    // Saved without a look at what it holds, it holds nothing.
    await (await openKept(`last site of ${councilAsked() ?? 'the programme'}`)).save();
    return true;
  };
}
