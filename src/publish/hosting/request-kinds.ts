import { posix } from 'node:path';
import { workerFile } from '../../offline/names.ts';
import { isInCopy } from '../files-in-copy.ts';
import { endingOf, typeOf } from './file-types.ts';
import type { Reference } from './references.ts';

/** One kind of request that pages of a site make. All of them go to the site itself. */
export interface RequestKind {
  readonly kind: string;
  readonly when: string;
  /** From the site's root; a star stands for any name. */
  readonly paths: readonly string[];
  readonly endings: readonly string[];
  readonly types: readonly string[];
  /** The directive of a Content-Security-Policy that has to allow it; null where none rules it. */
  readonly directive: string | null;
}

/** How a kind is told from the finished files, and what a policy calls it. */
interface Rule extends Pick<RequestKind, 'kind' | 'when' | 'directive'> {
  readonly holds: (path: string, as: ReadonlySet<Reference['as']>, files: ReadonlySet<string>) => boolean;
}

const opening = 'when a page opens';
const searching = 'when somebody searches';
const asking = 'when somebody asks for it';
const keeping = 'when somebody keeps a copy on the device';

const asPart =
  (part: Reference['as']): Rule['holds'] =>
  (_, as) =>
    as.has(part);
const named =
  (pattern: RegExp): Rule['holds'] =>
  (path) =>
    pattern.test(path);

/**
 * The kinds in their order. What markup and style sheets ask for is found in them; what scripts
 * ask for cannot be, so each such file is named here, and a test compares that with a browser.
 */
const rules: readonly Rule[] = [
  { kind: 'page', when: 'when somebody opens it', directive: null, holds: named(/\.html$/) },
  { kind: 'style', when: opening, directive: 'style-src', holds: asPart('style') },
  { kind: 'script', when: opening, directive: 'script-src', holds: asPart('script') },
  { kind: 'font', when: opening, directive: 'font-src', holds: asPart('font') },
  {
    kind: 'picture',
    when: opening,
    directive: 'img-src',
    holds: (_, as) => as.has('picture') || as.has('old picture'),
  },
  { kind: 'icon', when: opening, directive: 'img-src', holds: asPart('icon') },
  { kind: 'manifest', when: opening, directive: 'manifest-src', holds: asPart('manifest') },
  {
    kind: 'calendar',
    when: asking,
    directive: null,
    holds: (path, as) => as.has('link') && path.endsWith('.ics'),
  },
  {
    kind: 'data',
    when: asking,
    directive: null,
    holds: (path, as) => as.has('link') && !/\.(?:html|ics)$/.test(path),
  },
  { kind: 'search script', when: searching, directive: 'script-src', holds: named(/^pagefind\/pagefind\.js$/) },
  { kind: 'search WebAssembly', when: searching, directive: 'connect-src', holds: named(/^pagefind\/wasm\./) },
  {
    kind: 'search index',
    when: searching,
    directive: 'connect-src',
    holds: named(/^pagefind\/(?:pagefind-entry\.json|.*\.pf_\w+)$/),
  },
  {
    kind: 'plain search',
    when: 'when somebody searches where the search above cannot run',
    directive: 'script-src',
    holds: named(/^(?:scripts\/plain-search|search\/.*)\.js$/),
  },
  { kind: 'worker of a kept copy', when: keeping, directive: 'worker-src', holds: (path) => path === workerFile },
  {
    kind: 'part of a kept copy',
    when: keeping,
    directive: 'connect-src',
    holds: (path, as, files) => files.has(workerFile) && isInCopy(path, as),
  },
];

// The first folder says what a file is, the rest are names: `workshops/networks/plan.html` is any page two below.
function patternOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  if (rest.length === 0) return `*${endingOf(path)}`;
  return posix.join(first, ...rest.slice(1).map(() => '*'), `*${endingOf(path)}`);
}

/** The patterns of some files; a file alone in its pattern is named. */
function patternsOf(paths: readonly string[]): string[] {
  const groups = Map.groupBy(paths, patternOf);
  return [...groups].map(([pattern, [first = '', ...more]]) => (more.length === 0 ? first : pattern)).sort();
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

/** The kinds of request that pages of a finished site make, from its files and from what its pages ask for. */
export function requestKinds(files: readonly string[], references: readonly Reference[]): RequestKind[] {
  const askedAs = Map.groupBy(references, ({ path }) => path);
  const waysOf = new Map(files.map((path) => [path, new Set(askedAs.get(path)?.map(({ as }) => as))]));
  const all = new Set(files);
  return rules.flatMap(({ holds, kind, when, directive }) => {
    const own = [...waysOf].flatMap(([path, as]) => (holds(path, as, all) ? [path] : []));
    if (own.length === 0) return [];
    return {
      kind,
      when,
      paths: patternsOf(own),
      endings: unique(own.map(endingOf)),
      types: unique(own.map((path) => typeOf(path)?.type ?? '')),
      directive,
    };
  });
}
