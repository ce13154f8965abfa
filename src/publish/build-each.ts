import { join } from 'node:path';
import { buildApart } from './build-apart.ts';
import { swapIn } from './swap.ts';
import { withStage } from './with-stage.ts';

interface Asked {
  /** The ids of the councils, in the order in which they are built. */
  readonly councils: readonly string[];
  readonly out: string;
  readonly content: string;
  readonly site: string | undefined;
}

/**
 * Builds every council's site, each in a folder of its own below `out`, and swaps all of them into
 * place at the end. Each is a process of its own, one after the other: what one council's site knows
 * cannot reach another's. Pictures are encoded once, for the first. Gives the status of the one that
 * failed, with nothing changed, or 0.
 */
export const buildEach = ({ councils, out, content, site }: Asked): Promise<number> =>
  withStage(out, async (stage) => {
    // A message names the folder that was asked for.
    const say = (text: string): void => void process.stderr.write(text.replaceAll(stage.next, stage.out));
    for (const council of councils) {
      const own = join(stage.next, council);
      const flags = ['--council', council, '--out', own, '--content', content, ...(site ? ['--site', site] : [])];
      const status = await buildApart(flags, say);
      if (status !== 0) return status;
    }
    await swapIn(stage);
    return 0;
  });
