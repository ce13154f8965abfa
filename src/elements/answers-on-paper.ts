import { copyOf, make } from './question-controls.ts';

const wordsOf = (group: Element): string =>
  [...group.querySelectorAll('.stem')].map(({ textContent }) => textContent).join(' ');

/** What is said to an option, and the option before it, as one item: a PDF knows lists, and no pairs. */
function listAnswer(said: Element): HTMLElement {
  const option = make('span', { className: 'option' });
  const term = said.previousElementSibling;
  option.append(...(term ? copyOf(term).childNodes : []));
  const item = make('li', { className: said.className });
  item.append(option, ' ', ...copyOf(said).childNodes);
  return item;
}

/** All answers of a page under one heading, each below its question's words. It is printed, and never seen on a screen. */
export function answersOnPaper(groups: readonly Element[]): HTMLElement {
  const section = make('section', { className: 'answers-apart on-paper' });
  section.append(make('h2', { textContent: 'Answers' }));
  for (const group of groups) {
    const answer = make('div', { className: 'answer' });
    const words = make('p', {});
    words.append(make('strong', { textContent: wordsOf(group) }));
    const list = make('ul', {});
    list.append(...[...group.querySelectorAll('.answers > dl > dd')].map(listAnswer));
    answer.append(words, list);
    section.append(answer);
  }
  return section;
}
