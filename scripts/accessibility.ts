import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { auditSite, settings } from '../src/audit/audit-site.ts';
import { launchBrowser } from '../src/audit/launch-browser.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { asText } from '../src/report/as-text.ts';
import { readContentFolder } from '../src/source/content-folder.ts';
import { editionFor, publishedCouncils } from '../src/source/councils.ts';
import { editionOf } from '../src/source/edition.ts';
import { sharedContent, useContentFolder } from '../src/source/shared-content.ts';
import { codeDigest, contentDigest } from '../src/statement/digests.ts';
import { resultsFile, writeResults, type TestedEdition } from '../src/statement/results.ts';
import { command, contentFlag, readArguments } from './arguments.ts';

const build = fileURLToPath(new URL('build.ts', import.meta.url));
const isTerminal = process.stdout.isTTY && !process.env['CI'];

/** "2 faults", "1 fault". */
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

await command(async () => {
  const flags = readArguments('npm run accessibility -- [flags]', { content: contentFlag });
  useContentFolder(String(flags['content']));
  const content = await sharedContent();
  const report = checkContent(content);
  if (report.problems.length > 0) {
    console.error(asText(report, { frames: true, color: process.stderr.isTTY && !process.env['NO_COLOR'] }));
    return 1;
  }
  const place = await mkdtemp(join(tmpdir(), 'networked-councillor-accessibility-'));
  const browser = await launchBrowser();
  try {
    const [folder, code] = await Promise.all([readContentFolder(content.root), codeDigest()]);
    const editions: TestedEdition[] = [];
    let about = { axe: '', criteria: [] as readonly string[] };
    for (const council of [undefined, ...publishedCouncils(content.entries)]) {
      const name = council?.data.name ?? 'The programme’s own site';
      const out = join(place, 'site');
      // A process of its own: what one council's site knows cannot reach another's.
      const args = [build, '--content', content.root, '--out', out, ...(council ? ['--council', council.id] : [])];
      await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
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
      for (const { what, on } of faults.map((fault) => ({ what: fault.example, on: fault })))
        console.log(
          `  ${on.criteria.length > 0 ? `WCAG ${on.criteria.join(', ')}` : 'Advice'}, ${count(on.pages.length, 'page')}, such as ${on.pages[0]} (${on.settings.join('; ')}):\n    ${what}`,
        );
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
  } finally {
    await browser.close();
    await rm(place, { recursive: true, force: true });
  }
});
