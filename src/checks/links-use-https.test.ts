import { expect, test } from 'vitest';
import { module, reportOn, text, whole } from './test-kit.ts';

const withBody = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a link that begins with http is reported, with the address to try', () => {
  expect(withBody('See [the council](http://www.council.example/news).')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:5  links-use-https
      The address http://www.council.example/news begins with http, so others could read or change what a member sees there.
      Fix: write https://www.council.example/news and try it; hardly any site is without it.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a council’s website and the source of a fact are judged too', () => {
  const council =
    'name: Elmshire\nnation: england\nwebsite: http://www.elmshire.example\ncontacts:\n  - role: Monitoring officer\n    email: a@elmshire.example\n  - role: Democratic services\n    email: b@elmshire.example\n';
  const facts =
    '- id: imprint-since\n  text: Imprints are law.\n  nations: [england]\n  source:\n    title: Guidance\n    publisher: Commission\n    date: "2023"\n    address: http://www.commission.example/\n  checked: 2026-01-01\n  review: 2027-01-01\n';
  const report = reportOn({ ...whole, 'councils/elmshire.yaml': council, 'facts.yaml': facts });
  expect(report).toContain('content/councils/elmshire.yaml:3:10  links-use-https');
  expect(report).toContain('content/facts.yaml:8:14  links-use-https');
});

test('https, a number in the place of a name, and a name inside one’s own walls are fine', () => {
  expect(withBody('[One](https://www.council.example) [two](http://192.168.0.1/) [three](http://intranet/)')).toBe(
    fine,
  );
});

test('a host that stands in a sentence without any beginning is linked with https', () => {
  expect(withBody('Look at www.council.example first.')).toBe(fine);
});

test('an address that is badly written is reported as that alone', () => {
  const report = withBody('[The council](http://www,council.example)');
  expect(report).toContain('addresses-are-well-formed');
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('a link whose words are its address is reported for its words alone, with https in the cure', () => {
  const report = withBody('See http://www.council.example/news now.');
  expect(report).toContain('link-texts-say-where');
  expect(report).toContain('Fix: write what is there: [what is there](https://www.council.example/news)');
  expect(report).toContain('1 problem in 1 of 4 files.');
});
