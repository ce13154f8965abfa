import { posix } from 'node:path';
import { problemFor } from '../programme/problem.ts';
import { pictureSlip } from './parts/picture-slips.ts';
import { alsoShown, picturesShown, placeOf } from './parts/picture-uses.ts';
import type { Check } from './world.ts';

const problem = problemFor('drawings-are-safe');

/** Every drawing (SVG) holds shapes and words alone: it runs nothing, and asks for nothing from elsewhere. */
export const drawingsAreSafe: Check = (world) =>
  [...picturesShown(world)].flatMap(([path, [place, ...others]]) => {
    const facts = world.pictures.get(path);
    const [found] = facts?.code ?? [];
    if (!place || found === undefined || pictureSlip(path, facts)) return [];
    return [
      problem(
        placeOf(place),
        `The drawing ${posix.basename(path)} holds ${found}, but a drawing may hold only its own shapes and words.`,
        'save it as PNG, or export it as "plain SVG".',
        alsoShown(others),
      ),
    ];
  });
