import type { RunnableDevEnvironment, ViteDevServer } from 'vite';

const isRunnable = (environment: object): environment is RunnableDevEnvironment => 'runner' in environment;

/** Has Astro make everything of a folder anew when it is next asked: a picture that came changes pages that did not. */
export function forgetModules({ environments }: ViteDevServer, folder: string): void {
  // Vite writes every path with slashes.
  const root = `${folder.replaceAll('\\', '/')}/`;
  const isOurs = ({ file }: { file?: string | null }): boolean => file?.startsWith(root) ?? false;
  for (const environment of Object.values(environments)) {
    const { moduleGraph } = environment;
    for (const module of moduleGraph.idToModuleMap.values()) if (isOurs(module)) moduleGraph.invalidateModule(module);
    if (!isRunnable(environment)) continue;
    const { evaluatedModules } = environment.runner;
    for (const module of evaluatedModules.idToModuleMap.values())
      if (isOurs(module)) evaluatedModules.invalidateModule(module);
  }
}
