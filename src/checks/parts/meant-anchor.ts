import { closest } from '../../programme/closest.ts';
import type { AnyEntry } from '../../programme/entry.ts';
import type { Programme } from '../../programme/programme.ts';
import { readCodes, termAnchor, termId } from '../../programme/routes.ts';

/** A cure names no more than these: a choice, not a catalogue. */
const most = 12;
const mostTerms = 5;

const listed = (anchors: readonly string[]): string =>
  anchors
    .slice(0, most)
    .map((anchor) => `#${anchor}`)
    .join(', ');

/** What is wrong with a link's anchor, and what to write instead; undefined where the page has it. */
export interface Missing {
  readonly what: string;
  readonly cure: string;
}

/** Looks for an anchor on the page of a Markdown file: a heading, a question or a scene. */
export function missingHeading(anchor: string, { outline }: AnyEntry): Missing | undefined {
  // An empty heading, which is reported, has no anchor.
  const headings = outline.headings.map(({ id }) => id).filter(Boolean);
  const groups = [
    ...outline.questions.map(({ id }) => `question-${id}`),
    ...outline.scenes.map(({ id }) => `scene-${id}`),
  ];
  const wanted = readCodes(anchor);
  // Every page has a top.
  if ([...headings, ...groups, 'top'].includes(wanted)) return undefined;
  const meant = closest(wanted, [...headings, ...groups]);
  return {
    what: `heading "#${anchor}"`,
    cure: meant
      ? `did you mean #${meant}?`
      : headings.length > 0
        ? `use one that it has: ${listed(headings)}.`
        : `it has no headings: take #${anchor} out.`,
  };
}

/** Looks for a term of the glossary: `#casework` or `#term-casework`. */
export function missingTerm(anchor: string, glossary: Programme['glossary']): Missing | undefined {
  const id = termAnchor(anchor);
  if (glossary.some(({ term }) => termId(term) === id)) return undefined;
  const spell = (term: string): string => (/^term-/i.test(anchor) ? termId(term) : termId(term).slice('term-'.length));
  const what = `term "#${anchor}"`;

  const elsewhere = glossary.find(({ also }) => also.some((word) => termId(word) === id));
  if (elsewhere) return { what, cure: `write #${spell(elsewhere.term)}: it stands there as "${elsewhere.term}".` };

  const byWord = new Map(glossary.flatMap(({ term, also }) => [term, ...also].map((word) => [termId(word), term])));
  const meant = byWord.get(closest(id, byWord.keys(), id.length - 'term-'.length) ?? '');
  if (meant) return { what, cure: `did you mean #${spell(meant)}?` };

  const words = id
    .split('-')
    .slice(1)
    .filter((word) => word.length > 3);
  const near = glossary.filter(({ term, also }) =>
    [term, ...also].some((word) => words.some((part) => termId(word).includes(part.slice(0, 5)))),
  );
  return {
    what,
    cure:
      near.length > 0
        ? `use one that is near: ${listed(near.slice(0, mostTerms).map(({ term }) => spell(term)))}.`
        : `add the term to glossary.yaml, or take #${anchor} out.`,
  };
}
