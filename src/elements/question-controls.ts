import { judge, type Judgement } from './judge.ts';
import { sayVerdict } from './verdict-words.ts';

/** An element with some properties of its own. */
export const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]>,
): HTMLElementTagNameMap[T] => Object.assign(document.createElement(tag), properties);

/** A button that only this script can serve. */
export const makeButton = (textContent: string): HTMLButtonElement =>
  make('button', { type: 'button', className: 'button', textContent });

/** A sentence that takes the focus when it has something to say: it is read out then, and can be seen. */
export const makeSentence = (): HTMLParagraphElement =>
  make('p', { className: 'result on-screen', tabIndex: -1, hidden: true });

/** What a sentence says, and whether it is there at all. */
export function say(sentence: HTMLElement, words: string): void {
  sentence.textContent = words;
  sentence.hidden = words === '';
}

/** A copy of what is said to an option, for a second place. Ids stay with the first. */
export function copyOf<E extends Element>(original: E): E {
  const copy = original.cloneNode(true) as E;
  for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
  return copy;
}

/**
 * Gives a question or a scene its buttons, until `signal` aborts. Returns what checks it and shows the
 * feedback, and tells what there is to judge; nothing where a question has no options.
 */
export function addControls(group: HTMLElement, signal: AbortSignal): (() => Judgement | null) | undefined {
  const isScene = group.matches('.scene');
  const list = group.querySelector('.options');
  const answers = [...group.querySelectorAll<HTMLElement>('.answers > dl > dd')];
  const inputs = [...(list?.querySelectorAll('input') ?? [])];
  const [first] = inputs;
  if (!list || !first || inputs.length !== answers.length) return undefined;

  const sentence = makeSentence();
  sentence.id = `${group.id}-result`;
  const check = makeButton(isScene ? 'See what follows' : 'Check');
  const again = makeButton('Try again');
  again.classList.add('quiet');
  const buttons = make('p', { className: 'check-buttons on-screen' });
  buttons.append(check, again);
  list.before(sentence);
  list.after(buttons);

  const clear = (): void => {
    for (const feedback of list.querySelectorAll('.feedback')) feedback.remove();
    say(sentence, '');
    first.removeAttribute('aria-describedby');
    again.hidden = true;
  };
  const checkNow = (): Judgement | null => {
    const chosen = [...inputs.keys()].filter((place) => inputs[place]?.checked);
    const judgement = judge(
      chosen,
      answers.map((answer) => answer.matches('.right')),
    );
    clear();
    if (!judgement) return null;
    for (const place of judgement.shown) {
      const answer = answers[place];
      const feedback = make('div', { className: `feedback on-screen ${answer?.className}` });
      feedback.append(...(answer ? copyOf(answer).childNodes : []));
      inputs[place]?.closest('li')?.append(feedback);
    }
    say(sentence, isScene ? 'What follows stands below your choice.' : sayVerdict(judgement));
    again.hidden = false;
    if (!isScene) {
      const detail = { id: group.id.replace('question-', ''), right: judgement.isRight };
      group.dispatchEvent(new CustomEvent('question-answered', { bubbles: true, detail }));
    }
    return judgement;
  };

  clear();
  // What was said holds for what was chosen then.
  group.addEventListener('change', clear, { signal });
  check.addEventListener(
    'click',
    () => {
      if (checkNow()) sentence.focus();
      else {
        say(sentence, 'Nothing is chosen yet. Choose what seems best to you.');
        first.setAttribute('aria-describedby', sentence.id);
        first.focus();
      }
    },
    { signal },
  );
  again.addEventListener(
    'click',
    () => {
      for (const input of inputs) input.checked = false;
      clear();
      first.focus();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    clear();
    sentence.remove();
    buttons.remove();
  });
  return checkNow;
}
