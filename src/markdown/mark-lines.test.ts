import { expect, test } from 'vitest';
import { markLines } from './mark-lines.ts';
import { bodyParser } from './parse.ts';
import { render } from './render.ts';

const parse = bodyParser('/content');

/** Each element that says its line, as `line tag`, in the page's order. */
function linesOf(text: string, file: string): string[] {
  const { tree } = parse(text, `/content/${file}`);
  markLines()(tree);
  return [...render(tree).html.matchAll(/<(\w+)[^>]* data-line="(\d+)"/g)].map(([, tag, line]) => `${line} ${tag}`);
}

test.each(['about.md', 'about.mdx'])('every block of %s says where it begins', (file) => {
  const text = [
    '## Before you go',
    '',
    'Two lines',
    'of words.',
    '',
    '1. One',
    '   - within',
    '2. Two',
    '',
    '> Said',
    '',
    '---',
    '',
    '| A |',
    '| - |',
    '| b |',
    '',
    '![A map](./map.png "Where")',
  ].join('\n');
  expect(linesOf(text, file)).toEqual([
    '1 h2',
    '3 p',
    '6 ol',
    '6 li',
    '7 ul',
    '7 li',
    '8 li',
    '10 blockquote',
    '10 p',
    '12 hr',
    '14 table',
    '14 tr',
    '16 tr',
    '18 figure',
  ]);
});

test('a question, its options and their feedback say where they begin', () => {
  const text = [
    ':::question{id=one aim=two}',
    'What now?',
    '',
    '- [x] Wait',
    '',
    '  It flies on.',
    '- [ ] Run',
    '',
    '  It runs too.',
    ':::',
  ].join('\n');
  expect(linesOf(text, 'about.md')).toEqual(['1 fieldset', '2 span', '4 li', '7 li', '6 p', '9 p']);
});

test('a fact, which the page fills in, stands in an element that says its line, and keeps its own mark', () => {
  const { tree } = parse('Before.\n\n::fact{id=purdah}', '/content/about.md');
  markLines()(tree);
  expect(render(tree).html).toBe(
    '<p data-line="1">Before.</p>\n<div data-line="3"><fact-quote data-fact="purdah"></fact-quote></div>',
  );
});

test('a component of MDX stands in an element that says its line, and what it holds has its own', () => {
  expect(linesOf('<Steps>\n\n1. Dig.\n2. Stop.\n\n</Steps>\n\n<Aims of="gardens" />', 'about.mdx')).toEqual([
    '1 div',
    '3 ol',
    '3 li',
    '4 li',
    '8 div',
  ]);
});
