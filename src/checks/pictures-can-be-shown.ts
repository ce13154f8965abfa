import { problemFor } from '../programme/problem.ts';
import { pictureSlip } from './parts/picture-slips.ts';
import { alsoShown, picturesShown, placeOf } from './parts/picture-uses.ts';
import type { Check } from './world.ts';

const problem = problemFor('pictures-can-be-shown');

/** Every picture that a page shows is whole, in a format that browsers show, and not too large. It is judged where it is shown first. */
export const picturesCanBeShown: Check = (world) =>
  [...picturesShown(world)].flatMap(([path, [first, ...others]]) => {
    const slip = pictureSlip(path, world.pictures.get(path));
    return first && slip ? [problem(placeOf(first), slip.fact, slip.cure, alsoShown(others))] : [];
  });
