import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOf, type Block, type Lesson } from './course.ts';
import { drawPicture } from './draw-picture.ts';
import { writeBlock } from './write-block.ts';

const unitFolder = (unit: number): string => `unit-${String(unit).padStart(3, '0')}`;

function write(block: Block): string {
  switch (block.kind) {
    case 'question':
      return `**${block.text}**\n\n${block.items.map((item, place) => `${place + 1}. ${item}`).join('\n')}`;
    case 'callout':
      return `:::tip[${block.title}]\n${block.text}\n:::`;
    case 'link': {
      const { unit, name, title } = placeOf(block.to);
      return `${block.text} See [${title}](/${unitFolder(unit)}/${name}/).`;
    }
    case 'picture':
      return `![${block.text}](./${block.file})`;
    default:
      return writeBlock(block);
  }
}

/** Writes a course as Starlight's content, as its own guide lays one out. Questions are lists there: it has none. */
export async function writeStarlight(lessons: readonly Lesson[], folder: string, withPictures: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.md'), '---\ntitle: Course\n---\n\nBegin with the first unit.\n');
  for (const lesson of lessons) {
    const home = join(folder, unitFolder(lesson.unit));
    await mkdir(home, { recursive: true });
    const blocks = lesson.blocks.filter(({ kind }) => withPictures || kind !== 'picture');
    const fields = `title: ${JSON.stringify(lesson.title)}\ndescription: ${JSON.stringify(lesson.summary)}`;
    await writeFile(join(home, `${lesson.name}.md`), `---\n${fields}\n---\n\n${blocks.map(write).join('\n\n')}\n`);
    for (const block of blocks) if (block.kind === 'picture') await drawPicture(lesson.index, join(home, block.file));
  }
}

/** The file of a lesson, for whoever wants to change one. */
export const starlightFile = ({ unit, name }: Lesson): string => `${unitFolder(unit)}/${name}.md`;
