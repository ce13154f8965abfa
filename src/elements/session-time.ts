/** The wall-clock time in the United Kingdom, as `YYYY-MM-DDTHH:MM`: how sessions are written down. */
export function localNow(now: Date): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The first session, of a list in order, that has not ended; -1 when all have. */
export const nextIndex = (ends: readonly string[], now: string): number => ends.findIndex((end) => end > now);
