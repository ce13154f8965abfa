/** What plain search knows of a page before its text is loaded. */
export interface PlainDocument {
  /** From the site's root, without a slash before it. */
  readonly address: string;
  readonly title: string;
  readonly workshop: string;
  readonly kind: string;
  /** "20 minutes", or nothing. */
  readonly minutes: string;
}

/** Part of a page's text: a heading, its id, and what stands below it. The first is the top, and has no id. */
export type PlainSection = readonly [id: string, heading: string, text: string];

/** How much a word weighs in each document, by the document's place in the list. */
export type Weights = Record<number, number>;

export interface PlainIndex {
  readonly documents: readonly PlainDocument[];
  /** Each word, and where it stands: in titles with their other words, and in the text. */
  readonly words: ReadonlyMap<string, { readonly title: Weights; readonly text: Weights }>;
}

/** The same, small. */
export interface PackedIndex {
  readonly documents: readonly (readonly string[])[];
  /** The words, sorted: how many letters each shares with the one before, from A to Z, and its other letters. */
  readonly words: string;
  /** In how many documents each stands; which, as steps from one to the next; and how much it weighs there. One sign each. */
  readonly counts: string;
  readonly steps: string;
  readonly weights: string;
}

/** Numbers are written as the signs from "(" on, which compress well and hold a programme of any size. */
const first = 40;
/** Letters shared: no word holds the signs from A to Z. */
const mostShared = 25;
/** Weights are told apart as far as they change the order of results, and each is taken for the last of these below it. */
const inText = [0, 1, 2, 3, 5, 8, 14, 30];
const inTitle = [0, 1, 4];

const sign = (number: number): string => String.fromCharCode(first + number);
const level = (levels: readonly number[], weight = 0): number => levels.findLastIndex((least) => weight >= least);

function shared(one: string, other: string): number {
  let length = 0;
  while (length < mostShared && length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Makes an index small enough to be loaded at once. Weights are rounded. The same index gives the same signs. */
export function pack({ documents, words }: PlainIndex): PackedIndex {
  const packed = { words: '', counts: '', steps: '', weights: '' };
  let before = '';
  for (const [word, { title, text }] of [...words].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const length = shared(before, word);
    packed.words += String.fromCharCode(65 + length) + word.slice(length);
    before = word;
    const places = Object.keys({ ...title, ...text }).map(Number);
    packed.counts += sign(places.length);
    let last = -1;
    for (const place of places.sort((one, other) => one - other)) {
      packed.steps += sign(place - last);
      packed.weights += sign(level(inText, text[place]) + inText.length * level(inTitle, title[place]));
      last = place;
    }
  }
  return {
    documents: documents.map(({ address, title, workshop, kind, minutes }) => [
      address,
      title,
      workshop,
      kind,
      minutes,
    ]),
    ...packed,
  };
}

/** What `pack` made small, as it was, but for the rounding. */
export function unpack(packed: PackedIndex): PlainIndex {
  const words = new Map<string, { title: Weights; text: Weights }>();
  const number = (signs: string, at: number): number => signs.charCodeAt(at) - first;
  let word = '';
  let at = 0;
  for (const part of packed.words.match(/[A-Z][^A-Z]*/g) ?? []) {
    word = word.slice(0, part.charCodeAt(0) - 65) + part.slice(1);
    const title: Weights = {};
    const text: Weights = {};
    let place = -1;
    for (const end = at + number(packed.counts, words.size); at < end; at += 1) {
      place += number(packed.steps, at);
      const weight = number(packed.weights, at);
      const own = inText[weight % inText.length];
      if (own) text[place] = own;
      const above = inTitle[Math.floor(weight / inText.length)];
      if (above) title[place] = above;
    }
    words.set(word, { title, text });
  }
  const documents = packed.documents.map(([address = '', title = '', workshop = '', kind = '', minutes = '']) => ({
    address,
    title,
    workshop,
    kind,
    minutes,
  }));
  return { documents, words };
}
