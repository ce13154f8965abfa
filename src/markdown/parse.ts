import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Root } from 'mdast';
import { emptyOutline, type Outline } from '../programme/outline.ts';
import { remarkPlugins } from './plugins.ts';

export interface Parsed {
  /** The tree that was judged, and that becomes the page. */
  readonly tree: Root;
  readonly outline: Outline;
}

/** Makes a parser for the files below a content folder (absolute). */
export function bodyParser(contentFolder: string): (text: string, path: string) => Parsed {
  const markdown = unified().use(remarkParse).use(remarkPlugins(contentFolder)).freeze();
  const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins(contentFolder)).freeze();
  /** Throws a `VFileMessage` with its place where MDX cannot be read. Plain Markdown always can. */
  return (text, path) => {
    const processor = /\.mdx(?:\.txt)?$/.test(path) ? mdx : markdown;
    const file = new VFile({ value: text, path });
    const tree = processor.runSync(processor.parse(file), file) as Root;
    return { tree, outline: file.data.outline ?? emptyOutline };
  };
}
