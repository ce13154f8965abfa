import type { Root } from 'mdast';
import type { Outline } from '../programme/outline.ts';
import type { Data, Nation } from '../programme/schema.ts';
import { keepNation } from './keep-nation.ts';
import { linkTerms } from './link-terms.ts';
import { markLines } from './mark-lines.ts';
import { bodyParser } from './parse.ts';
import { render, type Rendered } from './render.ts';

/** What a page shows beside what its own file says. */
export interface Setting {
  /** The nation of the council whose site it is for. */
  readonly nation: Nation | undefined;
  readonly glossary: Data<'glossary'>;
  /** Whether each block says on which line of its file it begins, as it does in the preview. */
  readonly hasLines: boolean;
}

export interface Body {
  readonly outline: Outline;
  /** The HTML of a `.md` file, where it was asked for. Astro renders `.mdx` itself. */
  readonly rendered: Rendered | undefined;
}

/** Reads the text below a file's frontmatter; `path` is absolute. Throws a `VFileMessage` where it is broken MDX. */
export type ReadBody = (text: string, path: string) => Body;

/**
 * Makes a reader of bodies for the files below a content folder (absolute). Where there is a setting, the very tree that
 * is judged is rendered, and not kept.
 */
export function bodyReader(contentFolder: string, setting?: Setting): ReadBody {
  const parse = bodyParser(contentFolder);
  if (!setting) return (text, path) => ({ outline: parse(text, path).outline, rendered: undefined });
  const steps: readonly ((tree: Root) => unknown)[] = [
    keepNation(setting.nation),
    linkTerms(setting.glossary),
    ...(setting.hasLines ? [markLines()] : []),
  ];
  return (text, path) => {
    const { tree, outline } = parse(text, path);
    if (path.endsWith('.mdx')) return { outline, rendered: undefined };
    for (const step of steps) step(tree);
    return { outline, rendered: render(tree) };
  };
}
