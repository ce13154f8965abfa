import { ofKind, type AnyEntry } from '../../programme/entry.ts';
import type { Place, Related } from '../../programme/problem.ts';
import { fieldTexts } from './field-texts.ts';
import { isStandInDate } from './session-spans.ts';

/** What a draft wrote where a date or an address belongs, with the cure, and wherever else it stands. */
export interface StandIn {
  readonly place: Place;
  readonly fact: string;
  readonly cure: string;
  readonly others: readonly Related[];
}

interface Found {
  readonly text: string;
  readonly place: Place;
}

const once = ([first, ...rest]: readonly Found[], fact: (text: string) => string, cure: string): StandIn[] =>
  first
    ? [
        {
          place: first.place,
          fact: fact(first.text),
          cure,
          others: rest.map(({ text, place: { file, line } }) => ({ file, line, message: text })),
        },
      ]
    : [];

/** Names that end in .example belong to nobody, and never will (RFC 2606). */
const exampleAddress = /^(?:[^\s@]+@[^\s@]+|https?:\/\/[^\s/?#]+)\.example(?:[/?#]\S*)?$/i;

/** The dates in 2099 of a cohort, and the example addresses of a cohort or council that is real: one of each. */
export function standInsOf(entry: AnyEntry): StandIn[] {
  const [cohort] = ofKind([entry], 'cohort');
  const [council] = ofKind([entry], 'council');
  const owner = cohort ?? council;
  if (!owner) return [];
  const sessions = cohort && !cohort.unread.has('sessions') ? cohort.data.sessions : [];
  const dates = sessions.flatMap(({ starts }, index) =>
    isStandInDate(starts) ? [{ text: starts.slice(0, 10), place: entry.at(['sessions', index, 'starts']) }] : [],
  );
  const isReal = !owner.data.invented && !owner.unread.has('invented');
  const addresses = (isReal ? fieldTexts(entry) : [])
    .filter(({ value }) => exampleAddress.test(value))
    .map(({ path, value }) => ({ text: value, place: entry.at(path) }));
  return [
    ...once(
      dates,
      (text) => `${text} holds the place of a date that is still to come.`,
      'write the date; a workshop without one goes into undated instead.',
    ),
    ...once(
      addresses,
      (text) => `"${text}" is only an example address, but this ${owner.kind} is not invented.`,
      'write the real one, or invented: true where the whole file is made up.',
    ),
  ];
}
