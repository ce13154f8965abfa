import { expect, test } from 'vitest';
import { file, fine, masterclass, networks, presence, session, talks, withSessions } from './cohort-kit.ts';
import { judge, reportOn, text } from './test-kit.ts';

const report = (...sessions: string[]): string => reportOn(withSessions(sessions));
/** Where the problems are, and what the fix of the first one is. */
const found = (...sessions: string[]): string[] => {
  const { problems } = judge(withSessions(sessions));
  return [...problems.map(({ line, column, check }) => `${line}:${column} ${check}`), problems[0]?.fix ?? ''];
};

test('a session that stands after a later one is reported, with the other', () => {
  expect(report(masterclass, presence, session('workshop: networks', '2027-01-21'), talks)).toBe(text`
    content/cohorts/spring.yaml:13:13  sessions-are-in-order
      "Networks" is on 21 January 2027, but "Presence", above it, is on 4 February 2027.
      Fix: correct the date that is wrong, or put the sessions in the order of their dates.
      See also content/cohorts/spring.yaml:9 ("Presence")

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('one wrong year is one problem, at the session that is out', () => {
  expect(report(masterclass, presence, session('workshop: networks', '2026-03-18'), talks)).toBe(text`
    content/cohorts/spring.yaml:13:13  sessions-are-in-order
      "Networks" is on 18 March 2026, but "Presence", above it, is on 4 February 2027.
      Fix: did you mean 2027? Correct the year in starts and in ends.
      See also content/cohorts/spring.yaml:9 ("Presence")

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('sessions more than a year apart are a slip in the year', () => {
  expect(report(session('masterclass: true', '2025-01-07'), presence, networks, talks)).toBe(text`
    content/cohorts/spring.yaml:5:13  sessions-are-in-order
      The masterclass is on 7 January 2025, more than a year before "Presence", below it (4 February 2027).
      Fix: did you mean 2027? Correct the year in starts and in ends.
      See also content/cohorts/spring.yaml:9 ("Presence")

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test.each([
  ['of the first session, too late', [session('masterclass: true', '2028-01-07'), presence, networks, talks], '5:13'],
  ['of the second', [masterclass, session('workshop: presence', '2028-02-04'), networks, talks], '9:13'],
  ['of the last', [masterclass, presence, networks, session('workshop: talks', '2028-05-13')], '17:13'],
])('a wrong year %s is one problem', (_, sessions, place) => {
  expect(found(...sessions)).toEqual([
    `${place} sessions-are-in-order`,
    'did you mean 2027? Correct the year in starts and in ends.',
  ]);
});

test('a January that belongs to the next year is understood', () => {
  const autumn = [session('masterclass: true', '2027-11-04'), session('workshop: presence', '2027-12-02')];
  const spring = [session('workshop: networks', '2027-01-14'), session('workshop: talks', '2028-02-17')];
  expect(found(...autumn, ...spring)).toEqual([
    '13:13 sessions-are-in-order',
    'did you mean 2028? Correct the year in starts and in ends.',
  ]);
});

test('a session that ends before it starts is reported at its end', () => {
  const short = session('workshop: presence', '2027-02-04', '2027-02-04', '18:00', '08:00');
  expect(report(masterclass, short, networks, talks)).toBe(text`
    content/cohorts/spring.yaml:10:11  sessions-are-in-order
      "Presence" ends at 08:00 on 4 February 2027, before it starts at 18:00 on 4 February 2027.
      Fix: did you mean ends: 2027-02-04T20:00?

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('a session of no length is reported', () => {
  const none = session('workshop: presence', '2027-02-04', '2027-02-04', '18:00', '18:00');
  expect(report(masterclass, none, networks, talks)).toContain(
    '"Presence" ends as soon as it starts: at 18:00 on 4 February 2027.\n  Fix: correct whichever of starts and ends is wrong.',
  );
});

test('a session that lasts for days has a slip in the date of its end', () => {
  expect(report(masterclass, session('workshop: presence', '2027-02-04', '2027-03-04'), networks, talks)).toBe(text`
    content/cohorts/spring.yaml:10:11  sessions-are-in-order
      "Presence" starts at 18:00 on 4 February 2027 and ends at 20:00 on 4 March 2027, more than 12 hours later.
      Fix: did you mean ends: 2027-02-04T20:00?

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('where the end fits in with the other sessions, the slip is in the start', () => {
  expect(found(masterclass, presence, session('workshop: networks', '2026-03-18', '2027-03-18'), talks)).toEqual([
    '13:13 sessions-are-in-order',
    'did you mean starts: 2027-03-18T18:00?',
  ]);
});

test('two sessions at one time are reported', () => {
  const late = session('workshop: networks', '2027-02-04', '2027-02-04', '19:00', '21:00');
  expect(report(masterclass, presence, late, talks)).toBe(text`
    content/cohorts/spring.yaml:13:13  sessions-are-in-order
      "Networks" lasts from 19:00 to 21:00 on 4 February 2027, and "Presence", above it, from 18:00 to 20:00: the two overlap.
      Fix: correct the time of one of the two.
      See also content/cohorts/spring.yaml:9 ("Presence")

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('workshops that are held in another order than the programme’s are reported', () => {
  const [first, second] = [session('workshop: networks', '2027-02-04'), session('workshop: presence', '2027-03-18')];
  expect(report(masterclass, first, second, talks)).toBe(text`
    content/cohorts/spring.yaml:12:15  sessions-are-in-order
      "Presence" is held after "Networks", but comes before it in the programme.
      Fix: correct which session this is, or exchange the dates of the two.
      See also content/cohorts/spring.yaml:9 ("Networks")

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('a session that is neither the masterclass nor a workshop is reported', () => {
  const nothing = networks.replace('- workshop: networks\n   ', '-');
  expect(report(masterclass, presence, nothing, talks)).toBe(text`
    content/cohorts/spring.yaml:12:5  sessions-are-in-order
      This session does not say what it is: the masterclass, or one of the workshops.
      Fix: add workshop: with its id (presence, networks, talks), or masterclass: true.

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('a session that is both is reported', () => {
  const both = session('masterclass: true\n    workshop: presence', '2027-01-07');
  expect(report(both, networks, talks)).toBe(text`
    content/cohorts/spring.yaml:4:18  sessions-are-in-order
      This session is the masterclass and the workshop "presence" at once.
      Fix: take one of the two out; if both are held that day, give each its own session.

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('sessions in order are fine, two on one day and one past midnight too', () => {
  expect(report(masterclass, presence, networks, talks)).toBe(fine);
  const morning = session('masterclass: true', '2027-02-04', '2027-02-04', '09:00', '12:00');
  const noon = session('workshop: presence', '2027-02-04', '2027-02-04', '12:00', '14:00');
  const night = session('workshop: networks', '2027-03-18', '2027-03-19', '20:00', '00:30');
  expect(report(morning, noon, night, talks)).toBe(fine);
});

test('a second date for a workshop is fine, right after the first and later', () => {
  const again = session('workshop: presence', '2027-02-11');
  expect(report(masterclass, presence, again, networks, talks)).toBe(fine);
  expect(report(masterclass, presence, networks, session('workshop: presence', '2027-04-01'), talks)).toBe(fine);
});

test('where a session could not be read, nothing is said of the order', () => {
  expect(
    found(masterclass, presence.replace('T18:00', ' six'), session('workshop: networks', '2026-03-18'), talks),
  ).toEqual(['9:13 frontmatter-fits', expect.any(String)]);
});

test('a cohort that is a draft may stand as it likes', () => {
  const world = withSessions([talks, masterclass]);
  expect(reportOn({ ...world, [file]: `${world[file]}draft: true\n` })).toBe(fine);
});

test('two groups may have one workshop at one time in two places, but not in one', () => {
  const elsewhere = presence.replace('Hall', 'Town Hall');
  expect(report(masterclass, presence, elsewhere, networks, talks)).toBe(fine);
  expect(report(masterclass, presence, presence, networks, talks)).toContain('the two overlap');
});

test.each(['presence', '06-presence'])(
  'nothing is said of the programme’s order while a folder is called %s',
  (name) => {
    const files = Object.fromEntries(
      Object.entries(withSessions([masterclass, presence, networks, talks])).map(([path, content]) => [
        path.replace('01-presence', name),
        content,
      ]),
    );
    expect(judge(files).problems.filter(({ check }) => check === 'sessions-are-in-order')).toEqual([]);
  },
);
