import { schemas, type Data } from '../programme/schema.ts';

/** What a kind of draft has to be told, in the order in which it stands on the command line. */
export type Part = 'workshop' | 'title' | 'moduleKind';

interface DraftKind {
  /** What to write after `npm run new`. */
  readonly usage: string;
  /** One line for `--help` and for whoever is asked. */
  readonly says: string;
  /** How a sentence names one: "A lesson". */
  readonly one: string;
  readonly parts: readonly Part[];
}

/** What `npm run new` can begin. */
export const draftKinds = {
  workshop: {
    usage: 'workshop "Title"',
    says: "Its page, the sprint with its aims, and the officer's sheet.",
    one: 'A workshop',
    parts: ['title'],
  },
  'catch-up': {
    usage: 'catch-up <workshop>',
    says: 'What carries a member who missed the workshop.',
    one: 'A catch-up',
    parts: ['workshop'],
  },
  module: {
    usage: 'module <workshop> "Title"',
    says: 'Further material for a workshop, such as a checklist or a guide.',
    one: 'A module',
    parts: ['workshop', 'title', 'moduleKind'],
  },
  officer: {
    usage: 'officer <workshop>',
    says: 'What a support officer looks at together with one member.',
    one: "An officer's sheet",
    parts: ['workshop'],
  },
  lesson: {
    usage: 'lesson "Title"',
    says: 'Part of the masterclass: one aim, ten minutes.',
    one: 'A lesson',
    parts: ['title'],
  },
  story: {
    usage: 'story "Title"',
    says: "A worked example of a councillor's practice.",
    one: 'A story',
    parts: ['title'],
  },
  cohort: {
    usage: 'cohort "Title"',
    says: 'One run of the programme: its councils, dates and officers.',
    one: 'A cohort',
    parts: ['title'],
  },
  council: {
    usage: 'council "Name"',
    says: 'Its nation, its colour, and whom to ask there.',
    one: 'A council',
    parts: ['title'],
  },
} as const satisfies Readonly<Record<string, DraftKind>>;

export type DraftKindName = keyof typeof draftKinds;
export const draftKindNames = Object.keys(draftKinds) as DraftKindName[];

export type ModuleKind = Exclude<Data<'module'>['kind'], 'catch-up'>;
/** The kinds that `module` takes; the catch-up has a word of its own. */
export const moduleKinds = schemas.module.shape.kind.options.filter((kind): kind is ModuleKind => kind !== 'catch-up');

/** A word as a shell takes it for one; a stand-in for one that it would read otherwise. */
const inShell = (word: string): string =>
  /^[\w-]+$/.test(word) ? word : /["$`\\!]/.test(word) ? '"The title"' : `"${word}"`;

/** What to write to begin a draft: `npm run new catch-up networks`. Flags need npm's `--` before them. */
export const commandFor = (kind: DraftKindName, words: readonly string[], moduleKind?: string): string =>
  [
    'npm run new',
    ...(moduleKind ? ['--'] : []),
    kind,
    ...words.map(inShell),
    ...(moduleKind ? [`--kind ${moduleKind}`] : []),
  ].join(' ');
