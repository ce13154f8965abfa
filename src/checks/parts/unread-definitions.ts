import type { Leak, Outline } from '../../programme/outline.ts';

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** The name that a `[text][name]` or `[name][]` asks for, or that a `[name]: address` line gives. */
const nameIn = ({ kind, text }: Leak): string => {
  const [first = '', last = ''] = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, name = '']) => name);
  return plain(kind === 'definition' || last === '' ? first : last);
};

/** The lines that were to say where a name leads, and are none yet: some `[text][name]` asks for each. */
export function unreadDefinitions({ leaks }: Outline): Leak[] {
  const wanted = new Set(leaks.filter(({ kind }) => kind === 'reference').map(nameIn));
  return leaks.filter((leak) => leak.kind === 'definition' && wanted.has(nameIn(leak)));
}

/** Whether a `[text][name]` would lead somewhere if only its line were read. */
export const awaitsDefinition = (leak: Leak, outline: Outline): boolean =>
  leak.kind === 'reference' && unreadDefinitions(outline).some((line) => nameIn(line) === nameIn(leak));
