import { componentNames } from '../../markdown/component-names.ts';
import { placesIn } from '../../markdown/places.ts';
import { isSafeHtml, swallowsTheRest } from '../../markdown/safe-html.ts';
import type { Outline, Spot } from '../../programme/outline.ts';
import { tellTag, type Told } from './html-words.ts';

type Html = Outline['html'];

interface Tag {
  readonly name: string;
  readonly text: string;
  readonly isClosing: boolean;
  readonly spot: Spot;
}

const tagPattern = /<(\/?)([a-z][\w:-]*)(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi;

/** Where something stands that has a place in a piece of the file, which begins at `start`. */
const inFile = ({ line, column }: Spot, start: Spot): Spot =>
  line === 1 ? { line: start.line, column: start.column + column - 1 } : { line: start.line + line - 1, column };

function tagsIn({ value, spot }: Html[number]): Tag[] {
  const spotAt = placesIn(value);
  return [...value.matchAll(tagPattern)].map((match) => ({
    name: match[2] ?? '',
    text: match[0].replace(/\s+/g, ' '),
    isClosing: match[1] === '/',
    spot: inFile(spotAt(match.index), spot),
  }));
}

/** The last tag of an element: its closing tag, or its only one. What stands between is part of it. */
function lastOf(tags: readonly Tag[], first: number): number {
  const name = tags[first]?.name.toLowerCase();
  let depth = 0;
  for (let index = first; index < tags.length; index += 1) {
    const tag = tags[index];
    if (tag?.name.toLowerCase() !== name || tag?.text.endsWith('/>')) continue;
    depth += tag?.isClosing ? -1 : 1;
    if (depth === 0) return index;
  }
  return first;
}

export interface Refusal extends Told {
  readonly spot: Spot;
}

const isComponent = (name: string): boolean =>
  componentNames.some((known) => known.toLowerCase() === name.toLowerCase());

function tell({ name, text, isClosing }: Tag): Told {
  if (isComponent(name))
    return {
      fact: `<${name}> works in .mdx files only, and this one ends in .md.`,
      cure: /^steps$/i.test(name)
        ? 'take the tags out and write a numbered list, or let the name of the file end in .mdx.'
        : 'write a list, or let the name of the file end in .mdx.',
    };
  if (isClosing) return { fact: `${text} closes a tag that is not open.`, cure: 'take it out.' };
  return tellTag(name, text);
}

/** Refuses whole elements: what stands in one, and its closing tag, is no mistake of its own. */
function refuseTags(tags: readonly Tag[]): Refusal[] {
  const refusals: Refusal[] = [];
  for (let index = 0; index < tags.length; index += 1) {
    const tag = tags[index];
    if (!tag || isSafeHtml(tag.text)) continue;
    refusals.push({ ...tell(tag), spot: tag.spot });
    if (!tag.isClosing) index = lastOf(tags, index);
  }
  return refusals;
}

/** What is wrong with a piece that is no tag: a comment that never ends, or words that its tags keep from being read. */
function refuseRest({ value, spot }: Html[number]): Refusal[] {
  const text = value.trim();
  if (text.startsWith('<!--'))
    return swallowsTheRest(text)
      ? [
          {
            spot,
            fact: 'This comment never ends, so it swallows all that stands below it.',
            cure: 'put --> where it ends.',
          },
        ]
      : [
          {
            spot,
            fact: 'What stands behind this comment on the same line would not be shown.',
            cure: 'put the comment on a line of its own.',
          },
        ];
  const tags = tagsIn({ value, spot });
  if (tags.length === 0) return [{ spot, ...tellTag('', (text.split('\n')[0] ?? '').slice(0, 40)) }];
  if (tags.some((tag) => !isSafeHtml(tag.text)) || isSafeHtml(text)) return [];
  const first = tags[0]?.text ?? '';
  return [
    {
      spot,
      fact: `${first} stands on a line of its own, so the words below it would not be shown.`,
      cure: `put it at the end of the line above, or leave an empty line below it.`,
    },
  ];
}

/** All that content may not have of the raw HTML of a `.md` file, each element once, with fact and cure. */
export function refusedHtml(html: Html): Refusal[] {
  const rest = html.filter((piece) => !isSafeHtml(piece.value)).flatMap(refuseRest);
  const tags = html.filter(({ value }) => !value.trim().startsWith('<!')).flatMap(tagsIn);
  return [...refuseTags(tags), ...rest];
}
