import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { readChecksums, versionOf, writeChecksums } from './checksums.ts';
import { fileDate, latestDay } from './file-date.ts';
import { asText } from './finding.ts';
import { zipFiles } from './zip.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const zones = ['UTC', 'Europe/London', 'Pacific/Kiritimati', 'America/Santiago', 'Australia/Lord_Howe'];
const sum = (number: number): string => number.toString(16).padStart(12, '0').padEnd(64, '0');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a file has the same date in every time zone, on a day when clocks change too', () => {
  for (let number = 0; number < 120; number += 1) {
    const dates = zones.map((name) => {
      process.env['TZ'] = name;
      // In Chile, the first hour of 5 September 2027 does not exist.
      const date = fileDate(sum(number), '2027-10-15');
      return [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getSeconds()].join();
    });
    expect(new Set(dates).size).toBe(1);
  }
});

test('two files seldom have one date, and no date lies more than 60 days before the content’s latest', () => {
  const dates = Array.from({ length: 1000 }, (_, number) => fileDate(sum(number), '2027-04-05').getTime());
  expect(new Set(dates).size).toBe(1000);
  expect(Math.min(...dates)).toBeGreaterThanOrEqual(new Date(2027, 1, 4).getTime());
  expect(Math.max(...dates)).toBeLessThan(new Date(2027, 3, 5).getTime());
});

test('files are dated by the latest day that the content was checked on, if zip files know it', () => {
  expect(latestDay(['2027-01-02', '2027-03-04'])).toBe('2027-03-04');
  expect(latestDay(['1999-01-02', '9999-01-01'])).toBe('2026-11-01');
  expect(latestDay([])).toBe('2026-11-01');
});

test('the same files give the same zip, whatever their order and the time zone', () => {
  const files: [string, Uint8Array][] = [
    ['site/index.html', bytes('<p>Here</p>')],
    ['404', bytes('x')],
    ['site/ŵ.webp', bytes('RIFF')],
  ];
  const zips = zones.map((name, index) => {
    process.env['TZ'] = name;
    const order = index % 2 === 0 ? files : files.toReversed();
    return Buffer.from(zipFiles(new Map(order), 'bees-1a2b3c4d', '2027-04-05')).toString('hex');
  });
  expect(new Set(zips).size).toBe(1);
  const unpacked = unzipSync(Buffer.from(zips[0] ?? '', 'hex'));
  expect(Object.keys(unpacked)).toEqual([
    'bees-1a2b3c4d/404',
    'bees-1a2b3c4d/site/index.html',
    'bees-1a2b3c4d/site/ŵ.webp',
  ]);
});

test('a list of checksums is read back, also when its line ends were changed, and nothing else is taken for one', () => {
  const sums = new Map([
    ['b c.html', sum(2)],
    ['a.html', sum(1)],
  ]);
  const text = writeChecksums(sums);
  expect(text).toBe(`${sum(1)}  a.html\n${sum(2)}  b c.html\n`);
  const read = readChecksums(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(read && versionOf(read)).toBe(versionOf(sums));
  expect(readChecksums('<!DOCTYPE html>')).toBeUndefined();
  expect(readChecksums('')).toBeUndefined();
});

test('what is said of many files is said once', () => {
  const missing = ['a', 'b', 'c', 'd'].map((place) => ({ place, fact: 'It is missing.', cure: 'copy it.' }));
  expect(asText([{ place: 'e', fact: 'It is slow.', cure: 'wait.', isAdvice: true }, ...missing])).toBe(
    'a, b and 2 more\n  It is missing.\n  Fix: copy it.\n\nThis works, and could be better:\n\ne\n  It is slow.\n  Fix: wait.',
  );
});
