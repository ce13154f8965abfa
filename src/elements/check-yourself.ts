import { answersOnPaper } from './answers-on-paper.ts';
import { addControls, make, makeButton, makeSentence, say } from './question-controls.ts';
import { sayTotal } from './verdict-words.ts';

/**
 * Checks the questions and scenes that it holds: each by itself, and all questions at the end. On
 * paper the answers stand on a page of their own. Without it they are folded away below each question.
 */
export class CheckYourself extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#abort = new AbortController());
    const groups = [...this.querySelectorAll<HTMLElement>('fieldset:is(.question, .scene)')];
    const questions = groups.flatMap((group) => {
      const check = addControls(group, signal);
      return check && group.matches('.question') ? [{ group, check }] : [];
    });
    const last = questions.at(-1);
    if (last && questions.length > 1) {
      const button = makeButton('Check all my answers');
      const total = makeSentence();
      const box = make('div', { className: 'check-all on-screen' });
      box.append(button, total);
      last.group.after(box);
      const forget = ({ target }: Event): void => {
        if (target instanceof HTMLInputElement || target instanceof HTMLButtonElement) say(total, '');
      };
      // The count is of what was chosen then.
      for (const type of ['change', 'click']) this.addEventListener(type, forget, { signal, capture: true });
      button.addEventListener(
        'click',
        () => {
          say(total, sayTotal(questions.map(({ check }) => check())));
          total.focus();
        },
        { signal },
      );
      signal.addEventListener('abort', () => box.remove());
    }

    let paper: HTMLElement | undefined;
    const clear = (): void => paper?.remove();
    const lay = (): void => {
      clear();
      paper = answersOnPaper(groups);
      (this.closest('main') ?? this).append(paper);
    };
    addEventListener('beforeprint', lay, { signal });
    addEventListener('afterprint', clear, { signal });
    signal.addEventListener('abort', clear);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

customElements.define('check-yourself', CheckYourself);
