import { problemFor } from '../programme/problem.ts';
import { markupIn } from './parts/field-markup.ts';
import { fieldTexts } from './parts/field-texts.ts';
import { named } from './parts/field-words.ts';
import { faultsOf, type Check } from './world.ts';

const problem = problemFor('fields-hold-plain-words');

/** Fields whose signs are their own. */
const unjudged: readonly string[] = ['email', 'feedback', 'website', 'address', 'phone', 'accent', 'keywords'];

/** Titles, summaries, aims and meanings are shown as they are written: markup in them would show as signs. */
export const fieldsHoldPlainWords: Check = (world) => {
  // A value that begins with a star or a bracket cannot be read as YAML, and is mended there.
  const slips = new Set(faultsOf(world, 'yaml').map(({ file, fault }) => `${file}:${fault.spot.line}`));
  return world.programme.entries.flatMap((entry) =>
    fieldTexts(entry, unjudged).flatMap(({ path, value }) => {
      const found = markupIn(value);
      const place = entry.at(path);
      if (!found || slips.has(`${place.file}:${place.line}`)) return [];
      const instead = found.source.startsWith('&') ? 'write the sign that it stands for.' : 'take it out.';
      return [
        problem(
          place,
          `The ${named(path)} is shown as it is written, signs and all: "${found.source}".`,
          found.words ? `write the words alone: ${found.words}` : instead,
        ),
      ];
    }),
  );
};
