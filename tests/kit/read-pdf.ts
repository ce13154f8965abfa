import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A tagged part of a PDF, in the order in which it is read aloud. */
export interface Part {
  /** What the part is: `H1`, `P`, `L`, `LI`, `Table`, `TH`, `Figure`. */
  readonly role: string;
  /** All its words, spaces left out: a PDF has lines, and no spaces where they end. */
  readonly text: string;
  /** What a figure is called. */
  readonly alt: string | undefined;
  /** The side of paper it is on, from 1. */
  readonly side: number;
}

export interface ReadPdf {
  /** Whether each side says what its parts are. */
  readonly isTagged: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Every part, each before those inside it. */
  readonly parts: readonly Part[];
  /** What is printed on each side, tagged or not, spaces left out. */
  readonly sides: readonly string[];
  /** How many pictures are drawn, all sides together. One that is cut in two is drawn twice. */
  readonly pictures: number;
}

type Tag = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;
type Held = Tag['children'][number];

/** Words as both a page and its PDF have them: no spaces, and no ligatures. */
export const bare = (words: string): string => words.normalize('NFKC').replaceAll(/[\s\u00AD\u200B]/g, '');

/** The words of a side by the marks that the tags name, and all of them together. */
async function wordsOf(page: PDFPageProxy): Promise<{ marked: Map<string, string>; all: string }> {
  const marked = new Map<string, string>();
  const open: (string | null)[] = [];
  let all = '';
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items)
    if ('str' in item) {
      const mark = open.findLast((id) => id !== null);
      if (mark) marked.set(mark, (marked.get(mark) ?? '') + item.str);
      all += item.str;
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  return { marked, all: bare(all) };
}

/** Reads a PDF as a screen reader does: by its tags. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const parts: Part[] = [];
  const sides: string[] = [];
  let isTagged = true;
  let pictures = 0;
  for (let side = 1; side <= pdf.numPages; side += 1) {
    const page = await pdf.getPage(side);
    const { marked, all } = await wordsOf(page);
    sides.push(all);
    const textOf = (held: Held): string =>
      'children' in held ? held.children.map(textOf).join('') : bare(marked.get(held.id ?? '') ?? '');
    const take = (held: Held): void => {
      if (!('children' in held)) return;
      parts.push({ role: held.role, text: textOf(held), alt: (held as { alt?: string }).alt, side });
      held.children.forEach(take);
    };
    const { fnArray, argsArray } = await page.getOperatorList();
    // What stands for a picture that could not be loaded is a small picture too.
    pictures += fnArray.filter((one, at) => one === OPS.paintImageXObject && Number(argsArray[at]?.[1]) > 100).length;
    const tree = await page.getStructTree();
    if (tree) take(tree);
    else isTagged = false;
  }
  const { info } = await pdf.getMetadata();
  const { Title: title, Language: language } = info as { Title?: string; Language?: string };
  await pdf.loadingTask.destroy();
  return { isTagged, language, title, parts, sides, pictures };
}
