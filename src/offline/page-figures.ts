import { spellPages, spellSize, spellWait } from './copy-words.ts';

/**
 * What the page that offers a copy says until the build knows. The page is part of the copy, so only a finished folder
 * can tell how large it is.
 */
export const figures = {
  size: '[size of the copy]',
  pages: '[pages in the copy]',
  wait: '[wait for the copy]',
} as const;

/** The page with what a copy of so many bytes and pages is like. */
export const fillFigures = (html: string, bytes: number, pages: number): string =>
  html
    .replaceAll(figures.size, spellSize(bytes))
    .replaceAll(figures.pages, spellPages(pages))
    .replaceAll(figures.wait, spellWait(bytes));
