/** In here a "y" that begins a word or follows a vowel stands as "Y", and is a consonant. */
const runs = /[aeiouy]+[^aeiouy]+/g;

/** How long a stem is, counted in vowels with consonants after them. Porter calls it m. */
const measure = (stem: string): number => stem.match(runs)?.length ?? 0;

const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem);

/** Ends like "hop", so that an "e" may have been dropped, as in "hoping". */
const endsShort = (stem: string): boolean => /[^aeiouy][aeiouy][^aeiouywxY]$/.test(stem);

type Ending = readonly [ending: string, instead: string];

const derived: readonly Ending[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['iser', 'ise'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['bli', 'ble'],
  ['eli', 'e'],
];

const derivedAgain: readonly Ending[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['alise', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const last = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ise|al|er|ic|ou|ion)$/;

function exchange(word: string, endings: readonly Ending[]): string {
  const [ending, instead] = endings.find(([own]) => word.endsWith(own)) ?? ['', ''];
  const stem = word.slice(0, word.length - ending.length);
  return measure(stem) > 0 ? stem + instead : word;
}

/** "gas" and "bus" are no plurals. */
const withoutPlural = (word: string): string =>
  /[aeiouy].*[^su]s$/.test(word) ? word.replace(/(ss|i)es$|([aeiouy].+)s$/, '$1$2') : word;

function withoutTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/, '');
  if (stem === word || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz|is)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

const withSoundingY = (word: string): string =>
  /y$/i.test(word) && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;

function withoutLast(word: string): string {
  const stem = word.replace(last, '');
  if (word.endsWith('ion') && !/[st]$/.test(stem)) return word;
  return measure(stem) > 1 ? stem : word;
}

function withoutSilent(word: string): string {
  const stem = word.replace(/e$/, '');
  const short = measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem)) ? stem : word;
  return short.endsWith('ll') && measure(short) > 1 ? short.slice(0, -1) : short;
}

function stemAnew(word: string): string {
  const marked = word.replace(/(^|[aeiou])y/g, '$1Y');
  const present = withSoundingY(withoutTense(withoutPlural(marked)));
  return withoutSilent(withoutLast(exchange(exchange(present, derived), derivedAgain))).toLowerCase();
}

/** Of a course's words most stand in it a hundred times. */
const known = new Map<string, string>();

/**
 * What an English word shares with its other forms: "policies" and "policy" both give "polici".
 * It is Porter's algorithm (https://tartarus.org/martin/PorterStemmer/def.txt), with "-ise" taken like "-ize".
 * Wants lower case. A word with other signs than a to z comes back as it is.
 */
export function stem(word: string): string {
  let own = known.get(word);
  if (own === undefined) {
    own = /^[a-z]{3,}$/.test(word) ? stemAnew(word) : word;
    known.set(word, own);
  }
  return own;
}
