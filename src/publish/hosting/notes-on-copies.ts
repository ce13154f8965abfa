import type { Package } from './hosting-package.ts';

/** Where to copy the site, and how to bring a new version. */
export const notesOnCopying = (): string => `
<h2>Where to copy it</h2>
<p>Copy everything in the folder <code>site</code> to any place that your server shows as plain files: a host of its own,
such as <code>learn.your-council.example</code>, or a folder, such as <code>/learn/</code>. Every address in it is relative, so
it works anywhere. Nothing in it needs to be edited.</p>
<ul>
<li>Copy it as it is. With FTP choose “binary”: “text” changes the files.</li>
<li>Keep the names as they are, capital and small letters too.</li>
<li>Switch off whatever rewrites pages on their way: script injection, “minify”, hiding of e-mail addresses.</li>
<li>The files’ dates are made from what is in them, so that the server notices when one changes. They are no mistake.</li>
<li>It opens from a folder on a computer or a memory stick as well: open <code>site/index.html</code>.</li>
<li>A document library, such as SharePoint’s, offers pages for download and does not show them. It is no place for a site.</li>
</ul>
<p>For a new version, empty the folder and copy the new files, or copy them beside the old ones and swap the two
folders. Keep what you changed in <code>web.config</code>. Readers keep what they have saved. Whoever keeps a copy of the
site on a device gets the new version by itself: each file is compared with a list, so a folder that is half copied gives
nobody half a site.</p>`;

/** How to tell that a copy is whole. */
export const notesOnChecking = ({ name, version }: Package): string => `
<h2>How to check it</h2>
<p><code>SHA256SUMS</code> lists every file of this package. Check before you copy, in the folder <code>${name}</code>:</p>
<ul>
<li>Linux: <code>sha256sum --check --quiet SHA256SUMS</code></li>
<li>macOS: <code>shasum -a 256 --check SHA256SUMS</code></li>
<li>Windows, in PowerShell:
<pre><code>Get-Content SHA256SUMS | ForEach-Object {
  $sum, $file = $_ -split '  ', 2
  if ((Get-FileHash -LiteralPath $file -Algorithm SHA256).Hash -ne $sum) { "Altered or missing: $file" }
}</code></pre></li>
</ul>
<p>The first and the last say nothing when all is well. The site has such a list too, <code>hosting/SHA256SUMS.txt</code>, for a
check on the server: <code>sha256sum --check --quiet hosting/SHA256SUMS.txt</code> in the site’s folder.</p>
<p>Whoever sent you this can check your copy from outside, its files and how your server sends them, with
<code>npm run verify -- https://learn.your-council.example/</code>. It names the version that it finds: this one is ${version}.</p>
<p>By hand, look at four things: the start page has colours and pictures; <code>search.html?q=council</code> finds something;
a page in <code>workshops</code> opens; a link to a calendar file downloads it or offers to add it.</p>`;

/** How to take the site off the web, and what stays behind. */
export const notesOnWithdrawing = (): string => `
<h2>How to withdraw it</h2>
<ol>
<li>Delete the folder, or put one page in its place that says where members find the programme now.</li>
<li>Take out what you added to the server’s settings for it. If there is a cache before your server, empty it.</li>
<li>If you can, answer its old addresses with 410 (gone), so that search engines forget them soon.</li>
</ol>
<h3>Copies on readers’ devices</h3>
<p>A reader may have kept a copy of the site. Deleting the folder does not end it: browsers go on with a copy when its
server answers 404 or 410, as they do when there is no network. To end every copy, also when the site has moved to
another address:</p>
<ol>
<li>Put the file <code>hosting/end-copies.js</code> of this package where the site was, under the name
<code>offline-worker.js</code>: <code>/learn/offline-worker.js</code> for a site at <code>/learn/</code>. It has to be sent as
<code>text/javascript</code>, with status 200 and without a redirect. Nothing else need be there.</li>
<li>Each browser finds it when its reader next opens the site with a network, removes the copy and itself, and from then
on asks your server again. Other parts of your host are not touched.</li>
<li>Leave it there for as long as people may come back: half a year is not too long.</li>
</ol>
<p>Do this before you put another site in the same place: whoever has a copy would not see the new one.</p>
<p>What readers saved of their progress stays on their devices too. It can be read only by pages at the same web address, and goes
when they clear their browser’s data for it. Nothing else is left anywhere: the site sends nothing, and has no accounts.</p>`;
