import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropStage, openStage, swapIn } from './swap.ts';

interface Asked {
  /** The ids of the councils, in the order in which they are built. */
  readonly councils: readonly string[];
  readonly out: string;
  readonly content: string;
  readonly site: string | undefined;
}

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/**
 * Builds every council's site, each in a folder of its own below `out`, and swaps all of them into
 * place at the end. Each is a process of its own, one after the other: what one council's site knows
 * cannot reach another's. Pictures are encoded once, for the first. Gives the status of the one that
 * failed, with nothing changed, or 0.
 */
export async function buildEach({ councils, out, content, site }: Asked): Promise<number> {
  const stage = await openStage(out);
  try {
    for (const council of councils) {
      const own = join(stage.next, council);
      const flags = ['--council', council, '--out', own, '--content', content, ...(site ? ['--site', site] : [])];
      const child = spawn(process.execPath, [script, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
      const [status] = (await once(child, 'exit')) as [number | null];
      if (status !== 0) {
        await dropStage(stage);
        return status ?? 2;
      }
    }
    await swapIn(stage);
    return 0;
  } catch (error) {
    await dropStage(stage);
    throw error;
  }
}
