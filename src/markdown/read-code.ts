import type { Text } from 'mdast';
import type { MdxFlowExpression, MdxJsxFlowElement, MdxJsxTextElement, MdxTextExpression } from 'mdast-util-mdx';
import type { CodeAttribute } from '../programme/outline.ts';

/** Whether braces in `.mdx` hold comments alone: they are allowed and carry nothing. */
export const isComment = ({ data }: MdxFlowExpression | MdxTextExpression): boolean =>
  data?.estree?.body.length === 0 && (data.estree.comments?.length ?? 0) > 0;

/** The same for raw HTML in `.md`. Word and the clipboard hide code of their own in comments. */
export const isPlainComment = (html: string): boolean =>
  html.replace(/<!--[\s\S]*?-->/g, '').trim() === '' && !/<!--\s*(?:\[if|StartFragment)/i.test(html);

/** Tags that Word writes in `.md`. They have a colon or a bracket, so Markdown takes them for words. */
export function tagsOfWord({ value, position }: Text, file: string): string[] {
  if (!value.includes('<')) return [];
  const source = file.slice(position?.start.offset, position?.end.offset);
  return (
    source.match(/(?<!\\)(?:<\/?(?:o|w|v|m|st1):[a-z]\w{0,40}[^<>\n]{0,200}>|<!\[(?:if|endif)[^<>\n]{0,200}>)/gi) ?? []
  );
}

/** The attributes of a tag in `.mdx`, code among them. */
export const readAttributes = ({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): CodeAttribute[] =>
  attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return { name: '', value: null };
    const { name, value } = attribute;
    return { name, value: typeof value === 'string' ? value : value ? null : '' };
  });
