/** What the site does on the devices of readers, for a register of cookies or an assessment. */
export const notesOnReaders = (): string => `
<h2>What it stores on readers’ devices, and what it sends</h2>
<ul>
<li>It sets no cookies, and stores nothing until a reader asks for it.</li>
<li>A reader who presses “Save my progress on this device” has one entry kept in the browser’s local storage: which aims
and pages they finished. It has no name in it, is never sent, and can be deleted on the page “Your progress”.</li>
<li>No page asks another host for anything: no statistics, fonts, videos or advertising.</li>
<li>Search runs in the reader’s browser. The words looked for stand in the address of the search page, and so may
stand in your server’s log, as the address of any page does.</li>
</ul>
<p>The whole list, with the entry’s name, is on the site’s page <code>site/privacy.html</code>. What your server writes in its own
log is for your privacy notice to say.</p>`;
