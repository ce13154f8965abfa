import { posix } from 'node:path';
import { isTag, type Element } from 'domhandler';
import { elementsBelow, type PageTree } from '../page-tree.ts';

/** What a page or a style sheet asks for: the file, and what for. */
export interface Reference {
  readonly path: string;
  readonly as: 'style' | 'script' | 'font' | 'picture' | 'old picture' | 'icon' | 'manifest' | 'link' | 'form';
}

/** What the browser asks for on behalf of each `link rel`. Other relations ask for nothing. */
const relations: Readonly<Record<string, Reference['as']>> = {
  icon: 'icon',
  manifest: 'manifest',
  stylesheet: 'style',
};

/** Whether an `img` is shown only where a browser does not know WebP, as none does that came before 2020. */
const isForOldBrowsers = ({ parent }: Element): boolean =>
  parent !== null &&
  isTag(parent) &&
  parent.name === 'picture' &&
  parent.children.some((node) => isTag(node) && node.attribs['type'] === 'image/webp');

type Address = readonly [string | undefined, Reference['as']];

function addressesOf(element: Element, page: string): Address[] {
  const { name, attribs } = element;
  switch (name) {
    case 'a':
      return [[attribs['href'], 'link']];
    case 'form':
      return [[attribs['action'], 'form']];
    case 'link': {
      const as = relations[attribs['rel'] ?? ''];
      return as ? [[attribs['href'], as]] : [];
    }
    case 'script':
      return [[attribs['src'], 'script']];
    case 'img':
    case 'source': {
      const set = (attribs['srcset'] ?? '').split(/,\s+/).map((part) => part.trim().split(/\s/)[0]);
      const as = isForOldBrowsers(element) && name === 'img' ? 'old picture' : 'picture';
      return [attribs['src'], ...set].map((address) => [address, as]);
    }
    default:
      // What a policy has to allow has to be listed: a video that nobody listed would be refused at each council.
      if ('src' in attribs || (name === 'object' && 'data' in attribs))
        throw new Error(`${page} loads something by <${name}>, which src/publish/hosting does not know.`);
      return [];
  }
}

const fileAt = (address: string, from: string): string =>
  posix.join(posix.dirname(from), decodeURI(address.replace(/[?#].*$/s, '')));

const isOwn = (address: string): boolean => address !== '' && !/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(address);

/** What a finished page asks this site for, at once or when somebody follows a link, each once. Its addresses are relative. */
export function referencesOfPage({ document }: PageTree, page: string): Reference[] {
  const references = new Map<string, Reference>();
  for (const element of elementsBelow(document))
    for (const [address, as] of addressesOf(element, page))
      if (address !== undefined && isOwn(address)) {
        const path = fileAt(address, page);
        references.set(`${as} ${path}`, { path, as });
      }
  return [...references.values()];
}

/** The same for a style sheet: its fonts and its pictures. */
export const referencesOfSheet = (css: string, sheet: string): Reference[] =>
  [...css.matchAll(/url\((["']?)([^)"']+)\1\)/g)].flatMap(([, , address = '']) =>
    isOwn(address)
      ? [{ path: fileAt(address, sheet), as: address.endsWith('.woff2') ? ('font' as const) : ('picture' as const) }]
      : [],
  );
