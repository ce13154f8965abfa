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

/** What a member has behind her. */
export interface Done {
  /** The modules and lessons that she finished, as they are now. */
  readonly modules: readonly string[];
  /** The aims that she ticked. */
  readonly aims: readonly string[];
}

export interface Missed {
  /** The workshops that were missed. */
  readonly workshops: readonly string[];
  /** The aims that they would have taught. */
  readonly aims: readonly string[];
  /** How long there is; undefined where nobody counts. */
  readonly minutes?: number | undefined;
  /** Nothing, where it is not given. */
  readonly done?: Done | undefined;
}

export interface Plan<M extends PlanModule = PlanModule> {
  /** What to do, in this order. */
  readonly steps: readonly M[];
  /** The minutes of the steps together. */
  readonly minutes: number;
  /** The missed aims that were met before: ticked, or covered by what was finished. */
  readonly met: readonly string[];
  /** Of the others, those that the steps restore, and those that they do not. */
  readonly restored: readonly string[];
  readonly left: readonly string[];
  /** What would restore the rest and does not fit into the minutes, in this order. */
  readonly later: readonly M[];
  /** How many more minutes all of it takes than there are. */
  readonly short: number;
}

const nothing: Done = { modules: [], aims: [] };

const sum = (modules: readonly PlanModule[]): number => modules.reduce((total, { minutes }) => total + minutes, 0);

/**
 * The shortest honest sequence that restores the aims of missed workshops. First the essential modules,
 * in the order of the programme; then, for aims that those leave out, the modules that restore most for
 * their minutes. Whatever a module needs stands before it; what belongs to a workshop that was attended
 * counts as done. What does not fit into the minutes is named and never squeezed in.
 *
 * What is done is not planned again, and is no need of anything any more. A finished module restores
 * what it covers, as a step would. A ticked aim is met by her own word, so a module whose aims are all
 * ticked is behind her too. An essential one stays where its aims are met only by other modules: a
 * sheet that touches every aim does not stand in for the session.
 *
 * `modules` are all of the programme, in its order, lessons too. Needs that go round in a circle, or
 * that do not exist, are the checker's to report; here they are passed over.
 */
export function makePlan<M extends PlanModule>(
  modules: readonly M[],
  { workshops, aims, minutes, done = nothing }: Missed,
): Plan<M> {
  const missed = new Set(workshops);
  const byId = new Map(modules.map((module) => [module.id, module]));
  const candidates = modules.filter(({ workshop }) => workshop !== undefined && missed.has(workshop));
  const essential = candidates.filter((module) => module.essential);

  const finished = new Set(done.modules);
  const ticked = new Set(done.aims);
  const isBehind = ({ id, covers }: M): boolean =>
    finished.has(id) || (covers.length > 0 && covers.every((aim) => ticked.has(aim)));
  const restoredBefore = modules.filter(({ id }) => finished.has(id)).flatMap(({ covers }) => covers);
  const met = new Set([...restoredBefore, ...ticked]);

  /** A module with all that is to be done before it and is not in the sequence yet, in order. */
  const bundle = (module: M, sequence: readonly M[], above: readonly M[] = []): M[] => {
    if (isBehind(module) || sequence.includes(module) || above.includes(module)) return [];
    const before = module.needs.reduce<M[]>((earlier, id) => {
      const needed = byId.get(id);
      const isAttended = needed?.workshop !== undefined && !missed.has(needed.workshop);
      if (!needed || isAttended) return earlier;
      return [...earlier, ...bundle(needed, [...sequence, ...earlier], [...above, module])];
    }, []);
    return [...before, module];
  };

  /** The aims that are still open after some modules. */
  const openAfter = (sequence: readonly M[]): Set<string> => {
    const covered = new Set(sequence.flatMap(({ covers }) => covers));
    return new Set(aims.filter((aim) => !met.has(aim) && !covered.has(aim)));
  };

  /** Goes on from a sequence, as far as the room reaches. */
  const goOn = (before: readonly M[], room: number): M[] => {
    const sequence = [...before];
    const fits = (more: readonly M[]): boolean => sum(sequence) - sum(before) + sum(more) <= room;
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
      if (!best) return sequence.slice(before.length);
      sequence.push(...best.more);
    }
  };

  const steps = goOn([], minutes ?? Infinity);
  const later = goOn(steps, Infinity);
  const left = openAfter(steps);
  return {
    steps,
    minutes: sum(steps),
    met: aims.filter((aim) => met.has(aim)),
    restored: aims.filter((aim) => !met.has(aim) && !left.has(aim)),
    left: aims.filter((aim) => left.has(aim)),
    later,
    short: Math.max(0, sum(steps) + sum(later) - (minutes ?? Infinity)),
  };
}
