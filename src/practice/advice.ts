import { limitsChecked, platforms } from './platforms.ts';
import type { RuleId } from './rule.ts';

const limits = platforms
  .flatMap(({ name, limit }) => (limit ? [`${name} ${limit.toLocaleString('en-GB')}`] : []))
  .join(', ');

export interface Advice {
  /** What a member asks herself, with or without a script. */
  readonly question: string;
  /** The remark: the reason and the cure. */
  readonly says: string;
}

/**
 * What each rule says. It stands in the page, as a list for paper, and the script takes it from there.
 * What could hurt somebody comes first, and what is easily put right comes last.
 */
export const advice: Readonly<Record<RuleId, Advice>> = {
  insult: {
    question: 'Do I speak of what was said or done, and not of what sort of person did it?',
    says: 'Words about the person are what everybody will remember, and they can bring a complaint under your code. Speak of what was said or done.',
  },
  contact: {
    question: 'Have I left out phone numbers and e-mail addresses that are a person’s own?',
    says: 'A person’s own number or address can be copied and kept for good, so leave it out. Your council number or address may stay.',
  },
  home: {
    question: 'Could nobody work out from it where somebody lives?',
    says: 'A house number or a postcode may show where somebody lives. Unless it is a public building, name only the street or the area.',
  },
  health: {
    question: 'Does it keep quiet about anybody’s health, money and family?',
    says: 'This looks like somebody’s health, which is theirs to tell. Leave it out, and offer to talk in private.',
  },
  'open-mind': {
    question: 'If I will help to decide a planning or licensing application, have I kept my view of it back?',
    says: 'If you will help to decide, keep your view back: a mind that looks made up can undo the decision. Say how to comment, and that you will hear all sides.',
  },
  imprint: {
    question: 'If it tries to win votes, does it have an imprint?',
    says: 'Perhaps this needs an imprint. If it tries to win votes, say who promotes it, with an address, and for whom. If it only informs, it needs none.',
  },
  picture: {
    question: 'Does each picture have alt text?',
    says: 'Without alt text, whoever cannot see the picture learns nothing from it. Say its point in one sentence.',
  },
  length: {
    question: `Is it short enough? The most characters that we found in ${limitsChecked.spelt}: ${limits}.`,
    says: 'Shorter is read more, and what is too long for its place is refused or cut off. Take out what people know already, or make two posts of it.',
  },
  sentence: {
    question: 'Has every sentence 25 words or fewer?',
    says: 'After 25 words many readers lose the thread. Make two sentences of it.',
  },
  link: {
    question: 'Do the words say where each link leads?',
    says: '“Click here”, or a link alone, leaves people to guess. Say where it leads and why to follow it.',
  },
  shouting: {
    question: 'Is nothing in capitals but abbreviations?',
    says: 'Capitals read as shouting, and they are harder to read. Use small letters, and let the words do the work.',
  },
  hashtag: {
    question: 'Does each word in a hashtag begin with a capital, as in #CleanStreets?',
    says: 'Begin each word in a hashtag with a capital. Then a screen reader says the words, and nobody has to guess them.',
  },
  emoji: {
    question: 'Are there two emoji at most, and at the end?',
    says: 'A screen reader says the name of each emoji, one after the other. Keep one or two, and put them at the end.',
  },
  letters: {
    question: 'Is it all in ordinary letters, as they come from the keyboard?',
    says: 'Fancy letters are signs that only look like letters: many screen readers skip them or spell them out. Type the words plainly.',
  },
};

/** The question at the end of each draft, whatever else there is to say. */
export const counterQuestion =
  'Would you say it at the counter, to their face? If you hesitate, keep it until tomorrow.';
