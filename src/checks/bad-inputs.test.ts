import sharp from 'sharp';
import { expect, test } from 'vitest';
import { judge, module, reportOnPictures, text, whole, type SavedWorld } from './test-kit.ts';

// What people hand in, and what other generators publish without a word or explain badly: each with
// the place and the words that a trainer reads.

const path = 'workshops/01-networks/extra.md';
const mdx = 'workshops/01-networks/extra.mdx';
const extra = module({ title: 'Extra', kind: 'guide', asks: [] });

const pile = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  .map(
    (name, index, all) =>
      `  - &${name} [${Array(9)
        .fill(index === 0 ? 'x' : `*${all[index - 1]}`)
        .join(', ')}]`,
  )
  .join('\n');

const report = (files: SavedWorld): string[] =>
  judge({ ...whole, ...files }).problems.map(
    ({ file, line, column, message, fix }) =>
      `${[file, line, column].filter((part) => part !== null).join(':')} ${message} Fix: ${fix}`,
  );
const edited = (from: string | RegExp, to: string): SavedWorld => ({ [path]: extra.replace(from, to) });
const added = (text: string, file = path): SavedWorld => ({ [file]: `${extra}\n${text}\n` });

test.each<[input: string, files: SavedWorld]>([
  ['a byte order mark', { [path]: Buffer.from(`\uFEFF${extra}`) }],
  ['line ends of Windows', { [path]: extra.replaceAll('\n', '\r\n') }],
  ['times and ratios', added('Meets at 10:30. Ask 2:1. Write to Cllr:Smith at 9:15am, or 16:9.')],
  ['a script in a title', edited('Extra', '"</title><script>alert(1)</script>"')],
  ['a less-than sign in .md', added('If x < 3, ask. And 5 > 3.')],
  ['braces in .md', added('Write {your name} here.')],
  ['a comment in .md', added('<!-- ask the admin -->')],
  ['a comment in .mdx', added('{/* ask the admin */}', mdx)],
])('%s is accepted', (_, files) => {
  expect(report(files)).toEqual([]);
});

