import { problemFor } from '../programme/problem.ts';
import { faultsOf, type Check } from './world.ts';

const problem = problemFor('files-have-a-place');

/** Every text file stands where its kind belongs, under a name that says what it is. */
export const filesHaveAPlace: Check = (world) => [
  ...faultsOf(world, 'placeless').map(({ file }) =>
    problem(
      { file, line: null, column: null },
      'The programme has no place for this file, so nobody would ever see it.',
      `move it to where its kind belongs (see the guide, ${world.folder}/README.md), or take it out of the content folder.`,
    ),
  ),
  ...faultsOf(world, 'misnamed').map(({ file, fault }) =>
    problem(
      { file, line: null, column: null },
      `This reads like the workshop's ${fault.meant === 'hub' ? 'hub' : "officer's sheet"}, but its name says that it is a module.`,
      `rename it to ${fault.name}.`,
    ),
  ),
];
