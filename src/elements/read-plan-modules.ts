import type { ShownModule } from './plan-view.ts';

/** A module as it stands on the page, with the hash of what it says now. */
export interface ReadModule extends ShownModule {
  readonly content: string;
}

const words = (text: string | undefined): string[] => text?.split(' ') ?? [];

/** Everything that a plan can hold, read from the plans on the page, each once. */
export function readPlanModules(page: ParentNode): ReadModule[] {
  const found = [...page.querySelectorAll<HTMLElement>('[data-finish]')].map((mark) => {
    const { finish: id = '', content = '' } = mark.dataset;
    const item = mark.closest('li');
    const link = item?.querySelector('a');
    const { covers, needs, extra } = item?.dataset ?? {};
    // The id of a module has its workshop before its own; that of a lesson is its own alone.
    const [workshop] = id.includes('/') ? id.split('/') : [];
    return {
      id,
      workshop,
      // A module covers aims of its own workshop alone.
      covers: words(covers).map((aim) => `${workshop}/${aim}`),
      needs: words(needs),
      essential: extra === undefined,
      // “20 minutes”, or “20 minutes, 45 in all”.
      minutes: Number.parseInt(link?.nextElementSibling?.textContent ?? '', 10),
      title: link?.textContent.trim() ?? '',
      address: link?.href ?? '',
      printed: `…/${link?.getAttribute('href') ?? ''}`,
      content,
    };
  });
  return [...new Map(found.map((module) => [module.id, module])).values()];
}
