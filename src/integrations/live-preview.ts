import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { assemble } from '../programme/programme.ts';
import { learningPages } from '../programme/trail.ts';
import { previewIndex } from '../publish/search-index.ts';
import { contentFolder, sharedContent } from '../source/shared-content.ts';
import { followContent, type FollowedContent } from './follow-content.ts';

/** How often the files are looked at in case the watcher missed a change, in milliseconds. */
const lookEvery = 2000;

function watch(server: ViteDevServer, folder: string, { takeIn, takeInMissed }: FollowedContent): void {
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(folder)) takeIn();
  });
  const looking = setInterval(() => void takeInMissed(), lookEvery);
  server.httpServer?.once('close', () => clearInterval(looking));
}

function holdPages(server: ViteDevServer, { ready, beginPage }: FollowedContent): void {
  server.middlewares.use((request, response, next) => {
    if (!/\.html(?:$|\?)/.test(request.url ?? '')) return next();
    void ready().then((version) => {
      response.setHeader('Server-Timing', `content;desc="${version}"`);
      response.once('close', beginPage());
      next();
    });
  });
  // A page that was still loading when the others were told to load again has missed it.
  server.environments.client.hot.on('preview:page', ({ version: shown }: { version: number }, page) => {
    void ready().then((version) => {
      if (shown < version) page.send({ type: 'full-reload' });
    });
  });
}

function serveSearch(server: ViteDevServer, index: ReturnType<typeof previewIndex>): void {
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
}

/**
 * Keeps the preview true to the files: reads them again at each change, reports, and has search answer from the new
 * pages. The first page comes before the first report: reading all content takes longer than that.
 */
export const livePreview = (): AstroIntegration => ({
  name: 'live-preview',
  hooks: {
    'astro:server:setup': async ({ server, refreshContent }) => {
      const folder = await contentFolder();
      const index = previewIndex();
      const content = await followContent(server, folder, async () => refreshContent?.({}), index.forget);
      watch(server, folder, content);
      holdPages(server, content);
      serveSearch(server, index);
      server.httpServer?.once('listening', () => void content.judgeAll());
    },
  },
});
