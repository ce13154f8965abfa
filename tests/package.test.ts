import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { workerFile } from '../src/offline/names.ts';
import { pageScriptNames } from '../src/publish/page-scripts.ts';
import { asText } from '../src/publish/hosting/finding.ts';
import { packSite, type Packed } from '../src/publish/hosting/pack-site.ts';
import { withZipPlace } from '../src/publish/hosting/save-zip.ts';
import { fixture, run, scratch } from './kit/run.ts';

let place: Awaited<ReturnType<typeof scratch>>;
let packed: Packed;
let files: Record<string, Uint8Array>;
/** What the zip holds, by its path below the one folder. */
const text = (path: string): string => new TextDecoder().decode(files[`${packed.name}/${path}`]);

const options = { title: 'Bees & gardens', plainTitle: 'bees-gardens', day: '2027-03-04', results: '{}\n' };

async function unpack(zip: Uint8Array, to: string): Promise<string> {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), bytes);
  }
  return join(to, (await readdir(to))[0] ?? '');
}

beforeAll(async () => {
  place = await scratch();
  packed = (await packSite(inject('site'), options)) as Packed;
  files = unzipSync(packed.zip);
});
afterAll(() => place.remove());

test('the zip has one folder with the site, its notes, its licences, its version and the list to check it by', async () => {
  expect(packed.name).toBe(`bees-gardens-${packed.version}`);
  expect(packed.version).toMatch(/^[\da-f]{8}$/);
  const tops = new Set(Object.keys(files).map((path) => path.split('/').slice(0, 2).join('/')));
  expect([...tops]).toEqual(
    ['ACCESSIBILITY.json', 'HOSTING.html', 'LICENCES.txt', 'SHA256SUMS', 'VERSION.txt', 'site'].map(
      (name) => `${packed.name}/${name}`,
    ),
  );
  expect(text('VERSION.txt')).toBe(`${packed.version}\n`);
  expect(files[`${packed.name}/site/index.html`]).toEqual(
    new Uint8Array(await readFile(join(inject('site'), 'index.html'))),
  );
});

test('the unpacked zip passes the check that its notes name, and ours', async () => {
  const folder = await unpack(packed.zip, join(place.folder, 'unpacked'));
  const check = promisify(execFile);
  await check('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder });
  await check('sha256sum', ['--check', '--quiet', 'hosting/SHA256SUMS.txt'], { cwd: join(folder, 'site') });
  expect(await run('verify', [folder])).toMatchObject({ status: 0 });
  const { stdout } = await run('verify', [join(folder, 'site')]);
  expect(stdout).toContain(`against version ${packed.version}, `);
});

test('the hosting notes are one valid page that needs nothing beside itself, and tell what a web officer asks', async () => {
  const html = text('HOSTING.html');
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: { 'doctype-style': 'off', 'long-title': 'off' },
  });
  const { results } = await validator.validateString(html, 'HOSTING.html');
  expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
  expect(html).not.toMatch(/<(?:script|style|link|img)\b|\bstyle=|\b(?:src|href)=/);
  expect(html).toContain('<h1>Hosting Bees &amp; gardens</h1>');
  expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading)).toEqual([
    'Where to copy it',
    'How to check it',
    'What it asks of the server',
    'Headers, ready to use',
    'An address that does not exist',
    'What it stores on readers’ devices, and what it sends',
    'Its accessibility statement',
    'How to withdraw it',
  ]);
  for (const words of ['.pf_meta', 'error_page 404', 'ErrorDocument 404', '500.19', 'end-copies.js', packed.version])
    expect(html).toContain(words);
});

test('everything of others that the site carries is named, with its licence', async () => {
  const notes = text('LICENCES.txt');
  expect(notes).toContain('MIT License');
  expect(notes).toContain('CC BY 4.0');
  const named = [...notes.matchAll(/^(@?[\w/-]+) \d+\.\d+\.\d+ \(([\w.-]+)\): /gm)].map(
    ([, name, licence]) => `${name} ${licence}`,
  );
  expect(named).toEqual(['@fontsource-variable/atkinson-hyperlegible-next OFL-1.1', 'minisearch MIT', 'pagefind MIT']);
  expect(notes).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(notes).toContain('Copyright (c) Pagefind');
  // Whatever is in the site is the programme's own, or is named above.
  const ours = new Set([...pageScriptNames.map((name) => `scripts/${name}.js`), 'icon.svg', 'ledger.csv', workerFile]);
  const strange = Object.keys(files)
    .map((path) => path.slice(packed.name.length + 1))
    .filter((path) => path.startsWith('site/'))
    .map((path) => path.slice('site/'.length))
    .filter(
      (path) =>
        !ours.has(path) &&
        !/\.(?:html|css|png|webp|ics)$|^(?:hosting\/|pagefind\/|search\/|_headers$|web\.config$)/.test(path),
    )
    .filter((path) => !/^assets\/atkinson-hyperlegible-next.*\.woff2$/.test(path));
  expect(strange).toEqual([]);
});

test('a folder that was changed since it was built is not packed', async () => {
  const changed = join(place.folder, 'changed');
  await cp(inject('site'), changed, { recursive: true });
  await writeFile(join(changed, 'index.html'), 'Something else');
  await writeFile(join(changed, 'more.html'), '');
  const refused = await packSite(changed, options);
  expect('zip' in refused ? '' : asText(refused)).toBe(
    'index.html\n  It is altered since the site was built.\n  Fix: build the site again.\n\nmore.html\n  It is added since the site was built.\n  Fix: build the site again.',
  );
});

test('a zip that cannot be written is told before anything is built, and the sentence says what to check', async () => {
  const file = join(place.folder, 'a-file');
  await writeFile(file, '');
  const zip = join(file, 'b.zip');
  await expect(withZipPlace(zip, () => Promise.reject(new Error('Something was built.')))).rejects.toThrow(
    `${zip} cannot be written. Check who may write in ${file}, or give another place with --out.`,
  );
});

test('a zip appears under its own name or the one asked for, and nothing stays of one that does not come', async () => {
  const folder = join(place.folder, 'new/zips');
  expect(await withZipPlace(join(folder, 'mine.zip'), (save) => save(packed))).toBe(join(folder, 'mine.zip'));
  await writeFile(join(folder, '.half-written.zip'), 'An earlier process was killed.');
  expect(await withZipPlace(folder, (save) => save(packed))).toBe(join(folder, `${packed.name}.zip`));
  expect((await readdir(folder)).sort()).toEqual([`${packed.name}.zip`, 'mine.zip']);
  const refused = withZipPlace(join(place.folder, 'other/zips'), () => Promise.reject(new Error('It was refused.')));
  await expect(refused).rejects.toThrow('It was refused.');
  expect(await readdir(place.folder)).not.toContain('other');
});

test('npm run package packs nothing of content with problems, and says what they are', async () => {
  const content = join(place.folder, 'broken');
  await cp(fixture('two'), content, { recursive: true });
  await writeFile(join(content, 'programme.yaml'), 'title: Bees\n');
  const { status, stderr } = await run('package', ['--content', content, '--out', join(place.folder, 'none')]);
  expect(status).toBe(1);
  expect(stderr).toContain('broken/programme.yaml');
  expect(await readdir(place.folder)).not.toContain('none');
});
