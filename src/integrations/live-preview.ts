import type { AstroIntegration } from 'astro';
import { sharedReport } from '../report/shared-report.ts';
import { assemble } from '../programme/programme.ts';
import { learningPages } from '../programme/trail.ts';
import { previewIndex } from '../publish/search-index.ts';
import { asText } from '../report/as-text.ts';
import { folderStamp } from '../source/content-folder.ts';
import { contentFolder, forgetContent, sharedContent } from '../source/shared-content.ts';
import { forgetLists, forgetModules } from './forget-modules.ts';
import { sameLists, type Judged } from './same-lists.ts';

const report = async (): Promise<string> =>
  asText(await sharedReport(), {
    frames: true,
    color: process.stdout.isTTY && !process.env['NO_COLOR'],
    outcome: 'The preview keeps running.',
  });

const judged = async (): Promise<Judged> => ({ content: await sharedContent(), report: await sharedReport() });

/** How often the files are looked at in case the watcher missed a change, in milliseconds. */
const lookEvery = 2000;

const isFolderGone = (error: unknown): error is Error => error instanceof Error && error.name === 'ContentFolderError';

/** Keeps the preview true to the files: reads them again at each change, reports, and has search answer from the new pages. */
export const livePreview = (): AstroIntegration => ({
  name: 'live-preview',
  hooks: {
    'astro:server:setup': async ({ server, refreshContent }) => {
      const folder = await contentFolder();
      const index = previewIndex();
      let timer: NodeJS.Timeout | undefined;
      let updates = Promise.resolve();
      // How many updates have begun, and how many are done.
      let begun = 0;
      let version = 0;
      let settling: NodeJS.Timeout | undefined;
      let isGone = false;
      let seen = await folderStamp(folder);
      // What Astro's lists were made of.
      let listed: Judged | undefined = await judged().catch(() => undefined);

      const update = async (): Promise<void> => {
        begun = version + 1;
        seen = await folderStamp(folder);
        forgetContent();
        index.forget();
        console.log(`\n${await report()}`);
        const now = await judged();
        const isSame = listed !== undefined && sameLists(listed, now);
        // A folder that was away is another one to the watcher.
        if (isGone) server.watcher.unwatch(folder).add(folder);
        isGone = false;
        forgetModules(server, folder);
        // Pages have bodies from us, and Astro would have every page load two or three times while it takes its lists in.
        if (isSame) server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        else await refreshContent?.({});
        listed = now;
        version += 1;
      };
      const fail = (error: unknown): void => {
        begun = version;
        if (!isFolderGone(error)) return console.error(error);
        if (!isGone) console.error(`\n${error.message} The preview shows what it knows, and waits.`);
        isGone = true;
        seen = '';
      };
      // A page that was made while the files were taken in may have put back what was just forgotten.
      const settle = (): void => {
        if (isGone) return;
        forgetLists(server);
        version += 1;
        begun = version;
        server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      };
      const updateIn = (milliseconds: number): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          updates = updates.then(update).catch(fail);
        }, milliseconds);
      };
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        // Editors write a file in several steps.
        if (path.startsWith(folder)) updateIn(60);
      });
      const looking = setInterval(() => {
        void folderStamp(folder).then((stamp) => {
          if (stamp !== seen) updateIn(60);
        });
      }, lookEvery);
      server.httpServer?.once('close', () => clearInterval(looking));
      // A page that was still loading when the others were told to load again has missed it.
      server.environments.client.hot.on('preview:page', ({ version: shown }: { version: number }, page) => {
        void updates.then(() => {
          if (shown < version) page.send({ type: 'full-reload' });
        });
      });

      server.middlewares.use((request, response, next) => {
        response.setHeader('Server-Timing', `content;desc="${version}"`);
        const asked = begun === version ? version : -1;
        response.once('close', () => {
          if (!/\.html(?:$|\?)/.test(request.url ?? '') || asked === begun) return;
          clearTimeout(settling);
          settling = setTimeout(() => void updates.then(settle), 100);
        });
        next();
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
      server.httpServer?.once('listening', () => void report().then((text) => console.log(`\n${text}`), fail));
    },
  },
});
