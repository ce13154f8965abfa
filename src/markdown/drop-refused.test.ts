import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { Root } from 'mdast';
import { dropRefused } from './drop-refused.ts';
import { remarkPlugins } from './plugins.ts';
import { render } from './render.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkPlugins('/content'))
  .use(dropRefused((path) => path === '/content/stories/map.png'));

function treeOf(text: string): Root {
  const file = new VFile({ value: text, path: '/content/stories/one.mdx' });
  return processor.runSync(processor.parse(file), file) as Root;
}

const html = (text: string): string => render(treeOf(text)).html.replaceAll('\n', '');

const tagsOf = (text: string): (string | null)[] => {
  const names: (string | null)[] = [];
  visit(treeOf(text), ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if ('name' in node) names.push(node.name as string | null);
  });
  return names;
};

test.each([
  ['an import', "import Chart from './chart.js'"],
  ['an export', 'export const now = process.exit(1)'],
])('of %s nothing is left', (_, code) => {
  expect(html(`Before.\n\n${code}\n\nAfter.`)).toBe('<p>Before.</p><p>After.</p>');
});

test('code in braces is shown as it is written, and never run', () => {
  expect(html('It is {new Date().getFullYear()} now.\n\n{process.exit(1)}')).toBe(
    '<p>It is {new Date().getFullYear()} now.</p><p>{process.exit(1)}</p>',
  );
});

test.each([
  'Some <Chart>words</Chart>.',
  'Some <b class="wide">words</b>.',
  'Some <>words</>.',
  '<Outer><Inner.Part>\n\nSome words.\n\n</Inner.Part></Outer>',
  '<Steps {...more}>\n\nSome words.\n\n</Steps>',
  '<Steps of={more}>\n\nSome words.\n\n</Steps>',
  '<Steps set:html="<script>run()</script>">\n\nSome words.\n\n</Steps>',
])('of a tag that is refused the words in it stay: %s', (code) => {
  expect(tagsOf(code)).toEqual([]);
  expect(html(code)).toBe('<p>Some words.</p>');
});

test('what is allowed stays', () => {
  expect(tagsOf('<Steps>\n\n1. Press <kbd>Esc</kbd>.\n\n</Steps>\n\n<Aims of="networks" />')).toEqual([
    'Steps',
    'kbd',
    'Aims',
  ]);
});

test('a comment shows nowhere', () => {
  expect(html('Before.{/* for later */}\n\n{/*\nfor later\n*/}\n\nAfter.')).toBe('<p>Before.</p><p>After.</p>');
});

test.each([
  ['![A map](./map.png)', 1],
  ['![A map][m]\n\n[m]: map.png', 1],
  ['![A map](%6Dap.png)', 1],
  ['![A map](./gone.png)', 0],
  ['![A map][m]\n\n[m]: gone.png', 0],
  ['![A map](https://a.example/map.png)', 0],
])('a picture stays where it can be shown: %s', (text, count) => {
  expect(html(text).split('<img').length - 1).toBe(count);
});
