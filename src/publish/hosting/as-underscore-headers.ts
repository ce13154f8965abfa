import { keptForever, type Headers } from './headers.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it at the root of what they publish. Both join the values of
 * a header that two rules give, and both have pages asked for again of their own: so only the names with a hash
 * get a rule on keeping.
 */
export function asUnderscoreHeaders({ everywhere, hashed }: Headers): string {
  const rule = (path: string, headers: Headers['everywhere']): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    '# For Netlify and Cloudflare Pages, which read this at the root of what they publish.',
    '# In a subfolder, move it to that root and put the subfolder before each path.',
    '# To show the site in a frame on another host, add that host after frame-ancestors.',
    rule('/*', everywhere),
    ...hashed.map(({ folder }) => rule(`/${folder}/*`, [['Cache-Control', keptForever]])),
    '',
  ].join('\n');
}
