import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { course } from './course.ts';
import { measure, type Cost } from './measure.ts';
import type { Site } from './sites.ts';

/** One build: cold, or with what the build before it kept. */
export type Round = 'cold' | 'unchanged' | 'one file changed';

export interface Row extends Cost {
  readonly site: Site['name'];
  readonly lessons: number;
  readonly pictures: boolean;
  readonly round: Round;
  readonly pair: number;
  /** Megabytes of the finished site. */
  readonly size: number;
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 2 ** 20;
}

interface Asked {
  readonly lessons: number;
  readonly pictures: boolean;
  readonly pairs: number;
  readonly rounds: readonly Round[];
}

/** Builds the course with each site in turn, so that whatever else the machine does hits both alike. */
export async function* compareBuilds(sites: readonly Site[], asked: Asked): AsyncGenerator<Row> {
  const lessons = course(asked.lessons);
  const middle = lessons[lessons.length >> 1];
  for (const site of sites) await site.lay(lessons, asked.pictures);
  for (let pair = 1; pair <= asked.pairs; pair += 1)
    for (const site of sites)
      for (const round of asked.rounds) {
        if (round === 'cold') await site.clean();
        if (round === 'one file changed' && middle) await site.edit(middle, `One more sentence in round ${pair}.`);
        const cost = await measure(site.build, site.cwd);
        const size = await sizeOf(site.out);
        yield { site: site.name, lessons: asked.lessons, pictures: asked.pictures, round, pair, ...cost, size };
      }
}
