import type { Answered, Part } from './progress.ts';
import type { Unreadable } from './read-progress.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "14 January 2027", by the device's own clock. */
export const spellMoment = (moment: string): string => day.format(new Date(moment));

/** What a question says to whoever answered it before: when, and how, and nothing of the answer. */
export const spellEarlier = ({ right, date }: Answered): string =>
  `You answered this on ${spellMoment(date)}: ${right ? 'right.' : 'not yet right. You can try it again.'}`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "3 aims, 1 finished page and 2 answers". Empty where there is none of any. */
export function spellCounts({ aims, modules, questions }: Readonly<Record<Part, number>>): string {
  const parts = [
    ...(aims > 0 ? [counted(aims, 'aim', 'aims')] : []),
    ...(modules > 0 ? [counted(modules, 'finished page', 'finished pages')] : []),
    ...(questions > 0 ? [counted(questions, 'answer', 'answers')] : []),
  ];
  return [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
}

/** Of how many, and how many of them. */
export interface Tally {
  readonly done: number;
  readonly of: number;
}

/** "3 of 5 aims ticked · 1 of 12 pages finished · 4 of 20 questions answered, 3 of them right". */
export function spellTallies(aims: Tally, pages: Tally, questions: Tally, right: number): string {
  const answered = `${questions.done} of ${counted(questions.of, 'question', 'questions')} answered`;
  return [
    `${aims.done} of ${counted(aims.of, 'aim', 'aims')} ticked`,
    `${pages.done} of ${counted(pages.of, 'page', 'pages')} finished`,
    ...(questions.of === 0 ? [] : [questions.done === 0 ? answered : `${answered}, ${right} of them right`]),
  ].join(' · ');
}

/** What came in from a file. */
export function spellBroughtIn(news: Readonly<Record<Part, number>>): string {
  const counts = spellCounts(news);
  return counts === ''
    ? 'There was nothing new in that file. Everything in it is already here.'
    : `Brought in and saved on this device: ${counts}.`;
}

/** Why a file was not brought in. */
export const fileRefusals: Readonly<Record<Unreadable | 'elsewhere', string>> = {
  damaged:
    'That file does not hold progress that can be read, so nothing was brought in. Choose the file that “Save to a file” made; its name ends in .json.',
  older: 'That file is from an older version of this site and can no longer be read, so nothing was brought in.',
  newer:
    'That file is from a newer version of this site, so nothing was brought in. Load this page again, and choose the file once more.',
  elsewhere: 'That file holds the progress in another programme, so nothing was brought in.',
};

/** Why what is stored on the device cannot be shown. */
export const storedRefusals: Readonly<Record<Unreadable, string>> = {
  damaged:
    'Something is saved on this device, but it is damaged and cannot be read. Nothing was changed in it. You can keep it as a file, and you can delete it and begin again.',
  older:
    'What is saved on this device is from an older version of this site and can no longer be read. Nothing was changed in it. You can keep it as a file, and you can delete it and begin again.',
  newer:
    'What is saved on this device is from a newer version of this site. Load this page again. If that does not help, you can keep it as a file, and you can delete it and begin again.',
};
