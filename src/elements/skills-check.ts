import { describePlan } from '../plan/describe-lesson-plan.ts';
import { planLessons, type Answers, type PlanLesson, type Statement } from '../plan/lesson-plan.ts';

interface Asked extends Statement {
  readonly item: HTMLElement;
}
interface Offered extends PlanLesson {
  readonly item: HTMLElement;
}

const choices = [
  ['true', 'True of me'],
  ['not', 'Not yet'],
] as const;

/**
 * Puts two radio buttons to each statement, and the lessons that fit below them once they are asked for.
 * The answers stay in the form: nothing is stored or sent.
 */
export class SkillsCheck extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const plan = this.querySelector<HTMLElement>('.plan');
    const show = this.querySelector<HTMLButtonElement>('.show');
    const statements = [...this.querySelectorAll<HTMLElement>('[data-lessons]')].map((item): Asked => ({
      item,
      id: item.id,
      lessons: item.dataset['lessons']?.split(' ') ?? [],
    }));
    const lessons = [...this.querySelectorAll<HTMLElement>('[data-lesson]')].map((item): Offered => ({
      item,
      id: item.dataset['lesson'] ?? '',
      path: (item.dataset['path'] ?? 'everyone') as PlanLesson['path'],
      minutes: Number(item.dataset['minutes']),
      facts: Number(item.dataset['facts']),
    }));
    if (!form || !plan || !show) {
      console.error('<skills-check> looked for a form, a plan and a button, and misses one of them.', this);
      return;
    }
    const { signal } = (this.#abort = new AbortController());
    for (const statement of statements) this.#putChoices(statement);
    for (const part of this.querySelectorAll<HTMLElement>('.paper')) part.hidden = true;
    for (const part of this.querySelectorAll<HTMLElement>('.screen')) part.hidden = false;
    this.querySelector('.tick-list')?.classList.remove('tick-list');
    this.classList.add('live');

    const update = (): void => {
      const given = new FormData(form);
      const answers = Object.fromEntries(statements.map(({ id }) => [id, given.get(`say-${id}`)])) as Answers;
      this.#show(plan, lessons, planLessons(statements, lessons, answers));
    };
    form.addEventListener('change', () => !plan.hidden && update(), { signal });
    form.addEventListener('reset', () => (plan.hidden = true), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        plan.hidden = false;
        update();
        plan.querySelector<HTMLElement>('h2')?.focus();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** The statement becomes the legend of its two choices. */
  #putChoices({ item, id }: Asked): void {
    if (item.querySelector('fieldset')) return;
    const words = item.querySelector('p');
    const fieldset = document.createElement('fieldset');
    const legend = Object.assign(document.createElement('legend'), { textContent: words?.textContent ?? '' });
    const labels = choices.map(([value, text]) => {
      const radio = Object.assign(document.createElement('input'), { type: 'radio', name: `say-${id}`, value });
      const label = document.createElement('label');
      label.append(radio, ` ${text}`);
      return label;
    });
    fieldset.append(legend, ...labels);
    words?.replaceWith(fieldset);
  }

  #show(plan: HTMLElement, lessons: readonly Offered[], made: ReturnType<typeof planLessons<Offered>>): void {
    const words = describePlan(made);
    for (const [name, text] of Object.entries(words)) {
      const place = plan.querySelector<HTMLElement>(`.${name}`);
      if (!place || place.textContent === text) continue;
      place.textContent = text;
      place.hidden = text === '';
    }
    const now = plan.querySelector<HTMLElement>('.now');
    const other = plan.querySelector<HTMLElement>('.other-day');
    for (const lesson of lessons) {
      const isLater = made.later.includes(lesson);
      lesson.item.hidden = !isLater && !made.lessons.includes(lesson);
      (isLater ? other : now)?.append(lesson.item);
    }
    if (other) other.hidden = made.later.length === 0;
  }
}

customElements.define('skills-check', SkillsCheck);
