import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../kept/digests.ts';
import type { Published } from './finish-pages.ts';
import type { PageIngredients } from './ingredients.ts';
import { isSearched } from './search-index.ts';

/** How a page was made. */
interface PageMade {
  /** The bodies of which it shows something, by their paths below the content folder. */
  readonly bodies: readonly string[];
  /** The key of all that it was made of; none where it has to be made anew each time. */
  readonly of: string | null;
  /** Under which what was learnt of it is kept. */
  readonly key: string;
  /** The digest of its text as it was published. */
  readonly digest: string;
  readonly isSearched: boolean;
}

/** How each page of a site was made, by its path from the root, in the order in which they were rendered. */
export type PagesMade = Readonly<Record<string, PageMade>>;

/** Pages that lie in a site's folder since an earlier build, and need not be rendered where that would give the same. */
export interface PagesBefore {
  /** The text of a page, and under which key what was learnt of it is kept, if it is there just as it would be rendered now. */
  readonly find: (path: string) => Pick<Published, 'text' | 'key'> | undefined;
  /** Those that search knew, in their order, whatever they say. */
  readonly searched: () => ReadonlyMap<string, string>;
  /** Remembers a page that was rendered, and showed something of these bodies. */
  readonly remember: (path: string, page: Published, bodies: readonly string[]) => void;
  /** All that were found or rendered. */
  readonly made: () => PagesMade;
}

/** The pages of the last site, as `last` remembers them and as they lie in its folder. Of one that somebody changed there only its order counts. */
export function pagesBefore(folder: string, last: PagesMade, ingredients: PageIngredients): PagesBefore {
  const made: Record<string, PageMade> = {};
  const texts = new Map<string, string>();
  const read = (path: string): string | undefined => {
    try {
      const text = texts.get(path) ?? readFileSync(join(folder, path), 'utf8');
      texts.set(path, text);
      return text;
    } catch {
      return undefined;
    }
  };
  return {
    find: (path) => {
      const page = last[path];
      if (!page || page.of !== ingredients.of(page.bodies)) return undefined;
      const text = read(path);
      if (text === undefined || sha256(text) !== page.digest) return undefined;
      made[path] = page;
      return { text, key: page.key };
    },
    searched: () => {
      const paths = Object.keys(last).filter((path) => last[path]?.isSearched);
      return new Map(
        paths.flatMap((path) => {
          const html = read(path);
          return html !== undefined && isSearched(html) ? [[path, html]] : [];
        }),
      );
    },
    remember: (path, { text, key, hasPictures }, bodies) => {
      made[path] = {
        bodies,
        of: hasPictures ? null : ingredients.of(bodies),
        key,
        digest: sha256(text),
        isSearched: isSearched(text),
      };
    },
    made: () => made,
  };
}
