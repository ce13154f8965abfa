import { expect, test } from 'vitest';
import { put, type Progress } from './progress.ts';
import { openStorage, storageKey } from './storage.ts';

const place = { programme: 'networked-councillor', council: 'all' };
const key = 'networked-councillor/networked-councillor/all';

/** A device that holds what it is given. */
function device(entries = new Map<string, string>()) {
  const holder = {
    getItem: (name: string) => entries.get(name) ?? null,
    setItem: (name: string, value: string) => void entries.set(name, value),
    removeItem: (name: string) => void entries.delete(name),
  };
  return { entries, open: () => openStorage(place, () => holder) };
}

const tick = (aim: string) => (progress: Progress) => put(progress, 'aims', aim, '2027-01-14T18:30:00Z');

test('the key names the project, the programme and the council, and no address', () => {
  expect(storageKey(place)).toBe(key);
});

test('nothing is written until the member asks', () => {
  const { entries, open } = device();
  expect(open().read()).toEqual({ kind: 'off' });
  expect(open().change(tick('networks/draw-map'))).toBe('off');
  expect(entries.size).toBe(0);
});

test('from then on every change is kept under the one key', () => {
  const { entries, open } = device();
  expect(open().begin((progress) => progress)).toBe('saved');
  expect(open().change(tick('networks/draw-map'))).toBe('saved');
  expect([...entries.keys()]).toEqual([key]);
  expect(open().read()).toMatchObject({ progress: { aims: { 'networks/draw-map': '2027-01-14T18:30:00Z' } } });
});

test('two tabs do not undo each other, and what one deleted the other does not bring back', () => {
  const { entries, open } = device();
  const [one, other] = [open(), open()];
  one.begin((progress) => progress);
  one.change(tick('networks/draw-map'));
  other.change(tick('networks/cross-over'));
  expect(one.read()).toMatchObject({
    progress: { aims: { 'networks/draw-map': expect.anything(), 'networks/cross-over': expect.anything() } },
  });
  expect(other.forget()).toBe('off');
  expect(one.change(tick('networks/draw-map'))).toBe('off');
  expect(entries.size).toBe(0);
});

test.each(['{"version":1', '{"version":2}', '{"version":0}', 'null', ''])(
  'what cannot be read stays as it is: %s',
  (source) => {
    const { entries, open } = device(new Map([[key, source]]));
    expect(open().read()).toMatchObject({ kind: 'unreadable', source });
    expect(open().change(tick('networks/draw-map'))).toBe('unreadable');
    expect(open().begin(tick('networks/draw-map'))).toBe('unreadable');
    expect(entries.get(key)).toBe(source);
    expect(open().forget()).toBe('off');
    expect(entries.size).toBe(0);
  },
);

const refuse = (name: string) => (): never => {
  throw new DOMException('No.', name);
};

test('a browser that refuses storage is told of, and nothing throws', () => {
  const storage = openStorage(place, refuse('SecurityError'));
  expect([storage.read().kind, storage.begin(tick('a')), storage.change(tick('a')), storage.forget()]).toEqual(
    Array(4).fill('refused'),
  );
});

test.each([
  ['QuotaExceededError', 'full'],
  ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
  ['SecurityError', 'refused'],
])('a browser that only writing makes throw %s is %s', (name, outcome) => {
  const holder = { getItem: () => null, setItem: refuse(name), removeItem: refuse(name) };
  expect(openStorage(place, () => holder).begin(tick('networks/draw-map'))).toBe(outcome);
});
