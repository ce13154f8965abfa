import type { ShownModule } from './plan-view.ts';

/** A module as it stands on the page, with the hash of what it says now. */
export interface ReadModule extends ShownModule {
  readonly content: string;
}

const words = (text: string | undefined): string[] => text?.split(' ') ?? [];

/** Everything that a plan can hold, read from the plans on the page, each once. */
export function readPlanModules(page: ParentNode): ReadModule[] {
  const found = [...page.querySelectorAll<HTMLElement>('[data-module]')].map((item) => {
    const { dataset } = item;
    const link = item.querySelector('a');
    return {
      id: dataset['module'] ?? '',
      workshop: dataset['workshop'],
      minutes: Number(dataset['minutes']),
      covers: words(dataset['covers']),
      needs: words(dataset['needs']),
      essential: dataset['essential'] !== undefined,
      title: link?.textContent.trim() ?? '',
      address: link?.href ?? '',
      printed: link?.dataset['address'] ?? '',
      content: item.querySelector<HTMLElement>('[data-content]')?.dataset['content'] ?? '',
    };
  });
  return [...new Map(found.map((module) => [module.id, module])).values()];
}
