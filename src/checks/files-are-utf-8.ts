import { problemFor } from '../programme/problem.ts';
import { faultsOf, type Check } from './world.ts';

const problem = problemFor('files-are-utf-8');

/** U+0001 as people find it in a table of signs. */
const code = (number: number): string => `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;

const told = (sign: number): string =>
  sign === 0xfffd
    ? 'A sign was lost here, and only its mark � is left.'
    : `A hidden sign that is no text stands here: ${sign === 12 ? 'a page break' : code(sign)}.`;

const more = (others: number): string =>
  others > 0 ? ` There ${others === 1 ? 'is 1 more' : `are ${others} more`} in this file.` : '';

/** What to type for a sign that was damaged: some show nothing. */
function retype(meant: string): string {
  if (meant === '\ufeff' || meant === '\u00ad' || meant === '\u200b') return 'delete it: nothing belongs there.';
  return meant.trim() === '' ? 'type a space there.' : `type the sign that was meant: ${meant}`;
}

/** Text is saved as UTF-8 and holds nothing but text. A byte order mark and any line ends are fine. */
export const filesAreUtf8: Check = (world) => [
  ...faultsOf(world, 'encoding').map(({ file, fault }) =>
    problem(
      { file, ...fault.spot },
      fault.encoding === 'UTF-16'
        ? 'This file is saved as UTF-16, but it has to be UTF-8.'
        : `This file is saved as Windows-1252, but it has to be UTF-8: "${fault.sign}" would come out wrong.`,
      'save it as UTF-8: "Save with Encoding" in VS Code, or "Save as" and its Encoding box in Notepad.',
    ),
  ),
  ...faultsOf(world, 'control').map(({ file, fault }) =>
    problem(
      { file, ...fault.spot },
      `${told(fault.code)}${more(fault.others)}`,
      fault.code === 0xfffd
        ? 'type the sign that was meant; it was lost when the file was saved in another encoding.'
        : 'delete it: put the cursor behind it and press Backspace, or type the line again.',
    ),
  ),
  ...faultsOf(world, 'damaged').map(({ file, fault }) =>
    problem(
      { file, ...fault.spot },
      `"${fault.found.replace(/[\u0080-\u009f]/g, '')}" stands where a sign was damaged by saving in another encoding.${more(fault.others)}`,
      retype(fault.meant),
    ),
  ),
];
