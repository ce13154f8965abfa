import { defaultTreeAdapter as nodes, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { elementsBelow } from './page-tree.ts';
import { relativeAddress } from './relative-address.ts';
import { relocateStructuredData } from './relocate-data.ts';

/** The attributes that hold an address; `srcset` holds several. */
const addressed = new Set(['href', 'src', 'srcset', 'poster', 'action']);

// A candidate ends at the comma after its address, or at the one after its size.
const relativeSet = (srcset: string, page: string): string =>
  srcset.replace(
    /([\s,]*)(\S*[^\s,])([^,]*)/g,
    (_, before: string, address: string, size: string) => before + relativeAddress(address, page) + size,
  );

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** What stands between two places of a text from now on. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editAttributes(element: Types.Element, page: string, edits: Edit[]): void {
  for (const attribute of element.attrs) {
    const { name, value } = attribute;
    if (!addressed.has(name)) continue;
    const place = element.sourceCodeLocation?.attrs?.[name];
    if (!place) continue;
    const moved = name === 'srcset' ? relativeSet(value, page) : relativeAddress(value, page);
    if (moved === value) continue;
    attribute.value = moved;
    edits.push({ start: place.startOffset, end: place.endOffset, text: `${name}="${escape(moved)}"` });
  }
}

function editData({ tagName, attrs, childNodes }: Types.Element, page: string, edits: Edit[]): void {
  const [data] = childNodes;
  const isData = tagName === 'script' && attrs.some(({ value }) => value === 'application/ld+json');
  if (!isData || !data || !nodes.isTextNode(data) || !data.sourceCodeLocation) return;
  const { startOffset: start, endOffset: end } = data.sourceCodeLocation;
  const text = relocateStructuredData(data.value, page);
  if (text !== data.value) edits.push({ start, end, text });
}

/**
 * What has to be written otherwise in a page so that every address of it is relative, in its structured data too, in the
 * order in which it stands there. In its tree the addresses are moved as well.
 */
export function relocatingEdits(tree: Types.Document, page: string): Edit[] {
  const edits: Edit[] = [];
  for (const element of elementsBelow(tree)) {
    editAttributes(element, page, edits);
    editData(element, page, edits);
  }
  return edits.sort((one, other) => one.start - other.start);
}

/** A text with its edits made. Nothing else in its bytes is touched. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const edit of edits) {
    pieces.push(text.slice(copied, edit.start), edit.text);
    copied = edit.end;
  }
  return pieces.join('') + text.slice(copied);
}

/** The same for a style sheet: its `url()`s, and the sheets that it takes in by name. */
export const relocateCss = (css: string, sheet: string): string =>
  css
    .replace(
      /url\(\s*(["']?)(\/[^)"']+?)\1\s*\)/g,
      (_, quote: string, address: string) => `url(${quote}${relativeAddress(address, sheet)}${quote})`,
    )
    .replace(
      /(@import\s*)(["'])(\/[^"']+)\2/g,
      (_, start: string, quote: string, address: string) => start + quote + relativeAddress(address, sheet) + quote,
    );
