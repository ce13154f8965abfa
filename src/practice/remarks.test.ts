import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advice } from './advice.ts';
import { platforms } from './platforms.ts';
import { prompts } from './prompts.ts';
import { remarksOn, rules } from './remarks.ts';
import { draftOf, platformNamed, remarks } from './test-kit.ts';

test('a good draft has no remarks', () => {
  const words =
    'Mill Lane in Millbrook is closed from Monday 7 to Wednesday 9 June for drain repairs. Buses go by Station Road. Questions: ring the council’s highways team. #MillbrookNews';
  expect(remarks(words)).toEqual([]);
});

test('an empty draft has no remarks, even with a picture', () => {
  expect(remarks(' \n', { hasPicture: true })).toEqual([]);
});

test('every rule that finds something says it once, and what could hurt comes first', () => {
  const words = 'STOP IT, you useless lot 🎉🎉🎉 #cleanstreets #cleanstreets';
  expect(remarksOn(draftOf(words)).map(({ rule, where }) => [rule, where])).toEqual([
    ['insult', '“you useless”'],
    ['shouting', '“STOP IT”'],
    ['hashtag', '#cleanstreets, better #CleanStreets'],
    ['emoji', '“🎉”'],
  ]);
});

test('of many findings three are named, and long ones by their beginning', () => {
  const address = `https://elmshire.example/${'x'.repeat(100)}`;
  expect(remarksOn(draftOf(`${address}1 www.b.example www.c.example www.d.example www.e.example`))).toEqual([
    { rule: 'link', where: `“${address.slice(0, 60)} …”, “www.b.example”, “www.c.example” and 2 more` },
  ]);
});

test('each rule has one piece of advice, in the same order', () => {
  expect(rules.map(({ id }) => id)).toEqual(Object.keys(advice));
});

test('whatever somebody writes, each rule speaks once at most and soon', () => {
  const parts = fc.constantFrom(
    'You ',
    'A',
    'vote ',
    '0770',
    '@',
    '.',
    '#',
    'she has ',
    'AB1 ',
    ' 12 Mill',
    ' Lane',
    '🎉',
    '\n',
  );
  const texts = fc.array(fc.oneof(parts, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.constantFrom(...platforms), fc.boolean(), (text, platform, hasPicture) => {
      const found = remarksOn(draftOf(text.join(''), { platform, hasPicture, to: 'a planning application' }));
      expect(new Set(found.map(({ rule }) => rule)).size).toBe(found.length);
      expect(found.every(({ where }) => where !== '')).toBe(true);
    }),
  );
});

test('long runs of one sign are read to their end', () => {
  // A rule that tries every way would not be done before the test is given up.
  for (const sign of ['a', 'A ', '1', '0770 ', 'a.', 'you ', 'a@', '#our', '1 Mill ', 'all ', '🎉', '. ']) {
    const draft = draftOf(sign.repeat(20_000), { platform: platformNamed('Instagram') });
    expect(
      remarksOn(draft).some(({ rule }) => rule === 'length'),
      sign,
    ).toBe(true);
  }
});

test('the scenes ask for something, and have names of their own', () => {
  expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
  expect(prompts.map(({ title, from, says, task }) => [title, from, says, task].some((text) => !text))).not.toContain(
    true,
  );
});
