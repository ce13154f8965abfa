import { draftMark } from './draft-mark.ts';
import type { Programme } from './programme.ts';
import { routes } from './routes.ts';

/** A stop on the line that stands for the programme: the masterclass, or a workshop. */
export interface Station {
  readonly name: string;
  readonly detail: string;
  readonly address: string;
}

/** More than these cannot be read side by side. */
const most = 8;

const allStations = ({ lessons, workshops }: Programme): Station[] => [
  ...(lessons.length > 0
    ? [
        {
          name: 'Masterclass',
          detail: lessons.length === 1 ? '1 lesson' : `${lessons.length} lessons`,
          address: routes.masterclass,
        },
      ]
    : []),
  ...workshops.map(({ id, title, hub }, index) => ({
    name: title,
    detail: `Workshop ${index + 1}${draftMark(hub)}`,
    address: routes.workshop(id),
  })),
];

/**
 * The stations to show on the page at an address: all of a programme that is not too long, or else those
 * around the page's own, so that no page grows with the programme.
 */
export function stationsAround(
  programme: Programme,
  here: string | undefined,
): { stations: Station[]; isAll: boolean } {
  const all = allStations(programme);
  if (all.length <= most) return { stations: all, isAll: true };
  const own = all.findIndex(({ address }) => address === here);
  const first = Math.min(Math.max(0, own - most / 2 + 1), all.length - most);
  return { stations: all.slice(first, first + most), isAll: false };
}
