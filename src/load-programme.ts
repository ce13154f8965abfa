import { getCollection } from 'astro:content';
import { contentForPages } from './integrations/content-for-pages.ts';
import type { AnyEntry } from './programme/entry.ts';
import { emptyOutline, outlineForPages } from './programme/outline.ts';
import { assemble, type Programme } from './programme/programme.ts';
import { schemas, type Kind } from './programme/schema.ts';
import { councilAsked } from './source/council-asked.ts';

async function entriesOf(kind: Kind): Promise<AnyEntry[]> {
  const stored = await getCollection(kind);
  const content = await contentForPages();
  return stored.map(
    ({ id, data }) =>
      ({
        kind,
        id,
        number: data.number,
        file: data.file,
        path: data.path,
        data: data.fields,
        // In the preview a body is read when somebody asks what it holds.
        get outline() {
          return outlineForPages(content?.readings.get(data.path)?.entry.outline ?? emptyOutline);
        },
        unread: new Set<string>(),
        at: () => ({ file: data.file, line: null, column: null }),
        atKey: () => ({ file: data.file, line: null, column: null }),
      }) as unknown as AnyEntry,
  );
}

let built: Promise<Programme> | undefined;

async function load(): Promise<Programme> {
  const entries = await Promise.all((Object.keys(schemas) as Kind[]).map(entriesOf));
  const inOrder = entries.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
  return assemble(inOrder, { drafts: import.meta.env.DEV, council: councilAsked() });
}

/** The programme, for pages. The preview asks anew each time and shows drafts; a build asks once. */
export function loadProgramme(): Promise<Programme> {
  if (import.meta.env.DEV) return load();
  built ??= load();
  return built;
}
