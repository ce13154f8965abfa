import { ofProcess } from '../source/content-of-process.ts';
import type { Content } from '../source/read-content.ts';

/** The content of this process, for pages. Where its folder went away, the preview shows what it knows. */
export const contentForPages = async (): Promise<Content | undefined> =>
  (await ofProcess.now?.catch(() => undefined)) ?? ofProcess.earlier;
