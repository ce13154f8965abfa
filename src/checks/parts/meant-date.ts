const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The hour of `18:00`, `6pm`, `6.30 pm` as `18:00`; undefined where it is none. */
function meantTime(text: string): string | undefined {
  const [, hours, minutes = '00', half] = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?\s*([ap]m)?$/i.exec(text) ?? [];
  if (hours === undefined || (half === undefined && !/[:.]/.test(text))) return undefined;
  // 24:00 is the end of that day, or the beginning of the next: nobody can tell.
  if (Number(hours) > 23) return undefined;
  const hour = (half ? Number(hours) % 12 : Number(hours)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  return Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

/** Year, month and day of a date in the orders that people in the UK write, or of one that can only be American. */
function partsOf(text: string): [year: number, month: number, day: number] | undefined {
  const inWords = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*,?\s+(\d{4})$/i.exec(text);
  if (inWords) return [Number(inWords[3]), months.indexOf(String(inWords[2]).toLowerCase()) + 1, Number(inWords[1])];
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])];
  const dayFirst = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (!dayFirst) return undefined;
  const [first, second] = [Number(dayFirst[1]), Number(dayFirst[2])];
  return second > 12 ? [Number(dayFirst[3]), first, second] : [Number(dayFirst[3]), second, first];
}

/**
 * The date that a trainer clearly meant, as YYYY-MM-DD, or as YYYY-MM-DDTHH:MM where a time stands
 * with it: `3/4/2026` is 3 April. Undefined where there is none such day, or nobody can tell.
 */
export function meantDate(text: string): string | undefined {
  const [, day = text, time] =
    /^(.+?)(?:,?\s+(?:at\s+)?|T)(\d{1,2}(?:[:.]\d{2}){0,2}\s*(?:[ap]m)?)Z?$/i.exec(text.trim()) ?? [];
  const whole = partsOf(text.trim());
  const parts = whole ?? partsOf(day);
  if (!parts) return undefined;
  const [year, month, date] = parts;
  const real = new Date(Date.UTC(year, month - 1, date));
  if (real.getUTCFullYear() !== year || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date)
    return undefined;
  const spelt = real.toISOString().slice(0, 10);
  if (whole || time === undefined) return spelt;
  const hour = meantTime(time.trim());
  return hour === undefined ? undefined : `${spelt}T${hour}`;
}
