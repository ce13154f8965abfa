import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOf, type Block, type Lesson } from './course.ts';
import { drawPicture } from './draw-picture.ts';
import { writeBlock } from './write-block.ts';

const unitFolder = (unit: number): string => `${String(unit).padStart(3, '0')}-unit-${unit}`;
const aimOf = (index: number): string => `lesson-${index + 1}`;

function question(lesson: Lesson, place: number, text: string, items: readonly string[]): string {
  const options = items.map(
    (item, option) =>
      `- [${option === 0 ? 'x' : ' '}] ${item}.\n\n  ${option === 0 ? 'Right' : 'Not quite'}: the lesson says so in part ${option + 1}.`,
  );
  return `:::question{id=question-${lesson.index + 1}-${place} aim=${aimOf(lesson.index)}}\n${text}\n\n${options.join('\n')}\n:::`;
}

function write(lesson: Lesson, block: Block, place: number): string {
  switch (block.kind) {
    case 'question':
      return question(lesson, place, block.text, block.items);
    case 'callout':
      return `:::tip\n**${block.title}.** ${block.text}\n:::`;
    case 'link': {
      const { unit, name, title } = placeOf(block.to);
      const folder = unit === lesson.unit ? '' : `../${unitFolder(unit)}/`;
      return `${block.text} See [${title}](${folder}${name}.md).`;
    }
    case 'picture':
      return `![${block.text}](${block.file})`;
    default:
      return writeBlock(block);
  }
}

const page = (fields: string, body: string): string => `---\n${fields}\n---\n\n${body}\n`;

const frame: Readonly<Record<string, string>> = {
  'programme.yaml':
    'title: Course\nsummary: A generated course to measure with.\nfeedback: a@course.example\ncontacts:\n  - role: Accessibility and data protection\n    email: a@course.example\n',
  'masterclass/01-start.md': page(
    'title: Where to start\nsummary: How the course is made.\nminutes: 3\naims:\n  - id: find-unit\n    text: found the unit to begin with',
    'Each unit has twenty lessons, which build on one another. Begin with the first unit.\n\n:::question{id=start aim=find-unit}\nWhere do you begin?\n\n- [x] With the first unit\n\n  Right. The others build on it.\n- [ ] With the last unit\n\n  It needs the others.\n:::',
  ),
};

function writeUnit(unit: number, lessons: readonly Lesson[]): Record<string, string> {
  const aims = lessons.map(
    ({ index }) => `    - id: ${aimOf(index)}\n      text: written down three notes on lesson ${index + 1}`,
  );
  const said = lessons.map(({ name, title, summary }) => `- [${title}](${name}.md): ${summary}`);
  return {
    'index.md': page(
      `title: Unit ${unit}\nsummary: Twenty lessons of unit ${unit}.\nsprint:\n  weeks: 6\n  aims:\n${aims.join('\n')}`,
      `Read the lessons of unit ${unit} in their order, and write down three notes on each.`,
    ),
    'officer.md': page(
      `title: Officer’s sheet for unit ${unit}\nsummary: What to look at together in unit ${unit}.`,
      `- [ ] Ask which lesson of unit ${unit} was hard, and read it together.`,
    ),
    'catch-up.md': page(
      `title: Catch up on unit ${unit}\nsummary: What the lessons of unit ${unit} said, in short.\nkind: catch-up\nminutes: 20\ncovers: [${lessons.map(({ index }) => aimOf(index)).join(', ')}]`,
      `This is for whoever missed the session of unit ${unit}. It says in one line what each lesson was about, so that you can choose where to begin. Nobody expects you to read all of them: two lessons with three notes each are a good evening.\n\n## What the lessons say\n\n${said.join('\n')}\n\n## What to do now\n\n1. Choose the lesson that you know least about.\n2. Read it, and write down three notes.\n3. Answer its questions.`,
    ),
  };
}

/** Writes a course as this project's content, with a catch-up, aims and an officer's sheet for each unit. */
export async function writeOurs(lessons: readonly Lesson[], folder: string, withPictures: boolean): Promise<void> {
  const put = async (path: string, text: string): Promise<void> => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(frame)) await put(path, text);
  for (const [unit, own] of Map.groupBy(lessons, (lesson) => lesson.unit)) {
    const home = `workshops/${unitFolder(unit)}`;
    for (const [name, text] of Object.entries(writeUnit(unit, own))) await put(`${home}/${name}`, text);
    for (const lesson of own) {
      const blocks = lesson.blocks.filter(({ kind }) => withPictures || kind !== 'picture');
      const fields = `title: ${JSON.stringify(lesson.title)}\nsummary: ${JSON.stringify(lesson.summary)}\nkind: guide\nminutes: ${lesson.minutes}\ncovers: [${aimOf(lesson.index)}]`;
      const body = blocks.map((block, place) => write(lesson, block, place)).join('\n\n');
      await put(`${home}/${lesson.name}.md`, page(fields, body));
      for (const block of blocks)
        if (block.kind === 'picture') await drawPicture(lesson.index, join(folder, home, block.file));
    }
  }
}

/** The file of a lesson, for whoever wants to change one. */
export const ourFile = ({ unit, name }: Lesson): string => `workshops/${unitFolder(unit)}/${name}.md`;
