import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import type { Root } from 'mdast';
import { posix } from 'node:path';
import type { VFile } from 'vfile';
import type { Plugin } from 'vite';
import { dropRefused } from '../markdown/drop-refused.ts';
import { markLines } from '../markdown/mark-lines.ts';
import { splitFrontmatter } from '../source/frontmatter.ts';
import { contentFolder, sharedContent } from '../source/shared-content.ts';
import { canBeShown } from '../publish/can-be-shown.ts';

// Vite writes every path with slashes.
const withSlashes = (path: string): string => path.replaceAll('\\', '/');

/** Where Astro would look for frontmatter of its own, a comment takes the place of an empty first line. */
const hideStart = (body: string): string => body.replace(/^[^\S\r\n]*(?=[\r\n])/, '{/* */}');

/**
 * Has Astro make pages of the very MDX that was checked: of its text as it was decoded, without the
 * frontmatter, which was read already and may be broken, and of nothing where it is no MDX. What
 * changed is not Astro's to follow, since a page changes with other files than its own.
 */
const checkedMdx = (root: string): Plugin => ({
  name: 'checked-mdx',
  enforce: 'pre',
  async load(id) {
    if (!id.startsWith(`${root}/`) || !id.endsWith('.mdx')) return null;
    const path = posix.relative(root, id);
    const content = await sharedContent().catch(() => undefined);
    const text = content?.readings.get(path)?.body().outline ? content.texts.get(`${content.name}/${path}`) : undefined;
    return hideStart(splitFrontmatter(text ?? '').body);
  },
  hotUpdate: {
    order: 'pre',
    handler: ({ file }) => (file.startsWith(`${root}/`) ? [] : undefined),
  },
});

const dropRefusedBelow = (root: string) => () => async (tree: Root, file: VFile) => {
  const content = await sharedContent();
  dropRefused((path) => canBeShown(content, posix.relative(root, withSlashes(path))))()(tree, file);
};

/** Shows `.mdx` in the preview whatever is wrong with it, and with the lines that it comes from. A build is left alone. */
export const previewMdx = (): AstroIntegration => ({
  name: 'preview-mdx',
  hooks: {
    'astro:config:setup': async ({ command, config, updateConfig }) => {
      const { processor } = config.markdown;
      if (command !== 'dev' || !isUnifiedProcessor(processor)) return;
      const root = withSlashes(await contentFolder());
      processor.options.remarkPlugins.push(dropRefusedBelow(root), markLines);
      updateConfig({ vite: { plugins: [checkedMdx(root)] } });
    },
  },
});
