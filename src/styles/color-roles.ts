import { clampChroma, formatHex, interpolate, oklch, wcagContrast } from './culori.ts';

/** A colour in each of the two schemes, as hex codes. */
export interface Role {
  readonly light: string;
  readonly dark: string;
}

/** What the schemes are laid on: `--color-page` and `--color-raised` in tokens.css. */
const ground = { light: '#fdfcf9', dark: '#11181d', raised: '#1f2a32' };
/** What WCAG 2.2 asks of enlarged contrast (1.4.6). More than we owe, since the colour was not chosen by us. */
const plenty = 7;

const mix = (color: string, share: number, other: string): string =>
  formatHex(interpolate([other, color], 'oklab')(share));

/** The colour made lighter or darker, in small steps, until it can be read on every one of some others. */
function until(color: string, step: 1 | -1, others: readonly string[], enough: number): string {
  const start = oklch(color) ?? { mode: 'oklch', l: 0.5, c: 0 };
  for (let l = start.l; l >= 0 && l <= 1; l += step * 0.005) {
    const candidate = formatHex(clampChroma({ ...start, l }, 'oklch', 'rgb'));
    if (others.every((other) => wcagContrast(candidate, other) >= enough)) return candidate;
  }
  return step === 1 ? '#ffffff' : '#000000';
}

/**
 * The roles of tokens.css that follow from a council's colour, for both schemes. The colour has to pass
 * `colors-can-be-read`; whatever is made of it can then be read where it is used.
 */
export function colorRoles(accent: string): Readonly<Record<string, Role>> {
  const surface = { light: mix(accent, 0.12, ground.light), dark: mix(accent, 0.22, ground.dark) };
  const bright = until(accent, 1, [ground.dark, ground.raised], plenty);
  const deep = until(accent, -1, ['#ffffff'], 9);
  return {
    accent: { light: accent, dark: bright },
    'accent-deep': { light: accent, dark: deep },
    button: { light: accent, dark: bright },
    'on-button': { light: '#ffffff', dark: until(accent, -1, [bright], plenty) },
    'accent-surface': surface,
    'accent-text': {
      light: until(accent, -1, [surface.light, ground.light], plenty),
      dark: until(accent, 1, [surface.dark, ground.dark], plenty),
    },
    focus: { light: accent, dark: '#ffd54d' },
  };
}
