import type { Programme } from './programme.ts';
import { routeOfSeat } from './routes.ts';

export interface QuotingPage {
  readonly title: string;
  readonly address: string;
}

/** The pages that quote a fact, in the order of the programme's files. */
export const pagesThatQuote = ({ entries }: Pick<Programme, 'entries'>, fact: string): QuotingPage[] =>
  entries.flatMap((entry) => {
    const address = routeOfSeat(entry);
    const title = 'title' in entry.data ? entry.data.title : undefined;
    return address && title && entry.outline.facts.some(({ id }) => id === fact) ? [{ title, address }] : [];
  });
