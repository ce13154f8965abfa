import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const site = new URL('../styles/site.css', import.meta.url);

/** The line of the common sheet that says which layer goes over which. */
const order = (): string => /^@layer [^;{]+;/m.exec(readFileSync(site, 'utf8'))?.[0].replaceAll(', ', ',') ?? '';

/**
 * Puts the order of the layers first in every sheet. A page's own sheet may come before the common one,
 * and the first to name a layer decides where it lies.
 */
export const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = order() + String(file.source);
  },
});
