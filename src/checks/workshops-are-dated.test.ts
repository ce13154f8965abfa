import { expect, test } from 'vitest';
import { file, fine, masterclass, networks, presence, session, talks, withSessions } from './cohort-kit.ts';
import { reportOn, text, without } from './test-kit.ts';

test('workshops that a cohort has no session for are reported at its sessions', () => {
  expect(reportOn(withSessions([masterclass, presence]))).toBe(text`
    content/cohorts/spring.yaml:3:1  workshops-are-dated
      "Spring" has no session for "Networks" or "Talks", so its members cannot plan for them.
      Fix: add the sessions, or, while no date is fixed, write undated: [networks, talks]

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('what is undated already stays so in the fix', () => {
  expect(reportOn(withSessions([masterclass, presence], 'undated: [talks]\n'))).toBe(text`
    content/cohorts/spring.yaml:3:1  workshops-are-dated
      "Spring" has no session for "Networks", so its members cannot plan for it.
      Fix: add the session, or, while no date is fixed, write undated: [talks, networks]

    1 problem in 1 of 12 files. Nothing was built.
  `);
});

test('a workshop that is undated and has a session is a contradiction', () => {
  expect(reportOn(withSessions([presence, networks, talks], 'undated: [talks, networks]\n'))).toBe(text`
    content/cohorts/spring.yaml:16:11  workshops-are-dated
      "Talks" is among the undated workshops, and yet has a session on 13 May 2027 (content/cohorts/spring.yaml:13).
      Fix: take talks out of undated, or take the session out.

    content/cohorts/spring.yaml:16:18  workshops-are-dated
      "Networks" is among the undated workshops, and yet has a session on 18 March 2027 (content/cohorts/spring.yaml:9).
      Fix: take networks out of undated, or take the session out.

    2 problems in 1 of 12 files. Nothing was built.
  `);
});

test('a cohort with a date for every workshop, or a word that there is none yet, is fine', () => {
  expect(reportOn(withSessions([presence, networks, talks]))).toBe(fine);
  expect(reportOn(withSessions([presence], 'undated: [networks, talks]\n'))).toBe(fine);
  expect(reportOn(withSessions(['  []\n'], 'undated: [presence, networks, talks]\n'))).toBe(fine);
});

test.each([
  ['a workshop that is misspelt', [session('workshop: network', '2027-03-18')], 'undated: [talks]\n'],
  ['an undated workshop that is misspelt', [networks], 'undated: [talk]\n'],
  ['undated itself misspelt', [networks], 'undatd: [talks]\n'],
  ['a session that says nothing', [networks.replace('- workshop: networks\n   ', '-')], 'undated: [talks]\n'],
  ['a date that cannot be read', [networks.replace('T18:00', ' at six')], 'undated: [talks]\n'],
])('%s may be the date that is missing, and is told once', (_, sessions, undated) => {
  const report = reportOn(withSessions([presence, ...sessions], undated));
  expect(report).toContain('1 problem in 1 of 12 files.');
  expect(report).not.toContain('workshops-are-dated');
});

test('a workshop that is a draft needs no date, and may be named as undated', () => {
  const world = withSessions([presence, networks]);
  const hub = 'workshops/03-talks/index.mdx';
  const drafted = { ...world, [hub]: (world[hub] ?? '').replace('sprint:', 'draft: true\nsprint:') };
  expect(reportOn(drafted)).toContain('2 workshops, 2 aims, all with revision.');
  const named = withSessions([presence, networks], 'undated: [talks]\n')[file] ?? '';
  expect(reportOn({ ...drafted, [file]: named })).toContain('2 workshops, 2 aims, all with revision.');
});

test('a workshop without its hub is reported as that alone', () => {
  const report = reportOn(without(withSessions([presence, networks]), 'workshops/03-talks/index.mdx'));
  expect(report).toContain('every-workshop-has-hub');
  expect(report).toContain('1 problem in 1 of');
});
