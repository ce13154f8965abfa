import * as reach from './states.ts';

/** One page of a kind that `src/pages` makes, and what a member can bring about on it. */
export interface PageType {
  /** Its file below `src/pages`. */
  readonly template: string;
  readonly address: string;
  /** Where none are named, it is the page as it opens. */
  readonly states?: Readonly<Record<string, reach.Reach>>;
}

/** Pages that lead to others. */
const lists: readonly PageType[] = [
  {
    template: 'index.astro',
    address: 'index.html',
    states: { 'sessions past, next and to come': reach.lookForSessions },
  },
  { template: '_when-present/masterclass.astro', address: 'masterclass.html' },
  { template: '_when-present/workshops.astro', address: 'workshops.html' },
  { template: '_when-present/stories.astro', address: 'stories.html' },
  { template: '_when-present/cohorts.astro', address: 'cohorts.html' },
  {
    template: 'cohorts/[cohort].astro',
    address: 'cohorts/elmshire-fenton-2027.html',
    states: { 'sessions past, next and to come': reach.lookForSessions },
  },
  { template: 'officers.astro', address: 'officers.html' },
  { template: 'a-z.astro', address: 'a-z.html' },
  { template: '_when-present/glossary.astro', address: 'glossary.html' },
  { template: '_when-present/facts.astro', address: 'facts.html' },
  { template: 'ledger.astro', address: 'ledger.html' },
];

/** Pages to read and to learn from. */
const texts: readonly PageType[] = [
  {
    template: 'masterclass/[lesson].astro',
    // On a phone, its table ends beyond the edge, with a link in the part that is cut.
    address: 'masterclass/where-residents-are.html',
    states: {
      'progress off': reach.untouched,
      'progress on, finished': reach.saveAndFinish,
    },
  },
  {
    template: 'workshops/[workshop].astro',
    address: 'workshops/networks.html',
    states: {
      'progress off': reach.untouched,
      'progress on, an aim ticked': reach.saveAndTick,
    },
  },
  {
    template: 'workshops/[workshop]/[module].astro',
    address: 'workshops/digital-presence/catch-up.html',
    states: {
      'questions untouched, progress off': reach.untouched,
      'menu open, answers open, one checked without a choice': reach.checkNothing,
      'answered wrong, a scene followed': reach.answerWrong,
      'answered right': reach.answerRight,
      'progress on, finished': reach.saveAndFinish,
      'progress on, changed since finished': reach.changeSinceFinished,
      'progress cannot be read': reach.damage,
    },
  },
  { template: 'workshops/[workshop]/[module].astro', address: 'workshops/conversations/rules-by-nation.html' },
  { template: 'workshops/[workshop]/plan.astro', address: 'workshops/networks/plan.html' },
  { template: 'workshops/[workshop]/print.astro', address: 'workshops/networks/print.html' },
  { template: 'workshops/[workshop]/officer.astro', address: 'workshops/networks/officer.html' },
  { template: 'stories/[story].astro', address: 'stories/locked-out.html' },
  { template: 'about.astro', address: 'about.html' },
  { template: 'accessibility.astro', address: 'accessibility.html' },
  { template: 'privacy.astro', address: 'privacy.html' },
  { template: 'feedback.astro', address: 'feedback.html' },
  { template: '404.astro', address: '404.html' },
];

/** Pages that answer. */
const tools: readonly PageType[] = [
  {
    template: 'search.astro',
    address: 'search.html',
    states: {
      'nothing asked': reach.untouched,
      'results shown, and more of them': reach.showMoreResults,
      'no results': reach.searchForNothing,
      'search cannot run': reach.searchInVain,
    },
  },
  {
    template: 'plan.astro',
    address: 'plan.html',
    states: {
      'nothing asked': reach.untouched,
      'asked with nothing ticked': reach.planNothing,
      'plan shown, no date chosen for it': reach.planWithoutDate,
      'too little time for any plan': reach.planTooShort,
    },
  },
  {
    template: 'progress.astro',
    address: 'progress.html',
    states: {
      'progress off': reach.untouched,
      'progress on, all pages shown': reach.showProgress,
      'asked before deleting, a file refused': reach.askBeforeDeleting,
      'all of it deleted': reach.deleteAll,
      'progress cannot be read': reach.damage,
    },
  },
  {
    template: 'offline.astro',
    address: 'offline.html',
    states: {
      'a copy can be kept': reach.untouched,
      'keeping a copy': reach.keepSlowly,
      'a copy could not be kept': reach.keepInVain,
      'a copy kept, asked before removing it': reach.keepAndRemove,
    },
  },
  {
    template: 'practice.astro',
    address: 'practice.html',
    states: {
      'nothing written': reach.untouched,
      'remarks shown': reach.writeBadly,
      'no remarks': reach.writeWell,
    },
  },
  {
    template: '_when-present/skills-check.astro',
    address: 'skills-check.html',
    states: {
      'nothing said': reach.untouched,
      'result shown, all of it new': reach.needAllLessons,
      'result shown, nothing of it new': reach.needNoLesson,
    },
  },
];

export const matrix = { lists, texts, tools };
export const pageTypes: readonly PageType[] = Object.values(matrix).flat();
