import { problemFor } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('every-workshop-has-officer-sheet');

/** Every workshop has an officer's sheet, so that whoever sits with a member knows what to look at. */
export const everyWorkshopHasOfficerSheet: Check = ({ programme, strays }) =>
  programme.workshops.flatMap(({ hub, officer, title }) =>
    !hub || officer || strays.some(({ path }) => /(?:^|\/)officer\.\w+$/.test(path))
      ? []
      : [
          problem(
            hub.at(['title']),
            `"${title}" has no officer's sheet, so a support officer does not know what to look at together.`,
            'write officer.md beside this file; the guide shows one.',
          ),
        ],
  );
