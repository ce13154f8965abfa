import type { Data, Path } from './schema.ts';

/** How pages call each kind of module. */
export const kindNames: Readonly<Record<Data<'module'>['kind'], string>> = {
  'catch-up': 'Catch-up',
  checklist: 'Checklist',
  worksheet: 'Worksheet',
  example: 'Example',
  guide: 'Guide',
  scene: 'Practice scene',
};

/** How pages call each path. */
export const pathNames: Readonly<Record<Path, string>> = {
  foundation: 'If you are new to this',
  confident: 'If you are confident',
  everyone: 'For everyone',
};
