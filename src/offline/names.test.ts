import { expect, test } from 'vitest';
import { cacheName, cachePrefix, channelName, isCacheOf } from './names.ts';

test('a cache belongs to its own folder, and not to one above, below or beside it', () => {
  const name = cacheName('1a2b3c4d', '/learn/');
  expect(name).toBe('networked-councillor/copy/1a2b3c4d/learn/');
  expect(['/learn/', '/', '/learn/two/', '/two/'].filter((folder) => isCacheOf(name, folder))).toEqual(['/learn/']);
  expect(isCacheOf(cacheName('1a2b3c4d', '/'), '/')).toBe(true);
  expect(isCacheOf('of the council/learn/', '/learn/')).toBe(false);
});

test('workers and pages of two folders do not hear one another', () => {
  expect(channelName('/one/')).not.toBe(channelName('/two/'));
  expect(channelName('/').startsWith(cachePrefix)).toBe(true);
});
