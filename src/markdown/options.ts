import { toString } from 'mdast-util-to-string';
import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Option, Question } from '../programme/outline.ts';

export interface OptionParts {
  readonly item: ListItem;
  readonly label: readonly PhrasingContent[];
  readonly feedback: readonly (BlockContent | DefinitionContent)[];
}

/** The options are the last list of a question or a scene; what stands above them is the stem. */
export function splitAtOptions(children: readonly RootContent[]): { stem: RootContent[]; list: List | undefined } {
  const at = children.findLastIndex((child) => child.type === 'list');
  return at < 0
    ? { stem: [...children], list: undefined }
    : { stem: children.filter((_, index) => index !== at), list: children[at] as List };
}

/** What cuts the options into two lists, if something does. Two lists without boxes are one where the last has one item. */
export function cutOf(children: readonly RootContent[]): Question['cut'] {
  const last = children.findLastIndex((child) => child.type === 'list');
  const ticked = children.findIndex(
    (child) => child.type === 'list' && child.children.some(({ checked }) => typeof checked === 'boolean'),
  );
  const [list, before] = [children[last], children[last - 1]];
  const isTorn = list?.type === 'list' && list.children.length === 1 && before?.type === 'list';
  const first = ticked >= 0 && last > ticked ? ticked : isTorn ? last - 1 : -1;
  const next = first < 0 ? undefined : children[first + 1];
  const place = next?.position?.start;
  if (!next || !place) return null;
  const by = next.type === 'list' ? 'sign' : next.type === 'thematicBreak' ? 'rule' : 'paragraph';
  return { line: place.line, column: place.column, by };
}

/** An option's label is its item's first paragraph; all that follows is its feedback. */
export const optionParts = (list: List | undefined): OptionParts[] =>
  (list?.children ?? []).map((item) => {
    const [first, ...rest] = item.children;
    return first?.type === 'paragraph'
      ? { item, label: first.children, feedback: rest }
      : { item, label: [], feedback: item.children };
  });

/** The options as checks see them. */
export const readOptions = (list: List | undefined): Option[] =>
  optionParts(list).map(({ item, label, feedback }) => ({
    text: label
      .map((node) => toString(node))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    right: item.checked ?? null,
    hasFeedback: feedback.some((node) => toString(node).trim() !== ''),
    spot: { line: item.position?.start.line ?? 1, column: item.position?.start.column ?? 1 },
  }));
