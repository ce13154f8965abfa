import { closest } from '../programme/closest.ts';
import type { AnyEntry } from '../programme/entry.ts';
import { problemFor } from '../programme/problem.ts';
import { isPlaceholder } from './parts/placeholder.ts';
import { draftModules, isStrayModule, type Check } from './world.ts';

const problem = problemFor('every-workshop-has-catch-up');

/** Every workshop has a published catch-up that is more than a placeholder: an empty one counts as missing. */
export const everyWorkshopHasCatchUp: Check = (world) =>
  world.programme.workshops.flatMap((workshop) => {
    const { hub, catchUp } = workshop;
    if (!hub) return [];
    if (catchUp && isPlaceholder(catchUp as AnyEntry))
      return [
        problem(
          catchUp.at(['title']),
          `The catch-up of "${workshop.title}" is only a placeholder (${catchUp.outline.words} words), so a member who missed it has nothing to revise from.`,
          'write what the session covered, three things to do now, an activity and questions.',
        ),
      ];
    // A module whose kind was refused, or that lies elsewhere, is reported already, and may well be the catch-up.
    if (
      catchUp ||
      workshop.modules.some(({ unread }) => unread.has('kind')) ||
      world.strays.some((stray) => isStrayModule(stray, 'catch-up'))
    )
      return [];
    const nearly = workshop.modules.find((module) => closest(module.id.split('/')[1] ?? '', ['catch-up']));
    const draft = draftModules(workshop, world).find((module) => module.data.kind === 'catch-up');
    return [
      problem(
        hub.at(['title']),
        `"${workshop.title}" has no catch-up, so a member who missed it has nothing to revise from.`,
        nearly
          ? `is it ${nearly.file}? Then write kind: catch-up there.`
          : draft
            ? `finish the draft ${draft.file}, and take draft: true out of it.`
            : `run npm run new catch-up ${workshop.id}, then fill in the draft.`,
      ),
    ];
  });
