import { describeCount, wayIn, type Hit } from './search-words.ts';

interface PagefindResult {
  data(): Promise<Hit>;
}

interface Pagefind {
  options(options: { excerptLength?: number; noWorker?: boolean }): Promise<void>;
  search(term: string | null, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

const atOnce = 10;
const patience = 15_000;
const pause = 250;

/** Hosts may refuse WebAssembly. Asking first is silent; failing later is not. */
function hasWebAssembly(): boolean {
  try {
    return Boolean(new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
  } catch {
    return false;
  }
}

const within = <T>(promise: Promise<T>, milliseconds: number): Promise<T> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Search took too long.')), milliseconds)),
  ]);

// Where this script lies tells where the site's root is, at any address.
const root = new URL('..', (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI);

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

async function load(): Promise<Pagefind> {
  if (location.protocol === 'file:' || !hasWebAssembly()) throw new Error('Search cannot run here.');
  // Browsers remember an import that failed, and would fail again without asking. Another address makes them ask.
  const query = attempts > 0 ? `?attempt=${attempts}` : '';
  attempts += 1;
  const pagefind = (await import(new URL(`pagefind/pagefind.js${query}`, root).href)) as Pagefind;
  await pagefind.options({ excerptLength: 28 });
  return pagefind;
}

/** Makes the search form answer in the page. Without it the form has nobody to ask, and the page says so. */
export class SiteSearch extends HTMLElement {
  #abort = new AbortController();
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const list = this.querySelector<HTMLElement>('ol');
    const more = this.querySelector<HTMLButtonElement>('button[type="button"]');
    if (!form || !status || !list || !more) {
      console.error('<site-search> looked for a form, a status, a list and a button, and misses one of them.', this);
      return;
    }
    const { signal } = (this.#abort = new AbortController());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = (): void => {
      clearTimeout(timer);
      void this.#search(form, status, list, more);
    };
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        run();
      },
      { signal },
    );
    form.addEventListener(
      'change',
      (event) => {
        if (event.target instanceof HTMLSelectElement) run();
      },
      { signal },
    );
    form.addEventListener(
      'input',
      () => {
        clearTimeout(timer);
        timer = setTimeout(run, pause);
      },
      { signal },
    );

    const asked = new URLSearchParams(location.search);
    for (const [name, value] of asked) {
      const control = form.elements.namedItem(name);
      if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
    }
    if ([...asked.values()].some((value) => value.trim() !== '')) run();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  async #search(form: HTMLFormElement, status: HTMLElement, list: HTMLElement, more: HTMLButtonElement): Promise<void> {
    const turn = (this.#turn += 1);
    const fields = new FormData(form);
    const term = String(fields.get('q') ?? '').trim();
    const filters = Object.fromEntries(
      [...fields].filter(([name, value]) => name !== 'q' && value !== '').map(([name, value]) => [name, String(value)]),
    );
    this.#remember(term, filters);
    more.hidden = true;
    if (term === '' && Object.keys(filters).length === 0) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    status.textContent = 'Searching…';
    try {
      loading ??= load();
      const pagefind = await within(loading, patience);
      const { results } = await within(pagefind.search(term === '' ? null : term, { filters }), patience);
      if (turn !== this.#turn) return;
      const show = async (from: number, focus: boolean): Promise<void> => {
        const hits = await within(
          Promise.all(results.slice(from, from + atOnce).map((result) => result.data())),
          patience,
        );
        if (turn !== this.#turn) return;
        const items = hits.map((hit) => this.#item(hit));
        if (from === 0) list.replaceChildren(...items);
        else list.append(...items);
        if (focus) items[0]?.querySelector('a')?.focus();
        more.hidden = results.length <= from + atOnce;
        more.onclick = () => void show(from + atOnce, true).catch(() => this.#fail(status, list, more));
      };
      await show(0, false);
      if (turn === this.#turn) this.#announce(status, results.length, term);
    } catch {
      loading = undefined;
      if (turn === this.#turn) this.#fail(status, list, more);
    }
  }

  /** The address says what was asked, so that it can be sent to somebody and found again by going back. */
  #remember(term: string, filters: Record<string, string>): void {
    const query = new URLSearchParams({ ...(term ? { q: term } : {}), ...filters }).toString();
    try {
      history.replaceState(null, '', query ? `?${query}` : location.pathname);
    } catch {
      // Some frames forbid it. The results are there all the same.
    }
  }

  #announce(status: HTMLElement, count: number, term: string): void {
    status.textContent = describeCount(count, term);
    if (count === 0) status.append(' Try another word, or look in the ', this.#topics(), '.');
  }

  #fail(status: HTMLElement, list: HTMLElement, more: HTMLButtonElement): void {
    list.replaceChildren();
    more.hidden = true;
    status.replaceChildren('Search cannot run here. Everything is in the ', this.#topics(), ' too.');
  }

  #topics(): HTMLAnchorElement {
    return Object.assign(document.createElement('a'), {
      href: new URL('a-z.html', root).href,
      textContent: 'A to Z of topics',
    });
  }

  #item(hit: Hit): HTMLLIElement {
    const { address, title, section, excerpt } = wayIn(hit);
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: address, textContent: title });
    if (section)
      link.append(Object.assign(document.createElement('span'), { className: 'section', textContent: section }));
    const about = Object.assign(document.createElement('p'), {
      className: 'about',
      textContent: [...new Set([hit.meta['workshop'], hit.meta['kind'], hit.meta['minutes']])]
        .filter(Boolean)
        .join(' · '),
    });
    // Pagefind escapes the excerpt and adds <mark>; titles it gives raw, so they are set as text.
    const words = Object.assign(document.createElement('p'), { className: 'excerpt', innerHTML: excerpt });
    item.append(link, about, words);
    return item;
  }
}

customElements.define('site-search', SiteSearch);
