import { containers, leaves } from '../markdown/directives.ts';
import { closest } from '../programme/closest.ts';
import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Outline } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { marks, tellBraces, type Directive, type Told } from './parts/directive-braces.ts';
import { mayClose, tellStray } from './parts/stray-directives.ts';
import type { Check } from './world.ts';

const problem = problemFor('directives-are-known');

const known = { container: Object.keys(containers), leaf: Object.keys(leaves) };
const all = [...known.container.map((name) => `:::${name}`), ...known.leaf.map((name) => `::${name}`)];

const isKnown = ({ name, kind }: Directive): boolean => known[kind].includes(name);

function tellUnknown({ name, kind, attributes }: Directive): Told {
  if (kind === 'leaf' && known.container.includes(name))
    return [`::${name} has two colons, but it is a box.`, `write :::${name}, and a line with ::: where it ends.`];
  if (kind === 'container' && known.leaf.includes(name))
    return [
      `:::${name} has three colons, but it is no box.`,
      `write ::${name}{id=${attributes['id'] ?? '…'}} with two, alone on its line, and take out the ::: that closes it.`,
    ];
  const meant = closest(marks[kind] + name, all, name.length);
  return [
    `There is no directive called ${marks[kind]}${name}.`,
    meant ? `did you mean ${meant}?` : `use one of ${all.join(', ')}.`,
  ];
}

const tellEmpty = ({ name, isEmpty }: Directive): Told[] =>
  isEmpty
    ? [[`This :::${name} has nothing in it.`, 'write what belongs there above its :::, or take the box out.']]
    : [];

function tell(directive: Directive): Told[] {
  if (!isKnown(directive)) return [tellUnknown(directive)];
  if (!directive.isClosed)
    return [
      [
        `The :::${directive.name} that begins here is never closed, so it would swallow what follows.`,
        'put a line with ::: where it ends; a box round other boxes begins and ends with ::::.',
      ],
    ];
  const told = tellBraces(directive);
  return told.length > 0 ? told : tellEmpty(directive);
}

/** A line that was to close a box, and has words behind its colons: it with the box, which seems to be open. */
function closingsIn({ directives, stray }: Outline): { line: number; box: Directive }[] {
  const open = directives.filter(({ isClosed }) => !isClosed);
  const glued = open
    .filter((directive) => directive.kind === 'container' && !isKnown(directive))
    .map(({ name, spot }) => ({ text: `:::${name}`, spot }));
  const lines = [...stray, ...glued].sort((one, other) => one.spot.line - other.spot.line);
  return lines.flatMap(({ text, spot }) => {
    const at = open.findLastIndex((box) => box.spot.line < spot.line && mayClose(text, box.name));
    return open.splice(at, at < 0 ? 0 : 1).map((box) => ({ line: spot.line, box }));
  });
}

type Closings = ReturnType<typeof closingsIn>;

/** Lines that look like directives and are none. The lone closing line of one that is reported is not another mistake. */
function judgeStrays(entry: AnyEntry, closings: Closings): Problem[] {
  const { directives, stray } = entry.outline;
  const openings = [
    ...directives
      .filter((one) => (one.kind === 'leaf' && !isKnown(one)) || !one.isClosed || one.isEmpty)
      .map(({ spot }) => spot.line),
    ...stray.filter(({ text }) => !/^:+$/.test(text)).map(({ spot }) => spot.line),
  ].sort((a, b) => a - b);
  return stray.flatMap(({ text, spot }) => {
    const place = placeIn(entry, spot);
    if (closings.some(({ line }) => line === spot.line)) return [];
    if (!/^:+$/.test(text)) return [problem(place, ...tellStray(text))];
    const opening = openings.findLastIndex((line) => line < spot.line);
    if (opening < 0)
      return [
        problem(
          place,
          `This ${text} closes nothing.`,
          'take it out; a box round other boxes begins and ends with ::::.',
        ),
      ];
    openings.splice(opening, 1);
    return [];
  });
}

/** Every `:::name` and `::name` is one that the project knows, is closed and not empty, and has in its braces what it knows. */
export const directivesAreKnown: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => {
    const closings = closingsIn(entry.outline);
    const isOfClosing = (directive: Directive): boolean =>
      closings.some(({ line, box }) => line === directive.spot.line || (box === directive && isKnown(box)));
    return [
      ...entry.outline.directives
        .filter((directive) => !isOfClosing(directive))
        .flatMap((directive) => tell(directive).map((told) => problem(placeIn(entry, directive.spot), ...told))),
      ...closings.map(({ line, box }) =>
        problem(
          placeIn(entry, { line, column: 1 }),
          `The words behind these colons keep them from closing the :::${box.name} above.`,
          'leave ::: alone on its line, and write the words on the next.',
        ),
      ),
      ...judgeStrays(entry, closings),
    ];
  });
