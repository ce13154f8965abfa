import { expect, test } from 'vitest';
import { lesson, module, reportOn, text, whole } from './test-kit.ts';

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
      Fix: write **the words**, with two stars on each side.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('what was pasted from Word is one problem, however much it is', () => {
  const pasted =
    "<p class=MsoNormal><b><span style='mso-ansi-language:EN-GB'>Hello<o:p></o:p></span></b></p>\n\n<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->\n\nMore <u>words</u>.";
  const told = text`
    This was pasted from Word with its hidden code, which would show on the page.
      Fix: take it out, and paste the text again as plain text: Ctrl+Shift+V, or Cmd+Shift+V on a Mac.

    1 problem in 1 of
  `;
  expect(md(pasted)).toContain(`extra.md:11:1  content-runs-no-code\n  ${told.trim()} 5 files.`);
  expect(mdx(pasted)).toContain(`catch-up.mdx:22:4  markdown-reads\n  ${told.trim()} 4 files.`);
});

test.each([
  'Hello <o:p></o:p> there.',
  '<!--StartFragment-->Hello',
  '<p class="MsoListParagraph">x</p>',
  'Hello <w:x w:y="z">',
])('in a .md file, %j is known to come from Word', (body) => {
  const report = md(body);
  expect(report).toContain('This was pasted from Word');
  expect(report).toContain('1 problem in 1 of 5 files.');
});

