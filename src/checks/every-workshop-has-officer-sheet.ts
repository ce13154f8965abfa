import { ofKind } from '../programme/entry.ts';
import { problemFor } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('every-workshop-has-officer-sheet');

/** Every workshop has an officer's sheet, so that whoever sits with a member knows what to look at. */
export const everyWorkshopHasOfficerSheet: Check = ({ programme, entries, strays }) =>
  programme.workshops.flatMap(({ id, hub, officer, title }) => {
    if (!hub || officer || strays.some(({ path }) => /(?:^|\/)officer\.\w+$/.test(path))) return [];
    // One that is there and yet no part of the programme is a draft.
    const draft = ofKind(entries, 'officer').find((sheet) => sheet.id === id);
    return [
      problem(
        hub.at(['title']),
        `"${title}" has no officer's sheet, so a support officer does not know what to look at together.`,
        draft
          ? `finish the draft ${draft.file}, and take draft: true out of it.`
          : `run npm run new officer ${id}, then fill in the draft.`,
      ),
    ];
  });
