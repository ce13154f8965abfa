import type { AstroIntegration } from 'astro';
import { setImmediate as breathe } from 'node:timers/promises';

const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

/** The file of a page, from the site's root. Each page is a file of its own, whose name is its address. */
const fileAt = (address: string): string => decodeURI(new URL(address).pathname).slice(1);

/**
 * Hands each page over as it is rendered, and leaves Astro none to write: what takes it can work on it at once, and
 * it need not be written and read back. What `take` throws ends the build, before any picture is made.
 */
export const handPages = (take: (path: string, html: string) => void): AstroIntegration => ({
  name: 'hand-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((astros) => {
        const failures: unknown[] = [];
        return {
          ...astros,
          render: async (request, options) => {
            // Astro would print what is thrown here as a fault of the page, stack and all.
            if (failures.length > 0) return new Response(null);
            const rendered = await astros.render(request, options);
            const page = rendered instanceof Response ? rendered : rendered.response;
            if (!isPage(page)) return rendered;
            const html = await page.text();
            try {
              take(fileAt(request.url), html);
            } catch (error) {
              failures.push(error);
            }
            // Search, to which it was handed on, and whoever stops the build, have a turn after each.
            await breathe();
            return new Response(null, page);
          },
          teardown: async () => {
            await astros.teardown?.();
            for (const failure of failures) throw failure;
          },
        };
      });
    },
  },
});
