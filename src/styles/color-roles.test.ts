import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestReadable } from '../checks/parts/color-contrast.ts';
import { pageColor, textOnColor } from '../checks/parts/page-colors.ts';
import { colorRoles } from './color-roles.ts';

/** Any colour that the checker lets through. */
const accents = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => nearestReadable(`#${number.toString(16).padStart(6, '0')}`, [pageColor, textOnColor]));

const dark = { page: '#11181d', raised: '#1f2a32' };

test('whatever a council’s colour is, words in it and on it can be read in both schemes', () => {
  fc.assert(
    fc.property(accents, (accent) => {
      const roles = colorRoles(accent);
      const at = (role: string, scheme: 'light' | 'dark'): string => roles[role]?.[scheme] ?? '';
      const pairs = [
        [at('accent', 'light'), pageColor],
        [at('accent', 'dark'), dark.page],
        [at('accent', 'dark'), dark.raised],
        ['#ffffff', at('accent-deep', 'light')],
        ['#ffffff', at('accent-deep', 'dark')],
        [at('on-button', 'light'), at('button', 'light')],
        [at('on-button', 'dark'), at('button', 'dark')],
        [at('accent-text', 'light'), at('accent-surface', 'light')],
        [at('accent-text', 'dark'), at('accent-surface', 'dark')],
        // The text, and the links, of a box.
        ['#1d2733', at('accent-surface', 'light')],
        ['#e9edef', at('accent-surface', 'dark')],
        ['#0b5a8a', at('accent-surface', 'light')],
        ['#8ecbf2', at('accent-surface', 'dark')],
      ] as const;
      for (const [text, ground] of pairs)
        expect(wcagContrast(text, ground), `${text} on ${ground}`).toBeGreaterThan(4.49);
    }),
    { numRuns: 400 },
  );
});
