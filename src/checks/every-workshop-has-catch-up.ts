import { closest } from '../programme/closest.ts';
import type { Entry } from '../programme/entry.ts';
import { problemFor } from '../programme/problem.ts';
import { isStrayModule, type Check } from './world.ts';

const problem = problemFor('every-workshop-has-catch-up');

/** Fewer words than this carry nobody through a missed session: it would be read in under a minute. */
const fewestWords = 150;
const fillers = /\b(?:todo|tbc|tbd|lorem ipsum)\b/i;

/** An empty or placeholder catch-up counts as missing. */
export const isPlaceholder = ({ outline, data, unread }: Entry<'module'>): boolean =>
  !unread.has('body') && (outline.words < fewestWords || fillers.test(`${data.title} ${data.summary}`));

/** Every workshop has a published catch-up that is more than a placeholder. */
export const everyWorkshopHasCatchUp: Check = ({ programme, strays }) =>
  programme.workshops.flatMap((workshop) => {
    const { hub, catchUp } = workshop;
    if (!hub) return [];
    if (catchUp && isPlaceholder(catchUp))
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
      strays.some((stray) => isStrayModule(stray, 'catch-up'))
    )
      return [];
    const nearly = workshop.modules.find((module) => closest(module.id.split('/')[1] ?? '', ['catch-up']));
    return [
      problem(
        hub.at(['title']),
        `"${workshop.title}" has no catch-up, so a member who missed it has nothing to revise from.`,
        nearly
          ? `is it ${nearly.file}? Then write kind: catch-up there.`
          : 'write catch-up.mdx beside this file, with kind: catch-up in its frontmatter; the guide shows one.',
      ),
    ];
  });