test.each<[input: string, files: SavedWorld, problems: string[]]>([
  [
    'a file in UTF-16',
    { [path]: Buffer.from(`\uFEFF${extra}`, 'utf16le') },
    [
      'content/workshops/01-networks/extra.md:1:1 This file is saved as UTF-16, but it has to be UTF-8. Fix: save it as UTF-8: "Save with Encoding" in VS Code, or "Save as" and its Encoding box in Notepad.',
    ],
  ],
  [
    'Windows-1252 bytes',
    { [path]: Buffer.from(extra.replace('Extra', 'Café'), 'latin1') },
    [
      'content/workshops/01-networks/extra.md:2:11 This file is saved as Windows-1252, but it has to be UTF-8: "Café" would come out wrong. Fix: save it as UTF-8: "Save with Encoding" in VS Code, or "Save as" and its Encoding box in Notepad.',
    ],
  ],
  [
    'NUL',
    added('A zero\u0000 here.'),
    [
      'content/workshops/01-networks/extra.md:11:7 A hidden sign that is no text stands here: U+0000. Fix: delete it: put the cursor behind it and press Backspace, or type the line again.',
    ],
  ],
  [
    'a control character',
    added('An escape\u001b here.'),
    [
      'content/workshops/01-networks/extra.md:11:10 A hidden sign that is no text stands here: U+001B. Fix: delete it: put the cursor behind it and press Backspace, or type the line again.',
    ],
  ],
  [
    'curly quotes round a title',
    edited('Extra', '“Extra: now”'),
    [
      'content/workshops/01-networks/extra.md:2:8 This line has curly quotes. Fix: write straight ones: title: "Extra: now"',
    ],
  ],
  [
    'a colon in a title',
    edited('Extra', 'Extra: now'),
    [
      'content/workshops/01-networks/extra.md:2:8 The value of title has a colon in it. Fix: put quotes round it: title: "Extra: now"',
    ],
  ],
  [
    'a tab in YAML',
    edited('[draw-map]', '\n\t- draw-map'),
    [
      'content/workshops/01-networks/extra.md:7:1 This line is indented with a tab. Fix: use spaces, two for each step.',
    ],
  ],
  [
    'a duplicate key',
    edited('minutes: 5', 'minutes: 5\nminutes: 6'),
    ['content/workshops/01-networks/extra.md:6:1 The same field stands here twice. Fix: keep one of the two.'],
  ],
  [
    'frontmatter that is not closed',
    edited(/\]\n---/, ']'),
    [
      'content/workshops/01-networks/extra.md:1:1 The frontmatter is opened with --- but never closed. Fix: put a line with --- below the last field.',
    ],
  ],
  [
    'an empty file',
    { [path]: '' },
    [
      'content/workshops/01-networks/extra.md:1:1 This file is empty. Fix: begin it with a line ---, the fields, and a line --- again; the guide, content/README.md, shows them.',
    ],
  ],
  [
    'a title without words',
    edited('title: Extra', 'title:'),
    [
      'content/workshops/01-networks/extra.md:2:1 title is empty. Fix: write it like title: Set up safely (The title, as it stands at the top of the page.)',
    ],
  ],
  [
    'a year for a title',
    edited('title: Extra', 'title: 2026'),
    [
      'content/workshops/01-networks/extra.md:2:8 title is 2026, but it has to be text. Fix: put quotes round it: title: "2026"',
    ],
  ],
  [
    '31/02/2026',
    edited('minutes: 5', 'minutes: 5\nreview: 31/02/2026'),
    [
      'content/workshops/01-networks/extra.md:6:9 review is "31/02/2026", but it has to be a date that exists, written YYYY-MM-DD. Fix: write it like review: 2027-05-01',
    ],
  ],
  [
    '03/04/2026',
    edited('minutes: 5', 'minutes: 5\nreview: 03/04/2026'),
    [
      'content/workshops/01-networks/extra.md:6:9 review is "03/04/2026", but it has to be a date that exists, written YYYY-MM-DD. Fix: write review: 2026-04-03',
    ],
  ],
  [
    'a kind that does not exist, and is nearly one',
    edited('kind: guide', 'kind: giude'),
    [
      'content/workshops/01-networks/extra.md:4:7 kind is "giude", but it has to be one of catch-up, checklist, worksheet, example, guide, scene. Fix: did you mean guide?',
    ],
  ],
  [
    'an unclosed :::tip',
    added(':::tip\nAsk.'),
    [
      'content/workshops/01-networks/extra.md:11:1 The :::tip that begins here is never closed, so it would swallow what follows. Fix: put a line with ::: where it ends; a box round other boxes begins and ends with ::::.',
    ],
  ],
  [
    'an unknown :::tpi',
    added(':::tpi\nAsk.\n:::'),
    ['content/workshops/01-networks/extra.md:11:1 There is no directive called :::tpi. Fix: did you mean :::tip?'],
  ],
  [
    'braces in .mdx',
    added('Write {your name} here.', mdx),
    [
      'content/workshops/01-networks/extra.mdx:11:7 What stands in braces is taken for code. Fix: take the braces out, with any space before them if they belong to a directive, or write \\{ where you mean the sign itself.',
    ],
  ],
  [
    'a comment of .md in .mdx',
    added('<!-- ask -->', mdx),
    [
      'content/workshops/01-networks/extra.mdx:11:1 A comment in a .mdx file is written in another way. Fix: write {/* … */}.',
    ],
  ],
  [
    'an unclosed tag in .mdx',
    added('<Steps>\n\n1. Ask.', mdx),
    [
      'content/workshops/01-networks/extra.mdx:11:1 The tag <Steps> is opened here but never closed. Fix: put </Steps> where it ends, or write \\< where you mean the sign itself.',
    ],
  ],
  [
    'an unclosed picture tag in .mdx',
    added('<img src="map.png">', mdx),
    [
      'content/workshops/01-networks/extra.mdx:11:1 The tag <img> is no way to show a picture here. Fix: write ![what it shows](./its-name.png).',
    ],
  ],
  [
    'an unknown component in .mdx',
    added('<Step />', mdx),
    ['content/workshops/01-networks/extra.mdx:11:1 There is no component called <Step>. Fix: did you mean <Steps>?'],
  ],
  [
    'code that runs in .mdx',
    added('export const who = (await import("node:child_process")).execSync("id")', mdx),
    [
      'content/workshops/01-networks/extra.mdx:11:1 Content cannot import or export anything. Fix: take this line out; the components in the guide need no import.',
    ],
  ],
  [
    'a picture that is missing',
    added('![A map](./map.png)'),
    [
      'content/workshops/01-networks/extra.md:11:1 There is no picture ./map.png. Fix: put the file there, or correct its name.',
    ],
  ],
  [
    'a picture in another letter case',
    { ...added('![A map](./Map.png)'), 'workshops/01-networks/map.png': '' },
    [
      'content/workshops/01-networks/extra.md:11:1 There is no picture ./Map.png. Fix: it is called ./map.png: upper and lower case count.',
    ],
  ],
  [
    'a picture without alt text',
    { ...added('![](./map.png)'), 'workshops/01-networks/map.png': '' },
    [
      'content/workshops/01-networks/extra.md:11:1 The picture ./map.png has no alt text, so whoever cannot see it misses its point. Fix: write the point between the square brackets, or ![decorative](…) where it has none.',
    ],
  ],
  [
    'a picture whose name has a space',
    { ...added('![A map](./my photo.png)'), 'workshops/01-networks/my photo.png': '' },
    [
      'content/workshops/01-networks/my photo.png The name "my photo.png" has more in it than lower-case letters, digits and single hyphens. Fix: rename it to my-photo.png, and write that name where it is used.',
    ],
  ],
  [
    'a picture whose name has a space, and that is not there',
    added('![A map](./my photo.png)'),
    [
      'content/workshops/01-networks/extra.md:11:1 This is no picture yet and would show as it stands: ![A map](./my photo.png) Fix: an address has no spaces: rename the file to letters, digits and hyphens, and write that name here.',
    ],
  ],
  [
    'a broken relative link',
    added('See [the map](./map.md).'),
    [
      'content/workshops/01-networks/extra.md:11:5 The link leads to ./map.md, but there is no such file. Fix: correct the link, or take it out.',
    ],
  ],
  [
    'a broken fragment',
    added('See [the map](./catch-up.mdx#map).'),
    [
      'content/workshops/01-networks/extra.md:11:5 content/workshops/01-networks/catch-up.mdx has no heading "#map". Fix: it has no headings: take #map out.',
    ],
  ],
  [
    'two names that differ in case alone',
    { [path]: extra, 'workshops/01-networks/Extra.md': extra },
    [
      'content/workshops/01-networks/extra.md This file and content/workshops/01-networks/Extra.md would make the same page. Fix: rename one of them, or merge the two.',
    ],
  ],
  [
    'a module as .md and as .mdx',
    { [path]: extra, [mdx]: extra },
    [
      'content/workshops/01-networks/extra.mdx This file and content/workshops/01-networks/extra.md would make the same page. Fix: rename one of them, or merge the two.',
    ],
  ],
  [
    'a question mark in a file name',
    { 'workshops/01-networks/extra?.md': extra },
    [
      'content/workshops/01-networks/extra?.md The name "extra?" has more in it than lower-case letters, digits and single hyphens. Fix: rename it to extra.',
    ],
  ],
  [
    'spaces and ŵ in a file name',
    { 'workshops/01-networks/cynllunio a dŵr.md': extra },
    [
      'content/workshops/01-networks/cynllunio a dŵr.md The name "cynllunio a dŵr" has more in it than lower-case letters, digits and single hyphens. Fix: rename it to cynllunio-a-dwr.',
    ],
  ],
  [
    'an address that the file gives itself',
    edited('minutes: 5', 'minutes: 5\nslug: ../../evil'),
    [
      'content/workshops/01-networks/extra.md:6:1 There is no field called "slug" here. Fix: take it out, or use one of title, summary, kind, minutes, covers, needs, essential, keywords, draft, owner, review.',
    ],
  ],
  [
    'a script',
    added('<script>alert(1)</script>'),
    [
      'content/workshops/01-networks/extra.md:11:1 A <script> is a program, and content runs none. Fix: take it out, down to its </script>.',
    ],
  ],
  [
    'a handler',
    added('<a href="https://www.gov.uk/" onclick="alert(1)">Guidance</a>'),
    [
      'content/workshops/01-networks/extra.md:11:1 onclick in <a> starts a program, and content runs none. Fix: write [what is there](its address).',
    ],
  ],
  [
    'a javascript: address',
    added('[Guidance](javascript:alert(1))'),
    [
      'content/workshops/01-networks/extra.md:11:1 The address javascript:alert(1) is code, and content runs none. Fix: write an address that begins with https://, or the name of a file.',
    ],
  ],
  [
    'text pasted from Word',
    added('<p class="MsoNormal"><b>Ask <i>first</b></i><o:p></o:p></p>'),
    [
      'content/workshops/01-networks/extra.md:11:1 This was pasted from Word with its hidden code, which would show on the page. Fix: take it out, and paste the text again as plain text: Ctrl+Shift+V, or Cmd+Shift+V on a Mac.',
    ],
  ],
  [
    'a second h1',
    added('# Ask first'),
    [
      'content/workshops/01-networks/extra.md:11:1 The heading "Ask first" is as high as the title of the page, which can have only one. Fix: write ## Ask first',
    ],
  ],
  [
    'a jump of headings',
    added('## Ask\n\nFirst.\n\n#### Why\n\nBecause.'),
    [
      'content/workshops/01-networks/extra.md:15:1 The heading "Why" has ####, but below ## comes ###. Fix: write ### Why',
    ],
  ],
  [
    'an alias of nothing',
    edited('minutes: 5', 'minutes: 5\nkeywords: [&a x, *b]'),
    [
      'content/workshops/01-networks/extra.md:6:18 A word that begins with * or & means something else here. Fix: put quotes round it: "*word".',
    ],
  ],
  [
    'a pile of nested aliases',
    edited('minutes: 5', `minutes: 5\nkeywords:\n${pile}`),
    [
      'content/workshops/01-networks/extra.md:14:41 The file refers to its own parts too often. Fix: write the values out; do not use & and *.',
    ],
  ],
  [
    '5,000 nested quotes',
    added(`${'>'.repeat(5000)} Ask.`),
    [
      'content/workshops/01-networks/extra.md:11:1 More quotes, lists or brackets stand in one another here than a page can show. Fix: take out the signs that do not belong there, such as > or [.',
    ],
  ],
])('%s is reported', (_, files, problems) => {
  expect(report(files)).toEqual(problems);
});

