import { close } from 'pagefind';
import { endWithParent } from '../src/publish/build-apart.ts';
import { buildCouncil } from '../src/publish/build-council.ts';
import { buildEach } from '../src/publish/build-each.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { takeOutput, takeProject } from '../src/publish/build-turns.ts';
import { watchForSaves } from '../src/publish/saved-meanwhile.ts';
import { mendSwap } from '../src/publish/swap.ts';
import { asText } from '../src/report/as-text.ts';
import { councilCalled, CouncilError, publishedCouncils } from '../src/source/councils.ts';
import { useContentFolder } from '../src/source/shared-content.ts';
import { command, contentFlag, readArguments, siteAddress } from './arguments.ts';
import { soundContent } from './sound-content.ts';

endWithParent();
const isTerminal = process.stdout.isTTY && !process.env['CI'];

await command(async () => {
  const flags = readArguments('npm run build -- [flags]', {
    content: contentFlag,
    out: { value: 'DIR', default: 'dist', says: 'Where the finished site goes.' },
    council: { value: 'ID|all', says: "A council's own site; with all, every council's, each in its own folder." },
    site: { value: 'URL', says: 'The address that the site will have; adds canonical links and a sitemap.' },
    timings: { says: 'Says how long each phase took.' },
  });
  const site = siteAddress(flags['site']);
  const asked = flags['council'];
  useContentFolder(String(flags['content']));

  const out = String(flags['out']);
  await takeOutput(out);
  const giveProjectBack = await takeProject();
  // What an earlier build left half-done is put right first, even if this one fails.
  await mendSwap(out);

  const phases: { name: string; began: number }[] = [];
  const onPhase = (name: string): void => {
    phases.push({ name, began: performance.now() });
    if (isTerminal) console.log(`${name} …`);
  };
  const wasSaved = await watchForSaves();
  onPhase('Checking');
  const sound = await soundContent();
  if (!sound) return 1;
  const { content, report } = sound;
  const council = typeof asked === 'string' && asked !== 'all' ? councilCalled(asked, content.entries) : undefined;
  if (asked === 'all') {
    const councils = publishedCouncils(content.entries).map(({ id }) => id);
    if (councils.length === 0) throw new CouncilError('This content has no councils, so there is nothing to build.');
    // Each of them takes it.
    await giveProjectBack();
    const status = await buildEach({ councils, out, site, content: content.root });
    if (status === 0) console.log(`Built the sites of ${councils.join(', ')}, each in its own folder of ${out}.`);
    return status;
  }
  const options = { out, site, onPhase };
  const { folder, pages, files } = await (council ? buildCouncil(council, content.root, options) : buildSite(options));
  await close();
  const isMixed = await wasSaved();
  if (flags['timings']) {
    const end = performance.now();
    phases.forEach(({ name, began }, index) =>
      console.log(`${((phases[index + 1]?.began ?? end) - began).toFixed(0).padStart(7)} ms  ${name}`),
    );
  }
  console.log(asText(report));
  console.log(`Built ${pages} pages (${files} files) in ${folder}.`);
  console.log('Look at it: npm run preview, or open its index.html.');
  if (isMixed) console.error('Files were saved while this was built. Build again to have all of them in it.');
  return 0;
});
