import { realpath } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { writeEditorFiles } from '../authoring/editor-files.ts';
import { contentFolder } from '../source/shared-content.ts';

/** Tells the editor, while the preview runs, which fields each page may have. */
export const editorHelp = (): AstroIntegration => ({
  name: 'editor-help',
  hooks: {
    'astro:server:setup': async ({ server }) => {
      const [project, content] = await Promise.all([realpath(server.config.root), contentFolder()]);
      const write = (): Promise<void> => writeEditorFiles(project, content);
      await write();
      server.watcher.on('add', (path) => {
        if (path.startsWith(content)) void write().catch((error: unknown) => console.error(error));
      });
    },
  },
});
