import { fileTypes } from './file-types.ts';
import { askedAgain, hashedAddress, keptForever, type Headers } from './headers.ts';

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** A snippet for the `location` or `server` of nginx that holds the folder. */
export function asNginx(headers: Headers): string {
  const add = (caching: string): string[] =>
    [...headers.everywhere, ['Cache-Control', caching] as const].map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    );
  const texts = [
    ...new Set(Object.values(fileTypes).flatMap(({ type, isText }) => (isText && type !== 'text/html' ? [type] : []))),
  ].join(' ');
  return [
    '# For nginx. The site works without it; with it, it is safer, quicker and never out of date.',
    '# Include it in the location that holds the folder:',
    '#',
    '#   location /learn/ {',
    '#     alias /srv/www/learn/;',
    '#     include /srv/www/learn/hosting/nginx.conf;',
    '#     error_page 404 /learn/404.html;',
    '#   }',
    '#',
    '# To show the site in a frame on another host, add that host after frame-ancestors, in both places.',
    '',
    'types {',
    ...indent(Object.entries(fileTypes).map(([ending, { type }]) => `${type} ${ending.slice(1)};`)),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${texts};`,
    'index index.html;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${texts};`,
    '',
    ...add(askedAgain),
    '',
    '# A location of its own takes no header from the one around it, so they are all here again.',
    `location ~ "${hashedAddress(headers)}" {`,
    ...indent(add(keptForever)),
    '}',
    '',
  ].join('\n');
}
