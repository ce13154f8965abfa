import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { startFinishing } from '../src/publish/finish-pages.ts';
import { beginSite } from '../src/publish/new-site.ts';
import { addressesIn } from './kit/addresses.ts';
import { scratch } from './kit/run.ts';

test('every address of the site is relative and names a file of it, whatever the folder is called', async () => {
  const { count, wrong } = await addressesIn(inject('site'));
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(4000);
});

/** A page with an address in every place that has one, as they are before they are moved. */
const page = `<!doctype html>
<link rel="manifest" href="/app.webmanifest"><link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/assets/site.css"><script defer src="/scripts/a.js"></script>
<script type="application/ld+json">{"@context":"https://schema.org","url":"/workshops/bees.html","image":["/a.png"]}</script>
<form action="/search.html"></form><a href="/workshops/bees.html#top">Bees</a><a href="/dates.ics">Dates</a>
<picture><source srcset="/a.png 1x,/b.png 2x"><img src="/a.png" srcset="/a.png 480w, /b.png 960w"></picture>
<video poster="/a.png"></video><template><a href="/index.html">Home</a></template>`;

test('addresses in pages, posters, sets of pictures, sheets, manifest and structured data are moved, and then all lead somewhere', async () => {
  const { folder, remove } = await scratch();
  onTestFinished(remove);
  const files = {
    'index.html': page,
    'workshops/bees.html': page,
    'assets/site.css': '@import "/assets/more.css";main{background:url("/a.png")}',
    'app.webmanifest': '{"start_url":"/index.html","icons":[{"src":"/icon.svg"}]}',
    'dates.ics': 'BEGIN:VCALENDAR\r\nSUMMARY:Bees\r\nEND:VCALENDAR\r\n',
    ...Object.fromEntries(
      ['icon.svg', 'assets/more.css', 'scripts/a.js', 'search.html', 'a.png', 'b.png'].map((path) => [path, '']),
    ),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const before = await addressesIn(folder);
  expect(before.wrong.length).toBe(before.count);
  await startFinishing(beginSite(folder)).takeRest(folder);
  const after = await addressesIn(folder);
  expect(after).toEqual({ count: before.count, wrong: [] });
});

test('a calendar that names a page of ours is found, since nothing leads there from a phone', async () => {
  const { folder, remove } = await scratch();
  onTestFinished(remove);
  await writeFile(
    join(folder, 'dates.ics'),
    'URL:cohorts/spring.html\r\nDESCRIPTION:See ../long/fol\r\n der.html first\r\n',
  );
  expect((await addressesIn(folder)).wrong).toEqual([
    'dates.ics: /URL:cohorts/spring.html',
    'dates.ics: /../long/folder.html',
  ]);
});
