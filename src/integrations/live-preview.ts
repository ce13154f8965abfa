import type { AstroIntegration } from 'astro';
import { sharedReport } from '../report/shared-report.ts';
import { assemble } from '../programme/programme.ts';
import { learningPages } from '../programme/trail.ts';
import { previewIndex } from '../publish/search-index.ts';
import { asText } from '../report/as-text.ts';
import { forPreview } from '../report/for-preview.ts';
import { showProblems } from '../report/problems-of-process.ts';
import { folderStamp } from '../source/content-folder.ts';
import type { Content } from '../source/read-content.ts';
import { contentFolder, forgetContent, sharedContent } from '../source/shared-content.ts';
import { answersFirst } from './answers-first.ts';
import { forgetLists, forgetModules } from './forget-modules.ts';
import { sameLists, sameTexts } from './same-lists.ts';

/** Judges all content, says in the terminal what was found, and has pages show it. Tells whether they showed something else. */
async function judge(): Promise<boolean> {
  const report = await sharedReport();
  const color = process.stdout.isTTY && !process.env['NO_COLOR'];
  console.log(`\n${asText(report, { frames: true, color, outcome: 'The preview keeps running.' })}`);
  return showProblems(forPreview(report, (await sharedContent()).entries));
}

/** How often the files are looked at in case the watcher missed a change, in milliseconds. */
const lookEvery = 2000;

const isFolderGone = (error: unknown): error is Error => error instanceof Error && error.name === 'ContentFolderError';

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
      let timer: NodeJS.Timeout | undefined;
      let updates = Promise.resolve();
      // How many updates have begun.
      let begun = 0;
      // How often pages had to be loaded again.
      let version = 0;
      let isSettling = false;
      let isGone = false;
      let seen = await folderStamp(folder);
      // What Astro's lists were made of.
      let listed: Content | undefined = await sharedContent().catch(() => undefined);
      // A page can be shown long before all are read.
      let isReading = true;
      const turn = answersFirst(server);

      const load = (): void => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      const update = async (): Promise<void> => {
        const stamp = await folderStamp(folder);
        const isTold = stamp === seen && !isGone;
        seen = stamp;
        forgetContent();
        const now = await sharedContent();
        // A file that is written in several steps is told of several times.
        if (isTold && listed && sameTexts(listed, now)) return;
        begun += 1;
        index.forget();
        // A page that is loaded again shows its new text and what is wrong with it.
        const areOthers = !isReading && (await judge());
        const isSame = listed !== undefined && sameLists(listed, now);
        // A folder that was away is another one to the watcher.
        if (isGone) server.watcher.unwatch(folder).add(folder);
        isGone = false;
        forgetModules(server, folder);
        // Pages have bodies from us, and Astro would have every page load two or three times while it takes its lists in.
        if (!isSame) await refreshContent?.({});
        if (isSame || areOthers) load();
        listed = now;
        version += 1;
      };
      const fail = (error: unknown): void => {
        if (!isFolderGone(error)) return console.error(error);
        if (!isGone) console.error(`\n${error.message} The preview shows what it knows, and waits.`);
        isGone = true;
        seen = '';
      };
      const loadAgain = (): void => {
        version += 1;
        load();
      };
      // A page that was made while the files were taken in may have put back what was just forgotten.
      const settle = (): void => {
        isSettling = false;
        if (isGone) return;
        forgetModules(server, folder);
        forgetLists(server);
        loadAgain();
      };
      const readAndJudge = async (): Promise<void> => {
        await sharedContent()
          .then(({ readBodies }) => readBodies(turn))
          .finally(() => (isReading = false));
        // With what was saved meanwhile.
        updates = updates
          .then(judge)
          .then((areOthers) => {
            if (areOthers) loadAgain();
          })
          .catch(fail);
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
        if (!/\.html(?:$|\?)/.test(request.url ?? '')) return next();
        // A page that was made of half of what was saved would show something that never was.
        void updates.then(() => {
          response.setHeader('Server-Timing', `content;desc="${version}"`);
          const asked = begun;
          response.once('close', () => {
            if (asked === begun || isSettling) return;
            isSettling = true;
            updates = updates.then(settle).catch(fail);
          });
          next();
        });
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
      server.httpServer?.once('listening', () => void readAndJudge().catch(fail));
    },
  },
});
