import { countCharacters } from '../practice/counting.ts';
import { remarksOn } from '../practice/remarks.ts';
import type { Draft } from '../practice/rule.ts';

/** How long she may stop to think before the remarks are looked at again. */
const pause = 900;

/**
 * Reads along while a member writes, and puts its remarks below. The words stay in the form: nothing is
 * stored or sent. What each remark says stands in the page, in the list for paper.
 */
export class PracticeSpace extends HTMLElement {
  #abort = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return console.error('<practice-space> misses its form.', this);
    const { signal } = (this.#abort = new AbortController());
    const read = (wait: number): void => {
      clearTimeout(this.#timer);
      const draft = this.#arrange(form);
      this.#timer = setTimeout(() => this.#remark(draft), wait);
    };
    form.addEventListener('input', () => read(pause), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        read(0);
        this.#find('h2')?.focus();
      },
      { signal },
    );
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(read, 0, 0), { signal });
    form.hidden = false;
    read(0);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    clearTimeout(this.#timer);
  }

  /** Shows what needs no thought: the chosen scene, the field for alt text, the count. Gives the draft. */
  #arrange(form: HTMLFormElement): Draft {
    const given = new FormData(form);
    const say = (name: string): string => String(given.get(name));
    const chosen = form.querySelector<HTMLElement>('[name="platform"] :checked');
    const [limit, link, emoji] = chosen?.dataset['counts']?.split(' ').map(Number) ?? [];
    const platform = { name: say('platform'), limit, link, emoji };
    const draft = {
      words: say('draft'),
      platform,
      hasPicture: given.has('picture'),
      altText: say('alt'),
      to: this.#find(`[data-scene="${say('scene')}"] blockquote`)?.textContent ?? '',
    };
    for (const one of form.querySelectorAll<HTMLElement>('[data-scene]'))
      one.hidden = one.dataset['scene'] !== say('scene');
    this.#find('.alt')?.toggleAttribute('hidden', !draft.hasPicture);
    const count = limit ? `About ${countCharacters(draft.words, platform)} of ${limit} characters` : '';
    this.#find('.count')?.replaceChildren(count);
    return draft;
  }

  #remark(draft: Draft): void {
    const remarks = remarksOn(draft);
    this.#find('.remarks')?.replaceChildren(
      ...remarks.map(({ rule, where }) => {
        const item = document.createElement('li');
        const about = document.createElement('strong');
        about.append(where);
        item.append(about, ` ${this.#find(`[data-rule="${rule}"] .says`)?.textContent}`);
        return item;
      }),
    );
    const isEmpty = !draft.words.trim();
    this.#find('.counter')?.toggleAttribute('hidden', isEmpty);
    const count = isEmpty ? '' : `${remarks.length || 'No'} remark${remarks.length === 1 ? '' : 's'}`;
    const status = this.#find('[role="status"]');
    // The same number again is no news, and is not read out again.
    if (status && status.textContent !== count) status.textContent = count;
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }
}

customElements.define('practice-space', PracticeSpace);
