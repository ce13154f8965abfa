import { execFile } from 'node:child_process';
import { chmod, cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { asText } from '../../src/publish/hosting/finding.ts';
import { verifyAddress } from '../../src/publish/hosting/verify-address.ts';
import { verifyFolder } from '../../src/publish/hosting/verify-folder.ts';
import { scratch } from '../kit/run.ts';
import type { Mounted } from '../mounts/mount.ts';
import { availableMounts } from '../mounts/mounts.ts';
import { browserTests } from './browser.ts';
import {
  addressesOn,
  answerTwice,
  bytesAt,
  expectWhole,
  findByWord,
  goToCatchUp,
  goToWorkshop,
  takeDates,
  takeLedger,
} from './mount-journey.ts';

const { mounts, notRun } = await availableMounts();
const { visit } = browserTests();

let place: Awaited<ReturnType<typeof scratch>>;
/** The one copy that lies on all mounts, which every server may read. */
let site: string;
beforeAll(async () => {
  place = await scratch();
  await chmod(place.folder, 0o755);
  site = join(place.folder, 'site');
  await cp(inject('site'), site, { recursive: true });
  await promisify(execFile)('chmod', ['-R', 'a+rX', site]);
});
afterAll(async () => {
  await place.remove();
  for (const sentence of notRun) console.warn(sentence);
});

/** Where the site is shown: the page itself, or the frame in it. */
async function siteIn(page: Page): Promise<Frame> {
  const frame = await page.locator('iframe').elementHandles();
  return (await frame[0]?.contentFrame()) ?? page.mainFrame();
}

describe.each(mounts)('$name', ({ start, search, hasOurSettings }) => {
  let mounted: Mounted;
  beforeAll(async () => {
    mounted = await start(site);
  });
  afterAll(() => mounted?.stop());

  test('a member opens it, catches up, answers, searches and takes files along', async () => {
    const asked: string[] = [];
    const found = new Set<string>();
    const page = await visit(mounted.opening ?? `${mounted.address}index.html`, {
      acceptDownloads: true,
      before: async (opening) => void opening.on('request', (request) => asked.push(request.url())),
    });
    const frame = await siteIn(page);
    const lookAround = async (): Promise<void> => {
      await expectWhole(frame);
      for (const address of await addressesOn(frame)) found.add(address);
    };

    await lookAround();
    await goToWorkshop(frame);
    await lookAround();
    await goToCatchUp(frame);
    await lookAround();
    await answerTwice(frame);
    await findByWord(frame);
    await lookAround();
    await takeDates(page, frame);
    await lookAround();
    await takeLedger(page, frame);
    await lookAround();

    // Nothing came from beside the folder, and the search that fits the place has answered.
    expect(asked.filter((address) => !address.startsWith(mounted.address) && address !== mounted.opening)).toEqual([]);
    const parts = { Pagefind: '/pagefind/fragment/', 'plain search': '/search/pages/' };
    const searched = Object.entries(parts).flatMap(([name, part]) =>
      asked.some((address) => address.includes(part)) ? [name] : [],
    );
    expect(searched).toEqual([search]);

    // Whatever those pages lead to, or are made of, lies there byte for byte.
    expect(found.size).toBeGreaterThan(80);
    const wrong = [...found].map(async (address) => {
      if (!address.startsWith(mounted.address)) return [address];
      const own = await readFile(join(site, decodeURIComponent(address.slice(mounted.address.length))));
      return own.equals(await bytesAt(address)) ? [] : [address];
    });
    expect((await Promise.all(wrong)).flat()).toEqual([]);
  });

  test('npm run verify finds every file whole, and nothing to mend where the server has our settings', async () => {
    const { address } = mounted;
    const { findings } = await (/^http:/.test(address) ? verifyAddress(address) : verifyFolder(fileURLToPath(address)));
    expect(asText(findings.filter(({ isAboutServer }) => hasOurSettings || !isAboutServer))).toBe('');
  });

  if (hasOurSettings)
    test('the folder opens at its start page, and what does not exist is answered with the page for that', async () => {
      const home = await fetch(mounted.address);
      expect(await home.text()).toBe(await readFile(join(site, 'index.html'), 'utf8'));
      const none = await fetch(`${mounted.address}workshops/there-is-none.html`);
      expect(none.status).toBe(404);
      expect(await none.text()).toBe(await readFile(join(site, '404.html'), 'utf8'));
    });
});

// Nothing is hidden in the sum: what this machine could not run is a line of its own.
test.for(notRun)('%s', async (sentence, { annotate }) => {
  await annotate(sentence, 'warning');
});
