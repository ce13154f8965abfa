import { escape } from './escape-html.ts';
import { rareTypes, type Package } from './hosting-package.ts';

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell, index) => (index === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`;

const head = (cells: readonly string[]): string =>
  `<thead><tr>${cells.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`;

const codes = (words: readonly string[]): string => words.map((word) => `<code>${escape(word)}</code>`).join('<br>');

/** What the site asks of a server, and every kind of request that its pages make. */
export const notesOnServers = ({ kinds }: Package): string => `
<h2>What it asks of the server</h2>
<p>That it sends files. No rewrites, no scripts, no database, no page that opens for a bare folder. One thing may be
missing: IIS sends no file whose ending it does not know, and search then finds nothing. The file <code>web.config</code> in the site
tells it. Where IIS does not read it, an administrator adds these MIME types:</p>
<table>
<caption>MIME types that a server may lack</caption>
${head(['Ending', 'MIME type'])}
<tbody>
${rareTypes(kinds)
  .map(([ending, type]) => row([`<code>${ending}</code>`, `<code>${type}</code>`]))
  .join('\n')}
</tbody>
</table>
<p>If the whole folder answers with error 500.19, your IIS does not let folders settle this: take <code>web.config</code>
out, and have the types added.</p>
<table>
<caption>Every request that a page can make, all to your own server</caption>
${head(['For', 'Files', 'When', 'Policy'])}
<tbody>
${kinds
  .map(({ kind, paths, when, directive }) =>
    row([kind, codes(paths), when, directive ? `<code>${directive}</code>` : 'none rules it']),
  )
  .join('\n')}
</tbody>
</table>
<p>The same list for programs is in <code>site/hosting/requests.json</code>.</p>`;

/** Which file has the headers for which server. */
export const notesOnHeaders = (): string => `
<h2>Headers, ready to use</h2>
<p>The site works without any of them. With them it is safer: a strict Content-Security-Policy, no guessing of types, no
addresses handed on to other sites. And it is quicker: files whose names change with what is in them are kept for a
year, and everything else is asked for again.</p>
<dl>
<dt>IIS</dt>
<dd><code>web.config</code> is in its place: IIS reads it by itself.</dd>
<dt>nginx</dt>
<dd><code>include</code> the file <code>hosting/nginx.conf</code> in the <code>location</code> that holds the folder. Its first lines show how.</dd>
<dt>Apache</dt>
<dd><code>Include</code> the file <code>hosting/apache.conf</code> in the <code>&lt;Directory&gt;</code> that holds the folder, or copy it into the
folder under the name <code>.htaccess</code>. If the folder then answers with error 500, your server does not allow that: take it out again.</dd>
<dt>Netlify, Cloudflare Pages</dt>
<dd><code>_headers</code> is in its place when the site is at the root of what you publish.</dd>
<dt>Behind a proxy or a content system</dt>
<dd>Have it pass these files on as they are, and put the same headers on them there.</dd>
</dl>
<p>To show the site in a frame on another host, such as your intranet, find the words
<code>frame-ancestors 'self'</code> in the file for your server and add that host: <code>frame-ancestors 'self' https://intranet.your-council.example</code>.
Pages of the same host may frame it already. An <code>X-Frame-Options</code> that your server sends with everything need not change:
browsers follow <code>frame-ancestors</code> where they have it.</p>
<p>If your council has a policy of its own for every site, compare it with the last column of the table above: each of these has to allow
<code>'self'</code>, and <code>script-src</code> <code>'wasm-unsafe-eval'</code> too, which search needs.</p>`;

/** What each server does about an address that does not exist. */
export const notesOnMissingPages = (): string => `
<h2>An address that does not exist</h2>
<p>The site has a page for it, <code>404.html</code>. A server shows it at whatever address was asked for, so the page cannot
know where its style sheet is. It then reads as plain text, and its links may lead nowhere in deeper folders. It is better than nothing; your
council’s own page for this is as good. To use ours (here the site lies at <code>/learn/</code>):</p>
<dl>
<dt>nginx</dt>
<dd><code>error_page 404 /learn/404.html;</code> in the <code>location</code></dd>
<dt>Apache</dt>
<dd><code>ErrorDocument 404 /learn/404.html</code> in the <code>&lt;Directory&gt;</code> or in <code>.htaccess</code></dd>
<dt>IIS</dt>
<dd>the lines that stand in the comment at the top of <code>web.config</code>, in its <code>system.webServer</code></dd>
<dt>Netlify, Cloudflare Pages</dt>
<dd>nothing to do: they use <code>404.html</code> by themselves</dd>
</dl>
<p>Where the path has a space, Apache wants <code>%20</code> for it, and nginx the path as it is, between double quotes. Whatever is shown, the answer’s status has to be 404. A server that answers a missing file with a page and status 200 hides that a copy is not whole.</p>`;
