import { expect, test } from 'vitest';
import { module, reportOn, text, whole } from './test-kit.ts';

const mdx = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/catch-up.mdx': `${module()}\n${body}\n` });
const md = (body: string): string =>
  reportOn({ ...whole, 'workshops/01-networks/extra.md': `${module({ kind: 'guide', asks: [] })}\n${body}\n` });
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('an import is reported', () => {
  expect(mdx("import Map from './map.png'")).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  content-runs-no-code
      Content cannot import or export anything.
      Fix: take this line out; the components in the guide need no import.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('code in braces is reported', () => {
  expect(mdx('Dear {name}.')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:6  content-runs-no-code
      Content cannot hold code in braces.
      Fix: write the words themselves; where you mean the sign, write \\{.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('an unknown component is reported', () => {
  expect(mdx('<Quiz/>')).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:1  content-runs-no-code
      There is no component called <Quiz>.
      Fix: use Markdown and directives, or one of <Aims>, <Steps>.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('HTML in a .md file is reported once, at the tag that opens', () => {
  expect(md('A <b>bold</b> word.')).toBe(text`
    content/workshops/01-networks/extra.md:11:3  content-runs-no-code
      The HTML <b> is not allowed in content.
      Fix: write it in Markdown; only <br>, <kbd>, <abbr>, <sup>, <sub> may stand, without attributes.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test.each([
  '<script>alert(1)</script>',
  '<iframe src="https://a.example"></iframe>',
  '<img src="x.png" onerror="alert(1)">',
  '<a href="javascript:alert(1)">a</a>',
  '<kbd onclick="alert(1)">A</kbd>',
])('in a .md file, %s is refused', (html) => {
  expect(md(`So ${html} it is.`)).toContain('content/workshops/01-networks/extra.md:11:4  content-runs-no-code');
});

test.each([
  '<script>alert(1)</script>',
  '<div>Hello.</div>',
  '<kbd onClick="alert(1)">A</kbd>',
  '<sup style="color: red">2</sup>',
  '<Steps {...all}></Steps>',
  '<Aims of={networks}/>',
])('in an .mdx file, %s is refused', (html) => {
  expect(mdx(html)).toContain('content/workshops/01-networks/catch-up.mdx:22:1  content-runs-no-code');
});

test('components of the guide, comments and the safe tags are fine', () => {
  expect(
    mdx(
      '{/* for later */}\n\n<Aims of="networks"/>\n\n<Steps>\n\n1. Begin.\n\n</Steps>\n\nPress <kbd>Ctrl</kbd>, H<sub>2</sub>O.',
    ),
  ).toBe(fine);
  expect(md('<!-- for later -->\n\nPress <kbd>Ctrl</kbd>,<br> then wait. <!-- and this -->')).toBe(
    fine.replace('4 files', '5 files'),
  );
});

test('braces, tags and less-than signs in code or behind a backslash are words', () => {
  expect(mdx('Write `{name}` or `<b>`, or \\{name\\}, and 2 \\< 3.')).toBe(fine);
  expect(md('Here { and } and a < b and 3 <4 are words.')).toBe(fine.replace('4 files', '5 files'));
});
