import type { AstroIntegration } from 'astro';
import { setImmediate as breathe } from 'node:timers/promises';
import { withBodies } from '../source/bodies-shown.ts';

const isPage = ({ headers }: Response): boolean => headers.get('content-type')?.startsWith('text/html') ?? false;

/** The file of a page, from the site's root. Each page is a file of its own, whose name is its address. */
const fileAt = (address: string): string => decodeURI(new URL(address).pathname).slice(1);

export interface Pages {
  /** Asked for each page before it is rendered: whether it is there already, and need not be. */
  readonly isThere: (path: string) => boolean;
  /** Handed each page as it is rendered, and the bodies of which it shows something. */
  readonly take: (path: string, html: string, bodies: readonly string[]) => void;
}

/**
 * Hands each page over as it is rendered, and leaves Astro none to write: what takes it can work on it at once, and
 * it need not be written and read back. What `isThere` and `take` throw ends the build, before any picture is made.
 */
export const handPages = ({ isThere, take }: Pages): AstroIntegration => ({
  name: 'hand-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((astros) => {
        const failures: unknown[] = [];
        // Astro would print what is thrown while it renders as a fault of the page, stack and all.
        const keepFailure = <T>(doing: () => T): T | undefined => {
          try {
            return doing();
          } catch (error) {
            failures.push(error);
            return undefined;
          }
        };
        return {
          ...astros,
          render: async (request, options) => {
            const path = fileAt(request.url);
            // Search, to which pages are handed on, and whoever stops the build, have a turn before each.
            await breathe();
            if (failures.length > 0 || keepFailure(() => isThere(path))) return new Response(null);
            const { page: rendered, bodies } = await withBodies(async () => {
              const given = await astros.render(request, options);
              const response = given instanceof Response ? given : given.response;
              return isPage(response) ? { response, html: await response.text() } : given;
            });
            if (!('html' in rendered)) return rendered;
            keepFailure(() => take(path, rendered.html, bodies));
            return new Response(null, rendered.response);
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
