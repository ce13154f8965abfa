import { problemFor } from '../programme/problem.ts';
import { draftModules, holesMayFollow, type Check } from './world.ts';

const problem = problemFor('aims-are-covered');

/** Every aim of a sprint is covered by a module; every aim that is not only for the confident, by the catch-up. */
export const aimsAreCovered: Check = (world) =>
  world.programme.workshops.flatMap((workshop) => {
    const { hub, catchUp, modules } = workshop;
    if (!hub || !catchUp || holesMayFollow(workshop, world.strays)) return [];
    return workshop.aims.flatMap((aim, index) => {
      const covering = modules.filter((module) => module.data.covers.includes(aim.id));
      const place = hub.at(['sprint', 'aims', index, 'id']);
      if (covering.length === 0) {
        const draft = draftModules(workshop, world).find((module) => module.data.covers.includes(aim.id));
        return [
          problem(
            place,
            `No module of "${workshop.title}" covers the aim "${aim.id}", so a member who missed it cannot recover it.`,
            // The catch-up would have to cover an aim for everyone as well.
            draft && aim.path === 'confident'
              ? `finish the draft ${draft.file}, which covers it, and take draft: true out of it.`
              : `teach it in a module and add ${aim.id} to its covers, for example in ${catchUp.file}.`,
          ),
        ];
      }
      if (aim.path !== 'confident' && !covering.includes(catchUp))
        return [
          problem(
            place,
            `The catch-up of "${workshop.title}" leaves out the aim "${aim.id}", which is for everyone.`,
            `teach it in ${catchUp.file} and add ${aim.id} to its covers, or give the aim path: confident.`,
          ),
        ];
      return [];
    });
  });
