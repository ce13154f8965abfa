import { pictureSlip } from '../checks/parts/picture-slips.ts';
import type { Content } from '../source/read-content.ts';

/**
 * Whether a page can show a picture; `path` is below the content folder. What is not there, or is no
 * picture, is reported and left out of the preview: Astro would stop the page.
 */
export const canBeShown = ({ paths, pictures }: Pick<Content, 'paths' | 'pictures'>, path: string): boolean =>
  paths.includes(path) && !pictureSlip(path, pictures.get(path));
