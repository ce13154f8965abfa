const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });

/** "1 May 2027": the day of a date, or of a date and time, as reports spell it. */
export const spellDay = (date: string): string => day.format(new Date(`${date.slice(0, 10)}T00:00Z`));
