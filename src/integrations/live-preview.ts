import type { AstroIntegration } from 'astro';
import { checkContent } from '../checks/check-content.ts';
import { assemble } from '../programme/programme.ts';
import { learningPages } from '../programme/trail.ts';
import { previewIndex } from '../publish/search-index.ts';
import { asText } from '../report/as-text.ts';
import { contentFolder, forgetContent, sharedContent } from '../source/shared-content.ts';

const report = async (): Promise<string> =>
  asText(checkContent(await sharedContent()), { color: process.stdout.isTTY, outcome: 'The preview keeps running.' });

/** Keeps the preview true to the files: reads them again at each change, reports, and has search answer from the new pages. */
export const livePreview = (): AstroIntegration => ({
  name: 'live-preview',
  hooks: {
    'astro:server:setup': async ({ server, refreshContent }) => {
      const folder = await contentFolder();
      const index = previewIndex();
      let timer: NodeJS.Timeout | undefined;
      const update = async (): Promise<void> => {
        forgetContent();
        index.forget();
        console.log(`\n${await report()}`);
        await refreshContent?.({});
      };
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder)) return;
        clearTimeout(timer);
        // Editors write a file in several steps.
        timer = setTimeout(() => void update().catch((error: unknown) => console.error(error)), 60);
      });
      server.middlewares.use('/pagefind/', (request, response, next) => {
        const origin = server.resolvedUrls?.local[0] ?? '';
        const pages = async (): Promise<string[]> =>
          learningPages(assemble((await sharedContent()).entries, { drafts: true }));
        const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        index.file(name, origin, pages).then((file) => {
          if (!file) return next();
          response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          response.end(file);
        }, next);
      });
      server.httpServer?.once(
        'listening',
        () =>
          void report().then(
            (text) => console.log(`\n${text}`),
            () => undefined,
          ),
      );
    },
  },
});
