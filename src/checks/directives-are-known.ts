import { closest } from '../programme/closest.ts';
import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Outline } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { containers, leaves } from '../markdown/directives.ts';
import { nationNames } from '../markdown/labels.ts';
import type { Check } from './world.ts';

const problem = problemFor('directives-are-known');

type Directive = Outline['directives'][number];
const known = { container: Object.keys(containers), leaf: Object.keys(leaves) };
const marks = { container: ':::', leaf: '::' };
const all = [...known.container.map((name) => `:::${name}`), ...known.leaf.map((name) => `::${name}`)];

const isKnown = ({ name, kind }: Directive): boolean => known[kind].includes(name);

function judge(entry: AnyEntry, directive: Directive): Problem[] {
  const { name, kind, isClosed, attributes, spot } = directive;
  const place = placeIn(entry, spot);
  if (!isKnown(directive)) {
    const meant =
      all.find((other) => other.replace(/^:+/, '') === name) ?? closest(marks[kind] + name, all, name.length);
    return [
      problem(
        place,
        `There is no directive called ${marks[kind]}${name}.`,
        meant ? `did you mean ${meant}?` : `use one of ${all.join(', ')}.`,
      ),
    ];
  }
  if (!isClosed)
    return [
      problem(
        place,
        `The :::${name} that begins here is never closed, so it would swallow what follows.`,
        'put a line with ::: where it ends; a box round other boxes begins and ends with ::::.',
      ),
    ];
  if (name === 'fact' && !attributes['id'])
    return [problem(place, 'This ::fact does not say which fact.', 'write ::fact{id=…}, with an id from facts.yaml.')];
  const nations = name === 'nation' ? (attributes['only'] ?? '').split(/[\s,]+/).filter(Boolean) : null;
  const stranger = nations?.find((nation) => !(nation in nationNames));
  if (nations?.length === 0 || stranger !== undefined)
    return [
      problem(
        place,
        stranger === undefined
          ? 'This :::nation does not say for which nation.'
          : `There is no nation called "${stranger}".`,
        `write :::nation{only=scotland}, with ${Object.keys(nationNames).join(', ')}.`,
      ),
    ];
  return [];
}

/** Lines that look like directives and are none. The lone closing line of one that is reported is not another mistake. */
function judgeStrays(entry: AnyEntry): Problem[] {
  const { directives, stray } = entry.outline;
  const openings = [
    ...directives.filter((one) => (one.kind === 'leaf' && !isKnown(one)) || !one.isClosed).map(({ spot }) => spot.line),
    ...stray.filter(({ text }) => !/^:+$/.test(text)).map(({ spot }) => spot.line),
  ].sort((a, b) => a - b);
  return stray.flatMap(({ text, spot }) => {
    const place = placeIn(entry, spot);
    if (!/^:+$/.test(text))
      return [
        problem(
          place,
          `This line begins like a directive but cannot be read: ${text.slice(0, 60)}`,
          'write it like :::tip or :::question{id=… aim=…}: no space before the name or the brace, and nothing behind them.',
        ),
      ];
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

/** Every `:::name` and `::name` is one that the project knows, and is closed. */
export const directivesAreKnown: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => [
    ...entry.outline.directives.flatMap((directive) => judge(entry, directive)),
    ...judgeStrays(entry),
  ]);
