import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('somebody’s illness is named', () => {
  expect(remarks('I am sorry about your mum’s bad chest.')).toEqual([
    '“your mum’s bad chest”: This looks like somebody’s health, which is theirs to tell. Leave it out, and offer to talk in private.',
  ]);
});

test.each([
  ['after her illness', 'her illness'],
  ['We all know Asha’s long illness', 'Asha’s long illness'],
  ['She has dementia', 'She has dementia'],
  ['Mrs Patel is in hospital', 'Mrs Patel is in hospital'],
  ['your son uses a wheelchair', 'your son uses a wheelchair'],
])('it is known in other words: %s', (words, found) => {
  expect(whereOf('health', words)).toBe(found && `“${found}”`);
});

test('a reply that tells nothing has no remark', () => {
  expect(whereOf('health', 'Thank you. Write to me, and I will help.')).toBeUndefined();
});

test.each([
  'My next surgery is on Saturday, and her surgery is on Friday',
  'Young people and their mental health',
  'Tuesday is World Mental Health Day',
  'The Council’s mental health team is at the library',
  'It was Wales’s depression, and not only Wales’s',
  'Children’s mental health matters',
  'Cllr Shah’s mental health campaign',
  'Disability services for all',
  'I have asthma myself',
  'It was his stroke of luck',
  'The autism hub opens in May',
])('health in general, and one’s own, is left alone: %s', (words) => {
  expect(whereOf('health', words)).toBeUndefined();
});
