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

/** Reads bodies below a content folder (absolute) that were not read before, and keeps them. */
export const keepBodies =
  (read: ReadBody, root: string, setting: Setting | undefined, { outlines, pages }: KeptBodies): ReadBody =>
  (text, path) => {
    const place = relative(root, path);
    const outlineKey = keyOf(place, text);
    const pageKey = keyOf(place, text, setting);
    const isRendered = setting !== undefined && !path.endsWith('.mdx');
    const outline = outlines.get(outlineKey);
    const rendered = isRendered ? pages?.get(pageKey) : undefined;
    if (outline && (rendered || !isRendered)) return { outline, rendered };
    const body = read(text, path);
    outlines.set(outlineKey, body.outline);
    if (body.rendered) pages?.set(pageKey, body.rendered);
    return body;
  };
