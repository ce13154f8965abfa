import { attributesOf } from '../../markdown/directive-words.ts';
import { nationNames } from '../../markdown/labels.ts';
import { closest } from '../../programme/closest.ts';
import type { Outline } from '../../programme/outline.ts';
import { labelWords, neededBy, readValues, spellBraces, spellLabel } from './meant-braces.ts';
import { readNations, spellNations } from './meant-nations.ts';

export type Directive = Outline['directives'][number];
export type Told = readonly [fact: string, cure: string];

export const marks = { container: ':::', leaf: '::' } as const;

/** The attributes in a directive's braces that mean nothing there. */
export const strangersIn = ({ name, attributes }: Directive): string[] =>
  Object.keys(attributes).filter((attribute) => !attributesOf(name).includes(attribute));

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

/** Words in braces as they were written, as far as the directive keeps them: a bare number comes first there. */
function spellAttributes({ attributes }: Directive): string {
  const number = Object.keys(attributes).find((name) => /^\d+$/.test(name));
  return Object.entries(attributes)
    .filter(([name]) => name !== number)
    .map(([name, value]) => (value === '' ? name : `${name}="${value}"`))
    .join(' ')
    .replace(/minutes:/, `minutes: ${number ?? ''}`);
}

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

/** What is wrong in the braces of a directive that is known and closed. */
export function tellBraces(directive: Directive): Told[] {
  const { name, attributes, repeated, hasCurlyQuotes } = directive;
  const strangers = strangersIn(directive);
  const slip = strangers.length > 0 ? tellSlip(directive, strangers) : undefined;
  if (slip) return [slip];
  if (hasCurlyQuotes) {
    const meant = strangers.length === 0 && spellBraces(name, new Map(Object.entries(attributes)));
    return [['These braces have curly quotes.', meant ? `write ${meant}` : 'write straight ones.']];
  }
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
