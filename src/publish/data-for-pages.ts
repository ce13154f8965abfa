import type { Entry } from '../programme/entry.ts';

/** What Astro's lists hold of an entry, for any page. Its body, and what was read from it, pages have from the process. */
export const dataForPages = ({ data, number, file, path }: Entry) => ({ fields: data, number, file, path });
