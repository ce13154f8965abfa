import { expect, test } from 'vitest';
import { module, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('an address whose beginning is misspelt is reported, with the one that was meant', () => {
  expect(withBody('See [the council](https//www.council.example).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  addresses-are-well-formed
      The address https//www.council.example is not written as browsers need it.
      Fix: did you mean https://www.council.example?

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  ['https:/www.council.example', 'https://www.council.example'],
  ['https:www.council.example', 'https://www.council.example'],
  ['https:///www.council.example', 'https://www.council.example'],
  ['https.//www.council.example', 'https://www.council.example'],
  ['https:\\\\\\\\www.council.example/a', 'https://www.council.example/a'],
  ['http://https://www.council.example', 'https://www.council.example'],
  ['https://https://www.council.example', 'https://www.council.example'],
  ['https://www,council.example', 'https://www.council.example'],
  ['htp://www.council.example', 'https://www.council.example'],
  ['htttps://www.council.example', 'https://www.council.example'],
  ['ttps://www.council.example', 'https://www.council.example'],
  ['//www.council.example', 'https://www.council.example'],
])('%s is taken for %s', (written, meant) => {
  const report = withBody(`[The council](${written})`);
  expect(report).toContain(`Fix: did you mean ${meant}?`);
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test.each([
  'https://',
  'https://www..council.example',
  'https://council,example',
  '<https://a b.example>',
  'https://-a.example',
])('where nobody can tell what %s meant, it is to be copied again', (written) => {
  const report = withBody(`[The council](${written})`);
  expect(report).toContain('Fix: copy it again from the page that it leads to');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test.each([
  ['mailto:', 'There is no e-mail address in the link to mailto:.'],
  ['mailto:clerk', 'There is no e-mail address in the link to mailto:clerk.'],
  ['mailto:clerk@council', 'There is no e-mail address in the link to mailto:clerk@council.'],
  ['mailto://clerk@council.example', 'There is no e-mail address'],
  ['<mailto:clerk @council.example>', 'There is no e-mail address'],
  ['mialto:clerk@council.example', 'Fix: did you mean mailto:clerk@council.example?'],
  ['tel:0800-CALL', 'No phone can call tel:0800-CALL.'],
  ['tel:', 'No phone can call tel:.'],
  ['skype:clerk', 'A page cannot follow the link to skype:clerk.'],
  ['ftp://www.council.example', 'A page cannot follow the link to ftp://www.council.example.'],
])('%s is reported', (written, sentence) => {
  const report = withBody(`[The clerk](${written})`);
  expect(report).toContain(sentence);
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('an address in a [name]: line is reported there, and not again where the name stands', () => {
  expect(withBody('See [the council][c].\n\n[c]: https:/www.council.example')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:24:1  addresses-are-well-formed
      The address https:/www.council.example is not written as browsers need it.
      Fix: did you mean https://www.council.example?

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('the address in a field is judged like one in a text', () => {
  const council =
    'name: Elmshire\nnation: england\nwebsite: http://https://www.elmshire.example\ncontacts:\n  - role: Monitoring officer\n    email: a@elmshire.example\n  - role: Democratic services\n    email: b@elmshire.example\n';
  expect(reportOn({ ...whole, 'councils/elmshire.yaml': council })).toContain(
    'content/councils/elmshire.yaml:3:10  addresses-are-well-formed\n  The address http://https://www.elmshire.example is not',
  );
});

test('addresses that work are fine, however rare they look', () => {
  expect(
    withBody(
      [
        'https://www.council.example',
        'https://council.example:8443/a_(b)?c=d,e;f#g.h',
        'https://xn--bcher-kva.example/',
        'https://bücher.example/straße',
        'https://192.168.0.1/',
        'https://web.archive.example/web/2024/https://www.council.example/',
        'https://council.example./',
        'https://my_council.example/100%',
        'mailto:clerk@council.example',
        'mailto:clerk+ward@council.gov.example?subject=My%20ward&body=Hello,%20you',
        'mailto:a@council.example,b@council.example',
        'tel:+44-1632-960001',
        'tel:01632960001;ext=12',
        'sms:07700900000',
      ]
        .map((address, index) => `[Address ${index}](${address})`)
        .join('\n\n'),
    ),
  ).toBe(fine);
});
