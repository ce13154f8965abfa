import { copyOf, make } from './question-controls.ts';

const wordsOf = (group: Element): string =>
  [...group.querySelectorAll('.stem')].map(({ textContent }) => textContent).join(' ');

/** All answers of a page under one heading, each below its question's words. It is printed, and never seen on a screen. */
export function answersOnPaper(groups: readonly Element[]): HTMLElement {
  const section = make('section', { className: 'answers answers-on-paper' });
  section.append(make('h2', { textContent: 'Answers' }));
  for (const group of groups) {
    const answer = make('div', { className: 'answer' });
    const words = make('p', {});
    words.append(make('strong', { textContent: wordsOf(group) }));
    answer.append(words, ...[...group.querySelectorAll('.answers > dl')].map(copyOf));
    section.append(answer);
  }
  return section;
}
