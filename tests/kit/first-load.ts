import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { typeOf } from '../../src/publish/hosting/file-types.ts';
import { referencesOfPage } from '../../src/publish/hosting/references.ts';
import { parsePage } from '../../src/publish/page-tree.ts';

/** Bytes of a file as a host sends them: text packed by gzip, as most do it, and anything else as it is. */
export async function wireSize(site: string, path: string): Promise<number> {
  const bytes = await readFile(join(site, path));
  return typeOf(path)?.isText ? gzipSync(bytes, { level: 6 }).length : bytes.length;
}

/** What a browser fetches to show a page for the first time, without pictures, icon and font. */
export interface FirstLoad {
  readonly path: string;
  /** The page itself and its style sheets and scripts. */
  readonly requests: number;
  readonly bytes: number;
  /** Those of its scripts. */
  readonly script: number;
  /** Whether it asks something, which takes scripts of its own. */
  readonly asks: boolean;
}

const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);

/** Weighs the pages of a finished site. */
export async function firstLoads(site: string, pages: readonly string[]): Promise<FirstLoad[]> {
  const sizes = new Map<string, Promise<number>>();
  const weigh = async (paths: readonly string[]): Promise<number> => {
    for (const path of paths) if (!sizes.has(path)) sizes.set(path, wireSize(site, path));
    return sum(await Promise.all(paths.map((path) => sizes.get(path) ?? 0)));
  };
  return Promise.all(
    pages.map(async (path) => {
      const html = await readFile(join(site, path), 'utf8');
      const references = referencesOfPage(parsePage(html), path);
      const of = (kind: string): string[] => references.filter(({ as }) => as === kind).map((one) => one.path);
      const [sheets, scripts] = [of('style'), of('script')];
      const script = await weigh(scripts);
      return {
        path,
        requests: 1 + sheets.length + scripts.length,
        bytes: (await weigh([path, ...sheets])) + script,
        script,
        asks: /<(?:check-yourself|skills-check)\b/.test(html),
      };
    }),
  );
}
