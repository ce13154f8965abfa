import { placeIn, type AnyEntry } from '../programme/entry.ts';
import { idPattern, plainName } from '../programme/names.ts';
import type { Question, Scene } from '../programme/outline.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { holdsQuestions } from './aims-exist.ts';
import { isReadIn, losesOption } from './parts/options-are-read.ts';
import type { Check } from './world.ts';

const problem = problemFor('questions-are-whole');

/** What cuts a list of options in two, and what to do about it. */
const tellCut: Readonly<
  Record<NonNullable<Scene['cut']>['by'], (name: string) => readonly [fact: string, cure: string]>
> = {
  paragraph: (name) => [
    `This paragraph is not indented, so it cuts the options of the ${name} in two.`,
    'indent it by two spaces, as what belongs to the option above it.',
  ],
  rule: (name) => [`This line of hyphens cuts the options of the ${name} in two.`, 'take the line of hyphens out.'],
  sign: (name) => [
    `The options of the ${name} begin with different signs, which cuts them in two from here.`,
    `begin every option with the same sign, ${name.startsWith('scene') ? '"- "' : '"- [ ]" or "- [x]"'}.`,
  ],
};

/** What a question and a scene have in common: two options or more, and something said to each. */
function judgeOptions(
  entry: AnyEntry,
  { options, cut, spot }: Scene,
  name: string,
  cure: string,
  own: () => Problem[],
): Problem[] {
  if (cut) return [problem(placeIn(entry, cut), ...tellCut[cut.by](name))];
  if (options.length < 2 && losesOption(entry, { spot })) return [];
  if (options.length < 2)
    return [problem(placeIn(entry, spot), `The ${name} has fewer than two options to choose from.`, cure)];
  const first = own();
  if (first.length > 0) return first;
  return options
    .filter(({ hasFeedback }) => !hasFeedback)
    .map((option) =>
      problem(
        placeIn(entry, option.spot),
        `The option "${option.text}" has no feedback, so whoever chooses it learns nothing.`,
        'below it, after an empty line, write a paragraph that is indented by two spaces.',
      ),
    );
}

/** An id becomes a part of the page's address, and what progress is kept by. */
function judgeId(entry: AnyEntry, { id, spot }: Pick<Scene, 'id' | 'spot'>, noun: string): Problem[] {
  if (id === null || idPattern.test(id)) return [];
  const plain = plainName(id);
  return [
    problem(
      placeIn(entry, spot),
      `The id "${id}" has more in it than lower-case letters, digits and single hyphens.`,
      plain ? `write :::${noun}{id=${plain} …}.` : `write :::${noun}{id=a-short-name …}.`,
    ),
  ];
}

function judgeQuestion(entry: AnyEntry, question: Question): Problem[] {
  const here = placeIn(entry, question.spot);
  const { id, aim, stem, options } = question;
  if (id === null)
    return [
      problem(
        here,
        'This question has no id, so nothing can refer to it.',
        'write :::question{id=a-short-name aim=the-aim}.',
      ),
    ];
  if (aim === null)
    return [
      problem(
        here,
        `The question "${id}" names no aim, so nobody knows what it checks.`,
        `add aim=… to it: :::question{id=${id} aim=the-aim}.`,
      ),
    ];
  const cure = 'write the options as a list, "- [x]" before a right one and "- [ ]" before the others.';
  return judgeOptions(entry, question, `question "${id}"`, cure, () => {
    if (stem === '')
      return [problem(here, `The question "${id}" does not ask anything.`, 'write the question above its options.')];
    const unboxed = options.filter(({ right }) => right === null);
    if (unboxed.length > 0)
      return unboxed.map((option) =>
        problem(
          placeIn(entry, option.spot),
          `The option "${option.text}" has lost its checkbox.`,
          'begin it with "- [ ]", or with "- [x]" if it is right.',
        ),
      );
    if (!options.some(({ right }) => right))
      return [problem(here, `The question "${id}" has no right option.`, 'tick at least one: "- [x]".')];
    return options.every(({ right }) => right)
      ? [
          problem(
            here,
            `Every option of the question "${id}" is right, so nobody can get it wrong and it checks nothing.`,
            'take the tick from what is not right, "- [ ]", or add an option that is plausible and wrong.',
          ),
        ]
      : [];
  });
}

function judgeScene(entry: AnyEntry, scene: Scene): Problem[] {
  if (scene.id === null)
    return [
      problem(
        placeIn(entry, scene.spot),
        'This scene has no id, so nothing can refer to it.',
        'write :::scene{id=a-short-name}.',
      ),
    ];
  return judgeOptions(
    entry,
    scene,
    `scene "${scene.id}"`,
    'write the moves as a list, "-" before each, with what follows from it below.',
    () => {
      const boxed = scene.options.find(({ right }) => right) ?? scene.options.find(({ right }) => right !== null);
      if (!boxed) return [];
      return [
        problem(
          placeIn(entry, boxed.spot),
          `A scene has no right move, but this one ${boxed.right ? 'is ticked' : 'has a box to tick'}.`,
          'begin each with "- " alone.',
        ),
      ];
    },
  );
}

/** Every question has an id, an aim, two options or more, some right and some not, and feedback for each; a scene the same but for aim and right ones. */
export const questionsAreWhole: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => [
    // A question where none can count is reported by itself: it has to move.
    ...(holdsQuestions(entry) ? entry.outline.questions : [])
      .filter(isReadIn(entry))
      .flatMap((question) => [...judgeId(entry, question, 'question'), ...judgeQuestion(entry, question)]),
    ...entry.outline.scenes
      .filter(isReadIn(entry))
      .flatMap((scene) => [...judgeId(entry, scene, 'scene'), ...judgeScene(entry, scene)]),
  ]);
