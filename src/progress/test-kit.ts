import fc from 'fast-check';
import { momentOf, type Progress } from './progress.ts';

const word = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,4})?$/);
// Names that every object has must not be found where nothing is kept; few names make two states meet.
const id = fc.oneof(fc.constantFrom('constructor', 'value-of', 'networks'), word);
const key = fc.array(id, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-01-04'), noInvalidDate: true }).map(momentOf);

const dated = { date: moment };

/** Any progress of one place. */
export const anyProgress: fc.Arbitrary<Progress> = fc.record({
  version: fc.constant(1 as const),
  programme: fc.constant('networked-councillor'),
  council: fc.constant('all'),
  aims: fc.dictionary(key, moment, { noNullPrototype: true }),
  modules: fc.dictionary(key, fc.record({ done: moment, content: fc.stringMatching(/^[0-9a-f]{8}$/) }), {
    noNullPrototype: true,
  }),
  questions: fc.dictionary(key, fc.record({ right: fc.boolean(), ...dated }), { noNullPrototype: true }),
  last: fc.option(fc.record({ page: key, title: fc.string(), ...dated })),
});
