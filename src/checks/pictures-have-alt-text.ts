import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Spot } from '../programme/outline.ts';
import { problemFor } from '../programme/problem.ts';
import { isDecorative } from '../programme/decorative.ts';
import type { Check } from './world.ts';

const problem = problemFor('pictures-have-alt-text');

/** Whether a picture is all that a link has to say: `[![decorative](./map.png)](./map.md)`. */
const isAllOfLink = ({ outline }: AnyEntry, spot: Spot): boolean =>
  outline.links.some(
    ({ text, spot: own }) => isDecorative(text) && own.line === spot.line && own.column === spot.column - 1,
  );

/** Every picture has words that stand in for it, or says that it is there for its looks alone. */
export const picturesHaveAltText: Check = ({ programme }) =>
  programme.entries.flatMap((entry) =>
    entry.outline.pictures.flatMap(({ source, alt, title, spot }) => {
      const place = placeIn(entry, spot);
      if (alt.trim() === '')
        return [
          problem(
            place,
            `The picture ${source} has no alt text, so whoever cannot see it misses its point.`,
            'write the point between the square brackets, or ![decorative](…) where it has none.',
          ),
        ];
      if (!isDecorative(alt)) return [];
      if (title.trim() !== '')
        return [
          problem(
            place,
            `The picture ${source} is marked as decorative, but its caption gives it a point.`,
            'write the point in the place of "decorative", or take the caption out.',
          ),
        ];
      if (isAllOfLink(entry, spot))
        return [
          problem(
            place,
            `The picture ${source} is marked as decorative, but it is all that a link has to say.`,
            'write where the link leads in the place of "decorative".',
          ),
        ];
      return [];
    }),
  );
