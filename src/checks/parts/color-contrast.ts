import { clampChroma, formatHex, oklch, wcagContrast } from '../../styles/culori.ts';

/** What text needs of its background: WCAG 2.2, success criterion 1.4.3. */
export const enoughForText = 4.5;

/** The contrast of two colours, such as 4.5, by WCAG 2.2's definition. */
export const contrast = (color: string, other: string): number => wcagContrast(color, other);

/** A contrast in two decimals, rounded down, so that what is not enough never reads as if it were: 4.496 is "4.49". */
export const spellContrast = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Finer than what two neighbouring hex colours differ by. */
const step = 0.0005;

/**
 * The nearest darker colour that text can have on every one of some light backgrounds: of the same
 * hue, and as strong as sRGB allows. The colour itself where it passes. `color` is a hex code.
 */
export function nearestReadable(color: string, backgrounds: readonly string[]): string {
  const passes = (candidate: string): boolean =>
    backgrounds.every((background) => contrast(candidate, background) >= enoughForText);
  if (passes(color)) return color;
  const start = oklch(color);
  for (let l = start?.l ?? 0; start && l > 0; l -= step) {
    const candidate = formatHex(clampChroma({ ...start, l }, 'oklch', 'rgb'));
    if (passes(candidate)) return candidate;
  }
  return '#000000';
}
