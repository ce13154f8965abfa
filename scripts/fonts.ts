/** Makes the site's typefaces, in src/styles/fonts, from the package's: see src/styles/fit-typeface.ts. */
import { writeFile } from 'node:fs/promises';
import { fitTypeface, typefaces } from '../src/styles/fit-typeface.ts';

for (const name of typefaces) {
  const font = await fitTypeface(name);
  await writeFile(new URL(`../src/styles/fonts/${name}`, import.meta.url), font);
  console.log(`src/styles/fonts/${name}  ${(font.length / 1000).toFixed(1)} kB`);
}
