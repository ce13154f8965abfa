import { expect, test } from 'vitest';
import { hub, lesson, module, read, whole, type World } from '../checks/test-kit.ts';
import { stationsAround } from './line.ts';
import { assemble, type Programme } from './programme.ts';

const withWorkshops = (count: number): Programme => {
  const workshops: World = Object.fromEntries(
    Array.from(
      { length: count },
      (_, index) => `workshops/${String(index + 1).padStart(2, '0')}-w${index + 1}`,
    ).flatMap((folder, index) => [
      [`${folder}/index.md`, hub({ title: `W${index + 1}` })],
      [`${folder}/catch-up.md`, module()],
    ]),
  );
  return assemble(
    read({ 'programme.yaml': whole['programme.yaml'] ?? '', 'masterclass/01-begin.md': lesson(), ...workshops })
      .entries,
  );
};

const namesAround = (count: number, here?: string): string =>
  stationsAround(withWorkshops(count), here)
    .stations.map(({ name }) => name)
    .join(' ');

test('a programme of the usual length is shown as a whole, wherever one is in it', () => {
  const { stations, isAll } = stationsAround(withWorkshops(7), '/workshops/w7.html');
  expect(isAll).toBe(true);
  expect(stations).toHaveLength(8);
  expect(stations[0]).toEqual({ name: 'Masterclass', detail: '1 lesson', address: '/masterclass.html' });
  expect(stations[7]).toEqual({ name: 'W7', detail: 'Workshop 7', address: '/workshops/w7.html' });
});

test('a longer one is shown around the page that one is on, eight stations at a time, at its ends as well', () => {
  expect(stationsAround(withWorkshops(30), undefined).isAll).toBe(false);
  expect(namesAround(30, '/workshops/w15.html')).toBe('W12 W13 W14 W15 W16 W17 W18 W19');
  expect(namesAround(30)).toBe('Masterclass W1 W2 W3 W4 W5 W6 W7');
  expect(namesAround(30, '/masterclass.html')).toBe('Masterclass W1 W2 W3 W4 W5 W6 W7');
  expect(namesAround(30, '/workshops/w30.html')).toBe('W23 W24 W25 W26 W27 W28 W29 W30');
});
