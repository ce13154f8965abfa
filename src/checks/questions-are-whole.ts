import { placeIn } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import type { Check } from './world.ts';

const problem = problemFor('questions-are-whole');

/** Every question has an id, an aim, two options or more, a right one, and feedback for each. */
export const questionsAreWhole: Check = ({ programme }) =>
  programme.entries.flatMap((entry) => entry.outline.questions.flatMap((question): Problem[] => {
    const here = placeIn(entry, question.spot);
    if (question.id === null) return [problem(here, 'This question has no id, so nothing can refer to it.', 'write :::question{id=a-short-name aim=the-aim}.')];
    if (question.aim === null) return [problem(here, `The question "${question.id}" names no aim, so nobody knows what it checks.`, `add aim=… to it: :::question{id=${question.id} aim=the-aim}.`)];
    if (question.options.length < 2) return [problem(here, `The question "${question.id}" has fewer than two options to choose from.`, 'write the options as a list, "- [x]" before a right one and "- [ ]" before the others.')];
    const unboxed = question.options.filter(({ right }) => right === null);
    if (unboxed.length > 0)
      return unboxed.map((option) => problem(placeIn(entry, option.spot), `The option "${option.text}" has lost its checkbox.`, 'begin it with "- [ ]", or with "- [x]" if it is right.'));
    if (!question.options.some(({ right }) => right)) return [problem(here, `The question "${question.id}" has no right option.`, 'tick at least one: "- [x]".')];
    return question.options.filter(({ hasFeedback }) => !hasFeedback).map((option) => problem(
      placeIn(entry, option.spot),
      `The option "${option.text}" has no feedback, so whoever chooses it learns nothing.`,
      'below it, after an empty line, write a paragraph that is indented by two spaces.',
    ));
  }));
