import { attributesOf } from '../markdown/directive-words.ts';
import { containers, leaves } from '../markdown/directives.ts';
import { nationNames } from '../markdown/labels.ts';
import { closest } from '../programme/closest.ts';
import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Outline } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { tellStray } from './parts/stray-directives.ts';
import type { Check } from './world.ts';

const problem = problemFor('directives-are-known');

type Directive = Outline['directives'][number];
const known = { container: Object.keys(containers), leaf: Object.keys(leaves) };
const marks = { container: ':::', leaf: '::' };
const all = [...known.container.map((name) => `:::${name}`), ...known.leaf.map((name) => `::${name}`)];

const isKnown = ({ name, kind }: Directive): boolean => known[kind].includes(name);

/** The attributes in a directive's braces that mean nothing there. */
export const strangersIn = ({ name, attributes }: Directive): string[] =>
  Object.keys(attributes).filter((attribute) => !attributesOf(name).includes(attribute));

type Told = readonly [fact: string, cure: string];

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

function tellStranger({ name, kind, attributes }: Directive, stranger: string): Told {
  const directive = `${marks[kind]}${name}`;
  if (stranger === 'class')
    return [`The look of a ${directive} belongs to the site.`, `take .${attributes['class']} out of its braces.`];
  if (name === 'nation' && stranger in nationNames)
    return [
      `Only the first nation in these braces counts, since several need quotation marks.`,
      `write :::nation{only="${[attributes['only'], ...Object.keys(attributes).filter((word) => word in nationNames)].join(' ').trim()}"}`,
    ];
  const own = attributesOf(name);
  const meant = closest(stranger, own);
  return [
    `${directive} knows no "${stranger}".`,
    meant
      ? `did you mean "${meant}"?`
      : own.length > 0
        ? `it knows "${own.join('" and "')}" alone; a value of several words stands in quotation marks.`
        : `nothing stands in its braces: write ${directive} alone.`,
  ];
}

function tellMinutes({ attributes: { minutes } }: Directive): Told[] {
  if (minutes === undefined || /^[1-9]\d*$/.test(minutes)) return [];
  const number = /^[^\d.,-]*([1-9]\d*)(?![\d.,-])\D*$/.exec(minutes)?.[1];
  return [
    [
      minutes === '' ? 'minutes has no value.' : `minutes is "${minutes}", but it has to be a whole number.`,
      number ? `write minutes=${number}` : 'write it in digits, such as minutes=10, or take it out.',
    ],
  ];
}

function tellNation({ attributes: { only } }: Directive): Told[] {
  const nations = (only ?? '').split(/[\s,]+/).filter(Boolean);
  const stranger = nations.find((nation) => !(nation in nationNames));
  if (nations.length > 0 && stranger === undefined) return [];
  return [
    [
      stranger === undefined
        ? 'This :::nation does not say for which nation.'
        : `There is no nation called "${stranger}".`,
      `write :::nation{only=scotland}, with ${Object.keys(nationNames).join(', ')}.`,
    ],
  ];
}

function tellAttributes(directive: Directive): Told[] {
  const { name, attributes, repeated } = directive;
  const strangers = strangersIn(directive);
  if (strangers.length > 0) return strangers.map((stranger) => tellStranger(directive, stranger));
  if (repeated.length > 0)
    return repeated.map((twice) => [
      `${twice} stands twice in these braces, and only the last counts.`,
      'keep one of the two.',
    ]);
  if (name === 'fact' && !attributes['id'])
    return [['This ::fact does not say which fact.', 'write ::fact{id=…}, with an id from facts.yaml.']];
  return name === 'nation' ? tellNation(directive) : name === 'activity' ? tellMinutes(directive) : [];
}

function tell(directive: Directive): Told[] {
  if (!isKnown(directive)) return [tellUnknown(directive)];
  if (!directive.isClosed)
    return [
      [
        `The :::${directive.name} that begins here is never closed, so it would swallow what follows.`,
        'put a line with ::: where it ends; a box round other boxes begins and ends with ::::.',
      ],
    ];
  return tellAttributes(directive);
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

/** Every `:::name` and `::name` is one that the project knows, is closed, and has in its braces what it knows. */
export const directivesAreKnown: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => [
    ...entry.outline.directives.flatMap((directive) =>
      tell(directive).map((told) => problem(placeIn(entry, directive.spot), ...told)),
    ),
    ...judgeStrays(entry),
  ]);
