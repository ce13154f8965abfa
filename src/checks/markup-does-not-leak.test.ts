import { expect, test } from 'vitest';
import { module, question, reportOn, text, whole, type World } from './test-kit.ts';

const sheet = (body: string): string => `${module({ title: 'Sheet', kind: 'guide', asks: [] })}\n${body}\n`;
const md = (body: string, change: World = {}): string =>
  reportOn({ ...whole, 'workshops/01-networks/sheet.md': sheet(body), ...change });
const mdx = (body: string): string => reportOn({ ...whole, 'workshops/01-networks/sheet.mdx': sheet(body) });
const fine = '5 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a picture whose address has spaces is reported where it would show as signs', () => {
  expect(md('![A map](./my map.png "Mine")')).toBe(text`
    content/workshops/01-networks/sheet.md:11:1  markup-does-not-leak
      This is no picture yet and would show as it stands: ![A map](./my map.png "Mine")
      Fix: an address has no spaces: rename the file to letters, digits and hyphens, and write that name here.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a name that no line explains is reported with those that are', () => {
  expect(md('See [the map][mop] and [the rules][rules].\n\n[rules]: officer.md')).toBe(text`
    content/workshops/01-networks/sheet.md:11:5  markup-does-not-leak
      Nothing says where this leads, so it would show as it stands: [the map][mop]
      Fix: use one of the names that this file has: rules. Or write [words](address).

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a note that is not there is reported', () => {
  expect(md('It is the law.[^1]')).toBe(text`
    content/workshops/01-networks/sheet.md:11:15  markup-does-not-leak
      The note [^1] is not there, so its sign would show as it stands.
      Fix: write [^1]: and the note on a line of its own below, or take the sign out.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('stars that make nothing bold are reported once for both sides', () => {
  expect(md('Keep it **short **and plain.')).toBe(text`
    content/workshops/01-networks/sheet.md:11:9  markup-does-not-leak
      These stars make nothing bold and would show as they stand: **short **
      Fix: write **the words**, with stars on both sides, no space inside them, and a space or a full stop behind them.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a table without its line of hyphens is reported once for all its lines', () => {
  expect(md('| Day | Hours |\n| Mon | 2 |\n| Tue | 3 |')).toBe(text`
    content/workshops/01-networks/sheet.md:11:1  markup-does-not-leak
      This is no table yet and would show as it stands: | Day | Hours |
      Fix: below its first line write one of hyphens with as many columns, | - | - |, and leave no line empty in it.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a fence without an end is reported where it opens, and nothing of what it swallows', () => {
  expect(md('Write this:\n\n```\n:::tip\n\n**And the rest')).toBe(text`
    content/workshops/01-networks/sheet.md:13:1  markup-does-not-leak
      The ${'```'} that opens here is never closed, so all below it would show as computer code.
      Fix: put a line with ${'```'} where it ends, or take this one out.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a line that stands too far to the right is reported', () => {
  expect(md('    Begin with a pen.')).toBe(text`
    content/workshops/01-networks/sheet.md:11:1  markup-does-not-leak
      This line stands so far to the right that it would show as computer code: Begin with a pen.
      Fix: begin it further left: at the margin, or below the first letter of the list item that it belongs to.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test.each<[body: string, spot: string, sentence: string]>([
  // Pictures and links
  ['See [the map](my map.md) here.', '11:5', 'This is no link yet and would show as it stands: [the map](my map.md)'],
  ['![A map](map (1).png)', '11:1', 'an address has no spaces: rename the file'],
  ['[The site](https://a.example/my page)', '11:1', 'an address has no spaces: copy it again, or write %20 for each.'],
  ['[Write](mailto:the clerk@council.example)', '11:1', 'an address has no spaces: write it like mailto:'],
  ['[The map] (./map.md)', '11:1', 'leave no space between the brackets: [words](address).'],
  ['[The map] (https://a.example/map)', '11:1', 'leave no space between the brackets: [words](address).'],
  ['(The map)[map.md]', '11:1', 'the square brackets come first: [words](address).'],
  ['(The map)[https://a.example/map]', '11:1', 'the square brackets come first: [words](address).'],
  ['![A map][map]', '11:1', 'Nothing says where this leads, so it would show as it stands: ![A map][map]'],
  ['[*The* map][map]', '11:1', 'Nothing says where this leads, so it would show as it stands: [*The* map][map]'],
  ['[The map][]', '11:1', 'Fix: write [words](address).'],
  ['See [[Casework]].', '11:5', 'Double brackets make no link here: [[Casework]] would show as it stands.'],
  ['![[map.png]]', '11:1', 'Fix: write ![what it shows](./its-name.png).'],
  // Notes
  ['A law^[of 2023] it is.', '11:6', 'A note cannot stand within its sentence: ^[of 2023] would show as it stands.'],
  ['Words.\n\n[^1]: A note.', '13:1', 'Nothing in the text leads to the note [^1], so nobody would see it.'],
  ['> [!NOTE]\n> Mind the gap.', '11:3', '[!NOTE] makes no box here and would show as it stands.'],
  ['So <!-- it goes\n\non -->', '11:4', 'This comment never ends here, so it would show as it stands.'],
  // Braces
  ['[Map](officer.md){.big}', '11:18', 'Braces set nothing here: {.big} would show as it stands.'],
  ['[Map](officer.md){target=_blank}', '11:18', 'Braces set nothing here: {target=_blank} would show as it stands.'],
  ['## Begin {#begin}', '11:10', 'Braces set nothing here: {#begin} would show as it stands.'],
  // Stars
  ['** Mind** the gap.', '11:1', 'These stars make nothing bold and would show as they stand: ** Mind**'],
  ['**Mind the gap.', '11:1', 'These stars make nothing bold and would show as they stand: **Mind the gap.'],
  ['**Mind:**the gap.', '11:1', 'and a space or a full stop behind them.'],
  ['- One\n- **Two ** three', '12:3', 'These stars make nothing bold and would show as they stand: **Two **'],
  ['> Words **and\n> more ** words', '11:9', 'These stars make nothing bold'],
  ['| A | B |\n| - | - |\n| **c | d |', '13:3', 'These stars make nothing bold and would show as they stand: **c'],
  // Beginnings of lines
  ['##Begin', '11:1', 'Fix: put a space behind the signs: ## Begin'],
  ['Words.\n###Begin', '12:1', 'Fix: put a space behind the signs: ### Begin'],
  ['| A | B |\n\n| - | - |\n| c | d |', '11:1', 'This is no table yet'],
  ['| A | B |\n| - | - | - |\n| c | d |', '11:1', 'This is no table yet'],
  ['A | B\n--- | --- | ---\nc | d', '12:1', 'This is no table yet'],
  ['-[ ] Draw it', '11:1', 'This is no box to tick yet and would show as it stands: -[ ] Draw it'],
  ['- [] Draw it', '11:3', 'This is no box to tick yet and would show as it stands: [] Draw it'],
  ['- [ ] Draw it\n- [x]Keep it', '12:3', 'This is no box to tick yet and would show as it stands: [x]Keep it'],
  ['- Draw\n\n      Keep', '13:3', 'computer code: Keep'],
  ['~~~\nnever closed', '11:1', 'The ~~~ that opens here is never closed'],
  ['````\n```', '11:1', 'The ```` that opens here is never closed'],
  // Comments
  [
    'So {/* ask Joan */} it is.',
    '11:4',
    'A comment in a .md file is written in another way.\n  Fix: write <!-- … -->.',
  ],
  ['{/*ask Joan*/}', '11:1', 'A comment in a .md file is written in another way.'],
  ['<!- a note ->', '11:1', 'A comment in a .md file is written in another way.'],
  // Brackets that are not whole
  ['[The sheet](./officer.md before you begin.', '11:1', 'round ones round the address: [The sheet](./officer.md)'],
  ['[The sheet(./officer.md)', '11:1', 'round ones round the address: [The sheet](./officer.md)'],
  ['The sheet](./officer.md)', '11:5', 'This is no link yet and would show as it stands: sheet](./officer.md)'],
  ['[The sheet]{./officer.md}', '11:1', 'This is no link yet and would show as it stands: [The sheet]{./officer.md}'],
  ['(The sheet)(./officer.md)', '11:1', 'This is no link yet and would show as it stands: (The sheet)(./officer.md)'],
  ['[The site](https://a.example/b and so on', '11:1', 'round the address: [The site](https://a.example/b)'],
  ['!(./map.png)', '11:1', 'This is no picture yet and would show as it stands: !(./map.png)'],
  ['![A map](./map.png', '11:1', 'round ones round the address: ![A map](./map.png)'],
  // Spaces and quotation marks in addresses
  ['[MO](../../glossary.yaml#monitoring officer)', '11:1', 'an address has no spaces: write #monitoring-officer'],
  ['[The question](#check yourself)', '11:1', 'an address has no spaces: write #check-yourself'],
  ['![A map](./map.png Our ward)', '11:1', 'round the caption: ![A map](./map.png "Our ward")'],
  ['![A map](./map.png “Our ward”)', '11:1', 'round the caption: ![A map](./map.png "Our ward")'],
  ['[A map](./officer.md “Our ward”)', '11:1', 'round the caption: [A map](./officer.md "Our ward")'],
  [
    '[Write](mailto:a@b.example?subject=Hello Tom)',
    '11:1',
    'write %20 for each: mailto:a@b.example?subject=Hello%20Tom',
  ],
  // Notes and names that are not read
  ['A point[^1].\n\n[^1] A note.', '13:1', 'Fix: put a colon behind [^1], and leave the line above it empty'],
  ['A point[^1] and another[^1].', '11:8', 'The note [^1] is not there'],
  ['[The site][gov]\n[gov]: https://a.example/', '12:1', 'Fix: write [gov]: https://a.example/ on a line of its own'],
  ['[The site][gov]\n\n[gov] https://a.example/', '13:1', 'Fix: write [gov]: https://a.example/ on a line of its own'],
  // Words that were to be bold
  ['Ask ** the admin ** first.', '11:5', 'These stars make nothing bold and would show as they stand: ** the admin **'],
  ['Ask **the admin* first.', '11:5', 'These stars make nothing bold and would show as they stand: **the admin*'],
  ['Ask __the admin first.', '11:5', 'These lines make nothing bold and would show as they stand: __the admin first.'],
  // Lists
  [
    '-One\n-Two',
    '11:1',
    'This is no list yet and would show as one run-on paragraph: -One\n  Fix: write "- " with a space',
  ],
  ['So:\n*One\n*Two', '12:1', 'This is no list yet and would show as one run-on paragraph: *One'],
  ['• One\n• Two', '11:1', 'This is no list yet and would show as one run-on paragraph: • One'],
  ['1.Draw\n2.Keep', '11:1', 'Fix: begin each of its lines with a number, a full stop and a space: "1. ".'],
])('%j is reported at %s, once', (body, spot, sentence) => {
  const report = md(body);
  expect(report).toContain(`content/workshops/01-networks/sheet.md:${spot}  markup-does-not-leak\n`);
  expect(report).toContain(sentence);
  expect(report).toContain('1 problem in 1 of 5 files.');
});

test('markup that works is fine', () => {
  expect(
    md(
      [
        '## Begin',
        'See [the sheet](officer.md), ![a map](./map.png "A (small) map"), [a law](https://a.example/Ward_(2024)) and [this sheet][o].',
        '**Bold**, *slanted*, ***both***, **bold *in* bold**, a**b**c and **“quoted”**.',
        'A law.[^1] And **[a sheet](officer.md)**.',
        '[^1]: A note.',
        '| Day | **Hours** |\n| :-- | --: |\n| Mon | `a` [b][o] |',
        '- [ ] Draw it\n- [x] Keep it',
        '```md\n![[map.png]] **a ** [x][y]\n```',
        '> ~~~\n> code\n> ~~~',
        '- Item\n\n  ```\n  code\n  ```',
        ':::tip\n```\ncode\n```\n:::',
        '[o]: officer.md',
      ].join('\n\n'),
      { 'workshops/01-networks/map.png': '' },
    ),
  ).toBe(fine);
});

test.each([
  'Two to the third is 2**3 or 2 ** 3, and 3 ** 2 ** 1.',
  'He wrote [sic] and [Ed.], see [1][2], [3].',
  'A {draft} and {first name}, {1, 2} and { x }.',
  '#Fenton is a tag, and so is #2.',
  'He said f**k and s**t, or ****.',
  'Price* with VAT\n\n\\* at 20%',
  'Price** with VAT\n\n** at 20%',
  '\\*\\*two\\*\\* \\[a\\]\\[b\\] \\[[x]\\] \\![a](b c) \\{.x}',
  'Press `[[`, `**`, `{.x}`, `[a][b]` or [[ in the editor.',
  'The files **/*.md and content/**/*.md.',
  'A | B, or |c|d| and so on | e.',
  'An arrow --> and <-- another.',
  '3 > 2, a < b, 1 <2.',
  'Boxes [ ][x] and [ ] [x].',
  '----\n\n****\n\n* * *',
  'Vote (yes)[ or no], f(x)[1], he[r] (the Mayor).',
  'Meet [at six] (or seven), see [2] (https://a.example).',
  'It is 10:30 [approx.], cost: £5 [each].',
  'Turn over (see page 2), (a)(b), {./x}, and the folders (./ and ../).',
  '-5 to\n-3 degrees',
  '-One alone',
  '*One note\nand its end',
  '1.a\n1.b',
  'I am __ years and __ months. Name: ____',
  'Take snake__case, or *Title** and `__init__`.',
  '2 ** 3 times 4 ** 5',
  '**“the ‘admin’”** __bold__ ***x*** **a *b***',
])('%j holds no markup', (body) => {
  const report = md(body);
  expect(report).not.toContain('markup-does-not-leak');
});

test('words in brackets with an address are placed where they stand', () => {
  expect(md('Words. [https://a.example/x] and **bold **word')).toContain(
    'content/workshops/01-networks/sheet.md:11:34  markup-does-not-leak\n  These stars make nothing bold and would show as they stand: **bold **\n',
  );
});

test('a picture whose file has spaces in its name is left to the promise about names', () => {
  expect(md('![A map](<my map.png>) ![A map](my map.png)', { 'workshops/01-networks/my map.png': '' })).not.toContain(
    'markup-does-not-leak',
  );
});

test('an option that has lost its box is reported as that alone', () => {
  const report = md(question('draw-map', 'own').replace('- [ ] That', '- [] That'));
  expect(report).toContain('questions-are-whole');
  expect(report).toContain('1 problem in 1 of 5 files.');
});

test('an option without a space behind its hyphen is reported at its line alone', () => {
  const report = md(question('draw-map', 'own').replace('- [ ] That', '-[ ] That'));
  expect(report).toContain('sheet.md:17:1  markup-does-not-leak');
  expect(report).toContain('1 problem in 1 of 5 files.');
});

test('a fence that swallows the questions of a catch-up is the only thing reported', () => {
  const catchUp = module({ body: '```\nThe session.' });
  const report = reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': catchUp });
  expect(report).toContain('catch-up.mdx:9:1  markup-does-not-leak');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('in .mdx braces are code, and not reported twice', () => {
  const report = mdx('A {draft}.');
  expect(report).toContain('content-runs-no-code');
  expect(report).toContain('1 problem in 1 of 5 files.');
  expect(mdx('A \\{.big} one, indented:\n\n    Like this.')).toBe(fine);
});

test('a line that was to be a directive is judged as that alone', () => {
  const report = md('::: tip {.big} **Mind\nHello.\n:::');
  expect(report).toContain('directives-are-known');
  expect(report).toContain('1 problem in 1 of 5 files.');
});

test('line ends of Windows change no place', () => {
  const body = 'Words.\n\n**Two **\n\n| A | B |\n| c | d |\n\n```\ncode';
  expect(md(body.replaceAll('\n', '\r\n'))).toBe(md(body));
});
