import { expect, test } from 'vitest';
import { module, reportOn, text, whole } from './test-kit.ts';

const path = 'workshops/01-networks/catch-up.mdx';
const fine = '4 files, 0 lessons, 1 workshop, 1 aim, all with revision.';
const saved = (bytes: Buffer): string => reportOn({ ...whole, [path]: bytes });

test('a file in Windows-1252 is reported at the word that shows it, and judged all the same', () => {
  expect(saved(Buffer.from(module({ title: 'A Café map' }).replace('minutes: 5', 'minutes: five'), 'latin1')))
    .toBe(text`
    content/workshops/01-networks/catch-up.mdx:2:13  files-are-utf-8
      This file is saved as Windows-1252, but it has to be UTF-8: "Café" would come out wrong.
      Fix: save it as UTF-8: "Save with Encoding" in VS Code, or "Save as" and its Encoding box in Notepad.

    content/workshops/01-networks/catch-up.mdx:5:10  frontmatter-fits
      minutes is "five", but it has to be a whole number.
      Fix: write minutes: 5

    2 problems in 1 of 4 files. Nothing was built.
  `);
});

test.each<[name: string, bytes: Buffer]>([
  ['with its mark', Buffer.from(`\uFEFF${module()}`, 'utf16le')],
  ['without its mark', Buffer.from(module(), 'utf16le')],
  ['with its bytes the other way round', Buffer.from(`\uFEFF${module()}`, 'utf16le').swap16()],
])('a file in UTF-16 %s is reported by that name, and that is the only problem', (_, bytes) => {
  expect(saved(bytes)).toBe(text`
    content/workshops/01-networks/catch-up.mdx:1:1  files-are-utf-8
      This file is saved as UTF-16, but it has to be UTF-8.
      Fix: save it as UTF-8: "Save with Encoding" in VS Code, or "Save as" and its Encoding box in Notepad.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('control characters are one problem a file, at the first of them', () => {
  expect(reportOn({ ...whole, [path]: `${module()}\nA bell\u0007 and a page break\u000c here.\n` })).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:7  files-are-utf-8
      A hidden sign that is no text stands here: U+0007. There is 1 more in this file.
      Fix: delete it: put the cursor behind it and press Backspace, or type the line again.

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test('a sign that an editor lost already is reported where it stood', () => {
  expect(reportOn({ ...whole, [path]: module({ title: 'Caf\uFFFD' }) })).toContain(
    ':2:11  files-are-utf-8\n  A sign was lost here, and only its mark � is left.\n  Fix: type the sign that was meant;',
  );
});

test('UTF-8 with or without its mark, in any language and with any line ends, is fine', () => {
  const everyday = module({ title: 'Dŵr, Café, “quotes” – and 🎉' });
  expect(saved(Buffer.from(everyday))).toBe(fine);
  expect(saved(Buffer.from(`\uFEFF${everyday}`))).toBe(fine);
  expect(saved(Buffer.from(everyday.replaceAll('\n', '\r\n')))).toBe(fine);
  expect(saved(Buffer.from(everyday.replaceAll(' a ', '\u00a0a\t')))).toBe(fine);
});

test('a sign that was damaged is reported with the one that was meant, once for a file', () => {
  expect(reportOn({ ...whole, [path]: `${module()}\nItâ€™s Â£5.\n` })).toBe(text`
    content/workshops/01-networks/catch-up.mdx:22:3  files-are-utf-8
      "â€™" stands where a sign was damaged by saving in another encoding. There is 1 more in this file.
      Fix: type the sign that was meant: ’

    1 problem in 1 of 4 files. Nothing was built.
  `);
});

test.each([
  ['Â£', '£'],
  ['Ã©', 'é'],
  ['â‚¬', '€'],
  ['â€œ', '“'],
  ['Åµ', 'ŵ'],
  ['ðŸŽ‰', '🎉'],
])('%s was %s', (damaged, meant) => {
  expect(reportOn({ ...whole, [path]: `${module()}\nA ${damaged} here.\n` })).toContain(
    `"${damaged}" stands where a sign was damaged by saving in another encoding.\n  Fix: type the sign that was meant: ${meant}\n`,
  );
});

test('words of other languages are whole, with any mark behind them', () => {
  const words = 'NÃO, “MANHÃ”, IRMÃ’S, « Â », llâ…”, café…”, «CAFÉ», NESCAFÉ®, 20 Å, ÅÄÖ, mân, dŵr a thŷ, Âge.';
  expect(reportOn({ ...whole, [path]: `${module()}\n${words}\n` })).toBe(fine);
});
