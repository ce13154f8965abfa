/** Something with a time in the UK. */
export interface CalendarEvent {
  /** The same for the same event in every file, so that a calendar replaces it and does not double it. */
  readonly id: string;
  /** Local times in the UK, as YYYY-MM-DDTHH:MM. */
  readonly starts: string;
  readonly ends: string;
  readonly title: string;
  readonly place?: string | undefined;
  readonly description?: string | undefined;
}

/** The UK's one time zone, with its rules since 1996 (Directive 2000/84/EC, kept in UK law by the Summer Time Order 2002). */
const timeZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/London',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T010000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0100',
  'TZNAME:BST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0000',
  'TZNAME:GMT',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Marks what a value may not hold bare (RFC 5545, 3.3.11). */
const escape = (text: string): string =>
  text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n|\r|\n/g, String.raw`\n`);

/** How many octets a line may have, its end left out (RFC 5545, 3.1). */
const longestLine = 75;

/** Cuts a line into pieces of 75 octets or fewer, never within a character; each further piece begins with a space. */
function fold(line: string): string {
  const octets = (text: string): number => new TextEncoder().encode(text).length;
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (octets(piece + character) > longestLine) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n');
}

const moment = (local: string): string => `${local.replace(/[-:]/g, '')}00`;

const eventLines = ({ id, starts, ends, title, place, description }: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${escape(id)}`,
  // When the entry was made. The same content makes the same bytes, so no clock is asked.
  `DTSTAMP:${starts.slice(0, 4)}0101T000000Z`,
  `DTSTART;TZID=Europe/London:${moment(starts)}`,
  `DTEND;TZID=Europe/London:${moment(ends)}`,
  `SUMMARY:${escape(title)}`,
  ...(place ? [`LOCATION:${escape(place)}`] : []),
  ...(description ? [`DESCRIPTION:${escape(description)}`] : []),
  'END:VEVENT',
];

/** A calendar file (RFC 5545) with some events, ready to save as `.ics`. `name` is what calendars call it. */
export const calendarFile = (name: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Networked Councillor//Programme//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escape(name)}`,
    ...timeZone,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');

/** A local time so many minutes later, as YYYY-MM-DDTHH:MM. The clock's own hours: no change of summer time is counted. */
export const minutesLater = (local: string, minutes: number): string =>
  new Date(Date.parse(`${local}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
