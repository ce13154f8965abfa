import type { ViteDevServer } from 'vite';
import { asText } from '../report/as-text.ts';
import { forPreview } from '../report/for-preview.ts';
import { showProblems } from '../report/problems-of-process.ts';
import { sharedReport } from '../report/shared-report.ts';
import { folderStamp } from '../source/content-folder.ts';
import type { Content } from '../source/read-content.ts';
import { forgetContent, sharedContent } from '../source/shared-content.ts';
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

const isFolderGone = (error: unknown): error is Error => error instanceof Error && error.name === 'ContentFolderError';

/** The content of a preview, as its files are saved. */
export interface FollowedContent {
  /** Takes in what was saved, and has open pages show it. */
  readonly takeIn: () => void;
  /** The same, if something was saved that is not taken in yet. */
  readonly takeInMissed: () => Promise<void>;
  /** Reads every body of which no page needed anything yet, and says what is wrong in all of them. */
  readonly judgeAll: () => Promise<void>;
  /** Waits until what was told of is taken in, and gives how often open pages had to be loaded again until now. */
  readonly ready: () => Promise<number>;
  /** To be called before a page is made, and what it gives when the page is made. */
  readonly beginPage: () => () => void;
}

/**
 * Follows the files of a folder, one step after another: no page may be made of half of what was saved. `refreshLists`
 * has Astro take its lists in anew, and then load every open page again; `onChange` is told before anything is shown.
 */
export async function followContent(
  server: ViteDevServer,
  folder: string,
  refreshLists: () => Promise<void>,
  onChange: () => void,
): Promise<FollowedContent> {
  const turn = answersFirst(server);
  let steps = Promise.resolve();
  let begun = 0;
  let version = 0;
  let isSettling = false;
  let isGone = false;
  // A page can be shown long before all are read.
  let isReading = true;
  let seen = await folderStamp(folder);
  let listed: Content | undefined = await sharedContent().catch(() => undefined);

  const load = (): void => server.environments.client.hot.send({ type: 'full-reload', path: '*' });
  const loadAgain = (): void => {
    version += 1;
    load();
  };
  const fail = (error: unknown): void => {
    if (!isFolderGone(error)) return console.error(error);
    if (!isGone) console.error(`\n${error.message} The preview shows what it knows, and waits.`);
    isGone = true;
    seen = '';
  };
  const inTurn = (step: () => Promise<void> | void): void => {
    steps = steps.then(step).catch(fail);
  };

  const update = async (): Promise<void> => {
    const stamp = await folderStamp(folder);
    const isTold = stamp === seen && !isGone;
    seen = stamp;
    forgetContent();
    const now = await sharedContent();
    // A file that is written in several steps is told of several times.
    if (isTold && listed && sameTexts(listed, now)) return;
    begun += 1;
    onChange();
    // A page that is loaded again shows its new text and what is wrong with it.
    const areOthers = !isReading && (await judge());
    const isSame = listed !== undefined && sameLists(listed, now);
    // A folder that was away is another one to the watcher.
    if (isGone) server.watcher.unwatch(folder).add(folder);
    isGone = false;
    forgetModules(server, folder);
    // Pages have bodies from us, and Astro would have every page load two or three times while it takes its lists in.
    if (!isSame) await refreshLists();
    if (isSame || areOthers) load();
    listed = now;
    version += 1;
  };

  // A page that was made while files were taken in may have put back what was just forgotten.
  const settle = (): void => {
    isSettling = false;
    if (isGone) return;
    forgetModules(server, folder);
    forgetLists(server);
    loadAgain();
  };

  let timer: NodeJS.Timeout | undefined;
  // Editors write a file in several steps.
  const takeIn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => inTurn(update), 60);
  };

  return {
    takeIn,
    takeInMissed: async () => {
      if ((await folderStamp(folder)) !== seen) takeIn();
    },
    judgeAll: () =>
      sharedContent()
        .then(({ readBodies }) => readBodies(turn))
        .finally(() => (isReading = false))
        // With what was saved meanwhile.
        .then(() => inTurn(async () => void ((await judge()) && loadAgain())))
        .catch(fail),
    ready: () => steps.then(() => version),
    beginPage: () => {
      const before = begun;
      return () => {
        if (before === begun || isSettling) return;
        isSettling = true;
        inTurn(settle);
      };
    },
  };
}
