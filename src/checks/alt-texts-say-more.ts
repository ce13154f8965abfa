import { posix } from 'node:path';
import { placeIn } from '../programme/entry.ts';
import { problemFor } from '../programme/problem.ts';
import { shorten } from '../programme/shorten.ts';
import { isPictureName } from '../source/picture-format.ts';
import { splitName } from './parts/other-files.ts';
import type { Check } from './world.ts';

const problem = problemFor('alt-texts-say-more');

// "Diagram of", "Map of" and "Screenshot of" say what kind of picture it is, and stay.
const opening = /^(?:this is )?(?:(?:an?|the) )?(?:image|picture|photo(?:graph)?|graphic) of\b[\s:]*/i;
const placeholder =
  /^(?:alt(?:ernative)?[ -]?text|image|picture|photo(?:graph)?|graphic|description|what it shows|…|\.{3})$/i;
// Not "decorative frieze in the hall": that says what it shows.
const nearlyDecorative =
  /^(?:(?:this is )?(?:a )?(?:purely |just |only )?decorative (?:image|picture|photo(?:graph)?|graphic|illustration|only|element)|decoration)[.!]?$|^decorative[.!]$/i;
// As telephones, cameras and computers name what they save.
const cameraName =
  /^(?:(?:img|dsc[nf]?|pxl|dji|image|photo|picture)[-_ ]?\d{2,}[-_\d]*|(?:screenshot|screen shot|whatsapp image) \d{4}-\d\d-\d\d.*)$/i;

/** Whether alt text is a file's name. A single word may be both, and a sentence with a file's name in it says more. */
function isFileName(alt: string, source: string): boolean {
  const [stem] = splitName(posix.basename(source));
  return (!/\s/.test(alt) && isPictureName(alt)) || cameraName.test(alt) || (alt === stem && /[-_\d]/.test(stem));
}

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Told = readonly [fact: string, cure: string];

function slipOf(alt: string, title: string, source: string): Told | undefined {
  const point = 'write what the picture says, as you would on the phone.';
  if (isFileName(alt, source))
    return [`The alt text "${alt}" is a file's name, and says nothing of the picture.`, point];
  if (nearlyDecorative.test(alt))
    return [
      `The alt text "${alt}" would be read aloud.`,
      `write exactly ![decorative](${source}) and screen readers pass over the picture.`,
    ];
  if (placeholder.test(alt)) return [`The alt text "${alt}" says nothing of the picture.`, point];
  const rest = alt.replace(opening, '');
  if (rest !== alt)
    return [
      `The alt text begins with "${alt.slice(0, alt.length - rest.length).trim()}", which screen readers say already.`,
      rest ? `begin with what it shows: "${capital(shorten(rest))}".` : point,
    ];
  if (wordsOf(alt) !== '' && wordsOf(alt) === wordsOf(title))
    return [
      'The alt text and the caption say the same, so a screen reader says it twice.',
      'let the alt text say what the picture shows, and the caption what to make of it.',
    ];
  return undefined;
}

/** Alt text tells what a picture says: it is no file's name, no "image of", and not the caption again. */
export const altTextsSayMore: Check = ({ programme }) =>
  programme.entries.flatMap((entry) =>
    entry.outline.pictures.flatMap(({ source, alt, title, spot }) => {
      const slip = slipOf(alt.trim(), title, source);
      return slip ? [problem(placeIn(entry, spot), ...slip)] : [];
    }),
  );
