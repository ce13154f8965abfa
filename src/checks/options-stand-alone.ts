import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Scene } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { optionsAreRead } from './parts/options-are-read.ts';
import type { Check } from './world.ts';

const problem = problemFor('options-stand-alone');

const all = '(?:all|none|any|both|either|neither|each)';

/** Options that say nothing but which of the others they mean. "Both councillors" and "all of them" may be people. */
const leaning: readonly RegExp[] = [
  new RegExp(`\\b(?:${all}|one|some|most|two|three) (?:of )?the (?:above|below)$`, 'i'),
  /^the (?:above|below)$/i,
  /^(?:all|both|neither|none|any|either|each) of these$/i,
  new RegExp(
    `^${all} (?:of )?(?:the |these |those )?(?:(?:other|first|last|above|previous) )?(?:two |three )?(?:options?|answers?|choices?)(?: above| below)?(?: (?:are|is) (?:right|correct|true|wrong|false))?$`,
    'i',
  ),
  /^(?:both |only |neither )?(?:options?|answers?) (?:[a-h]|\d)(?:(?:,| and| or| nor| &) (?:[a-h]|\d))*$/i,
];

/** "B and C", "both a and b". A and E is where the ambulance goes. */
const letters = /^(?:both |either |neither )?[a-h](?:, [a-h])*,? (?:and|or|nor|&) [a-h]$/i;
const isLetters = (text: string): boolean => letters.test(text) && !/^a (?:and|&) e$/i.test(text);

const plain = (text: string): string => text.replace(/[.!]$/, '').trim();

/** Whether letters may mean the options: there are as many. H is none of three. */
const areOfOptions = (text: string, count: number): boolean =>
  [...text.matchAll(/\b[a-h]\b/gi)].every(([letter]) => letter.toLowerCase().charCodeAt(0) - 97 < count);

/** Where what is asked, or another option, names its things A and B, or most options are letters, letters mean those. A scene's words are not known. */
const namesLetters = ({ options }: Scene, stem: string | null): boolean =>
  stem === null ||
  /\b[B-H]\b/.test(stem) ||
  options.some(({ text }) => !isLetters(plain(text)) && /\b[B-H]\b/.test(text)) ||
  options.filter(({ text }) => isLetters(plain(text))).length * 2 > options.length;

function judge(entry: AnyEntry, one: Scene, stem: string | null, cure: string): Problem[] {
  return one.options
    .filter(({ text }) => {
      const said = plain(text);
      const meansOthers = isLetters(said) && areOfOptions(said, one.options.length) && !namesLetters(one, stem);
      return meansOthers || leaning.some((pattern) => pattern.test(said));
    })
    .map(({ text, spot }) =>
      problem(
        placeIn(entry, spot),
        `The option "${text}" means nothing without the others, so it tests close reading and not the aim.`,
        cure,
      ),
    );
}

/** Every option says what it means by itself: "all of the above" depends on the order, and on reading the rest. */
export const optionsStandAlone: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => [
    ...entry.outline.questions
      .filter(optionsAreRead(entry))
      .flatMap((question) =>
        judge(
          entry,
          question,
          question.stem,
          'write an answer that can stand alone, or take it out and tick every option that is right.',
        ),
      ),
    ...entry.outline.scenes
      .filter(optionsAreRead(entry))
      .flatMap((scene) => judge(entry, scene, null, 'write a move that can stand alone, or take it out.')),
  ]);
