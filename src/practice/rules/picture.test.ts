import { expect, test } from 'vitest';
import { remarks, whereOf } from '../test-kit.ts';

test('a picture without alt text is remarked on', () => {
  expect(remarks('Thank you all.', { hasPicture: true, altText: ' ' })).toEqual([
    'Your picture: Without alt text, whoever cannot see the picture learns nothing from it. Say its point in one sentence.',
  ]);
});

test('a picture with alt text has no remark', () => {
  expect(whereOf('picture', 'Thank you all.', { hasPicture: true, altText: 'Thirty full sacks' })).toBeUndefined();
});

test('alt text that was written before she left the picture out does no harm', () => {
  expect(whereOf('picture', 'Thank you all.', { altText: '' })).toBeUndefined();
});
