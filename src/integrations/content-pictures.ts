import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { pictureSlip } from '../checks/parts/picture-slips.ts';
import { isText } from '../source/content-folder.ts';
import { sharedContent } from '../source/shared-content.ts';
import { moduleName } from './content-modules.ts';

/**
 * Hands a drawing (SVG) of the content folder on as it is, with its size: Astro 7 takes it for a
 * component, and finds no size where its first tag does not end within 1,000 bytes, as Inkscape's may.
 * So does it with what is no picture or a damaged one: a check reports it, and the preview goes on.
 */
export const contentPictures = (content: string): Plugin => ({
  name: 'content-pictures',
  enforce: 'pre',
  load: {
    // Before Astro, which looks at pictures early too.
    order: 'pre',
    async handler(id) {
      const root = content.replaceAll('\\', '/');
      if (!id.startsWith(`${root}/`) || id.includes('?')) return null;
      const path = posix.relative(root, id);
      if (isText(path)) return null;
      const facts = (await sharedContent()).pictures.get(path);
      if (facts?.format !== 'svg' && !pictureSlip(path, facts)) return null;
      return [
        `import src from ${JSON.stringify(`${moduleName(path)}?url`)};`,
        `export default { src, width: ${facts?.width ?? 0}, height: ${facts?.height ?? 0}, format: 'svg' };`,
      ].join('\n');
    },
  },
});
