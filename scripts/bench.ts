import { appendFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareBuilds, type Round, type Row } from './bench/builds.ts';
import { comparePreviews, type PreviewRow } from './bench/previews.ts';
import { removeAside, sitesIn } from './bench/sites.ts';
import { asTable, previewsAsTable } from './bench/table.ts';
import { command, readArguments, UsageError } from './arguments.ts';

/** A whole number of 1 or more. */
function countIn(flag: string, value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count > 0) return count;
  throw new UsageError(`--${flag} is "${value}", but it has to be a whole number of 1 or more.`);
}

async function run(): Promise<number> {
  const flags = readArguments('npm run bench -- [flags]', {
    lessons: { value: 'N,N', default: '20,60,200,1000', says: 'How many lessons the course has, one build each.' },
    pairs: { value: 'N', default: '3', says: 'How often each is built, ours and Starlight in turn.' },
    pictures: { says: 'Has a picture in every fifth lesson.' },
    preview: { says: 'Starts each preview and saves three times, instead of building.' },
    again: { says: 'Builds again with nothing changed, and with one lesson changed.' },
    work: {
      value: 'DIR',
      default: join(tmpdir(), 'networked-councillor-bench'),
      says: 'Where the courses and sites go.',
    },
  });
  const work = String(flags['work']);
  await mkdir(work, { recursive: true });
  const sites = await sitesIn(work);
  const sizes = String(flags['lessons'])
    .split(',')
    .map((value) => countIn('lessons', value));
  const pairs = countIn('pairs', String(flags['pairs']));
  const keep = (row: Row | PreviewRow): Promise<void> =>
    appendFile(join(work, 'rows.jsonl'), `${JSON.stringify(row)}\n`);
  if (flags['preview']) {
    const previews: PreviewRow[] = [];
    for (const lessons of sizes)
      for await (const row of comparePreviews(sites, { lessons, pairs })) {
        previews.push(row);
        await keep(row);
        console.error(
          `${row.site}, ${row.lessons} lessons: ${row.start.toFixed(1)} s to start, ${row.save.toFixed(2)} s to show a save`,
        );
      }
    console.log(previewsAsTable(previews));
    return 0;
  }
  const rounds: Round[] = flags['again'] ? ['cold', 'unchanged', 'one file changed'] : ['cold'];
  const rows: Row[] = [];
  for (const lessons of sizes)
    for await (const row of compareBuilds(sites, {
      lessons,
      pictures: flags['pictures'] === true,
      pairs,
      rounds,
    })) {
      rows.push(row);
      await keep(row);
      console.error(
        `${row.site}, ${row.lessons} lessons, ${row.round}: ${row.cpu.toFixed(1)} s CPU, ${row.wall.toFixed(1)} s`,
      );
    }
  console.log(asTable(rows));
  console.log(`\nEvery run is a line of ${join(work, 'rows.jsonl')}.`);
  return 0;
}

await command(() => run().finally(removeAside));