const photo = sharp({ create: { width: 90, height: 60, channels: 3, background: '#0f5c63' } });
const heic = Buffer.from('\0\0\0\x1cftypheic\0\0\0\0mif1heic....', 'latin1');
const cutShort = (await photo.clone().jpeg().toBuffer()).subarray(0, -30);
/** A small PNG whose header says that it has 20,000 by 15,000 pixels. */
const vast = await photo.clone().png().toBuffer();
vast.writeUInt32BE(20_000, 16);
vast.writeUInt32BE(15_000, 20);

test.each<[input: string, name: string, bytes: Buffer, report: string]>([
  [
    'a HEIC photo',
    'stall.heic',
    heic,
    'stall.heic is a photo as iPhones save it (HEIC), which pages cannot show.\n  Fix: save it as JPEG, called stall.jpg, and write that name here.',
  ],
  [
    'a corrupt picture',
    'stall.jpg',
    cutShort,
    'stall.jpg is damaged, or only a part of it was copied.\n  Fix: save or copy the picture here again.',
  ],
  [
    'a picture of 300 megapixels',
    'stall.png',
    vast,
    'stall.png has 300 megapixels; a picture may have 50.\n  Fix: save it smaller: 2,000 pixels are wide enough for every page.',
  ],
])('%s is reported where it is shown', async (_, name, bytes, report) => {
  const files = { ...whole, ...added(`![A stall in the rain](./${name})`), [`workshops/01-networks/${name}`]: bytes };
  expect(await reportOnPictures(files)).toBe(
    `content/${path}:11:1  pictures-can-be-shown\n  ${report}\n\n${text`
      1 problem in 1 of 5 files. Nothing was built.
    `}`,
  );
});
