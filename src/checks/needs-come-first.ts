import { ofKind, type Entry } from '../programme/entry.ts';
import { problemFor } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('needs-come-first');

/** Every module that has to be done before one, near or far. */
function allNeeds(id: string, modules: ReadonlyMap<string, Entry<'module'>>): ReadonlySet<string> {
  const all = new Set<string>();
  const ahead = [id];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop())
    for (const need of modules.get(next)?.data.needs ?? [])
      if (!all.has(need)) {
        all.add(need);
        ahead.push(need);
      }
  return all;
}

/** What a module needs can be done before it: no module needs itself, directly or by way of others. */
export const needsComeFirst: Check = ({ programme }) => {
  const modules = new Map(
    ofKind(programme.entries, 'module')
      .filter(({ unread }) => !unread.has('needs'))
      .map((module) => [module.id, module]),
  );
  const told = new Set<string>();
  return [...modules.values()].flatMap(({ id, data, at }) => {
    const needs = allNeeds(id, modules);
    if (!needs.has(id) || told.has(id)) return [];
    // A ring of modules is one mistake, told at its first.
    for (const need of needs) if (allNeeds(need, modules).has(id)) told.add(need);
    const index = data.needs.findIndex((need) => need === id || allNeeds(need, modules).has(id));
    const need = data.needs[index] ?? id;
    return [
      problem(
        at(['needs', index]),
        need === id
          ? `This module needs itself: "${id}".`
          : `This module needs "${need}", and that one ${modules.get(need)?.data.needs.includes(id) ? '' : 'in the end '}needs this module.`,
        need === id ? 'take it out.' : 'take it out of one of them.',
      ),
    ];
  });
};
