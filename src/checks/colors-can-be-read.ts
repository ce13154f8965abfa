import { problemFor } from '../programme/problem.ts';
import { contrast, enoughForText, nearestReadable, spellContrast } from './parts/color-contrast.ts';
import { pageColor, textOnColor } from './parts/page-colors.ts';
import type { Check } from './world.ts';

const problem = problemFor('colors-can-be-read');

const neighbours = [
  { color: textOnColor, name: 'white' },
  { color: pageColor, name: `the page (${pageColor})` },
];

/** A council's colour can be told from the white text on it, and, as text, from the page. */
export const colorsCanBeRead: Check = ({ programme }) =>
  programme.councils.flatMap((council) => {
    const { accent } = council.data;
    const faint = accent && neighbours.find(({ color }) => contrast(accent, color) < enoughForText);
    if (!accent || !faint) return [];
    const nearest = nearestReadable(
      accent,
      neighbours.map(({ color }) => color),
    );
    return [
      problem(
        council.at(['accent']),
        `${accent} has a contrast of ${spellContrast(contrast(accent, faint.color))} to 1 with ${faint.name}, but text needs ${enoughForText} to 1.`,
        `write accent: "${nearest}", the nearest that passes.`,
      ),
    ];
  });
