import { posix } from 'node:path';
import { defaultTreeAdapter as nodes, type DefaultTreeAdapterTypes as Types } from 'parse5';

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

function* elementsOf(parent: Types.ParentNode): Generator<Types.Element> {
  for (const node of parent.childNodes)
    if (nodes.isElementNode(node)) {
      yield node;
      yield* elementsOf(node);
    }
}

/** Whether an `img` is shown only where a browser does not know WebP, as none does that came before 2020. */
const isForOldBrowsers = ({ parentNode }: Types.Element): boolean =>
  parentNode !== null &&
  'tagName' in parentNode &&
  parentNode.tagName === 'picture' &&
  parentNode.childNodes.some(
    (node) =>
      nodes.isElementNode(node) && node.attrs.some(({ name, value }) => name === 'type' && value === 'image/webp'),
  );

function addressesOf(element: Types.Element, page: string): [string | undefined, Reference['as']][] {
  const of = (name: string): string | undefined => element.attrs.find((own) => own.name === name)?.value;
  const set = (of('srcset') ?? '').split(/,\s+/).map((part) => part.trim().split(/\s/)[0]);
  switch (element.tagName) {
    case 'a':
      return [[of('href'), 'link']];
    case 'form':
      return [[of('action'), 'form']];
    case 'link': {
      const as = relations[of('rel') ?? ''];
      return as ? [[of('href'), as]] : [];
    }
    case 'script':
      return [[of('src'), 'script']];
    case 'img':
    case 'source':
      return [of('src'), ...set].map((address) => [
        address,
        isForOldBrowsers(element) && element.tagName === 'img' ? 'old picture' : 'picture',
      ]);
    default:
      // What a policy has to allow has to be listed: a video that nobody listed would be refused at each council.
      if (of('src') !== undefined || (element.tagName === 'object' && of('data') !== undefined))
        throw new Error(`${page} loads something by <${element.tagName}>, which src/publish/hosting does not know.`);
      return [];
  }
}

const fileAt = (address: string, from: string): string =>
  posix.join(posix.dirname(from), decodeURI(address.replace(/[?#].*$/s, '')));

const isOwn = (address: string): boolean => address !== '' && !/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(address);

/** What a finished page asks this site for, at once or when somebody follows a link. Its addresses are relative. */
export const referencesOfPage = (tree: Types.Document, page: string): Reference[] =>
  [...elementsOf(tree)].flatMap((element) =>
    addressesOf(element, page).flatMap(([address, as]) =>
      address !== undefined && isOwn(address) ? [{ path: fileAt(address, page), as }] : [],
    ),
  );

/** The same for a style sheet: its fonts and its pictures. */
export const referencesOfSheet = (css: string, sheet: string): Reference[] =>
  [...css.matchAll(/url\((["']?)([^)"']+)\1\)/g)].flatMap(([, , address = '']) =>
    isOwn(address)
      ? [{ path: fileAt(address, sheet), as: address.endsWith('.woff2') ? ('font' as const) : ('picture' as const) }]
      : [],
  );
