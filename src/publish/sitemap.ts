import { filesBelow } from './files.ts';
import type { NewSite } from './new-site.ts';

/** Writes `sitemap.xml` for the address that the site will have. Print and error pages stay out. */
export async function writeSitemap({ folder, write }: NewSite, address: string): Promise<void> {
  const base = address.endsWith('/') ? address : `${address}/`;
  const pages = (await filesBelow(folder)).filter(
    (path) => path.endsWith('.html') && path !== '404.html' && !path.endsWith('/print.html'),
  );
  const rows = pages.map((path) => `  <url><loc>${new URL(path, base).href.replaceAll('&', '&amp;')}</loc></url>`);
  write(
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`,
  );
}
