import type { Block } from './course.ts';

/** What every generator of pages writes alike. */
export type PlainBlock = Extract<Block, { kind: 'heading' | 'text' | 'list' | 'table' | 'code' }>;

/** A block in Markdown. */
export function writeBlock(block: PlainBlock): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'text':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table': {
      const [head = [], ...rows] = block.rows.map((row) => `| ${row.join(' | ')} |`);
      return [head, '| :--- | ---: | :--- |', ...rows].join('\n');
    }
    case 'code':
      return `\`\`\`js\n${block.text}\n\`\`\``;
  }
}
