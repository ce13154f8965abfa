import { folderStamp } from '../source/content-folder.ts';
import { contentFolder } from '../source/shared-content.ts';
import { forgetSite } from './built-before.ts';

/**
 * Watches over a build. What it gives tells, at the end, whether files were saved while the build was at work: such a
 * site may have a part of them, so that it is not remembered as the site of anything.
 */
export async function watchForSaves(): Promise<() => Promise<boolean>> {
  const root = await contentFolder();
  const before = await folderStamp(root);
  return async () => {
    if ((await folderStamp(root)) === before) return false;
    await forgetSite();
    return true;
  };
}
