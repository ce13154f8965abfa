/** What a plan knows of a module. Aims are named with their workshop, `networks/draw-map`. */
export interface PlanModule {
  readonly id: string;
  /** The workshop that it belongs to; undefined for a lesson of the masterclass. */
  readonly workshop: string | undefined;
  readonly minutes: number;
  readonly covers: readonly string[];
  /** The modules and lessons to have done first. */
  readonly needs: readonly string[];
  readonly essential: boolean;
}

export interface Missed {
  /** The workshops that were missed. */
  readonly workshops: readonly string[];
  /** The aims that they would have taught. */
  readonly aims: readonly string[];
  /** How long there is; undefined where nobody counts. */
  readonly minutes?: number | undefined;
}

export interface Plan<M extends PlanModule = PlanModule> {
  /** What to do, in this order. */
  readonly steps: readonly M[];
  /** The minutes of the steps together. */
  readonly minutes: number;
  /** The missed aims that the steps restore, and those that they do not. */
  readonly restored: readonly string[];
  readonly left: readonly string[];
  /** What would restore the rest and does not fit into the minutes, in this order. */
  readonly later: readonly M[];
  /** How many more minutes all of it takes than there are. */
  readonly short: number;
}

const sum = (modules: readonly PlanModule[]): number => modules.reduce((total, { minutes }) => total + minutes, 0);

/**
 * The shortest honest sequence that restores the aims of missed workshops. First the essential modules,
 * in the order of the programme; then, for aims that those leave out, the modules that restore most for
 * their minutes. Whatever a module needs stands before it; what belongs to a workshop that was attended
 * counts as done. What does not fit into the minutes is named and never squeezed in.
 *
 * `modules` are all of the programme, in its order, lessons too. Needs that go round in a circle, or
 * that do not exist, are the checker's to report; here they are passed over.
 */
export function makePlan<M extends PlanModule>(modules: readonly M[], { workshops, aims, minutes }: Missed): Plan<M> {
  const missed = new Set(workshops);
  const byId = new Map(modules.map((module) => [module.id, module]));
  const candidates = modules.filter(({ workshop }) => workshop !== undefined && missed.has(workshop));
  const essential = candidates.filter((module) => module.essential);

  /** A module with all that is to be done before it and is not in the sequence yet, in order. */
  const bundle = (module: M, done: readonly M[], above: readonly M[] = []): M[] => {
    if (done.includes(module) || above.includes(module)) return [];
    const before = module.needs.reduce<M[]>((earlier, id) => {
      const needed = byId.get(id);
      const isAttended = needed?.workshop !== undefined && !missed.has(needed.workshop);
      if (!needed || isAttended) return earlier;
      return [...earlier, ...bundle(needed, [...done, ...earlier], [...above, module])];
    }, []);
    return [...before, module];
  };

  /** The aims that are still open after some modules. */
  const openAfter = (done: readonly M[]): Set<string> => {
    const covered = new Set(done.flatMap(({ covers }) => covers));
    return new Set(aims.filter((aim) => !covered.has(aim)));
  };

  /** Goes on from what is done, as far as the room reaches. */
  const goOn = (done: readonly M[], room: number): M[] => {
    const sequence = [...done];
    const fits = (more: readonly M[]): boolean => sum(sequence) - sum(done) + sum(more) <= room;
    for (const module of essential) {
      const more = bundle(module, sequence);
      if (fits(more)) sequence.push(...more);
    }
    for (;;) {
      const open = openAfter(sequence);
      const [best] = candidates
        .map((module) => bundle(module, sequence))
        .filter((more) => fits(more))
        .map((more) => ({
          more,
          restores: new Set(more.flatMap(({ covers }) => covers).filter((aim) => open.has(aim))).size,
        }))
        .filter(({ restores }) => restores > 0)
        .toSorted((one, other) => sum(one.more) / one.restores - sum(other.more) / other.restores);
      if (!best) return sequence.slice(done.length);
      sequence.push(...best.more);
    }
  };

  const steps = goOn([], minutes ?? Infinity);
  const later = goOn(steps, Infinity);
  const left = openAfter(steps);
  return {
    steps,
    minutes: sum(steps),
    restored: aims.filter((aim) => !left.has(aim)),
    left: aims.filter((aim) => left.has(aim)),
    later,
    short: Math.max(0, sum(steps) + sum(later) - (minutes ?? Infinity)),
  };
}
