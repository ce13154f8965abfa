import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditSite, settings } from '../src/audit/audit-site.ts';
import { launchBrowser } from '../src/audit/launch-browser.ts';
import { buildApart } from '../src/publish/build-apart.ts';
import { withTemporaryFolder } from '../src/publish/temporary-folder.ts';
import { readContentFolder } from '../src/source/content-folder.ts';
import { editionFor, publishedCouncils } from '../src/source/councils.ts';
import { editionOf } from '../src/source/edition.ts';
import { useContentFolder } from '../src/source/shared-content.ts';
import { codeDigest, contentDigest } from '../src/kept/digests.ts';
import { resultsFile, writeResults, type TestedEdition } from '../src/statement/results.ts';
import { command, contentFlag, readArguments } from './arguments.ts';
import { soundContent } from './sound-content.ts';

const isTerminal = process.stdout.isTTY && !process.env['CI'];

/** "2 faults", "1 fault". */
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

await command(async () => {
  const flags = readArguments('npm run accessibility -- [flags]', { content: contentFlag });
  useContentFolder(String(flags['content']));
  const sound = await soundContent();
  if (!sound) return 1;
  const { content } = sound;
  return withTemporaryFolder('accessibility', async (place) => {
    await using browser = await launchBrowser();
    const [folder, code] = await Promise.all([readContentFolder(content.root), codeDigest()]);
    const editions: TestedEdition[] = [];
    let about = { axe: '', criteria: [] as readonly string[] };
    for (const council of [undefined, ...publishedCouncils(content.entries)]) {
      const name = council?.data.name ?? 'The programme’s own site';
      const out = join(place, 'site');
      const flags = ['--content', content.root, '--out', out, ...(council ? ['--council', council.id] : [])];
      const status = await buildApart(flags, (text) => void process.stderr.write(text));
      if (status !== 0) return status;
      const { pages, faults, ...rest } = await auditSite(out, browser, (done, all) => {
        if (isTerminal) process.stdout.write(`\r${name}: ${done} of ${all} pages …`);
      });
      about = rest;
      editions.push({
        council: council?.id ?? null,
        content: await contentDigest(council ? editionFor(folder, council) : editionOf(folder)),
        pages,
        faults: [...faults],
      });
      if (isTerminal) process.stdout.write('\r\u001b[K');
      console.log(`${name}: ${count(pages, 'page')}, ${count(faults.length, 'fault')}.`);
      for (const { criteria, pages: seen, settings: set, example } of faults) {
        const rule = criteria.length > 0 ? `WCAG ${criteria.join(', ')}` : 'Advice';
        console.log(
          `  ${rule}, ${count(seen.length, 'page')}, such as ${seen[0]} (${set.join('; ')}):\n    ${example}`,
        );
      }
    }
    const results = {
      tested: new Date().toISOString().slice(0, 10),
      browser: `Chromium ${browser.version()}`,
      axe: about.axe,
      code,
      settings: [...settings],
      criteria: [...about.criteria],
      editions,
    };
    const file = join(content.root, resultsFile);
    await writeFile(file, writeResults(results));
    console.log(`The results are in ${file}. The accessibility statement is made from them.`);
    return 0;
  });
});
