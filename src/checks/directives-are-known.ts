import { attributesOf } from '../markdown/directive-words.ts';
import { containers, leaves } from '../markdown/directives.ts';
import { nationNames } from '../markdown/labels.ts';
import { closest } from '../programme/closest.ts';
import { placeIn, type AnyEntry } from '../programme/entry.ts';
import type { Outline } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { labelWords, neededBy, readValues, spellBraces, spellLabel } from './parts/meant-braces.ts';
import { readNations, spellNations } from './parts/meant-nations.ts';
import { mayClose, tellStray } from './parts/stray-directives.ts';
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
  const written = (only ?? '').split(/[\s,]+/).filter(Boolean);
  if (written.length === 0)
    return [['This :::nation does not say for which nation.', spellNations({ nations: [], strangers: [] })]];
  if (written.every((nation) => Object.hasOwn(nationNames, nation))) return [];
  const meant = readNations(only ?? '');
  const [stranger] = meant.strangers;
  return [
    [
      stranger === undefined
        ? `The site does not know a nation as it is written here: ${only}.`
        : `There is no nation called "${stranger}".`,
      spellNations(meant),
    ],
  ];
}

/** Words in braces as they were written, as far as the directive keeps them. */
const spellAttributes = ({ attributes }: Directive): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? name : `${name}="${value}"`))
    .join(' ');

/** Several words that mean nothing where they stand, and together are one slip: what was meant is clear. */
function tellSlip(directive: Directive, strangers: readonly string[]): Told | undefined {
  const { name, attributes } = directive;
  const bare = strangers.filter((stranger) => attributes[stranger] === '');
  const areAllBare = bare.length === strangers.length;
  if (name === 'nation' && areAllBare) {
    const meant = readNations([attributes['only'], ...bare].join(' ').replace(/only:/, ' '));
    if (meant.nations.length > 0 && meant.strangers.length === 0)
      return [
        attributes['only'] === undefined
          ? 'This :::nation does not say for which nation.'
          : 'Only the first word in these braces counts: several stand in quotation marks, and one of two words has a hyphen.',
        spellNations(meant),
      ];
  }
  const word = strangers.find((stranger) => labelWords.includes(stranger));
  if (word !== undefined && strangers.every((stranger) => stranger === word || bare.includes(stranger))) {
    const words = [attributes[word], ...bare.filter((stranger) => stranger !== word)].join(' ').trim();
    const meant = spellLabel(name, words);
    const own = spellBraces(name, new Map(Object.entries(attributes)));
    if (meant)
      return [
        `${marks.container}${name} knows no "${word}".`,
        `write ${meant}${name === 'nation' ? '' : (own?.replace(/^[^{]*/, '') ?? '')}`,
      ];
  }
  if (!areAllBare) return undefined;
  if (bare.some((stranger) => stranger.endsWith(':'))) {
    const values = readValues(spellAttributes(directive), name);
    const meant = values.size > 0 ? spellBraces(name, values) : undefined;
    return meant ? ['In these braces = stands between a name and its value.', `write ${meant}`] : undefined;
  }
  const missing = neededBy(name).filter((attribute) => !attributes[attribute]);
  if (bare.length !== missing.length || bare.some((stranger) => closest(stranger, attributesOf(name))))
    return undefined;
  const values = new Map([
    ...Object.entries(attributes).filter(([attribute]) => !bare.includes(attribute)),
    ...missing.map((attribute, index) => [attribute, bare[index] ?? ''] as const),
  ]);
  return [
    `The braces of this ${marks[directive.kind]}${name} do not say what is its ${missing.join(' and what its ')}.`,
    `write ${spellBraces(name, values)}`,
  ];
}

function tellAttributes(directive: Directive): Told[] {
  const { name, attributes, repeated } = directive;
  const strangers = strangersIn(directive);
  const slip = strangers.length > 0 ? tellSlip(directive, strangers) : undefined;
  if (slip) return [slip];
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
  const told = tellAttributes(directive);
  return told.length > 0 ? told : tellEmpty(directive);
}

/** A line that was to close a box, and has words behind its colons: it with the box, which seems to be open. */
function closingsIn({ directives, stray }: Outline): { line: number; box: Directive }[] {
  const open = directives.filter(({ isClosed }) => !isClosed);
  return stray.flatMap(({ text, spot }) => {
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
    const closing = closings.find(({ line }) => line === spot.line);
    if (closing)
      return [
        problem(
          place,
          `The words behind these colons keep them from closing the :::${closing.box.name} above.`,
          'leave ::: alone on its line, and write the words on the next.',
        ),
      ];
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
    return [
      ...entry.outline.directives
        .filter((directive) => !isKnown(directive) || closings.every(({ box }) => box !== directive))
        .flatMap((directive) => tell(directive).map((told) => problem(placeIn(entry, directive.spot), ...told))),
      ...judgeStrays(entry, closings),
    ];
  });
