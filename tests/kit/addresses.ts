import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { filesBelow } from '../../src/publish/files.ts';

/** An address as it is written in a file of a site. */
interface Written {
  readonly address: string;
  /** A link that somebody may follow: it alone may lead to other people's pages. */
  readonly isLink: boolean;
}

function* elementsOf(parent: Types.ParentNode): Generator<Types.Element> {
  for (const node of parent.childNodes)
    if (tree.isElementNode(node)) {
      yield node;
      yield* elementsOf('content' in node ? (node as Types.Template).content : node);
    }
}

const part = (address: string): Written => ({ address, isLink: false });

/** Every string in a value that names a file or a folder, or is on another host; but not the name of a vocabulary. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\.{0,2}\/|\.\w+(?:[?#].*)?$|^https?:/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, own]) => (key === '@context' ? [] : stringsIn(own)))
    : [];
}

const inPage = (html: string): Written[] =>
  [...elementsOf(parse(html))].flatMap((element): Written[] => {
    const values = new Map(element.attrs.map(({ name, value }) => [name, value]));
    const data = element.tagName === 'script' && values.get('type') === 'application/ld+json' && element.childNodes[0];
    return [
      ...['href', 'src', 'action', 'poster', 'data', 'formaction', 'cite', 'background']
        .flatMap((name) => values.get(name) ?? [])
        .map((address) => ({ address, isLink: element.tagName === 'a' })),
      ...(values.get('srcset') ?? '')
        .split(/,\s+/)
        .flatMap((candidate) => candidate.trim().split(/\s/)[0] || [])
        .map(part),
      ...(data && tree.isTextNode(data) ? stringsIn(JSON.parse(data.value)).map(part) : []),
    ];
  });

const inSheet = (css: string): Written[] =>
  [...css.matchAll(/(?:url\(\s*|@import\s*)["']?([^"')\s]+)/g)].map(([, address = '']) => part(address));

/** A calendar lies by itself on somebody's phone, where nothing that is relative leads anywhere. */
const inCalendar = (text: string): Written[] =>
  (text.replaceAll(/\r\n[ \t]/g, '').match(/^(?:URL|ATTACH)\b.*|\S+\.html\b/gm) ?? []).map((address) => ({
    address: `/${address}`,
    isLink: false,
  }));

const readers: Readonly<Record<string, (text: string) => Written[]>> = {
  html: inPage,
  css: inSheet,
  ics: inCalendar,
  webmanifest: (json) => stringsIn(JSON.parse(json)).map(part),
};

/** What is found in the files of a site, wherever it lies: how many addresses, and those that are wrong. */
export interface Addresses {
  readonly count: number;
  /** `file: address`, for each that is not relative, leaves the folder or names nothing there. */
  readonly wrong: readonly string[];
}

/** Looks at every address in a finished folder as if it lay in a folder with a space and a ŵ in its name. */
export async function addressesIn(folder: string): Promise<Addresses> {
  const root = new URL('http://learn.example/Cyngor Sir Dŵr/');
  const files = await filesBelow(folder);
  const known = new Set(files.map((path) => new URL(encodeURI(path), root).href));
  let count = 0;
  const wrong: string[] = [];
  for (const file of files) {
    const read = readers[file.split('.').at(-1) ?? ''];
    if (!read) continue;
    for (const { address, isLink } of read(await readFile(join(folder, file), 'utf8'))) {
      count += 1;
      const isTheirs = isLink && /^(?:https:|mailto:)/.test(address);
      const { href } = new URL(address.replace(/[?#].*$/, '') || file.split('/').at(-1) || '', new URL(file, root));
      const isRelative = !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address);
      if (!isTheirs && !(isRelative && known.has(href))) wrong.push(`${file}: ${address}`);
    }
  }
  return { count, wrong };
}
