import { relative } from 'node:path';
import { keyOf, openKept, type Kept } from '../kept/open-kept.ts';
import type { ReadBody, Setting } from '../markdown/read-body.ts';
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

interface Keeping {
  /** The content folder, absolute. */
  readonly root: string;
  /** Bodies are rendered if there is one. */
  readonly setting: Setting | undefined;
  readonly kept: KeptBodies;
}

/** A reader that reads again only what is not kept under all that went into it. */
export function keepBodies(read: ReadBody, { root, setting, kept: { outlines, pages } }: Keeping): ReadBody {
  return (text, path) => {
    const place = relative(root, path);
    const outlineKey = keyOf(place, text);
    const pageKey = setting === undefined || path.endsWith('.mdx') ? undefined : keyOf(place, text, setting);
    const outline = outlines.get(outlineKey);
    const rendered = pageKey === undefined ? undefined : pages?.get(pageKey);
    if (outline && (rendered || pageKey === undefined)) return { outline, rendered };
    const body = read(text, path);
    outlines.set(outlineKey, body.outline);
    if (body.rendered && pageKey !== undefined) pages?.set(pageKey, body.rendered);
    return body;
  };
}
