import type { Entry } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { spellDay } from '../programme/spell-day.ts';
import { workshopsAreNumbered } from './numbers-have-no-gaps.ts';
import { longestRun } from './parts/longest-run.ts';
import { misplaced, untimely } from './parts/sessions-out-of-order.ts';
import { fitsBetween, hoursOf, isSound, isStandInDate, longestHours, type Span } from './parts/session-spans.ts';
import { areInParallel, neighbours, sittingsOf, type Sitting } from './parts/sittings.ts';
import type { Check } from './world.ts';

const problem = problemFor('sessions-are-in-order');

/** Sessions that are neither the masterclass nor a workshop, or both. */
function unclear(cohort: Entry<'cohort'>, ids: readonly string[]): Problem[] {
  const example = ids.length > 0 ? ` (${ids.join(', ')})` : '';
  return cohort.data.sessions.flatMap(({ masterclass, workshop }, index) => {
    if (masterclass && workshop)
      return [
        problem(
          cohort.at(['sessions', index, 'masterclass']),
          `This session is the masterclass and the workshop "${workshop}" at once.`,
          'take one of the two out; if both are held that day, give each its own session.',
        ),
      ];
    if (masterclass || workshop) return [];
    return [
      problem(
        cohort.at(['sessions', index]),
        'This session does not say what it is: the masterclass, or one of the workshops.',
        `add workshop: with its id${example}, or masterclass: true.`,
      ),
    ];
  });
}

/** A session whose own start and end cannot both be right. `sound` are those that could be. */
function misjudged(sitting: Sitting, sound: readonly Sitting[]): Problem[] {
  if (isSound(sitting)) return [];
  const { title, starts, ends, at } = sitting;
  const [firstDay, firstHour, lastDay, lastHour] = [starts, ends].flatMap((moment) => moment.split('T')) as [
    string,
    string,
    string,
    string,
  ];
  const [above, below] = neighbours(sitting, sound);
  const fits = (day: string): boolean =>
    fitsBetween({ starts: `${day}T${firstHour}`, ends: `${day}T${lastHour}` }, above, below);
  // The date that fits in among the other sessions is right; where both do, the end is the likelier slip.
  const isStart = firstDay !== lastDay && !fits(firstDay) && fits(lastDay);
  const inAfternoon = `${Number(lastHour.slice(0, 2)) + 12}${lastHour.slice(2)}`;
  const meant: Span[] = isStart
    ? [{ starts: `${lastDay}T${firstHour}`, ends }]
    : [lastHour, inAfternoon].map((hour) => ({ starts, ends: `${firstDay}T${hour}` }));
  const guess = meant.find(isSound);
  const hours = hoursOf(sitting);
  const [start, end] = [`${firstHour} on ${spellDay(starts)}`, `${lastHour} on ${spellDay(ends)}`];
  return [
    problem(
      at(isStart ? 'starts' : 'ends'),
      hours > 0
        ? `${title} starts at ${start} and ends at ${end}, more than ${longestHours} hours later.`
        : hours === 0
          ? `${title} ends as soon as it starts: at ${start}.`
          : `${title} ends at ${end}, before it starts at ${start}.`,
      guess
        ? `did you mean ${isStart ? `starts: ${guess.starts}` : `ends: ${guess.ends}`}?`
        : 'correct whichever of starts and ends is wrong.',
    ),
  ];
}

/**
 * Each session of a cohort is the masterclass or one workshop, and ends within hours of its start.
 * They stand in the order of time, which is the programme's own; a second date for a workshop may
 * come at any time.
 */
export const sessionsAreInOrder: Check = (world) => {
  const { programme } = world;
  const isOrderKnown = workshopsAreNumbered(world);
  return programme.cohorts.flatMap((cohort) => {
    // Without some of the sessions, the others may seem to be out of order.
    if (cohort.unread.has('sessions')) return [];
    // A date in 2099 is reported as a stand-in.
    const sittings = sittingsOf(cohort, programme).filter(({ starts }) => !isStandInDate(starts));
    const sound = sittings.filter(isSound);
    const inOrder = longestRun(
      sound,
      (sitting, before) => fitsBetween(sitting, before, undefined) || areInParallel(sitting, before),
    );
    return [
      ...unclear(
        cohort,
        programme.workshops.map(({ id }) => id),
      ),
      ...sittings.flatMap((sitting) => misjudged(sitting, inOrder)),
      ...sound.filter((sitting) => !inOrder.includes(sitting)).flatMap((sitting) => misplaced(sitting, inOrder)),
      ...(isOrderKnown ? untimely(inOrder) : []),
    ];
  });
};
