import ICAL from 'ical.js';

/** What another program reads out of a calendar file; times as instants. */
export function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, location, description, startDate, endDate } = new ICAL.Event(component);
    const starts = startDate.toJSDate().toISOString();
    return { uid, summary, location, description, starts, ends: endDate.toJSDate().toISOString() };
  });
}
