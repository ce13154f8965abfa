/** Where plain search finds its index, from the site's root. */
export const indexFile = 'search/index.js';

/** Where it finds the text of the page with an address. */
export const textFile = (address: string): string => `search/pages/${address.replace(/\.html$/, '.js')}`;
