/** What a council that publishes the site has to know of its accessibility statement. */
export const notesOnAccessibility = (): string => `
<h2>Its accessibility statement</h2>
<p>The site has one: <code>site/accessibility.html</code>, in the form that the law asks of public bodies and linked from the foot of
every page. It is made from the results of tests of this very version, which are in <code>ACCESSIBILITY.json</code>: what was looked
for, on how many pages, with what, on which day, and what was found. Read it before you publish. If people of yours find something
that the tests did not, or if you change its contact or its date of review, tell whoever sent you this: it goes into your council’s
file, and the next version says so. When the date of review has passed, the page itself says that to its readers.</p>`;
