import { oklch } from 'culori';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, enoughForText, nearestReadable, spellContrast } from './color-contrast.ts';
import { pageColor, textOnColor } from './page-colors.ts';

const backgrounds = [textOnColor, pageColor];
const passes = (color: string): boolean => backgrounds.every((other) => contrast(color, other) >= enoughForText);

test('contrasts are those of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

test.each([
  [4.496, '4.49'],
  [4.4999999, '4.49'],
  [4.5, '4.50'],
  [21, '21.00'],
])('%d is spelt %s', (ratio, spelt) => {
  expect(spellContrast(ratio)).toBe(spelt);
});

const hex = fc.integer({ min: 0, max: 0xffffff }).map((code) => `#${code.toString(16).padStart(6, '0')}`);

test('whatever the colour, the nearest passes as it is written, and one that passes stays', () => {
  fc.assert(
    fc.property(hex, (color) => {
      const nearest = nearestReadable(color, backgrounds);
      expect(nearest).toMatch(/^#[0-9a-f]{6}$/);
      expect(passes(nearest)).toBe(true);
      if (passes(color)) expect(nearest).toBe(color);
    }),
    { numRuns: 300, seed: 2018 },
  );
});

test.each(['#e6a117', '#ff8080', '#00ff00', '#33bbff'])(
  '%s keeps its hue, and gets no darker than it must',
  (color) => {
    const nearest = nearestReadable(color, backgrounds);
    expect(Math.abs((oklch(nearest)?.h ?? 0) - (oklch(color)?.h ?? 0))).toBeLessThan(2);
    expect(contrast(nearest, pageColor)).toBeLessThan(4.6);
  },
);
