import type { Plugin } from 'vite';
import { ofKind } from '../programme/entry.ts';
import { colorRoles, type Role } from '../styles/color-roles.ts';
import { councilAsked } from '../source/council-asked.ts';
import { sharedContent } from '../source/shared-content.ts';

/** Puts a council's colour in the place of ours, in its own site: a sheet knows no other way to be told. */
export const councilColors = (): Plugin => ({
  name: 'council-colors',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/styles\/site\.css$/.test(id.split('?')[0] ?? '')) return null;
    const council = ofKind((await sharedContent()).entries, 'council').find((one) => one.id === councilAsked());
    if (!council?.data.accent) return null;
    const roles = Object.entries(colorRoles(council.data.accent));
    const lines = (scheme: keyof Role): string =>
      `:root { ${roles.map(([role, colors]) => `--color-${role}: ${colors[scheme]};`).join(' ')} }`;
    // Paper is black on white, whosever it is.
    const light = `@media screen { ${lines('light')} }`;
    const dark = `@media screen and (prefers-color-scheme: dark) { ${lines('dark')} }`;
    return `${code}\n@layer tokens { ${light} ${dark} }\n`;
  },
});
