import type { Plan, PlanModule } from './make-plan.ts';

/** What the page says of a plan, to the member whose plan it is. */
export interface CatchUpWords {
  /** How long it takes and what it restores. */
  readonly sum: string;
  /** What it leaves out, and why; empty where it leaves out nothing. */
  readonly without: string;
  /** Whether there is nothing left to do. */
  readonly isAllDone: boolean;
}

export interface Made {
  readonly plan: Plan;
  /** The plan of somebody who has done nothing and has all the time. */
  readonly whole: Plan;
  /** The modules and lessons that she finished. */
  readonly finished: readonly string[];
  readonly minutes: number | undefined;
}

export const spellMinutes = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`);

/** The words for a plan. `whole` tells what `plan` leaves out. */
export function describeCatchUp(made: Made): CatchUpWords {
  const { plan, whole } = made;
  const isAllDone = whole.steps.length > 0 && plan.steps.length === 0 && plan.later.length === 0;
  return { isAllDone, sum: isAllDone ? praise(plan) : sumUp(made), without: isAllDone ? '' : spellWithout(made) };
}

const praise = ({ left }: Plan): string =>
  left.length === 0
    ? 'Well done. You have done all of it, and no aim that you missed is still open.'
    : 'Well done. You have done all of it. Ask your support officer about the aims that are still open.';

function sumUp({ plan, minutes }: Made): string {
  const { steps, met, restored, left } = plan;
  const isOnTheWay = met.length > 0;
  if (steps.length === 0)
    return `Nothing of ${isOnTheWay ? 'what is left' : 'it'} fits into ${spellMinutes(minutes ?? 0)}.`;
  const open = restored.length + left.length;
  const restores =
    open === 0
      ? 'No aim that you missed is still open; this stands in for the session itself.'
      : left.length === 0
        ? `It restores every aim that ${isOnTheWay ? 'is still open' : 'you missed'}.`
        : `It restores ${restored.length} of the ${open} aims that ${isOnTheWay ? 'are still open' : 'you missed'}.`;
  return `${spellMinutes(plan.minutes)}. ${restores}`;
}

function spellWithout({ plan, whole, finished }: Made): string {
  const planned = new Set<PlanModule>([...plan.steps, ...plan.later]);
  const out = whole.steps.filter((step) => !planned.has(step));
  if (out.length === 0) return '';
  const done = out.filter(({ id }) => finished.includes(id)).length;
  const met = out.length - done;
  const of = `of the ${whole.steps.length} pages`;
  const reasons = [
    ...(done > 0 ? [`finished ${done} ${of}`] : []),
    ...(met > 0 ? [`met the aims of ${met} ${done > 0 ? 'more' : of}`] : []),
  ];
  return `You have ${reasons.join(' and ')}; the plan leaves ${out.length === 1 ? 'it' : 'them'} out.`;
}
