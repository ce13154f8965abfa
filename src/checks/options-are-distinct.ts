import { placeIn, type AnyEntry } from '../programme/entry.ts';
import { fillersIn } from '../programme/fillers.ts';
import type { Scene } from '../programme/outline.ts';
import { problemFor, spellPlace, type Problem } from '../programme/problem.ts';
import { optionsAreRead } from './parts/options-are-read.ts';
import type { Check } from './world.ts';

const problem = problemFor('options-are-distinct');

/** A capital inside a word is meant: #WalkToSchool and #walktoschool are two answers. */
const fold = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim()
    .split(' ')
    .map((word) => (/\S\p{Lu}/u.test(word) ? word : word.toLowerCase()))
    .join(' ');

const judge = (entry: AnyEntry, { options }: Scene, noun: string): Problem[] =>
  options.flatMap((option, index) => {
    const said = fold(option.text);
    const first = options.find((other) => fold(other.text) === said);
    // An option whose words are still to come is reported by itself.
    if (!first || options.indexOf(first) === index || said === '' || fillersIn(option.text).length > 0) return [];
    const place = placeIn(entry, first.spot);
    return [
      problem(
        placeIn(entry, option.spot),
        `This ${noun} already has the option "${first.text}": ${spellPlace(place)}.`,
        'make it another answer, or take it out with what is said to it.',
        [{ file: place.file, line: place.line, message: 'the same option' }],
      ),
    ];
  });

/** No two options of a question, and no two moves of a scene, say the same. */
export const optionsAreDistinct: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => [
    ...entry.outline.questions.filter(optionsAreRead(entry)).flatMap((one) => judge(entry, one, 'question')),
    ...entry.outline.scenes.filter(optionsAreRead(entry)).flatMap((one) => judge(entry, one, 'scene')),
  ]);
