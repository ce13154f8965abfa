import { halfAddress, leakedAddress } from './leaked-address.ts';

const file = String.raw`\S+\.(?:mdx?|ya?ml|html?|png|jpe?g|webp|avif|gif|svg)`;
const isWhole = (markup: string): boolean => /^!?\[.*\]\s?\(.*\)$/s.test(markup);
const wordsOf = (markup: string): string => /^!?\[(.*)\]\s?\(/s.exec(markup)?.[1] ?? '';

/** What to do about spaces in an address: it depends on what it leads to. */
function withoutSpaces(address: string): string {
  if (/^<?mailto:\S+\?/i.test(address)) return `write %20 for each: ${address.replace(/\s+/g, '%20')}`;
  if (/^<?(?:mailto|tel|sms):/i.test(address)) return 'write it like mailto:name@council.example or tel:+441632960001.';
  if (/:\/\//.test(address)) return 'copy it again, or write %20 for each.';
  const [target = '', anchor = ''] = address.split('#');
  if (!/\s/.test(target)) return `write #${anchor.trim().toLowerCase().replace(/\s+/g, '-')}`;
  return 'rename the file to letters, digits and hyphens, and write that name here.';
}

/** A caption without its quotation marks, or in others than `"`: what to write for it. */
function cureCaption(markup: string): string | undefined {
  const inside = /\]\s?\((.*)\)$/s.exec(markup)?.[1]?.trim() ?? '';
  const [, address = '', caption = ''] =
    /^(\S+)\s+((?=["'“”„‘’]).+)$/s.exec(inside) ?? new RegExp(`^(${file})\\s+(.+)$`, 'is').exec(inside) ?? [];
  const words = caption.replace(/["“”„]|^['‘’]|['‘’]$/g, '').trim();
  if (words === '' || new RegExp(`${file}$`, 'i').test(words)) return undefined;
  const better = `${markup.startsWith('!') ? '!' : ''}[${wordsOf(markup)}](${address} "${words}")`;
  return `put straight quotation marks round the caption: ${better}`;
}

/** Brackets that are not whole, or of another kind. */
function cureHalf(markup: string): string {
  const isPicture = markup.startsWith('!');
  const own = /^!?[[(]([^[\](){}]+)/.exec(markup)?.[1]?.trim();
  const address = halfAddress(markup);
  const words = own === undefined || own === address || !/[\])]?[({]/.test(markup.slice(1)) ? undefined : own;
  const better = `[${words ?? (isPicture ? 'what it shows' : 'words')}](${address})`;
  return `put square brackets round the words and round ones round the address: ${isPicture ? '!' : ''}${better}`;
}

/** What to write instead of a link or picture that was not understood, and shows on the page as signs. */
export function cureLeakedLink(markup: string): string {
  if (/^\(.*\)\[/s.test(markup)) return 'the square brackets come first: [words](address).';
  if (!isWhole(markup)) return cureHalf(markup);
  if (/^\[.*\]\s\(/s.test(markup)) return 'leave no space between the brackets: [words](address).';
  const caption = cureCaption(markup);
  if (caption !== undefined) return caption;
  const address = leakedAddress(markup);
  if (/\s/.test(address)) return `an address has no spaces: ${withoutSpaces(address)}`;
  return markup.startsWith('!')
    ? 'write ![what it shows](./its-name.png).'
    : 'write [words](address), with no brackets in the words or in the address.';
}
