import { checkContent } from '../src/checks/check-content.ts';
import { asJson } from '../src/report/as-json.ts';
import { asText } from '../src/report/as-text.ts';
import { readContent } from '../src/source/read-content.ts';
import { command, contentFlag, readArguments, UsageError } from './arguments.ts';

const formats = ['text', 'json'];

await command(async () => {
  const flags = readArguments('npm run check -- [flags]', {
    content: contentFlag,
    format: { value: formats.join('|'), default: 'text', says: 'How to report.' },
  });
  if (!formats.includes(String(flags['format'])))
    throw new UsageError(`--format is "${flags['format']}", but it has to be one of ${formats.join(', ')}.`);
  const report = checkContent(await readContent(String(flags['content'])));
  console.log(
    flags['format'] === 'json'
      ? asJson(report)
      : asText(report, { color: process.stdout.isTTY && !process.env['NO_COLOR'] }),
  );
  return report.problems.length > 0 ? 1 : 0;
});
