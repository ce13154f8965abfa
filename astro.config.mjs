import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { checkedContent } from './src/integrations/checked-content.ts';
import { contentImports } from './src/integrations/content-imports.ts';
import { contentLoaders } from './src/integrations/content-loaders.ts';
import { contentModules } from './src/integrations/content-modules.ts';
import { contentPictures } from './src/integrations/content-pictures.ts';
import { councilColors } from './src/integrations/council-colors.ts';
import { editorHelp } from './src/integrations/editor-help.ts';
import { layerOrder } from './src/integrations/layer-order.ts';
import { livePreview } from './src/integrations/live-preview.ts';
import { finishMdx } from './src/integrations/mdx-finish.ts';
import { pagesWhenPresent } from './src/integrations/pages-when-present.ts';
import { previewMdx } from './src/integrations/preview-mdx.ts';
import { pageScripts } from './src/integrations/page-scripts.ts';
import { remarkPlugins } from './src/markdown/plugins.ts';
import { contentFolder } from './src/source/shared-content.ts';

const content = await contentFolder();

// `defineConfig` would only give these back, and `astro/config` loads an optimizer of drawings with it: 400 modules.
/** @type {import('astro').AstroUserConfig} */
export default {
  // `workshops/one.html` and `workshops/one/catch-up.html`: real files, for hosts without rewrites.
  build: { format: 'file', assets: 'assets', inlineStylesheets: 'never' },
  cacheDir: './node_modules/.cache/site',
  compressHTML: true,
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/sharp', config: { webp: { effort: 2 } } } },
  integrations: [
    mdx(),
    contentLoaders(),
    checkedContent(),
    pageScripts(),
    pagesWhenPresent(),
    previewMdx(),
    livePreview(),
    editorHelp(),
  ],
  markdown: {
    processor: unified({ remarkPlugins: [...remarkPlugins(content), finishMdx], gfm: false, smartypants: false }),
    syntaxHighlight: false,
  },
  scopedStyleStrategy: 'where',
  trailingSlash: 'ignore',
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [
      contentModules(content),
      contentImports(content),
      contentPictures(content),
      councilColors(),
      layerOrder(),
    ],
    server: { fs: { allow: ['.', content] } },
  },
};
