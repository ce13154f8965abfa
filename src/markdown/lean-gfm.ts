import type { Construct, ConstructRecord, Extension, State } from 'micromark-util-types';
import type { Transform } from 'mdast-util-from-markdown';
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import remarkGfm from 'remark-gfm';

/** Where in a text the parts of GFM that are tried at every word or line can begin at all. */
interface Chances {
  /** Lines on which a bare address may stand. */
  readonly addresses: ReadonlySet<number>;
  /** Lines that may be the head or a row of a table. */
  readonly tables: ReadonlySet<number>;
  /** Whether an address may come about once escapes and character references are read. */
  readonly hasAddress: boolean;
}

/** Finds the lines, from 1, on which an address or a table is possible: each that has one, and a few more. */
function chancesIn(text: string): Chances {
  const addresses = new Set<number>();
  const tables = new Set<number>();
  const lines = text.split(/\r\n|[\n\r]/);
  let mayBeRow = false;
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? '';
    if (/@|www\.|:\/\//i.test(line)) addresses.add(index + 1);
    // A row of dashes needs a bar or a colon, or it would underline a heading.
    if (next.includes('-') && /[|:]/.test(next)) mayBeRow = true;
    else if (line.trim() === '') mayBeRow = false;
    if (mayBeRow) tables.add(index + 1);
  });
  return { addresses, tables, hasAddress: /@|www|http|&/i.test(text) };
}

const isAutolink = ({ name = '' }: Construct): boolean => name.endsWith('Autolink');
const isTable = ({ name }: Construct): boolean => name === 'table';

/** A record of constructs, in which some are changed, or left out. */
function changeConstructs(
  record: ConstructRecord | undefined,
  isMeant: (construct: Construct) => boolean,
  change: (construct: Construct) => Construct | undefined,
): ConstructRecord {
  return Object.fromEntries(
    Object.entries(record ?? {}).map(([code, constructs]) => [
      code,
      [constructs ?? []].flat().flatMap((construct) => (isMeant(construct) ? (change(construct) ?? []) : construct)),
    ]),
  );
}

/**
 * remark-gfm, which tries an email address at each word and a table at each line, told on which lines
 * there can be one: half the time of parsing, for the same tree.
 */
export function leanGfm(this: Processor): void {
  (remarkGfm as (this: Processor) => void).call(this);
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  let chances: Chances = chancesIn('');

  const gfm = micromarkExtensions.at(-1) as Extension;
  const { text, flow } = gfm;
  const onAddresses = changeConstructs(text, isAutolink, (construct) => ({
    ...construct,
    previous(code) {
      return construct.previous?.call(this, code) !== false && chances.addresses.has(this.now().line);
    },
  }));
  const onTables = changeConstructs(flow, isTable, (construct) => ({
    ...construct,
    tokenize(effects, ok, nok): State {
      return chances.tables.has(this.now().line) ? construct.tokenize.call(this, effects, ok, nok) : nok;
    },
  }));
  const noAddresses = changeConstructs(text, isAutolink, () => undefined);
  const noTables = changeConstructs(flow, isTable, () => undefined);

  const lean = (transform: Transform) => (tree: Root) => (chances.hasAddress ? transform(tree) : undefined);
  for (const extension of [fromMarkdownExtensions.at(-1) ?? []].flat())
    if (extension.transforms) extension.transforms = extension.transforms.map(lean);

  const { parser } = this;
  if (!parser) throw new Error('GFM is added to a parser, so it comes after it.');
  this.parser = (document, file) => {
    chances = chancesIn(document);
    gfm.text = chances.addresses.size > 0 ? onAddresses : noAddresses;
    gfm.flow = chances.tables.size > 0 ? onTables : noTables;
    return (parser as (document: string, file: unknown) => Root)(document, file);
  };
}
