import { assemble } from '../programme/programme.ts';
import { counts, ledger, type LedgerRow } from '../programme/ledger.ts';
import { inReportOrder, type Problem } from '../programme/problem.ts';
import type { AllContent, Content } from '../source/read-content.ts';
import { checks } from './index.ts';
import type { World } from './world.ts';

export interface Report {
  readonly problems: readonly Problem[];
  readonly counts: { readonly files: number } & ReturnType<typeof counts>;
  readonly ledger: readonly LedgerRow[];
  /** What each text file says, by its name as problems spell it: for showing the line that a problem is about. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface CheckOptions {
  /** The day to judge dates by, as YYYY-MM-DD. */
  readonly on?: string | undefined;
}

/** What a check sees of content. */
const worldOf = (
  content: Content,
  { ownFolders, edition, on }: Pick<World, 'ownFolders' | 'edition' | 'on'>,
): World => ({
  programme: assemble(content.entries),
  entries: content.entries,
  strays: content.strays,
  faults: content.faults(),
  pictures: content.pictures,
  paths: new Set(content.paths),
  folder: content.name,
  ownFolders,
  edition,
  on,
});

const judge = (world: World): Problem[] => checks.flatMap((check) => check(world));

/** What tells one problem from another: the same mistake seen in two editions is one. */
const identity = ({ check, file, line, column, message }: Problem): string =>
  JSON.stringify([check, file, line, column, message]);

/**
 * Judges content that has been read: what reading found, and every promise; first as the programme has
 * it, then, for what only comes to be there, as each council has it.
 */
export function checkContent(content: AllContent, { on }: CheckOptions = {}): Report {
  const { ownFolders } = content;
  const world = worldOf(content, { ownFolders, edition: undefined, on });
  const { programme } = world;
  const problems = judge(world);
  const known = new Set(problems.map(identity));
  const inEditions = [...content.editions].flatMap(([id, edition]) => {
    const name = programme.councils.find((council) => council.id === id)?.data.name ?? id;
    return judge(worldOf(edition, { ownFolders, edition: id, on }))
      .filter((problem) => !known.has(identity(problem)))
      .map((problem) => ({ ...problem, message: `On the site of ${name}: ${problem.message}` }));
  });
  return {
    problems: inReportOrder([...problems, ...inEditions]),
    counts: { files: content.files, ...counts(programme) },
    ledger: ledger(programme),
    texts: new Map([...[...content.editions.values()].flatMap(({ texts }) => [...texts]), ...content.texts]),
  };
}
