import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { leanGfm } from './lean-gfm.ts';

const whole = unified().use(remarkParse).use(remarkGfm).freeze();
const lean = unified().use(remarkParse).use(leanGfm).freeze();
const same = (text: string): void => {
  expect(lean.parse(text)).toEqual(whole.parse(text));
};

const pieces = [
  ...['a', 'word ', 'b-c', '1', '.', ',', '(', ')', '[', '](', '<', '>', '*', '_', '~~', '`', '#', '\\', '&amp;', '😀'],
  ...['www.a.org', 'WWW.', 'http://a.org/x', 'https://b.cy', 'HTTP://', '://', 'm@a.org', '@', '&#64;', '&commat;'],
  ...['mailto:m@a.org', 'xmpp:', 'w&#119;w.a.org', 'http&colon;//a.org', '\\@', 'www\\.a.org'],
  ...['|', '| a | b |', '|-|', '--|--', ':-', '-:', '---', '- ', '> ', '1. ', '- [ ] ', '[^1]', '[^1]: '],
  ...[' ', '    ', '\t', '\n', '\n', '\n\n', '\r\n', '\r', '\0'],
];

describe('leanGfm', { timeout: 60_000 }, () => {
  it('reads addresses and tables as remark-gfm does, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 16 }), (parts) => {
        same(parts.join(''));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['an address that references spell', 'Write to m&#64;a.org or see www&period;a.org.'],
    ['a table of one column without a bar', 'a\n:-\nb'],
    ['a table in a quote in a list', '- > a | b\n  > --|--\n  > c | m@a.org\n  >\n  > after | this'],
    ['a table that ends a paragraph, and one below a lazy line', 'text\na | b\n-|-\nc\n\n> a | b\n-|-\n'],
    ['old Macintosh line endings', 'a | b\r- | -\rm@a.org'],
  ])('reads %s as remark-gfm does', (_, text) => {
    same(text);
  });

  it('reads every page of the programme as remark-gfm does', () => {
    const files = globSync('content/**/*.{md,mdx}');
    expect(files.length).toBeGreaterThan(50);
    const [wholeMdx, leanMdx] = [remarkGfm, leanGfm].map((gfm) =>
      unified().use(remarkParse).use(remarkMdx).use(gfm).use(remarkDirective).freeze(),
    );
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      same(text);
      const body = text.replace(/^---\n[^]*?\n---\n/, '');
      if (file.endsWith('.mdx')) expect(leanMdx?.parse(body), file).toEqual(wholeMdx?.parse(body));
    }
  });
});
