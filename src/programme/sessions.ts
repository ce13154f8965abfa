import type { CalendarEvent } from '../calendar/ics.ts';
import type { Entry } from './entry.ts';
import type { Programme } from './programme.ts';
import { routes } from './routes.ts';
import type { Session } from './schema.ts';

/** A session as pages show it. */
export interface Meeting {
  readonly title: string;
  readonly address: string;
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly cohort: { readonly title: string; readonly address: string };
}

function subject(programme: Programme, session: Session): { title: string; address: string } {
  const workshop = programme.workshops.find(({ id }) => id === session.workshop);
  return workshop
    ? { title: workshop.title, address: routes.workshop(workshop.id) }
    : { title: 'Masterclass', address: routes.masterclass };
}

const byStart = (a: { starts: string }, b: { starts: string }): number =>
  a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0;

/** A cohort's sessions, by date. */
export const meetingsOf = (programme: Programme, cohort: Entry<'cohort'>): Meeting[] =>
  [...cohort.data.sessions].sort(byStart).map((session) => ({
    ...subject(programme, session),
    starts: session.starts,
    ends: session.ends,
    place: session.place,
    cohort: { title: cohort.data.title, address: routes.cohort(cohort.id) },
  }));

/** A cohort's sessions as calendars take them. What a session is called stays the same when its date moves. */
export const calendarOf = (programme: Programme, cohort: Entry<'cohort'>): CalendarEvent[] => {
  const counts = new Map<string, number>();
  return [...cohort.data.sessions].sort(byStart).map((session) => {
    const name = session.workshop ?? 'masterclass';
    const sitting = (counts.get(name) ?? 0) + 1;
    counts.set(name, sitting);
    return {
      id: `${cohort.id}/${name}${sitting > 1 ? `-${sitting}` : ''}@${programme.id}`,
      starts: session.starts,
      ends: session.ends,
      title: `${programme.title}: ${subject(programme, session).title}`,
      place: session.place,
    };
  });
};

/** The workshops that a cohort says have no date yet, in the programme's order. */
export const undatedOf = (programme: Programme, cohort: Entry<'cohort'>): { title: string; address: string }[] =>
  programme.workshops
    .filter(({ id }) => cohort.data.undated.includes(id))
    .map(({ id, title }) => ({ title, address: routes.workshop(id) }));

/** Every cohort's sessions, by date. */
export const allMeetings = (programme: Programme): Meeting[] =>
  programme.cohorts.flatMap((cohort) => meetingsOf(programme, cohort)).sort(byStart);

const at = (moment: string): Date => new Date(`${moment}:00Z`);

/** "Thursday 14 January 2027, 6:00 pm to 8:00 pm": local times, read as they are written. */
export function spellMeeting({ starts, ends }: Pick<Meeting, 'starts' | 'ends'>, language: string): string {
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(at(starts));
  // Put together here: whether a comma follows the weekday changes with the browser's and Node's data.
  const day = [
    part({ weekday: 'long' }),
    part({ day: 'numeric' }),
    part({ month: 'long' }),
    part({ year: 'numeric' }),
  ].join(' ');
  const hour = new Intl.DateTimeFormat(language, { timeZone: 'UTC', hour: 'numeric', minute: '2-digit', hour12: true });
  // Node's and browsers' data put a narrow no-break space before "pm".
  const clock = (moment: string): string => hour.format(at(moment)).replace(/\s/gu, ' ');
  return `${day}, ${clock(starts)} to ${clock(ends)}`;
}
