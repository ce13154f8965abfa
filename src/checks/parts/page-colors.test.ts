import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { pageColor, textOnColor } from './page-colors.ts';

test('colours are judged against those that pages have', async () => {
  const tokens = await readFile(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const lightOf = (role: string): string | undefined => new RegExp(`${role}: (#[0-9a-f]{6})`).exec(tokens)?.[1];
  expect([lightOf('--color-page'), lightOf('--color-on-accent-deep')]).toEqual([pageColor, textOnColor]);
});
