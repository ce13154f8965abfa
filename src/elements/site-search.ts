import { describeCount } from '../search/describe-count.ts';
import { either } from '../search/either.ts';
import type { Hit, SearchEngine } from '../search/engine.ts';
import { loadScript } from '../search/load-script.ts';
import { loadPagefind } from '../search/pagefind-engine.ts';

/** The first are few, since each brings the text of its page; who wants to see more wants many. */
const atFirst = 5;
const more = 10;
const pause = 250;

// Where this script lies tells where the site's root is, at any address.
const root = new URL('..', (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI);

// The second is for where Pagefind cannot run. Nothing of it is loaded before.
const engine = either(
  [() => loadPagefind(root), () => loadScript<SearchEngine>(new URL('scripts/plain-search.js', root))],
  atFirst,
);

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties?: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] => Object.assign(document.createElement(name), properties);

const topics = (): HTMLAnchorElement =>
  make('a', { href: new URL('a-z.html', root).href, textContent: 'A to Z of topics' });

function itemOf({ address, title, section, about, excerpt }: Hit): HTMLLIElement {
  const item = make('li');
  const link = make('a', { href: address, textContent: title });
  if (section) link.append(make('span', { className: 'section', textContent: section }));
  item.append(
    link,
    make('p', { className: 'about', textContent: [...new Set(about)].filter(Boolean).join(' · ') }),
    make('p', { className: 'excerpt', innerHTML: excerpt }),
  );
  return item;
}

/** What the form asks for, without what was left open. */
function read(form: HTMLFormElement): URLSearchParams {
  const asked = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const words = String(value).trim();
    if (words) asked.set(name, words);
  }
  return asked;
}

/** The address says what was asked, so that it can be sent to somebody and found again by going back. */
function remember(asked: URLSearchParams): void {
  try {
    history.replaceState(null, '', `${asked}` ? `?${asked}` : location.pathname);
  } catch {
    // Some frames forbid it. The results are there all the same.
  }
}

/** Makes the search form answer in the page. Without it the form has nobody to ask, and the page says so. */
export class SiteSearch extends HTMLElement {
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const list = this.querySelector<HTMLElement>('ol');
    const button = this.querySelector<HTMLButtonElement>('button[type="button"]');
    if (!form || !status || !list || !button) {
      console.error('<site-search> lacks a form, status, list or button.', this);
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = (): void => {
      clearTimeout(timer);
      void this.#search(form, status, list, button);
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      run();
    };
    form.oninput = ({ target }) => {
      clearTimeout(timer);
      if (target instanceof HTMLSelectElement) run();
      else timer = setTimeout(run, pause);
    };

    const asked = new URLSearchParams(location.search);
    // What somebody typed before this script came stays.
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
      control.value = asked.get(control.name) ?? control.value;
    run();
  }

  async #search(
    form: HTMLFormElement,
    status: HTMLElement,
    list: HTMLElement,
    button: HTMLButtonElement,
  ): Promise<void> {
    const turn = (this.#turn += 1);
    const asked = read(form);
    const { q: term = '', ...filters } = Object.fromEntries(asked);
    remember(asked);
    button.hidden = true;
    if (!`${asked}`) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = 'Searching…';
    try {
      const { count, hits } = await engine.search(term, filters);
      const show = async (from: number, to: number): Promise<void> => {
        const items = (await hits(from, to)).map(itemOf);
        if (turn !== this.#turn) return;
        if (from) {
          list.append(...items);
          items[0]?.querySelector('a')?.focus();
        } else {
          list.replaceChildren(...items);
          status.textContent = describeCount(count, term);
          if (count === 0) status.append(' Try another word, or look in the ', topics(), '.');
        }
        button.hidden = count <= to;
        // Where the rest cannot be had, another engine may answer all of it.
        button.onclick = () => void show(to, to + more).catch(() => this.#search(form, status, list, button));
      };
      await show(0, atFirst);
    } catch {
      if (turn !== this.#turn) return;
      list.replaceChildren();
      status.replaceChildren('Search cannot run here. Everything is in the ', topics(), ' too.');
    }
  }
}

customElements.define('site-search', SiteSearch);
