import { escape } from './escape-html.ts';
import type { Package } from './hosting-package.ts';
import { notesOnAccessibility } from './notes-on-accessibility.ts';
import { notesOnChecking, notesOnCopying, notesOnWithdrawing } from './notes-on-copies.ts';
import { notesOnReaders } from './notes-on-readers.ts';
import { notesOnHeaders, notesOnMissingPages, notesOnServers } from './notes-on-servers.ts';

const sections: readonly ((own: Package) => string)[] = [
  notesOnCopying,
  notesOnChecking,
  notesOnServers,
  notesOnHeaders,
  notesOnMissingPages,
  notesOnReaders,
  notesOnAccessibility,
  notesOnWithdrawing,
];

/** `HOSTING.html`: one page for a web officer, which needs nothing beside itself. */
export function hostingNotes(own: Package): string {
  const title = `Hosting ${escape(own.title)}`;
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
</head>
<body>
<main>
<h1>${title}</h1>
<p>For whoever puts this site on a council’s server. It is ${own.files} finished files, ${(own.bytes / 1_000_000).toFixed(1)} MB in all:
nothing to install, nothing to build, no database. This is version ${own.version}.</p>
${sections.map((section) => section(own).trim()).join('\n')}
</main>
</body>
</html>
`;
}
