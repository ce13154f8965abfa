import { relative } from 'node:path';
import { keyOf, openKept, type Kept } from '../kept/open-kept.ts';
import type { Body, ReadBody, Setting } from '../markdown/read-body.ts';
import type { Rendered } from '../markdown/render.ts';
import type { Outline } from '../programme/outline.ts';

/** What the bodies of earlier runs were read as. Those that could not be read are not among them. */
export interface KeptBodies {
  readonly outlines: Kept<Outline>;
  /** None where nothing is rendered. */
  readonly pages: Kept<Rendered> | undefined;
}

/** Opens what is kept of content; `edition` tells whose pages. */
export const openKeptBodies = async (name: string, edition: string | undefined): Promise<KeptBodies> => ({
  outlines: await openKept<Outline>(`outlines of ${name}`),
  pages: edition === undefined ? undefined : await openKept<Rendered>(`pages of ${name} ${edition}`),
});

/** Remembers bodies below a content folder by what went into them. */
export interface BodyKeeper {
  readonly known: ReadBodyIfKnown;
  readonly keep: (text: string, path: string, body: Body) => void;
}
type ReadBodyIfKnown = (...of: Parameters<ReadBody>) => Body | undefined;

/** Makes a keeper for a content folder (absolute), for bodies that are rendered if there is a setting. */
export function bodyKeeper(root: string, setting: Setting | undefined, { outlines, pages }: KeptBodies): BodyKeeper {
  const keysOf = (text: string, path: string): readonly [outline: string, page: string | undefined] => {
    const place = relative(root, path);
    const isRendered = setting !== undefined && !path.endsWith('.mdx');
    return [keyOf(place, text), isRendered ? keyOf(place, text, setting) : undefined];
  };
  return {
    known: (text, path) => {
      const [outlineKey, pageKey] = keysOf(text, path);
      const outline = outlines.get(outlineKey);
      const rendered = pageKey === undefined ? undefined : pages?.get(pageKey);
      return outline && (rendered || pageKey === undefined) ? { outline, rendered } : undefined;
    },
    keep: (text, path, { outline, rendered }) => {
      const [outlineKey, pageKey] = keysOf(text, path);
      outlines.set(outlineKey, outline);
      if (rendered && pageKey !== undefined) pages?.set(pageKey, rendered);
    },
  };
}

/** A reader that reads again only what its keeper does not know. */
export const keepBodies =
  (read: ReadBody, { known, keep }: BodyKeeper): ReadBody =>
  (text, path) => {
    const before = known(text, path);
    if (before) return before;
    const body = read(text, path);
    keep(text, path, body);
    return body;
  };
