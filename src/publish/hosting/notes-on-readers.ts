/** What the site does on the devices of readers, for a register of cookies or an assessment. */
export const notesOnReaders = (): string => `
<h2>What it stores on readers’ devices, and what it sends</h2>
<ul>
<li>It sets no cookies, and stores nothing until a reader asks for it.</li>
<li>A reader who presses “Save my progress on this device” has one entry kept in the browser’s local storage: which aims
and pages they finished. It has no name in it, is never sent, and can be deleted on the page “Your progress”.</li>
<li>A reader who presses “Keep a copy on this device” has the site’s files kept in the browser’s cache storage, by a
service worker (<code>offline-worker.js</code>) whose scope is the site’s folder. It is never registered without that press, answers only for
the site’s own files, and can be removed on the same page. It needs https, and a policy with <code>worker-src 'self'</code>.</li>
<li>No page asks another host for anything: no statistics, fonts, videos or advertising.</li>
<li>Search runs in the reader’s browser. The words looked for stand in the address of the search page, and so may
stand in your server’s log, as the address of any page does.</li>
</ul>
<p>The whole list, with the names of both, is on the site’s page <code>site/privacy.html</code>. What your server writes in its own
log is for your privacy notice to say.</p>`;
