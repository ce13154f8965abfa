import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sha256 } from '../../kept/digests.ts';
import { explainChange } from './explain-change.ts';

const page = '<!DOCTYPE html><html lang="cy"><body>\n<p>Dŵr – “café”</p>\n</body></html>\n';
const calendar = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
const fact = (path: string, before: string, after: Uint8Array | string): string =>
  explainChange(path, Buffer.from(after), sha256(before)).fact;

test.each([
  ['line ends made longer', 'a.html', page, page.replaceAll('\n', '\r\n'), /^Its line ends were changed/],
  ['line ends made shorter', 'a.ics', calendar, calendar.replaceAll('\r\n', '\n'), /^Its line ends were changed/],
  ['a byte-order mark', 'a.html', page, `\uFEFF${page}`, /^A byte-order mark was put before/],
  ['a byte-order mark taken off', 'a.csv', `\uFEFFWhere\r\n`, 'Where\r\n', /^The byte-order mark .* was taken off/],
  ['Notepad', 'a.html', page, `\uFEFF${page.replaceAll('\n', '\r\n')}`, /Notepad/],
  ['compressed without a word', 'a.html', page, gzipSync(page), /^It comes compressed/],
  ['nothing left', 'a.html', page, '', /^It is empty/],
  ['a page for a script', 'scripts/a.js', 'let a;', '<!DOCTYPE html><h1>Log in</h1>', /^In its place comes a web page/],
  ['another version', 'a.html', page, page.replace('café', 'tea'), /^It is not the file of this version/],
  ['cut short', 'a.webp', 'RIFF1234', 'RIFF', /^It is not the file of this version/],
  ['unpacked', 'pagefind/a.pf_meta', 'x', 'pagefind_dcd{}', /^The server unpacks it/],
])('what happened to a file is told: %s', (_, path, before, after, words) => {
  expect(fact(path, before, after)).toMatch(words);
});

test('a page that was saved in an old encoding is told', () => {
  const before = '<p>Café – £5</p>\n';
  const after = Buffer.from('<p>Caf\xe9 \x96 \xa35</p>\n', 'latin1');
  expect(fact('a.html', before, after)).toMatch(/^It was saved in another encoding than UTF-8/);
});

test.each([
  ['<script>watch()</script>', '<script>'],
  ['<script async src="https://stats.example/s.js"></script>', '<script async src="https://stats.example/s.js">'],
  ['<script src="//stats.example/s.js"></script>', '<script src="//stats.example/s.js">'],
])('a script that a proxy puts into a page is quoted: %s', (put, tag) => {
  const after = page.replace('</body>', `<script defer src="scripts/plan.js"></script>${put}</body>`);
  expect(fact('a.html', page, after)).toBe(`Something on the way puts a script into it that is not ours: ${tag}`);
});

test('hidden e-mail addresses are told by their sign', () => {
  const after = page.replace('Dŵr', '<a href="/cdn-cgi/l/email-protection#1f">Dŵr</a>');
  expect(fact('a.html', page, after)).toMatch(/^Something on the way hides its e-mail addresses/);
});
