import { closest } from '../programme/closest.ts';
import { placeIn } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { containers, leaves } from '../markdown/directives.ts';
import { nationNames } from '../markdown/labels.ts';
import type { Check } from './world.ts';

const problem = problemFor('directives-are-known');

/** Every `:::name` and `::name` is one that the project knows, and is closed. */
export const directivesAreKnown: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => entry.outline.directives.flatMap(({ name, kind, isClosed, attributes, spot }): Problem[] => {
    const place = placeIn(entry, spot);
    const mark = kind === 'container' ? ':::' : '::';
    const known = Object.keys(kind === 'container' ? containers : leaves);
    if (!known.includes(name)) {
      const meant = closest(name, known);
      return [problem(place, `There is no directive called ${mark}${name}.`, meant ? `did you mean ${mark}${meant}?` : `use one of ${known.map((other) => mark + other).join(', ')}.`)];
    }
    if (!isClosed) return [problem(place, `The ${mark}${name} that begins here is never closed, so it would swallow the rest of the page.`, 'put a line with ::: where it ends.')];
    const nations = name === 'nation' ? (attributes['only'] ?? '').split(/[\s,]+/).filter(Boolean) : null;
    const stranger = nations?.find((nation) => !(nation in nationNames));
    if (nations?.length === 0 || stranger !== undefined)
      return [problem(place, stranger === undefined ? 'This :::nation does not say for which nation.' : `There is no nation called "${stranger}".`, `write :::nation{only=scotland}, with ${Object.keys(nationNames).join(', ')}.`)];
    return [];
  }));
