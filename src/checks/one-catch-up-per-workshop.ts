import { problemFor, spellPlace } from '../programme/problem.ts';
import { copiedPages } from './parts/copied-pages.ts';
import type { Check } from './world.ts';

const problem = problemFor('one-catch-up-per-workshop');

/** No workshop has two catch-ups: a member must not have to choose. */
export const oneCatchUpPerWorkshop: Check = ({ programme }) => {
  // A catch-up that was copied is told that, once.
  const copies = copiedPages(programme);
  return programme.workshops.flatMap((workshop) => {
    const [first, ...others] = workshop.modules
      .filter((module) => module.data.kind === 'catch-up' && !copies.has(module))
      .sort((a, b) => Number(b.id.endsWith('/catch-up')) - Number(a.id.endsWith('/catch-up')));
    if (!first) return [];
    const place = first.at(['kind']);
    // Two files that make one page are reported as such.
    return others
      .filter(({ id }) => id !== first.id)
      .map((other) =>
        problem(
          other.at(['kind']),
          `"${workshop.title}" already has a catch-up: ${spellPlace(place)}.`,
          'merge the two, or give this one another kind.',
          [{ file: place.file, line: place.line, message: 'the other catch-up' }],
        ),
      );
  });
};
