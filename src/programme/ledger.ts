import type { Programme } from './programme.ts';
import type { Path } from './schema.ts';

/** A row of the ledger: an aim, and what teaches and checks it. One of workshop and lesson is null. */
export interface LedgerRow {
  readonly workshop: string | null;
  readonly lesson: string | null;
  readonly aim: string;
  readonly path: Path;
  /** Full ids of the modules that cover it; for a lesson's aim, the lesson's own id. */
  readonly modules: readonly string[];
  readonly questions: readonly string[];
}

type Asking = { readonly outline: { readonly questions: readonly { id: string | null; aim: string | null }[] } };

const questionsOn = (aim: string, entries: readonly Asking[]): string[] =>
  entries
    .flatMap((entry) => entry.outline.questions)
    .flatMap((question) => (question.aim === aim && question.id !== null ? [question.id] : []));

/** The table of aims against the material that teaches and checks them: lessons first, then workshops. */
export function ledger(programme: Programme): LedgerRow[] {
  const lessons = programme.lessons.flatMap((lesson) =>
    lesson.data.aims.map((aim) => ({
      workshop: null,
      lesson: lesson.id,
      aim: aim.id,
      path: aim.path,
      modules: [lesson.id],
      questions: questionsOn(aim.id, [lesson]),
    })),
  );
  const workshops = programme.workshops.flatMap((workshop) =>
    workshop.aims.map((aim) => ({
      workshop: workshop.id,
      lesson: null,
      aim: aim.id,
      path: aim.path,
      modules: workshop.modules.filter((module) => module.data.covers.includes(aim.id)).map((module) => module.id),
      questions: questionsOn(aim.id, workshop.hub ? [workshop.hub, ...workshop.modules] : workshop.modules),
    })),
  );
  return [...lessons, ...workshops];
}

/** How much of everything a programme has, as the JSON report counts it. `files` is not known here. */
export const counts = (programme: Programme) => ({
  lessons: programme.lessons.length,
  workshops: programme.workshops.length,
  aims: ledger(programme).length,
  modules: programme.workshops.reduce((sum, workshop) => sum + workshop.modules.length, 0),
  questions: programme.entries.reduce((sum, entry) => sum + entry.outline.questions.length, 0),
});
