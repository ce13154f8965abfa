import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import { listId } from './content-modules.ts';

const isRunnable = (environment: object): environment is RunnableDevEnvironment => 'runner' in environment;

interface Module {
  readonly id?: string | null;
  readonly file?: string | null;
}

/** Has everything of the content folder made anew when it is next asked for: a picture that came changes pages that did not. */
export function forgetModules(server: ViteDevServer, folder: string): void {
  // Vite writes every path with slashes.
  const root = `${folder.replaceAll('\\', '/')}/`;
  forget(server, ({ id, file }) => id === listId || (file?.startsWith(root) ?? false));
}

/** Has Astro read its own lists of what the content holds anew. */
export const forgetLists = (server: ViteDevServer): void =>
  forget(server, ({ id }) => id === '\0astro:data-layer-content');

function forget({ environments }: ViteDevServer, isOurs: (module: Module) => boolean): void {
  for (const environment of Object.values(environments)) {
    const { moduleGraph } = environment;
    for (const module of moduleGraph.idToModuleMap.values()) if (isOurs(module)) moduleGraph.invalidateModule(module);
    if (!isRunnable(environment)) continue;
    const { evaluatedModules } = environment.runner;
    for (const module of evaluatedModules.idToModuleMap.values())
      if (isOurs(module)) evaluatedModules.invalidateModule(module);
  }
}
