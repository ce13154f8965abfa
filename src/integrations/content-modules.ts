import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { canBeShown } from '../publish/can-be-shown.ts';
import { isPictureName } from '../source/picture-format.ts';
import { sharedContent } from '../source/shared-content.ts';

const name = 'virtual:content';
/** What Vite calls the module that lists the others. */
export const listId = `\0${name}`;

/** The module of a file, by its path below the content folder. Vite would first look for an absolute path in the project. */
export const moduleName = (path: string): string => `${name}/${path}`;

const lines = (paths: readonly string[]): string =>
  paths.map((path) => `  [${JSON.stringify(path)}, () => import(${JSON.stringify(moduleName(path))})],`).join('\n');

/**
 * Gives pages what Vite makes of the pictures and of the MDX in the content folder. Astro would write a list of both to
 * the project's own `.astro`, where a council's build takes it away from a preview that runs beside it.
 */
export const contentModules = (content: string): Plugin => ({
  name: 'content-modules',
  enforce: 'pre',
  resolveId: (id) => {
    if (id === name) return listId;
    // Vite writes every path with slashes.
    return id.startsWith(`${name}/`) ? posix.join(content.replaceAll('\\', '/'), id.slice(name.length)) : null;
  },
  load: async (id) => {
    if (id !== listId) return null;
    const known = await sharedContent();
    const pictures = known.paths.filter((path) => isPictureName(path) && canBeShown(known, path));
    const mdx = known.entries.map(({ path }) => path).filter((path) => path.endsWith('.mdx'));
    return `export const pictures = new Map([\n${lines(pictures)}\n]);\nexport const mdx = new Map([\n${lines(mdx)}\n]);\n`;
  },
});
