import { expect, test } from 'vitest';
import { whyNot } from './why-not.ts';

const fine = { isOnDisk: false, isSecure: true, isFramed: false, isAble: true };

test('where a copy can be kept, nothing stands against it', () => {
  expect(whyNot(fine)).toBeUndefined();
});

test('the reason that a reader can do something about comes first', () => {
  const none = { isOnDisk: true, isSecure: false, isFramed: true, isAble: false };
  expect(whyNot(none)).toMatch(/^This site is open from a disk or a memory stick\. It is a copy already/);
  expect(whyNot({ ...none, isOnDisk: false })).toMatch(/Open it in a tab of its own/);
  expect(whyNot({ ...none, isOnDisk: false, isFramed: false })).toMatch(/begins with http:\/\/ here/);
  expect(whyNot({ ...fine, isAble: false })).toMatch(/^This browser cannot keep a copy here\. In a private window/);
});
