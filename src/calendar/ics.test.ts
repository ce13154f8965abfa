import { expect, test } from 'vitest';
import { readCalendar } from '../../tests/kit/read-calendar.ts';
import { calendarFile, minutesLater, type CalendarEvent } from './ics.ts';

const session: CalendarEvent = {
  id: 'spring/networks@programme',
  starts: '2027-01-14T18:00',
  ends: '2027-01-14T20:00',
  title: 'Networks',
  place: 'County Hall, room 2',
};

test('another library reads back the name, the place and the time', () => {
  const [event] = readCalendar(calendarFile('Spring', [session]));
  expect(event).toMatchObject({ uid: session.id, summary: 'Networks', location: 'County Hall, room 2' });
  expect(event).toMatchObject({ starts: '2027-01-14T18:00:00.000Z', ends: '2027-01-14T20:00:00.000Z' });
});

test.each([
  ['2027-01-14T18:00', '2027-01-14T18:00:00.000Z'],
  ['2027-07-01T18:30', '2027-07-01T17:30:00.000Z'],
  // The clocks go forward on 28 March 2027 and back on 31 October.
  ['2027-03-28T00:30', '2027-03-28T00:30:00.000Z'],
  ['2027-03-28T09:00', '2027-03-28T08:00:00.000Z'],
  ['2027-10-31T00:30', '2027-10-30T23:30:00.000Z'],
  ['2027-10-31T09:00', '2027-10-31T09:00:00.000Z'],
  ['2028-03-26T09:00', '2028-03-26T08:00:00.000Z'],
])('%s in the UK is %s', (starts, expected) => {
  const [event] = readCalendar(calendarFile('A', [{ ...session, starts, ends: minutesLater(starts, 60) }]));
  expect(event?.starts).toBe(expected);
});

test('commas, semicolons, backslashes, line breaks and other alphabets survive', () => {
  const title = 'Sgwrs, cŵn; tŷ \\ 30% 👩‍🌾\nand a second line';
  const [event] = readCalendar(calendarFile('A, B', [{ ...session, title, description: title }]));
  expect([event?.summary, event?.description]).toEqual([title, title]);
});

test('no line has more than 75 octets, and none is cut within a character', () => {
  const long = 'ŵ👩‍🌾 '.repeat(40);
  const text = calendarFile(long, [{ ...session, title: long }]);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBe(75);
  expect(text).not.toContain('\uFFFD');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(readCalendar(text)[0]?.summary).toBe(long);
});

test('the same events make the same bytes', () => {
  expect(calendarFile('A', [session])).toBe(calendarFile('A', [session]));
});

test('minutes later may be another day', () => {
  expect(minutesLater('2027-01-31T23:30', 45)).toBe('2027-02-01T00:15');
});
