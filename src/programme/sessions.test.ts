import { expect, test } from 'vitest';
import { read, whole, type World } from '../checks/test-kit.ts';
import { assemble } from './programme.ts';
import { allMeetings, meetingsOf, spellMeeting, undatedOf } from './sessions.ts';

const session = (about: string, day: string): string =>
  `  - ${about}\n    starts: ${day}T18:00\n    ends: ${day}T20:00\n    place: County Hall\n`;
const cohort = (title: string, ...sessions: string[]): string =>
  `title: ${title}\ncouncils: [elmshire]\nsessions:\n${sessions.join('')}officers:\n  - name: A\n    email: a@b.example\nmanager:\n  name: B\n  email: b@b.example\n`;
const files: World = {
  ...whole,
  'cohorts/spring.yaml': cohort(
    'Spring',
    session('workshop: networks', '2027-03-04'),
    session('masterclass: true', '2027-01-14'),
  ),
  'cohorts/winter.yaml': cohort('Winter', session('workshop: networks', '2027-02-04')),
};
const programme = assemble(read(files).entries);

test('a cohort’s sessions stand by date, each with the page of what it is about', () => {
  const [spring] = programme.cohorts;
  const meetings = spring ? meetingsOf(programme, spring) : [];
  expect(meetings.map(({ title, address, starts }) => [title, address, starts])).toEqual([
    ['Masterclass', '/masterclass.html', '2027-01-14T18:00'],
    ['Networks', '/workshops/networks.html', '2027-03-04T18:00'],
  ]);
});

test('a cohort says which workshops have no date yet', () => {
  const world = {
    ...files,
    'cohorts/summer.yaml': `${cohort('Summer', session('masterclass: true', '2027-06-04'))}undated: [networks]\n`,
  };
  const { cohorts, ...others } = assemble(read(world).entries);
  const ofEach = cohorts.map((one) => undatedOf({ cohorts, ...others }, one).map(({ title }) => title));
  expect(ofEach).toEqual([[], ['Networks'], []]);
});

test('the sessions of all cohorts stand in one list by date', () => {
  expect(allMeetings(programme).map(({ cohort: { title, address }, starts }) => [title, address, starts])).toEqual([
    ['Spring', '/cohorts/spring.html', '2027-01-14T18:00'],
    ['Winter', '/cohorts/winter.html', '2027-02-04T18:00'],
    ['Spring', '/cohorts/spring.html', '2027-03-04T18:00'],
  ]);
});

test.each([
  ['2027-01-14T18:00', '2027-01-14T20:00', 'Thursday 14 January 2027, 6:00 pm to 8:00 pm'],
  ['2027-07-01T09:30', '2027-07-01T12:00', 'Thursday 1 July 2027, 9:30 am to 12:00 pm'],
  ['2027-03-28T01:30', '2027-03-28T02:30', 'Sunday 28 March 2027, 1:30 am to 2:30 am'],
])('%s to %s is spelt out as it is written down, whatever the clock of the machine', (starts, ends, words) => {
  expect(spellMeeting({ starts, ends }, 'en-GB')).toBe(words);
});
