import { expect, test } from 'vitest';
import { either } from './either.ts';
import type { Hit, SearchEngine } from './engine.ts';

const hit = (title: string): Hit => ({ address: title, title, section: null, about: [], excerpt: '' });

/** An engine that answers with its own name, while it is well. */
function engine(name: string) {
  const state = { isWell: true, hasRest: true, loaded: 0, fail: new Map<string, () => void>() };
  const load = (): Promise<SearchEngine> => {
    state.loaded += 1;
    return Promise.resolve({
      search: (term: string) =>
        state.isWell
          ? Promise.resolve({
              count: 12,
              hits: (from: number) =>
                from === 0 || state.hasRest ? Promise.resolve([hit(name)]) : Promise.reject(new Error()),
            })
          : new Promise((_, reject) => {
              if (term === 'ward') reject(new Error());
              else state.fail.set(term, () => reject(new Error()));
            }),
    });
  };
  return { state, load };
}

function two() {
  const [first, second] = [engine('first'), engine('second')];
  const search = either([first.load, second.load], 10);
  const answer = async (term = 'ward'): Promise<string> => {
    const { hits } = await search.search(term, {});
    return (await hits(0, 10)).map(({ title }) => title).join();
  };
  return { first: first.state, second: second.state, search, answer };
}

test('while the first engine answers, nothing of the second is loaded', async () => {
  const { first, second, answer } = two();
  expect([await answer(), await answer()]).toEqual(['first', 'first']);
  expect([first.loaded, second.loaded]).toEqual([1, 0]);
});

test('where the first fails, the second answers at once and from then on', async () => {
  const { first, second, answer } = two();
  first.isWell = false;
  expect([await answer(), await answer()]).toEqual(['second', 'second']);
  expect([first.loaded, second.loaded]).toEqual([1, 1]);
});

test('a search that fails when the second is asked already does not have it loaded again', async () => {
  const { first, second, answer } = two();
  first.isWell = false;
  const slow = answer('slow');
  expect(await answer()).toBe('second');
  first.fail.get('slow')?.();
  expect([await slow, await answer()]).toEqual(['second', 'second']);
  expect([first.loaded, second.loaded]).toEqual([1, 1]);
});

test('where both fail, the search fails, and the next begins anew', async () => {
  const { first, second, answer } = two();
  first.isWell = second.isWell = false;
  await expect(answer()).rejects.toThrow();
  first.isWell = true;
  expect(await answer()).toBe('first');
});

test('where the rest of the hits cannot be had, the next search asks the other', async () => {
  const { first, search, answer } = two();
  first.hasRest = false;
  const { hits } = await search.search('ward', {});
  await expect(hits(10, 20)).rejects.toThrow();
  expect(await answer()).toBe('second');
});
