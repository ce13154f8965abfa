import { expect, test } from 'vitest';
import { stem } from './stem.ts';

// The examples by which Porter's paper explains each of its steps.
const known =
  'caresses caress, ponies poni, caress caress, cats cat, feed feed, agreed agre, plastered plaster, bled bled, motoring motor, sing sing, conflated conflat, troubled troubl, sized size, hopping hop, tanned tan, falling fall, hissing hiss, fizzed fizz, failing fail, filing file, happy happi, sky sky, relational relat, conditional condit, rational ration, digitizer digit, operator oper, feudalism feudal, decisiveness decis, hopefulness hope, callousness callous, formality formal, sensitivity sensit, sensibility sensibl, triplicate triplic, formative form, formalize formal, electricity electr, electrical electr, hopeful hope, goodness good, revival reviv, allowance allow, inference infer, airliner airlin, gyroscopic gyroscop, adjustable adjust, defensible defens, irritant irrit, replacement replac, adjustment adjust, dependent depend, adoption adopt, communism commun, activate activ, homologous homolog, effective effect, bowdlerize bowdler, probate probat, rate rate, cease ceas, controlling control, roll roll';

test('words lose their endings as Porter says', () => {
  const pairs = known.split(', ').map((pair) => pair.split(' '));
  expect(pairs.map(([word = '']) => `${word} ${stem(word)}`).join(', ')).toBe(known);
});

test.each([
  ['policies', 'policy'],
  ['councillors', 'councillor'],
  ['surgeries', 'surgery'],
  ['moderators', 'moderation'],
  ['predetermined', 'predetermination'],
  ['sharing', 'shares'],
  ['organisation', 'organizations'],
  ['publicised', 'publicize'],
  ['replies', 'replying'],
])('“%s” and “%s” have the same stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each(['gas', 'bus', 'this', '2fa', 'x', 'dŵr', ''])('“%s” stays as it is', (word) => {
  expect(stem(word)).toBe(word);
});
