import { expect, test } from 'vitest';
import { pack, unpack, type PlainIndex } from './plain-index.ts';

const page = (address: string) => ({
  address,
  title: `On ${address}`,
  workshop: 'Networks',
  kind: 'Guide',
  minutes: '5 minutes',
});

const index: PlainIndex = {
  documents: ['a.html', 'b.html', 'c.html'].map(page),
  words: new Map([
    ['ward', { title: { 0: 4 }, text: { 0: 1, 2: 14 } }],
    ['warden', { title: {}, text: { 1: 2 } }],
    ['2fa', { title: { 2: 1 }, text: {} }],
    ['zoë', { title: {}, text: { 0: 3, 1: 3, 2: 3 } }],
  ]),
};

test('an index that was packed comes back as it was', () => {
  const back = unpack(JSON.parse(JSON.stringify(pack(index))));
  expect(back.documents).toEqual(index.documents);
  expect(Object.fromEntries(back.words)).toEqual(Object.fromEntries(index.words));
});

test('weights between two levels come back as the lower, and none is lost', () => {
  const words = new Map([['ward', { title: { 0: 9 }, text: { 0: 4, 1: 7, 2: 1000 } }]]);
  expect(unpack(pack({ ...index, words })).words.get('ward')).toEqual({ title: { 0: 4 }, text: { 0: 3, 1: 5, 2: 30 } });
});

test('the order in which words were met changes nothing', () => {
  expect(pack({ ...index, words: new Map([...index.words].reverse()) })).toEqual(pack(index));
});

test('a programme of thousands of pages and a word without end are packed, too', () => {
  const places = { 0: 1, 9000: 2 };
  const words = new Map([
    ['a'.repeat(300), { title: {}, text: places }],
    [`${'a'.repeat(300)}b`, { title: places, text: {} }],
  ]);
  const documents = Array.from({ length: 9001 }, (_, place) => page(`${place}.html`));
  const back = unpack(JSON.parse(JSON.stringify(pack({ documents, words }))));
  expect([...back.words.keys()]).toEqual([...words.keys()]);
  expect(back.words.get('a'.repeat(300))).toEqual({ title: {}, text: places });
});