test('a comment without an end is reported where it begins, and nothing of what it swallows', () => {
  expect(md('Words.\n\n<!-- for later\n\n:::tip\n\n[a](nowhere.md)')).toBe(text`
    content/workshops/01-networks/extra.md:13:1  content-runs-no-code
      This comment never ends, so it swallows all that stands below it.
      Fix: put --> where it ends.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a comment that swallows the questions of a lesson is the only thing reported', () => {
  const report = reportOn({ ...whole, 'masterclass/01-begin.md': lesson('<!-- for later') });
  expect(report).toContain('content/masterclass/01-begin.md:12:1  content-runs-no-code');
  expect(report).toContain('1 problem in 1 of 5 files.');
});

test.each<[html: string, sentence: string]>([
  ['<script>alert(1)</script>', 'A <script> is a program, and content runs none.'],
  ['<style>p { color: red }</style>', 'A <style> would change the looks of the page'],
  ['<iframe src="https://a.example"></iframe>', 'An <iframe> would fetch something from elsewhere'],
  ['<video src="a.mp4"></video>', 'Fix: take it out, and write a link: [what is there](https://…).'],
  ['<input type="text">', 'An <input> asks people to fill in or press something'],
  ['<kbd onclick="alert(1)">A</kbd>', 'onclick in <kbd> starts a program, and content runs none.'],
  ['<kbd class="big">A</kbd>', '<kbd> may stand here, but not with anything behind its name.'],
  ['<img src="x.png" onerror="alert(1)">', 'onerror in <img> starts a program, and content runs none.'],
  ['<a href="javascript:alert(1)">a</a>', 'Fix: write [what is there](its address).'],
  ['<u>underlined</u>', 'readers take underlined words for a link'],
  ['<div class="x"><b>hi</b></div>', 'The HTML <div class="x"> is not allowed in content.'],
  ['<B>bold</B>', 'Fix: write **the words**'],
  ['<font color="red">x <font size="2">y</font></font>', 'The HTML <font color="red"> is not allowed in content.'],
  ['x</b>', '</b> closes a tag that is not open.'],
  ['<Aims of="networks" />', '<Aims> works in .mdx files only, and this one ends in .md.'],
  ['<Quiz/>', 'The HTML <Quiz/> is not allowed in content.'],
])('in a .md file, %s is refused, once', (html, sentence) => {
  const report = md(`So ${html} it is.`);
  expect(report).toContain('content/workshops/01-networks/extra.md:11:');
  expect(report).toContain(sentence);
  expect(report).toContain('1 problem in 1 of 5 files.');
});

test('in a .md file, a component is told where it works', () => {
  expect(md('<Steps>\n\n1. Begin.\n\n</Steps>')).toBe(text`
    content/workshops/01-networks/extra.md:11:1  content-runs-no-code
      <Steps> works in .mdx files only, and this one ends in .md.
      Fix: take the tags out and write a numbered list, or let the name of the file end in .mdx.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('one element round several paragraphs is one problem, two elements are two', () => {
  expect(md('<div>\n\nSome <b>bold</b> words.\n\n<p>More.</p>\n\n</div>')).toContain('1 problem in 1 of 5 files.');
  expect(md('So <u>one</u>.\n\nAnd <u>two</u>.')).toContain('2 problems in 1 of 5 files.');
  expect(md('So <u>one.\n\nAnd <i>two</i>.')).toContain('2 problems in 1 of 5 files.');
});

test('words that would not be shown beside a tag or a comment are reported', () => {
  expect(md('<br>\nSome **bold** words.')).toBe(text`
    content/workshops/01-networks/extra.md:11:1  content-runs-no-code
      <br> stands on a line of its own, so the words below it would not be shown.
      Fix: put it at the end of the line above, or leave an empty line below it.

    1 problem in 1 of 5 files. Nothing was built.
  `);
  expect(md('<!-- for later --> Some words.')).toContain(
    'What stands behind this comment on the same line would not be shown.\n  Fix: put the comment on a line of its own.',
  );
});

test.each<[html: string, sentence: string]>([
  ['<script>alert(1)</script>', 'A <script> is a program, and content runs none.'],
  ['<div>Hello <b>you</b> {name}.</div>', 'The HTML <div> is not allowed in content.'],
  ['<kbd onClick="alert(1)">A</kbd>', 'onClick in <kbd> starts a program, and content runs none.'],
  ['<sup style="color: red">2</sup>', '<sup> may stand here, but not with anything behind its name.'],
  ['<iframe src="https://a.example"/>', 'An <iframe> would fetch something from elsewhere'],
  ['<Step>Begin.</Step>', 'There is no component called <Step>.\n  Fix: did you mean <Steps>?'],
  ['<steps>Begin.</steps>', 'Fix: did you mean <Steps>?'],
  ['<Steps {...all}></Steps>', 'The braces in <Steps> are code, and content runs none.'],
  ['<Steps class="big"></Steps>', '<Steps> knows no "class".\n  Fix: write <Steps> alone.'],
  ["<Steps dangerouslySetInnerHTML={{ __html: '' }}/>", '<Steps> knows no "dangerouslySetInnerHTML".'],
  ['<Aims of={networks}/>', 'Fix: write it in quotation marks: <Aims of="…">.'],
  ['<Aims off="networks"/>', 'Fix: did you mean "of"?'],
  ['<>Hello.</>', 'Fix: take both out.'],
  ['<o:p></o:p>', 'This was pasted from Word'],
  ['{/* a */ alert(1) /* b */}', 'Content cannot hold code in braces.'],
  ['export const a = 1', 'Content cannot import or export anything.'],
])('in an .mdx file, %s is refused, once', (html, sentence) => {
  const report = mdx(html);
  expect(report).toContain('content/workshops/01-networks/catch-up.mdx:22:1  content-runs-no-code');
  expect(report).toContain(sentence);
  expect(report).toContain('1 problem in 1 of 4 files.');
});

test('an address that is a program is reported as that alone', () => {
  expect(md('See [the map](javascript:alert(1)).')).toBe(text`
    content/workshops/01-networks/extra.md:11:5  content-runs-no-code
      The address javascript:alert(1) is code, and content runs none.
      Fix: write an address that begins with https://, or the name of a file.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test.each([
  '[a map](JavaScript:alert(1))',
  '[a map](java&#10;script:alert(1))',
  '[a map](java&#x09;script:alert(1))',
  '[a map](&#32;javascript:alert(1))',
  '[a map](<javascript :alert(1)>)',
  '[a map](java&#115;cript:alert(1))',
  '[a map](vbscript:msgbox)',
  '[a map](data:text/html;base64,PHNjcmlwdD4=)',
  '[a map][map]\n\n[map]: javascript:alert(1)',
  '<javascript:alert(1)>',
])('%s is known to be code, once', (body) => {
  const report = md(body);
  expect(report).toContain('is code, and content runs none.');
  expect(report).toContain('1 problem in 1 of 5 files.');
});

test('a council’s website that is a program is reported', () => {
  const council =
    'name: Elmshire\nnation: england\nwebsite: javascript:alert(1)\ncontacts:\n  - role: Monitoring officer\n    email: a@elmshire.example\n  - role: Democratic services\n    email: b@elmshire.example\n';
  expect(reportOn({ ...whole, 'councils/elmshire.yaml': council })).toContain(
    'content/councils/elmshire.yaml:3:10  content-runs-no-code',
  );
});

test('components of the guide, comments and the safe tags are fine', () => {
  expect(
    mdx(
      '{/* for later */}\n\n<Aims of="networks"/>\n\n<Steps>\n\n1. Begin.\n\n</Steps>\n\nPress <kbd>Ctrl</kbd>, H<sub>2</sub>O.',
    ),
  ).toBe(fine);
  expect(
    mdx('{/* one */ /* two */} {// three\n}\n\n<Steps>\n\n1. Write \\{name\\}. {/* for later */}\n\n</Steps>'),
  ).toBe(fine);
  expect(md('<!-- one --> <!-- two -->\n\n<!-- three\n\nlines -->\n\nA javascript: word. <br>')).toBe(
    fine.replace('4 files', '5 files'),
  );
  expect(md('<!-- for later -->\n\nPress <kbd>Ctrl</kbd>,<br> then wait. <!-- and this -->')).toBe(
    fine.replace('4 files', '5 files'),
  );
});

test('braces, tags and less-than signs in code or behind a backslash are words', () => {
  expect(mdx('Write `{name}` or `<b>`, or \\{name\\}, and 2 \\< 3.')).toBe(fine);
  expect(md('Here { and } and a < b and 3 <4 are words.')).toBe(fine.replace('4 files', '5 files'));
  expect(md('Write `<b>` or \\<o:p> or `<o:p>`.\n\n```\n<!-- x\n<script>\n```')).toBe(
    fine.replace('4 files', '5 files'),
  );
});

test('the title of an abbreviation is written out', () => {
  const body = 'An <abbr title="Local Government Association">LGA</abbr>.';
  const sheet = `${module({ title: 'Sheet', kind: 'guide', asks: [] })}\n${body}\n`;
  expect(reportOn({ ...whole, 'workshops/01-networks/sheet.md': sheet })).toContain(
    'Fix: take the tags out and write the words out, Local Government Association, with the short form in brackets behind them.\n',
  );
});
