import type { APIRoute } from 'astro';
import { calendarFile } from '../../calendar/ics.ts';
import { loadProgramme } from '../../load-programme.ts';
import { calendarOf } from '../../programme/sessions.ts';

export const getStaticPaths = async () => (await loadProgramme()).cohorts.map(({ id }) => ({ params: { cohort: id } }));

/** A cohort's sessions, for the calendar of whoever goes there. */
export const GET: APIRoute = async ({ params }) => {
  const programme = await loadProgramme();
  const cohort = programme.cohorts.find(({ id }) => id === params['cohort']);
  if (!cohort) throw new Error(`There is no cohort ${params['cohort']}.`);
  return new Response(calendarFile(cohort.data.title, calendarOf(programme, cohort)), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
