import type { Answer, Filters, SearchEngine } from './engine.ts';

/** How long a reader waits for an engine before the other is asked, in milliseconds. */
const patience = 15_000;

type Load = () => Promise<SearchEngine>;

/**
 * Asks the first engine, and the second where the first cannot be loaded, fails or takes too long. From then on only
 * the second is asked, until it fails as well: whoever asks next begins anew. An answer has its first hits at hand.
 */
export function either(loads: readonly [Load, Load], atOnce: number): SearchEngine {
  let turn: 0 | 1 = 0;
  let loading: Promise<SearchEngine> | undefined;

  const inTime = <T>(mine: 0 | 1, promise: Promise<T>): Promise<T> =>
    Promise.race([promise, new Promise<never>((_, reject) => setTimeout(reject, patience))]).catch((error: unknown) => {
      // Of two searches that fail together, one takes the turn.
      if (turn === mine) {
        turn = (1 - mine) as 0 | 1;
        loading = undefined;
      }
      throw error;
    });

  const ask = async (mine: 0 | 1, term: string, filters: Filters): Promise<Answer> => {
    const engine = await (loading ??= loads[mine]());
    const { count, hits } = await engine.search(term, filters);
    const begin = hits(0, atOnce);
    await begin;
    return { count, hits: (from, to) => (from ? inTime(mine, hits(from, to)) : begin) };
  };

  const search = (term: string, filters: Filters): Promise<Answer> => {
    const mine = turn;
    return inTime(mine, ask(mine, term, filters)).catch((error: unknown) => {
      if (mine) throw error;
      return search(term, filters);
    });
  };
  return { search };
}
