import type { Programme } from './programme.ts';
import { routes } from './routes.ts';

export interface Topic {
  readonly name: string;
  /** The one page, or the term, that bears this very name; null where it is another word for something. */
  readonly address: string | null;
  /** Where to read about it, each with the title of the page. */
  readonly pages: readonly { title: string; address: string }[];
}

export interface Letter {
  readonly letter: string;
  readonly topics: readonly Topic[];
}

const inGlossary = (term: string): string => `${term} (glossary)`;

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function* mentions(programme: Programme): Generator<{ name: string; title: string; address: string }> {
  const pages = [
    ...programme.lessons.map((entry) => ({ entry, address: routes.lesson(entry.id) })),
    ...programme.workshops.flatMap((workshop) => [
      ...(workshop.hub ? [{ entry: workshop.hub, address: routes.workshop(workshop.id) }] : []),
      ...workshop.modules.map((entry) => ({ entry, address: routes.module(entry.id) })),
    ]),
    ...programme.stories.map((entry) => ({ entry, address: routes.story(entry.id) })),
  ];
  for (const { entry, address } of pages) {
    const { title, keywords = [] } = entry.data;
    for (const name of new Set([title, ...keywords])) yield { name, title, address };
  }
  for (const { term, also } of programme.glossary)
    for (const name of new Set([term, ...also])) yield { name, title: inGlossary(term), address: routes.term(term) };
}

/** The A to Z: every title, keyword and glossary term, with the pages that it leads to. */
export function topics(programme: Programme): Letter[] {
  const byName = new Map<string, { name: string; pages: Map<string, string> }>();
  for (const { name, title, address } of mentions(programme)) {
    const key = name.toLowerCase();
    const topic = byName.get(key) ?? { name: capitalised(name), pages: new Map<string, string>() };
    topic.pages.set(address, title);
    byName.set(key, topic);
  }
  const collator = new Intl.Collator(programme.language, { numeric: true });
  const sorted = [...byName.values()]
    .map(({ name, pages }): Topic => {
      const [[address, title] = [null, ''], ...others] = pages;
      const isItself = others.length === 0 && [name, inGlossary(name)].includes(title);
      return {
        name,
        address: isItself ? address : null,
        pages: [...pages].map(([to, of]) => ({ title: of, address: to })),
      };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
  const letterOf = ({ name }: Topic): string =>
    /^\p{L}/u.test(name) ? name.normalize('NFD').charAt(0).toUpperCase() : '0–9';
  const letters = Map.groupBy(sorted, letterOf);
  return [...letters].map(([letter, own]) => ({ letter, topics: own }));
}
