import { expect, test } from 'vitest';
import { module, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({
    ...whole,
    'workshops/01-networks/map.png': '',
    'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n`,
  });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a link that only says "here" is reported', () => {
  expect(withBody('The sheet is [here](officer.md).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:14  link-texts-say-where
      The words of the link "here" do not say where it leads.
      Fix: make the words that name the page the link: [what is there](officer.md)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a link that shows its address is reported', () => {
  expect(withBody('See https://www.council.example/agenda.')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  link-texts-say-where
      The link shows its address, https://www.council.example/agenda, which a screen reader spells out sign by sign.
      Fix: write what is there: [what is there](https://www.council.example/agenda)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a link without words is reported', () => {
  expect(withBody('See [](officer.md).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  link-texts-say-where
      The link to officer.md has no words, so nobody can see or choose it.
      Fix: write what is there between the square brackets: [what is there](officer.md)

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  '[Click here!](officer.md)',
  '[**this link**](officer.md)',
  '[Read more…](officer.md)',
  '[ → more](officer.md)',
  '[this  page](officer.md)',
  '[“Website”](https://www.council.example)',
  '[![here](./map.png)](officer.md)',
  '[more][sheet]\n\n[sheet]: officer.md',
  '[https://www.council.example/a](https://www.council.example/a)',
  '[www.council.example/agenda/2027](https://www.council.example/agenda/2027)',
  '[../01-networks/officer.md](officer.md)',
  '[please click here](officer.md)',
  '[click on this link](officer.md)',
  '[our website](officer.md)',
  '[see this page](officer.md)',
  '[go](officer.md)',
  '[view](officer.md)',
  '[PDF](officer.md)',
  '[→](officer.md)',
  '[1](officer.md)',
  'In brackets [https://www.council.example/a] too.',
  'In quotes “https://www.council.example/a” too.',
])('%s is reported, once', (body) => {
  const report = withBody(body);
  expect(report).toContain('link-texts-say-where');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('the quotation mark behind an address is no part of the cure', () => {
  expect(withBody('In quotes “https://www.council.example/a” too.')).toContain(
    'Fix: write what is there: [what is there](https://www.council.example/a)\n',
  );
});

test('words that name what is there are fine, and so is what people say aloud', () => {
  expect(
    withBody(
      [
        'The [officer’s sheet](officer.md), and [more about meetings](officer.md).',
        '[Here is the sheet](officer.md), [this sheet](officer.md), [read more about maps](officer.md).',
        '[![The map of the ward](./map.png)](officer.md)',
        'See gov.uk, www.gov.uk, [www.gov.uk](https://www.gov.uk) or [gov.uk](https://www.gov.uk).',
        'Write to clerk@council.example or [clerk@council.example](mailto:clerk@council.example).',
        '[click here for the sheet](officer.md), [go to the map](officer.md), [the press](officer.md), [2024](officer.md), [999](tel:999).',
        'Call [01632 960001](tel:01632960001).',
        '[He said/she said](officer.md), [and/or](officer.md), [24/7](officer.md).',
        'An address in code, `https://www.council.example/a`, is none.',
      ].join('\n\n'),
    ),
  ).toBe(fine);
});

test('a picture without alt text in a link is reported at the picture alone', () => {
  const report = withBody('[![](./map.png)](officer.md)');
  expect(report).toContain('pictures-have-alt-text');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('a link that leads nowhere is reported for that alone', () => {
  const report = withBody('[]()');
  expect(report).toContain('links-lead-somewhere');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('a term of the glossary is named like its link, however short it is', () => {
  const glossary = '- term: PDF\n  meaning: A page that looks the same everywhere.\n';
  expect(
    reportOn({
      ...whole,
      'glossary.yaml': glossary,
      'workshops/01-networks/catch-up.mdx': `${module()}\nA [PDF](../../glossary.yaml#pdf).\n`,
    }),
  ).toContain('all with revision.');
});
