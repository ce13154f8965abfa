import { seatOf, type Seat } from './kinds.ts';

/**
 * Every address of the site is spelt here: from the site's root, with the file's name. After rendering
 * `src/publish/relocate.ts` makes them relative, so that the folder works anywhere.
 */
export const routes = {
  home: '/index.html',
  masterclass: '/masterclass.html',
  workshops: '/workshops.html',
  stories: '/stories.html',
  glossary: '/glossary.html',
  facts: '/facts.html',
  skillsCheck: '/skills-check.html',
  practice: '/practice.html',
  cohorts: '/cohorts.html',
  officers: '/officers.html',
  search: '/search.html',
  topics: '/a-z.html',
  ledger: '/ledger.html',
  ledgerCsv: '/ledger.csv',
  about: '/about.html',
  accessibility: '/accessibility.html',
  privacy: '/privacy.html',
  progress: '/progress.html',
  offline: '/offline.html',
  feedback: '/feedback.html',
  lesson: (id: string) => `/masterclass/${id}.html`,
  workshop: (id: string) => `/workshops/${id}.html`,
  module: (id: string) => `/workshops/${id}.html`,
  officer: (workshop: string) => `/workshops/${workshop}/officer.html`,
  plan: '/plan.html',
  workshopPlan: (workshop: string) => `/workshops/${workshop}/plan.html`,
  calendar: (cohort: string) => `/cohorts/${cohort}.ics`,
  print: (workshop: string) => `/workshops/${workshop}/print.html`,
  story: (id: string) => `/stories/${id}.html`,
  cohort: (id: string) => `/cohorts/${id}.html`,
  term: (term: string) => `/glossary.html#${termId(term)}`,
  question: (page: string, id: string) => `${page}#question-${id}`,
} as const;

/** The anchor of a glossary term: `2-step verification` is `term-2-step-verification`. */
export const termId = (term: string): string =>
  `term-${term
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;

/** What the codes in an address stand for: `%20` is a space. Where they stand for nothing, they stay. */
export function readCodes(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/**
 * The anchor that a link to the glossary means: `glossary.yaml#casework` names the term itself, and
 * `#term-casework` its anchor.
 */
export const termAnchor = (written: string): string => termId(readCodes(written).replace(/^term-/i, ''));

/** The page that is made of what has a seat, or undefined where it becomes none of its own. */
export function routeOfSeat({ kind, id }: Pick<Seat, 'kind' | 'id'>): string | undefined {
  switch (kind) {
    case 'lesson':
      return routes.lesson(id);
    case 'hub':
      return routes.workshop(id);
    case 'module':
      return routes.module(id);
    case 'officer':
      return routes.officer(id);
    case 'story':
      return routes.story(id);
    case 'cohort':
      return routes.cohort(id);
    case 'about':
      return routes.about;
    case 'glossary':
      return routes.glossary;
    case 'facts':
      return routes.facts;
    case 'skillsCheck':
      return routes.skillsCheck;
    default:
      return undefined;
  }
}

/**
 * The page that a content file becomes, or undefined where it becomes none of its own.
 * The path is below the content folder: `workshops/02-networks/catch-up.mdx`.
 */
export function routeOfFile(path: string): string | undefined {
  const seat = seatOf(path);
  return seat && routeOfSeat(seat);
}
