import { chance } from './chance.ts';
import { littleWords, vocabulary } from './vocabulary.ts';

/** A part of a lesson, in no generator's notation. */
export type Block =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'question'; readonly text: string; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'callout'; readonly title: string; readonly text: string }
  /** A sentence that leads to another lesson, by its index. */
  | { readonly kind: 'link'; readonly text: string; readonly to: number }
  | { readonly kind: 'picture'; readonly text: string; readonly file: string };

export interface Lesson {
  readonly index: number;
  /** From 1. */
  readonly unit: number;
  /** For file names and addresses: `checking-bus-routes-0017`. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly blocks: readonly Block[];
}

const lessonsInUnit = 20;
const topics = [
  'Bus routes',
  'Sampling error',
  'Reading a source',
  'Market days',
  'Planning notices',
  'Ward budgets',
  'Library hours',
  'Street lights',
  'Local groups',
  'River levels',
  'School places',
  'Waste rounds',
  'Writing claims',
  'Voting rules',
  'Food banks',
  'Ratios in use',
  'Map symbols',
  'Sound at night',
  'Water meters',
  'Testing an idea',
];
const verbs = ['Estimating', 'Explaining', 'Comparing', 'Measuring', 'Revising', 'Exploring', 'Applying', 'Checking'];

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const words = vocabulary();
/** How often each word comes, added up: few are common, and most are rare. */
const sums: number[] = [];
for (const rank of words.keys()) sums.push((sums.at(-1) ?? 0) + 1 / (rank + 3) ** 1.05);

function wordAt(share: number): string {
  const wanted = share * (sums.at(-1) ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

const titleOf = (index: number): { title: string; topic: string; name: string } => {
  const next = chance(1000003 ^ Math.imul(index + 1, 2654435761));
  const topic = topics[Math.floor(next() * topics.length)] ?? '';
  const verb = verbs[Math.floor(next() * verbs.length)] ?? '';
  const said = `${verb} ${topic.toLowerCase()}`;
  return {
    topic,
    title: `Lesson ${index + 1}: ${said}`,
    name: `${said.toLowerCase().replaceAll(' ', '-')}-${String(index + 1).padStart(4, '0')}`,
  };
};

/**
 * One lesson: about 925 words under five headings, with a list, a table, a callout, two links to earlier
 * lessons and two questions; every second with a block of code, every fifth with a picture. It does not
 * depend on how many lessons there are.
 */
export function lesson(index: number): Lesson {
  const { title, topic, name } = titleOf(index);
  const next = chance(7919 ^ Math.imul(index + 17, 40503));
  let count = 0;
  const say = (length: number): string[] => {
    count += length;
    return Array.from({ length }, () =>
      next() < 0.45 ? (littleWords[Math.floor(next() * littleWords.length)] ?? '') : wordAt(next()),
    );
  };
  const phrase = (length: number): string => say(length).join(' ');
  const sentence = (): string => {
    const said = say(9 + Math.floor(next() * 11));
    const place = 2 + Math.floor(next() * (said.length - 3));
    if (next() < 0.12) said[place] = `**${said[place]}**`;
    if (said.length > 12) said[5] = `${said[5]},`;
    return `${capital(said.join(' '))}.`;
  };
  const passage = (): string => Array.from({ length: 3 + Math.floor(next() * 2) }, sentence).join(' ');
  const text = (): Block => ({ kind: 'text', text: passage() });
  const heading = (said: string): Block => ({ kind: 'heading', text: said });
  const link = (): Block => {
    const to = index < 2 ? 1 - index : Math.floor(next() * index);
    return { kind: 'link', text: sentence(), to };
  };
  const question = (): Block => ({
    kind: 'question',
    text: `${capital(phrase(10))}?`,
    items: Array.from({ length: 4 }, () => capital(phrase(5))),
  });

  const begins = [
    text(),
    heading('What you will learn'),
    text(),
    { kind: 'list', items: Array.from({ length: 4 }, () => capital(phrase(8))) } as const,
    heading(`The idea behind ${topic.toLowerCase()}`),
    text(),
    ...(index % 5 === 4 ? [{ kind: 'picture', text: `A plan of ${phrase(6)}`, file: `${name}.jpg` } as const] : []),
    link(),
    { kind: 'callout', title: capital(phrase(3)), text: `${sentence()} ${sentence()}` } as const,
    heading('A worked example'),
    text(),
    {
      kind: 'table',
      rows: [
        ['Quantity', 'Value', 'Remark'],
        ...Array.from({ length: 5 }, () => [capital(phrase(2)), (next() * 100).toFixed(1), phrase(4)]),
      ],
    } as const,
    ...(index % 2 === 0
      ? [{ kind: 'code', text: `// ${phrase(5)}\nconst limit = ${Math.floor(next() * 90)};` } as const]
      : []),
  ];
  const ends = [heading('Practise'), text(), link(), heading('Check your understanding'), question(), question()];
  const more: Block[] = [];
  while (count < 900) more.push(text());
  return {
    index,
    unit: Math.floor(index / lessonsInUnit) + 1,
    name,
    title,
    summary: `${capital(phrase(12))}.`,
    minutes: Math.max(1, Math.round(count / 180)),
    blocks: [...begins, ...more, ...ends],
  };
}

/** The first so many lessons of the course. */
export const course = (size: number): Lesson[] => Array.from({ length: size }, (_, index) => lesson(index));

/** Where a lesson is, and what it is called, for those that link to it. */
export const placeOf = (index: number): { unit: number; name: string; title: string } => ({
  unit: Math.floor(index / lessonsInUnit) + 1,
  ...titleOf(index),
});
