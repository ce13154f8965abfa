import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fitTypeface, typefaces } from './fit-typeface.ts';

test.each(typefaces)('%s is what npm run fonts makes of the package’s', async (name) => {
  const ours = await readFile(new URL(`./fonts/${name}`, import.meta.url));
  expect(ours.equals(await fitTypeface(name)), 'Run npm run fonts').toBe(true);
});
