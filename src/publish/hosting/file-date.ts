/** For content that names no later day. Zip files know the years from 1980 to 2099. */
const standardDay = '2026-11-01';

/** The latest of the days on which somebody checked something in the content. */
export const latestDay = (days: readonly string[]): string =>
  [standardDay, ...days.filter((day) => day < '2099')].sort().at(-1) ?? standardDay;

const daysBack = 60;
const hours = { from: 12, count: 6 };

/**
 * The date that a file has in the zip: made from its bytes, within the 60 days before `day`. It must not come
 * from the clock, since the same site has to give the same zip, and must not be the same for all: most servers tell
 * two versions of a page by size and date alone, and readers would keep an old page that is as long as the new one.
 * Nor may it lie far back: where a server says nothing of keeping, browsers keep a file for a tenth of its age.
 *
 * The date is local, because zip files hold local times; afternoons exist in every time zone on every day.
 */
export function fileDate(sum: string, day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const number = Number.parseInt(sum.slice(0, 12), 16);
  const back = 1 + (number % daysBack);
  // Zip files know every second second.
  const seconds = 2 * (Math.floor(number / daysBack) % (hours.count * 1800));
  return new Date(year, month - 1, date - back, hours.from, 0, seconds);
}
