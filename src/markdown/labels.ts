import type { Nation } from '../programme/schema.ts';

/** The words that directives put on the page. */
export const labels = {
  question: 'Question',
  severalRight: 'More than one answer is right.',
  right: 'A right answer',
  wrong: 'Not the best answer',
  answers: 'Answers',
  scene: 'What would you do?',
  follows: 'What follows',
  activity: 'Try it',
  'key-points': 'Key points',
  tip: 'Tip',
  warning: 'Take care',
} as const;

export const nationNames: Readonly<Record<Nation, string>> = {
  england: 'England',
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** The nations that something holds for, all four by their common name. */
export const nationsInWords = (nations: readonly Nation[]): string =>
  new Set(nations).size === Object.keys(nationNames).length
    ? 'The whole of the UK'
    : listInWords(nations.map((nation) => nationNames[nation] ?? nation));

/** "England", "England and Wales", "England, Wales and Scotland". */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
