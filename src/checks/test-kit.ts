import { isOfContent, isText } from '../source/content-folder.ts';
import { lookIntoPicture } from '../source/look-into-picture.ts';
import type { PictureFacts } from '../source/picture-facts.ts';
import { interpretAll, type AllContent } from '../source/read-content.ts';
import { asText } from '../report/as-text.ts';
import { checkContent, type CheckOptions, type Report } from './check-content.ts';

/** A tiny world as text: paths below `content/` to what the files say. Pictures need only be there. */
export type World = Readonly<Record<string, string>>;

/** The same, where some files are not saved as text should be. */
export type SavedWorld = Readonly<Record<string, string | Buffer>>;

/** Reads a tiny world as if it lay in a folder called `content`, without a disk. */
export function read(files: SavedWorld, pictures?: ReadonlyMap<string, PictureFacts>): AllContent {
  const paths = Object.keys(files).filter(isOfContent).sort();
  return interpretAll({
    root: '/content',
    name: 'content',
    texts: paths.filter(isText).map((path) => ({ path, bytes: Buffer.from(files[path] ?? '') })),
    others: paths.filter((path) => !isText(path)),
    ...(pictures ? { pictures } : {}),
  });
}

/** Judges a tiny world as the checker would. */
export const judge = (files: SavedWorld, options?: CheckOptions): Report => checkContent(read(files), options);

/** The whole report on a tiny world, as a trainer would read it. */
export const reportOn = (files: SavedWorld, options?: CheckOptions): string => asText(judge(files, options));

/** The same, where pictures that are given as bytes are looked into. */
export async function reportOnPictures(files: SavedWorld): Promise<string> {
  const pictures = Object.entries(files).flatMap(([path, bytes]) => (Buffer.isBuffer(bytes) ? [{ path, bytes }] : []));
  const facts = pictures.map(async ({ path, bytes }) => [path, await lookIntoPicture(bytes)] as const);
  return asText(checkContent(read(files, new Map(await Promise.all(facts)))));
}

/** Takes the indentation off a template, so that a report can stand in a test as it looks. */
export function text(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  const raw = String.raw({ raw: strings }, ...values).replace(/^\n|\n[ ]*$/g, '');
  const indent = Math.min(
    ...raw
      .split('\n')
      .filter((line) => line.trim())
      .map((line) => line.search(/\S/)),
  );
  return raw
    .split('\n')
    .map((line) => line.slice(indent))
    .join('\n');
}

export const programme =
  'title: A programme\nsummary: For the test.\nfeedback: a@b.example\ncontacts:\n  - role: Accessibility and data protection\n    email: a@b.example\n';

interface HubParts {
  readonly title?: string;
  readonly aims?: readonly string[];
  readonly confident?: readonly string[];
}

/** A hub. Its title is on line 2, its first aim's id on line 7; each aim takes two lines, or three with its path. */
export const hub = ({ title = 'Networks', aims = ['draw-map'], confident = [] }: HubParts = {}): string =>
  [
    '---',
    `title: ${title}`,
    'summary: A workshop.',
    'sprint:',
    '  weeks: 6',
    '  aims:',
    ...aims.flatMap((aim) => [
      `    - id: ${aim}`,
      '      text: done it',
      ...(confident.includes(aim) ? ['      path: confident'] : []),
    ]),
    '---',
    '',
    'What happens in the room.',
    '',
  ].join('\n');

/** A world without one of its files. */
export const without = (files: World, path: string): World =>
  Object.fromEntries(Object.entries(files).filter(([other]) => other !== path));

/** As many words as carry somebody through a missed session. */
export const enough = 'The session was about the people and groups that you know already. '.repeat(14);

/** A question on an aim, as a trainer writes it. */
export const question = (aim: string, id = `about-${aim}`): string =>
  [
    `:::question{id=${id} aim=${aim}}`,
    'Which is it?',
    '',
    '- [x] This one',
    '',
    '  It is.',
    '- [ ] That one',
    '',
    '  It is not.',
    ':::',
    '',
  ].join('\n');

interface ModuleParts {
  readonly title?: string;
  readonly kind?: string;
  readonly covers?: readonly string[];
  /** Aims that get a question each; those that are covered unless told otherwise. */
  readonly asks?: readonly string[];
  readonly body?: string;
}

/** A module, a catch-up unless told otherwise. Its title is on line 2, its kind on line 4, its covers on line 6. */
export const module = ({
  title = 'Catch up',
  kind = 'catch-up',
  covers = ['draw-map'],
  asks = covers,
  body = enough,
}: ModuleParts = {}): string =>
  [
    '---',
    `title: ${title}`,
    'summary: What you missed.',
    `kind: ${kind}`,
    'minutes: 5',
    `covers: [${covers.join(', ')}]`,
    '---',
    '',
    body,
    '',
    ...asks.map((aim) => question(aim)),
  ].join('\n');

/** An officer's sheet. */
export const officer = '---\ntitle: Officer’s sheet\nsummary: For one meeting.\n---\n\nLook at the map together.\n';

/** A lesson with one aim, `first-step`, and its question. */
export const lesson = (body = ''): string =>
  [
    '---',
    'title: Begin',
    'summary: A first step.',
    'minutes: 5',
    'aims:',
    '  - id: first-step',
    '    text: taken a first step',
    '---',
    '',
    'Begin here, with one account that you use already and half an hour to spare. Write down what it is for, and when you will look at it.',
    '',
    body,
    '',
    question('first-step'),
  ].join('\n');

/** The smallest whole programme: one workshop with one aim. Tests spread it and break one thing. */
export const whole: World = {
  'programme.yaml': programme,
  'workshops/01-networks/index.mdx': hub(),
  'workshops/01-networks/catch-up.mdx': module(),
  'workshops/01-networks/officer.md': officer,
};
