import { nationNames } from '../../markdown/labels.ts';
import { closest } from '../../programme/closest.ts';

const names = Object.keys(nationNames);

/** Other words for a nation, as people write them. "Irish" and "British" may mean several. */
const otherWords: ReadonlyMap<string, string> = new Map([
  ['english', 'england'],
  ['welsh', 'wales'],
  ['cymru', 'wales'],
  ['scottish', 'scotland'],
  ['scots', 'scotland'],
  ['alba', 'scotland'],
  ['ni', 'northern-ireland'],
]);

interface NationWords {
  /** Ids of nations that are there, or are clearly meant, in their order. */
  readonly nations: readonly string[];
  /** Words that mean none. */
  readonly strangers: readonly string[];
}

/** Reads which nations are meant: "Wales", "cymru", "England and Northern Ireland". */
export function readNations(text: string): NationWords {
  const words = text
    .toLowerCase()
    .replace(/\b(?:northern|n\.?)[\s_-]*(?:ireland|irish)\b/g, 'northern-ireland')
    .split(/[\s,;&/]+/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'only');
  const read = words.map((word) => ({
    word,
    nation: names.includes(word) ? word : (otherWords.get(word) ?? closest(word, names)),
  }));
  return {
    nations: [...new Set(read.flatMap(({ nation }) => nation ?? []))],
    strangers: read.filter(({ nation }) => nation === undefined).map(({ word }) => word),
  };
}

/** What to write for them; where a nation is still to be chosen, dots stand for it. */
export function spellNations({ nations, strangers }: NationWords): string {
  const isOpen = strangers.length > 0 || nations.length === 0;
  const words = [...nations, ...(isOpen ? ['…'] : [])];
  const only = words.length > 1 ? `"${words.join(' ')}"` : words.join('');
  const others = names.filter((name) => !nations.includes(name));
  return `write :::nation{only=${only}}${isOpen ? `, with ${others.slice(0, -1).join(', ')} or ${others.at(-1)} for the dots.` : ''}`;
}
