import { checkContent, type Report } from '../src/checks/check-content.ts';
import { asGithub } from '../src/report/as-github.ts';
import { asJson } from '../src/report/as-json.ts';
import { asSarif } from '../src/report/as-sarif.ts';
import { asText } from '../src/report/as-text.ts';
import { inWorkingFolder } from '../src/report/in-working-folder.ts';
import { readChangedContent } from '../src/source/read-content.ts';
import { command, contentFlag, dayOf, readArguments, UsageError } from './arguments.ts';

/** What each value of `--format` prints, of a report on the content folder `root`. */
const formats: Record<string, (report: Report, root: string) => string> = {
  text: (report) => asText(report, { frames: true, color: process.stdout.isTTY && !process.env['NO_COLOR'] }),
  json: asJson,
  github: (report, root) => asGithub(inWorkingFolder(report, root, process.cwd())),
  sarif: (report, root) => asSarif(inWorkingFolder(report, root, process.cwd())),
};
const names = Object.keys(formats);

await command(async () => {
  const flags = readArguments('npm run check -- [flags]', {
    content: contentFlag,
    format: { value: names.join('|'), says: 'How to report. Default: text, and on GitHub Actions github.' },
    on: { value: 'DATE', says: 'The day to judge dates by, such as 2027-05-01.' },
  });
  const format = String(flags['format'] ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text'));
  const print = names.includes(format) ? formats[format] : undefined;
  if (!print) throw new UsageError(`--format is "${format}", but it has to be one of ${names.join(', ')}.`);
  const on = dayOf(flags['on']);
  const content = await readChangedContent(String(flags['content']));
  await content.readBodies();
  const report = checkContent(content, { on });
  console.log(print(report, content.root));
  return report.problems.length > 0 ? 1 : 0;
});
