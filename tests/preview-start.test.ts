import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../src/audit/launch-browser.ts';
import { notesIn, startPreview, until } from './kit/preview.ts';
import { copyOf, scratch } from './kit/run.ts';

/** Enough to take a while. */
const stories = 300;

test('a page that is opened before all content is judged shows its problem by itself', async () => {
  const place = await scratch();
  const content = await copyOf('two', join(place.folder, 'two'));
  await mkdir(join(content, 'stories'));
  const steps = Array.from({ length: 60 }, (_, step) => `- Pass stone ${step}, and look under it.`).join('\n');
  for (let number = 0; number < stories; number += 1)
    await writeFile(
      join(content, `stories/path-${number}.md`),
      `---\ntitle: Path ${number}\nsummary: A way through garden ${number}.\ninvented: true\n---\n\n${steps}\n`,
    );
  const melons = join(content, 'workshops/1-gardens/melons.md');
  await writeFile(melons, `${await readFile(melons, 'utf8')}\nRead on about [lines](./line.md).\n`);

  const browser = await launchBrowser();
  const preview = startPreview(content, 4396);
  try {
    const origin = await until(preview, preview.origin, (found) => found !== undefined);
    const open = await browser.newPage();
    await open.goto(`${origin}workshops/gardens/melons.html`, { waitUntil: 'domcontentloaded' });
    const [note] = await until(
      preview,
      () => notesIn(open),
      (notes) => notes.length > 0,
    );
    expect(note).toContain('The link leads to ./line.md, but there is no such file.');
  } finally {
    preview.stop();
    await browser.close();
    await place.remove();
  }
});
