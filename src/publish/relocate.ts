import { isText, type Element } from 'domhandler';
import { elementsBelow, type AddressAttribute, type PageTree } from './page-tree.ts';
import { relativeAddress } from './relative-address.ts';
import { relocateStructuredData } from './relocate-data.ts';

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

function editAddress({ element, name, start, end }: AddressAttribute, page: string): Edit[] {
  const value = element.attribs[name] ?? '';
  const moved = name === 'srcset' ? relativeSet(value, page) : relativeAddress(value, page);
  if (moved === value) return [];
  element.attribs[name] = moved;
  return [{ start, end, text: `${name}="${escape(moved)}"` }];
}

function editData({ name, attribs, children: [data] }: Element, page: string): Edit[] {
  if (name !== 'script' || attribs['type'] !== 'application/ld+json' || !data || !isText(data)) return [];
  const text = relocateStructuredData(data.data, page);
  return text === data.data ? [] : [{ start: data.startIndex ?? 0, end: (data.endIndex ?? 0) + 1, text }];
}

/**
 * What has to be written otherwise in a page so that every address of it is relative, in its structured data too, in the
 * order in which it stands there. In its tree the addresses are moved as well.
 */
export const relocatingEdits = ({ document, addresses }: PageTree, page: string): Edit[] =>
  [
    ...addresses.flatMap((attribute) => editAddress(attribute, page)),
    ...elementsBelow(document).flatMap((element) => editData(element, page)),
  ].sort((one, other) => one.start - other.start);

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
