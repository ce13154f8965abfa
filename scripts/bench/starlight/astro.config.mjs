import { readdirSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// As its guide has it for many pages: one folded group for each unit, filled from its folder.
const units = readdirSync(new URL('src/content/docs', import.meta.url))
  .filter((name) => name.startsWith('unit-'))
  .sort();

export default defineConfig({
  site: 'https://course.example',
  cacheDir: './.cache',
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Course',
      sidebar: units.map((unit) => ({
        label: `Unit ${Number(unit.slice(5))}`,
        collapsed: true,
        items: [{ autogenerate: { directory: unit } }],
      })),
    }),
  ],
});
