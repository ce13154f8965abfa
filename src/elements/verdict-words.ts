import type { Judgement } from './judge.ts';

/** What is said of a checked question. A count shows whoever chose some of several how near she is. */
export function sayVerdict({ isRight, found, of, others }: Judgement): string {
  if (isRight) return of === 1 ? 'Right.' : `Right. You found ${of === 2 ? 'both' : `all ${of}`}.`;
  if (of === 1) return 'Not the best answer. The right one is marked below.';
  const beside = others === 0 ? '' : `, and chose ${others} that ${others === 1 ? 'is' : 'are'} not right`;
  return `You found ${found} of ${of} right answers${beside}.`;
}

/** What is said of all questions of a page: counts and where to look, and no mark. */
export const sayTotal = (judgements: readonly (Judgement | null)[]): string => {
  const answered = judgements.filter((one) => one !== null);
  const count = `${answered.length} of ${judgements.length} answered`;
  if (answered.length === 0) return `${count}.`;
  return `${count}, ${answered.filter(({ isRight }) => isRight).length} right. Each is explained in its question above.`;
};
