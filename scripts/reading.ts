import { readingAsText } from '../src/reading/as-text.ts';
import { readingLevel } from '../src/reading/reading-level.ts';
import { readContent } from '../src/source/read-content.ts';
import { command, contentFlag, readWords, UsageError } from './arguments.ts';

/** How many of the hardest sentences are shown, of all pages and of those that were asked for. */
const shown = 15;

await command(async () => {
  const { words, flags } = readWords(
    'npm run reading -- [part of a name] [flags]',
    { content: contentFlag },
    { 'part of a name': 'Only the pages whose files have it, such as networks/catch-up.' },
  );
  const [part = '', ...others] = words;
  if (others.length > 0) throw new UsageError('Give one part of a name. Try --help.');
  const pages = readingLevel(await readContent(String(flags['content']))).filter(({ file }) => file.includes(part));
  if (part && pages.length === 0) throw new UsageError(`No page to read has "${part}" in its file's name.`);
  console.log(readingAsText(pages, shown));
  return 0;
});
