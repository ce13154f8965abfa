import { fileTypes } from './file-types.ts';
import { askedAgain, hashedAddress, keptForever, type Headers } from './headers.ts';

/**
 * A snippet for Apache 2.4: for the `<Directory>` of the folder, or as `.htaccess` in it. It is not handed out under
 * that name: file managers lose names that begin with a dot, and a server that allows no overrides would answer 500.
 */
export function asApache(headers: Headers): string {
  const types = Object.entries(fileTypes);
  const texts = types.filter(([, { isText }]) => isText);
  const inModule = (name: string, lines: readonly string[]): string[] => [
    `<IfModule mod_${name}.c>`,
    ...lines.map((line) => `  ${line}`),
    '</IfModule>',
    '',
  ];
  return [
    '# For Apache 2.4. The site works without it; with it, it is safer, quicker and never out of date.',
    '# Include it in the <Directory> that holds the folder, or copy it into the folder as .htaccess.',
    '# There, this answers for an address that does not exist (write where your folder lies):',
    '#',
    '#   ErrorDocument 404 /learn/404.html',
    '#',
    '# To show the site in a frame on another host, add that host after frame-ancestors.',
    '',
    ...inModule('mime', [
      ...types.map(([ending, { type }]) => `AddType ${type} ${ending}`),
      `AddCharset UTF-8 ${texts.map(([ending]) => ending).join(' ')}`,
    ]),
    ...inModule('dir', ['DirectoryIndex index.html']),
    ...inModule('setenvif', [`SetEnvIf Request_URI "${hashedAddress(headers)}" NAME_HAS_HASH`]),
    ...inModule('headers', [
      ...headers.everywhere.map(([name, value]) => `Header always set ${name} "${value}"`),
      `Header set Cache-Control "${askedAgain}" env=!NAME_HAS_HASH`,
      `Header set Cache-Control "${keptForever}" env=NAME_HAS_HASH`,
    ]),
    ...inModule('filter', [
      ...inModule('deflate', [
        `AddOutputFilterByType DEFLATE ${[...new Set(texts.map(([, { type }]) => type))].join(' ')}`,
      ]).slice(0, -1),
    ]),
  ].join('\n');
}
