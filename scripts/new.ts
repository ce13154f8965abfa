import { cancel } from '@clack/prompts';
import { join } from 'node:path';
import { askForTheRest, cancelled } from '../src/authoring/ask-for-the-rest.ts';
import { beginDraft } from '../src/authoring/begin-draft.ts';
import { draftKinds, moduleKinds } from '../src/authoring/draft-kinds.ts';
import { readExisting } from '../src/authoring/existing-content.ts';
import { readGiven } from '../src/authoring/read-given.ts';
import { isRefusal, spellRefusal, type Refusal } from '../src/authoring/refusal.ts';
import { command, contentFlag, readWords } from './arguments.ts';

const isTerminal = process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'];

function sayNo(refusal: Refusal): number {
  console.error(spellRefusal(refusal));
  return refusal.refused === 'content' ? 1 : 2;
}

await command(async () => {
  const { words, flags } = readWords(
    'npm run new -- [what] [workshop] ["Title"] [flags]',
    {
      kind: { value: 'KIND', says: `What a module is: ${moduleKinds.join(', ')}.` },
      content: contentFlag,
    },
    {
      ...Object.fromEntries(Object.values(draftKinds).map(({ usage, says }) => [usage, says])),
      '<workshop>': 'Its id, number, folder or title: networks, 2, 02-networks or "Networks".',
    },
  );
  const content = String(flags['content']);
  const said = readGiven(words, flags['kind'] as string | undefined);
  if (isRefusal(said)) return sayNo(said);
  const existing = await readExisting(content);

  const given = isTerminal
    ? await askForTheRest(said, existing, { input: process.stdin, output: process.stdout })
    : said;
  if (given === cancelled) {
    cancel('Nothing was written.');
    // The contract knows 0, 1 and 2: the draft is not there, and the content is not to blame.
    return 2;
  }
  if (isRefusal(given)) return sayNo(given);
  const draft = await beginDraft(given, existing);
  if (isRefusal(draft)) return sayNo(draft);

  for (const { path } of draft.files) console.log(`Wrote ${join(content, path)}`);
  console.log(`\nNext: ${draft.next}`);
  const preview = content === contentFlag.default ? 'npm start' : `npm start -- --content ${content}`;
  console.log(`See it while you write: ${preview}. Only the preview shows a draft.`);
  console.log('When it is ready, take the line draft: true out, then run npm run check.');
  return 0;
});
