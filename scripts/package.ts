import { join } from 'node:path';
import { close } from 'pagefind';
import { assemble } from '../src/programme/programme.ts';
import { plainName } from '../src/programme/names.ts';
import { buildCouncil } from '../src/publish/build-council.ts';
import { buildSite } from '../src/publish/build-site.ts';
import { takeOutput, takeProject } from '../src/publish/build-turns.ts';
import { latestDay } from '../src/publish/hosting/file-date.ts';
import { asText as findingsAsText } from '../src/publish/hosting/finding.ts';
import { packSite } from '../src/publish/hosting/pack-site.ts';
import { withZipPlace } from '../src/publish/hosting/save-zip.ts';
import { withTemporaryFolder } from '../src/publish/temporary-folder.ts';
import { councilCalled } from '../src/source/councils.ts';
import { useContentFolder } from '../src/source/shared-content.ts';
import { missingWords } from '../src/statement/evidence.ts';
import { evidenceForCouncil, evidenceIn } from '../src/statement/read-evidence.ts';
import { writeResults } from '../src/statement/results.ts';
import { command, contentFlag, readArguments, siteAddress } from './arguments.ts';
import { soundContent } from './sound-content.ts';

await command(async () => {
  const flags = readArguments('npm run package -- [flags]', {
    content: contentFlag,
    out: { value: 'FILE|DIR', default: '.', says: 'The zip, or the folder that it goes into under its own name.' },
    council: { value: 'ID', says: "A council's own site." },
    site: { value: 'URL', says: 'The address that the site will have; adds canonical links and a sitemap.' },
  });
  const site = siteAddress(flags['site']);
  useContentFolder(String(flags['content']));

  const sound = await soundContent();
  if (!sound) return 1;
  const { content } = sound;
  const council = typeof flags['council'] === 'string' ? councilCalled(flags['council'], content.entries) : undefined;
  // Asked before anything is built: what was not tested is not handed out.
  const evidence = await (council ? evidenceForCouncil(content.root, council) : evidenceIn(content.root, undefined));
  if (evidence.missing !== null) {
    const place = council ? `The site of ${council.data.name}` : 'The site';
    const cure = `npm run accessibility -- --content ${String(flags['content'])}, which tests it and writes the results down. It takes some minutes for each site.`;
    const said = findingsAsText([
      { place, fact: `${missingWords[evidence.missing]} Its accessibility statement would say nothing.`, cure },
    ]);
    console.error(`${said}\n\nNothing was packed.`);
    return 1;
  }
  const { title, facts } = assemble(content.entries, { council: council?.id });
  const out = String(flags['out']);
  await takeOutput(out);
  await takeProject();
  return withZipPlace(out, async (save) => {
    // Built afresh: a finished folder may be of other content, or of other code.
    const packed = await withTemporaryFolder('package', async (place) => {
      const options = { out: join(place, 'site'), site, onPhase: () => undefined };
      const { folder } = await (council ? buildCouncil(council, content.root, options) : buildSite(options));
      await close();
      return packSite(folder, {
        title: council ? `${title} – ${council.data.name}` : title,
        plainTitle: [plainName(title) || 'programme', ...(council ? [council.id] : [])].join('-'),
        day: latestDay(facts.map(({ checked }) => checked)),
        results: writeResults({ ...evidence.results, editions: [evidence.edition] }),
      });
    });
    if (!('zip' in packed)) {
      console.error(`${findingsAsText(packed)}\n\nNothing was packed.`);
      return 1;
    }
    const file = await save(packed);
    console.log(`Packed version ${packed.version} (${packed.files} files) into ${file}.`);
    console.log('HOSTING.html in it says where to copy it and how to check it.');
    return 0;
  });
});
