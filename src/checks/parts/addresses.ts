import { ofKind, placeIn, type AnyEntry } from '../../programme/entry.ts';
import type { Link } from '../../programme/outline.ts';
import type { Place } from '../../programme/problem.ts';
import type { World } from '../world.ts';

/** An address that somebody wrote, in a body or in a field. */
export interface Written {
  readonly address: string;
  readonly place: Place;
  readonly entry: AnyEntry;
  /** Undefined where a field holds it. */
  readonly link?: Link;
}

/** Every address once: that of `[text][name]` stands in its `[name]: address` line. */
export const writtenAddresses = ({ programme }: Pick<World, 'programme'>): Written[] => [
  ...programme.entries.flatMap((entry) =>
    entry.outline.links
      .filter(({ form }) => form !== 'reference')
      .map((link) => ({ address: link.address, place: placeIn(entry, link.spot), entry, link })),
  ),
  ...ofKind(programme.entries, 'council').flatMap((entry) =>
    entry.data.website === undefined || entry.unread.has('website')
      ? []
      : [{ address: entry.data.website, place: entry.at(['website']), entry: entry as AnyEntry }],
  ),
  ...ofKind(programme.entries, 'facts').flatMap((entry) =>
    entry.data.flatMap(({ source: { address } }, index) =>
      address === undefined || entry.unread.size > 0
        ? []
        : [{ address, place: entry.at([index, 'source', 'address']), entry: entry as AnyEntry }],
    ),
  ),
];

/** An address as browsers read it, who pass over spaces and control signs in its scheme. */
export const squeeze = (address: string): string =>
  address.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200d\ufeff]/g, '');

/**
 * What an address is, told from its beginning. `code` runs or holds what it leads to; `disk` is a
 * place on one computer; `web` was meant to begin with https, and may miss it; `other` is a scheme
 * that is none of these; `file` is all the rest.
 */
export function kindOfAddress(address: string): 'code' | 'disk' | 'web' | 'mail' | 'phone' | 'other' | 'file' {
  const plain = squeeze(address);
  if (/^(?:javascript|vbscript|livescript|data|blob):/i.test(plain)) return 'code';
  if (/^(?:file:|[a-z]:[\\/]|\\\\|~\/|\/(?:users|home|volumes)\/)/i.test(plain)) return 'disk';
  if (/^(?:h?t{1,3}ps{0,2}[:;.,]?[\\/]{2}|https?:|\/\/)/i.test(plain)) return 'web';
  if (/^mailto:/i.test(plain)) return 'mail';
  if (/^(?:tel|sms):/i.test(plain)) return 'phone';
  return /^[a-z][a-z0-9+.-]*:/i.test(plain) ? 'other' : 'file';
}

/** An address of the web that browsers read as it was meant, or undefined. */
export function webAddress(address: string): URL | undefined {
  if (!/^https?:\/\/[^/\\\s@]/i.test(address) || /\s/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isDoubled = /^https?$/.test(url.hostname) && url.pathname.startsWith('//');
  return isDoubled || !isHost(url.hostname) ? undefined : url;
}

/** A host's name or number. Names in other scripts are coded (`xn--`) by then. */
const isHost = (host: string): boolean =>
  /^\[[0-9a-f:.]+\]$/i.test(host) ||
  host
    .replace(/\.$/, '')
    .split('.')
    .every((label) => /^[a-z0-9_][a-z0-9_-]*$/i.test(label) && !label.endsWith('-'));

/** Whether a host is the reader's own computer. */
export const isOwnComputer = ({ hostname }: URL): boolean =>
  /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/i.test(hostname);

/** Whether a host has a name, and not only a number or no dot. */
export const hasName = ({ hostname }: URL): boolean =>
  hostname.includes('.') && !/^[\d.]+$/.test(hostname) && !hostname.startsWith('[');

/** Whether a link's words are its own address, written out by hand or by the parser. */
export const showsItsAddress = ({ text, address, form }: Link): boolean =>
  form === 'bare' ||
  (/^(?:https?:\/\/|www\.)/i.test(text) &&
    address.toLowerCase().includes(text.toLowerCase().replace(/^https?:\/\//, '')));
