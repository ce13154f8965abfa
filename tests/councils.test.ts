import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../src/publish/files.ts';
import { packSite, type Packed } from '../src/publish/hosting/pack-site.ts';
import { addressesIn } from './kit/addresses.ts';
import { project, run, scratch } from './kit/run.ts';

// Each word stands in one council's files and nowhere else.
const words = {
  elmshire: ['Quillonbury', 'Zephyrmoor', 'Marlowquay', 'Ostrichfold'],
  fenton: ['Wychtherne', 'Brackenvoe', 'Thistlequin', 'Umberdale'],
} as const;
type Council = keyof typeof words;
const councils = Object.keys(words) as Council[];

const councilFile = (id: Council, nation: string, accent: string, leaveOut: string): string => `
name: ${words[id][0]} Council
nation: ${nation}
invented: true
accent: "${accent}"
contacts:
  - role: Accessibility and data protection
    name: ${words[id][1]} Example
    email: access@${id}.example
links:
  - title: Policy of ${words[id][2]}
    address: https://www.${id}.example/policy
feedback: learning@${id}.example
leaveOut: [${leaveOut}]
`;

const ownPage = (id: Council): string => `---
title: Groups in ${words[id][3]}
summary: Where people meet in ${words[id][3]}.
kind: guide
minutes: 2
covers: [draw-map]
essential: false
---

People in ${words[id][3]} meet at the library, and you can find them there on any Saturday morning.

:::nation{only=england}
This holds in England alone: Anglicanish.
:::

:::nation{only=wales}
This holds in Wales alone: Cambrianish.
:::
`;

let place: Awaited<ReturnType<typeof scratch>>;
let out: string;

/** Some files as one text: their names, and what they hold, out of the search index too, and with no line folded. */
const textOf = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files]
    .map(([path, bytes]) => {
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = Buffer.from(isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
      return `${path}\n${text.replaceAll('\r\n ', '')}`;
    })
    .join('\n');

/** All that a council's site says. */
async function everything(council: Council): Promise<string> {
  const folder = join(out, council);
  const files = new Map<string, Uint8Array>();
  for (const path of await filesBelow(folder)) files.set(path, await readFile(join(folder, path)));
  return textOf(files);
}

/** All that the zip says that a council is handed. */
async function everythingPacked(council: Council): Promise<string> {
  const name = `${words[council][0]} Council`;
  const options = {
    title: `The programme, ${name}`,
    plainTitle: `programme-${council}`,
    day: '2027-03-04',
    results: '{}\n',
  };
  const packed = (await packSite(join(out, council), options)) as Packed;
  return `${packed.name}\n${textOf(new Map(Object.entries(unzipSync(packed.zip))))}`;
}

beforeAll(async () => {
  place = await scratch();
  const content = join(place.folder, 'content');
  out = join(place.folder, 'sites');
  await cp(join(project, 'content'), content, { recursive: true });
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  };
  await write('councils/elmshire.yaml', councilFile('elmshire', 'england', '#6b2c5e', 'stories/locked-out'));
  await write('councils/fenton.yaml', councilFile('fenton', 'wales', '#1f4e79', ''));
  for (const id of councils) await write(`councils/${id}/workshops/networks/local-groups.md`, ownPage(id));
  const { status, stderr } = await run('build', ['--council', 'all', '--content', content, '--out', out]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
afterAll(() => place.remove());

describe.each(councils)('for %s', (council) => {
  const others = councils.filter((one) => one !== council).flatMap((one) => words[one]);
  test.each([
    ['site', everything],
    ['zip', everythingPacked],
  ])('the %s holds every word of the council’s own files, and none of another’s', async (_, read) => {
    const text = await read(council);
    expect(words[council].filter((word) => !text.includes(word))).toEqual([]);
    expect(others.filter((word) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
  });

  test('every address of the site is relative and names a file of it', async () => {
    expect((await addressesIn(join(out, council))).wrong).toEqual([]);
  });
});

test('each council’s site has its own pages, its nation’s law, its colour and its own progress', async () => {
  const page = (council: Council, path: string): Promise<string> => readFile(join(out, council, path), 'utf8');
  for (const [council, own, other] of [
    ['elmshire', 'Anglicanish', 'Cambrianish'],
    ['fenton', 'Cambrianish', 'Anglicanish'],
  ] as const) {
    const groups = await page(council, 'workshops/networks/local-groups.html');
    expect(groups).toContain(own);
    expect(groups).not.toContain(other);
    expect(groups).toContain(`data-council="${council}"`);
    expect(await page(council, 'workshops/networks.html')).toContain(`Groups in ${words[council][3]}`);
    expect(await page(council, 'feedback.html')).toContain(`mailto:learning@${council}.example`);
    expect(await page(council, 'accessibility.html')).toContain(`access@${council}.example`);
    expect(await page(council, 'privacy.html')).toContain(`access@${council}.example`);
  }
  const sheets = async (council: Council): Promise<string> =>
    (
      await Promise.all(
        (await filesBelow(join(out, council)))
          .filter((path) => path.endsWith('.css'))
          .map((path) => page(council, path)),
      )
    ).join('');
  expect(await sheets('elmshire')).toContain('#6b2c5e');
  expect(await sheets('fenton')).not.toContain('#6b2c5e');
});

test('what a council leaves out is not on its site, and is on the other’s', async () => {
  expect(await filesBelow(join(out, 'elmshire'))).not.toContain('stories/locked-out.html');
  expect(await filesBelow(join(out, 'fenton'))).toContain('stories/locked-out.html');
});

test('a council of a shared cohort sees its own support officers', async () => {
  const cohort = await readFile(join(out, 'elmshire', 'cohorts/elmshire-fenton-2027.html'), 'utf8');
  expect(cohort).toContain('a.example@elmshire.example');
  expect(cohort).not.toContain('d.example@fenton.example');
});
