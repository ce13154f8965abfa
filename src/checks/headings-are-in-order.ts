import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Outline } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('headings-are-in-order');

type Heading = Outline['headings'][number];

const signs = (depth: number): string => '#'.repeat(depth);
const titleOf = ({ data }: AnyEntry): string => ('title' in data ? data.title : '');
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The page's title is its only heading of the first level. */
function judgeTop(entry: AnyEntry, heading: Heading): Problem[] {
  if (heading.depth > 1 || heading.text.trim() === '') return [];
  const isTitle = plain(heading.text) === plain(titleOf(entry));
  return [
    problem(
      placeIn(entry, heading.spot),
      isTitle
        ? `The heading "${heading.text}" repeats the title, which stands on the page already.`
        : `The heading "${heading.text}" is as high as the title of the page, which can have only one.`,
      isTitle ? 'take it out.' : `write ## ${heading.text}`,
    ),
  ];
}

/** A level that is left out. What stands below it, or beside it at the same level, follows from it. */
function judgeLevels(entry: AnyEntry): Problem[] {
  let above = 1;
  return entry.outline.headings.flatMap(({ depth, text, spot }, index, headings) => {
    const allowed = above + 1;
    // A heading of the first level is reported as that, and counts as one of the second.
    above = Math.max(depth, 2);
    if (depth <= allowed) return [];
    return [
      problem(
        placeIn(entry, spot),
        allowed === 2
          ? `The first heading, "${text}", has ${signs(depth)}, but below the title comes ##.`
          : `The heading "${text}" has ${signs(depth)}, but below ${signs(allowed - 1)} comes ${signs(allowed)}.`,
        (headings[index + 1]?.depth ?? 0) >= depth
          ? `write ${signs(allowed)} ${text}, and take as many # from the headings that belong to it.`
          : `write ${signs(allowed)} ${text}`,
      ),
    ];
  });
}

/** Headings of the same words in one section: members, and links, cannot tell them apart. */
function judgeTwins(entry: AnyEntry): Problem[] {
  const parents: Heading[] = [];
  const groups = new Map<string, { parent: Heading | undefined; twins: Heading[] }>();
  for (const heading of entry.outline.headings) {
    while ((parents.at(-1)?.depth ?? 0) >= heading.depth) parents.pop();
    const parent = parents.at(-1);
    parents.push(heading);
    if (heading.text.trim() === '' || heading.depth === 1) continue;
    const key = `${parent?.spot.line ?? 0} ${plain(heading.text)}`;
    const group = groups.get(key) ?? { parent, twins: [] };
    group.twins.push(heading);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ parent, twins: [first, second, ...others] }) => {
    if (!first || !second) return [];
    const where = parent && parent.depth > 1 ? `The section "${parent.text}"` : 'This page';
    return [
      problem(
        placeIn(entry, second.spot),
        `${where} has two headings "${second.text}", and nobody can tell them apart in the contents.`,
        'say in each what is in that part.',
        [first, ...others].map(({ spot }) => ({ file: entry.file, line: spot.line, message: 'has the same words' })),
      ),
    ];
  });
}

const judgeEmpty = (entry: AnyEntry, { depth, text, spot }: Heading): Problem[] =>
  text.trim() !== ''
    ? []
    : [
        problem(
          placeIn(entry, spot),
          `This heading is empty: ${signs(depth)} stands alone on its line.`,
          'write its words behind it, or take it out.',
        ),
      ];

/** Below the title, headings begin with ## and go down one level at a time; none is empty, and no two in a section are the same. */
export const headingsAreInOrder: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => [
    ...entry.outline.headings.flatMap((heading) => [...judgeTop(entry, heading), ...judgeEmpty(entry, heading)]),
    ...judgeLevels(entry),
    ...judgeTwins(entry),
  ]);
