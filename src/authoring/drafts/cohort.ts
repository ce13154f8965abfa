import type { ExistingContent } from '../existing-content.ts';
import { writeFields } from '../write-fields.ts';

const place = 'TODO: where it is held';

/** Evenings in a year that nobody takes for a real date, as many weeks apart as the sprints last. */
function placeholderDates(weeks: readonly number[]): string[] {
  let day = Date.UTC(2099, 0, 8);
  return [0, ...weeks].map((count) => {
    day += count * 7 * 24 * 60 * 60 * 1000;
    return new Date(day).toISOString().slice(0, 10);
  });
}

/** One run of the programme: every session, every council that there is, and people to be named. */
export function cohortDraft(title: string, { programme, name }: ExistingContent): string {
  const { workshops, lessons, councils } = programme;
  const ids = councils.length > 0 ? councils.map(({ id }) => id) : ['todo-council'];
  const gaps = [...(lessons.length > 0 ? [4] : []), ...workshops.map(({ weeks }) => weeks || 6)];
  const dates = placeholderDates(gaps);
  const sessions = [...(lessons.length > 0 ? [null] : []), ...workshops].map((workshop, index) => ({
    ...(workshop ? { workshop: workshop.id } : { masterclass: true as const }),
    starts: `${dates[index]}T18:00`,
    ends: `${dates[index]}T20:00`,
    place,
  }));
  return writeFields(
    'cohort',
    {
      title,
      councils: ids,
      invented: false,
      sessions,
      undated: [],
      officers: ids.map((council) => ({
        name: 'TODO: the name of a support officer',
        email: `officer@${council}.example`,
        council,
      })),
      manager: { name: 'TODO: the name of the learning manager', email: 'manager@programme.example' },
      keywords: [],
      draft: true,
    },
    `This is a draft. Write over every TODO, every date in 2099 and every address that ends in .example.\n It stays off the site until you take the line "draft: true" out. How to write each field: ${name}/README.md.`,
  );
}
