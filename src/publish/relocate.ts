import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { filesBelow } from './files.ts';

/** The attributes that hold an address; `srcset` holds several. */
const addressed = new Set(['href', 'src', 'srcset', 'poster', 'action']);

/** `/workshops/a.html` from the page `workshops/b/c.html` is `../a.html`. Other addresses stay as they are. */
export function relativeAddress(address: string, page: string): string {
  if (!/^\/(?!\/)/.test(address)) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  const target = path === '' ? 'index.html' : path;
  if (target === page && rest.startsWith('#')) return rest;
  return posix.relative(posix.dirname(page), target) + rest;
}

const relativeSet = (srcset: string, page: string): string =>
  srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().replace(/^\S+/, (address) => relativeAddress(address, page)))
    .join(', ');

function* elementsOf(parent: Types.ParentNode): Generator<Types.Element> {
  for (const node of parent.childNodes)
    if (tree.isElementNode(node)) {
      yield node;
      yield* elementsOf('content' in node ? (node as Types.Template).content : node);
    }
}

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Makes every address of a page relative. Nothing else in its bytes is touched. */
export function relocateHtml(html: string, page: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true })))
    for (const { name, value } of element.attrs) {
      const place = element.sourceCodeLocation?.attrs?.[name];
      if (!addressed.has(name) || !place) continue;
      const moved = name === 'srcset' ? relativeSet(value, page) : relativeAddress(value, page);
      if (moved !== value)
        edits.push({ start: place.startOffset, end: place.endOffset, text: `${name}="${escape(moved)}"` });
    }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: own }) => text.slice(0, start) + own + text.slice(end), html);
}

/** The same for the `url()`s of a style sheet. */
export const relocateCss = (css: string, sheet: string): string =>
  css.replace(
    /url\((["']?)(\/[^)"']+)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${relativeAddress(address, sheet)}${quote})`,
  );

/** Makes every address below a finished folder relative, so that it works wherever it is copied to. */
export async function relocateFolder(folder: string): Promise<void> {
  for (const path of await filesBelow(folder)) {
    const move = path.endsWith('.html') ? relocateHtml : path.endsWith('.css') ? relocateCss : undefined;
    if (!move) continue;
    const text = await readFile(join(folder, path), 'utf8');
    await writeFile(join(folder, path), move(text, path));
  }
}
