import { close } from 'pagefind';
import { checkContent } from '../src/checks/check-content.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { mendSwap } from '../src/publish/swap.ts';
import { asText } from '../src/report/as-text.ts';
import { sharedContent, useContentFolder } from '../src/source/shared-content.ts';
import { command, contentFlag, readArguments, siteAddress } from './arguments.ts';

const isTerminal = process.stdout.isTTY && !process.env['CI'];

await command(async () => {
  const flags = readArguments('npm run build -- [flags]', {
    content: contentFlag,
    out: { value: 'DIR', default: 'dist', says: 'Where the finished site goes.' },
    site: { value: 'URL', says: 'The address that the site will have; adds canonical links and a sitemap.' },
    timings: { says: 'Says how long each phase took.' },
  });
  const site = siteAddress(flags['site']);
  useContentFolder(String(flags['content']));

  const out = String(flags['out']);
  // What an earlier build left half-done is put right first, even if this one fails.
  await mendSwap(out);

  const phases: { name: string; began: number }[] = [];
  const onPhase = (name: string): void => {
    phases.push({ name, began: performance.now() });
    if (isTerminal) console.log(`${name} …`);
  };
  onPhase('Checking');
  const report = checkContent(await sharedContent());
  if (report.problems.length > 0) {
    console.error(asText(report, { frames: true, color: process.stderr.isTTY && !process.env['NO_COLOR'] }));
    return 1;
  }
  const { folder, pages, files } = await buildSite({ out, site, onPhase });
  await close();
  if (flags['timings']) {
    const end = performance.now();
    phases.forEach(({ name, began }, index) =>
      console.log(`${((phases[index + 1]?.began ?? end) - began).toFixed(0).padStart(7)} ms  ${name}`),
    );
  }
  console.log(asText(report));
  console.log(`Built ${pages} pages (${files} files) in ${folder}.`);
  console.log('Look at it: npm run preview, or open its index.html.');
  return 0;
});
