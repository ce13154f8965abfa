import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneTo } from './kit/clone.ts';
import { fixture, run, scratch, type Run } from './kit/run.ts';

let place: Awaited<ReturnType<typeof scratch>>;
/** The project, in which a label can be taken away. */
let clone: string;
let content: string;
let searchPage: string;

beforeAll(async () => {
  place = await scratch();
  clone = await cloneTo(join(place.folder, 'clone'));
  content = join(place.folder, 'two');
  await cp(fixture('two'), content, { recursive: true });
  // A workshop less is a minute less.
  await rm(join(content, 'workshops/2-bees'), { recursive: true });
  searchPage = join(clone, 'src/pages/search.astro');
});
afterAll(() => place.remove());

const command = (name: string, ...flags: string[]): Promise<Run> =>
  run(name, ['--content', content, ...flags], { cwd: clone });

const change = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

/** What the statement of a fresh build says, as a reader would read it. */
async function statement(): Promise<string> {
  const out = join(place.folder, 'site');
  expect(await command('build', '--out', out)).toMatchObject({ status: 0 });
  const html = await readFile(join(out, 'accessibility.html'), 'utf8');
  const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(html) ?? [];
  return main.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
}

const zips = (): string => join(place.folder, 'zips');

/** Tries to pack, and gives what kept it from being packed. */
async function refusal(): Promise<string> {
  const { status, stderr } = await command('package', '--out', zips());
  expect(status).toBe(1);
  expect(await readdir(place.folder)).not.toContain('zips');
  return stderr;
}

test('what was never tested is not packed', async () => {
  expect(await refusal()).toBe(
    `The site\n  Its accessibility tests have not been run. Its accessibility statement would say nothing.\n  Fix: npm run accessibility -- --content ${content}, which tests it and writes the results down. It takes some minutes for each site.\n\nNothing was packed.\n`,
  );
});

test('without its label a field makes the site partially compliant, with the criterion and the page', async () => {
  await change(searchPage, '<label for="kind">Kind</label>', 'Kind');
  const { status, stdout } = await command('accessibility');
  expect(status).toBe(0);
  expect(stdout).toMatch(/WCAG 4\.1\.2, 1 page, such as search\.html \(light; .*\):\n {4}select-name/);
  const said = await statement();
  expect(said).toContain(
    'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.',
  );
  expect(said).toContain(
    'This fails WCAG 2.2 success criterion 4.1.2 Name, Role, Value (level A). In the words of the test: select-name (Select element must have an accessible name): #kind It was seen on one page: search.html',
  );
  expect(said).not.toContain('fully compliant');
});

test('results of other code tell nothing: the statement says so, and nothing is packed', async () => {
  await change(searchPage, 'Kind\n', '<label for="kind">Kind</label>\n');
  const said = await statement();
  expect(said).toContain(
    'It is not known how far this website complies with the Web Content Accessibility Guidelines version 2.2 AA standard. The code that makes it has changed since its accessibility tests were run.',
  );
  expect(said).not.toMatch(/(?:fully|partially|not) compliant|should be able to/);
  expect(await refusal()).toContain('The code that makes it has changed since its accessibility tests were run.');
});

test('tested without a fault it is fully compliant, says how it was tested, and is packed with its results', async () => {
  const { stdout } = await command('accessibility');
  const [, pages] = /The programme’s own site: (\d+) pages, 0 faults\./.exec(stdout) ?? [];
  const said = await statement();
  expect(said).toContain(
    'This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.',
  );
  expect(said).toMatch(
    new RegExp(`Every one of its ${pages} pages was opened in Chromium [\\d.]+, and examined with axe [\\d.]+`),
  );

  const { status, stdout: packed, stderr } = await command('package', '--out', zips());
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [zip = ''] = await readdir(zips());
  const [, version] = /^[a-z-]+-([\da-f]{8})\.zip$/.exec(zip) ?? [];
  expect(packed).toContain(`Packed version ${version}`);
  const files = unzipSync(await readFile(join(zips(), zip)));
  const results = files[`${zip.replace('.zip', '')}/ACCESSIBILITY.json`];
  expect(JSON.parse(new TextDecoder().decode(results))).toMatchObject({ editions: [{ council: null, faults: [] }] });
});

test('results of other content tell nothing', async () => {
  await change(join(content, 'programme.yaml'), 'title: ', 'title: New ');
  const { status, stderr } = await command('package', '--out', zips());
  expect(status).toBe(1);
  expect(stderr).toContain('Its content has changed since its accessibility tests were run.');
});
