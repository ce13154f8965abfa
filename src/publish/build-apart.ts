import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { interrupt, onInterruption } from './interruption.ts';

const door = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));

/**
 * Runs a build as a process of its own, so that what one council's site knows cannot reach another's, and ends it with
 * this one. It takes the project's turn itself. `say` prints what it says on stderr. Gives its exit status.
 */
export async function buildApart(flags: readonly string[], say: (text: string) => void): Promise<number> {
  const child = spawn(process.execPath, [...process.execArgv, door, 'build', ...flags], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  child.stderr?.setEncoding('utf8').on('data', say);
  const closed = once(child, 'close');
  const forget = onInterruption(async () => {
    child.kill('SIGTERM');
    await closed;
  });
  const [status] = (await closed) as [number | null];
  forget();
  return status ?? 2;
}

/** Ends a build that runs for another command when that one is killed: nobody waits for its site. */
export function endWithParent(): void {
  if (!process.channel) return;
  process.once('disconnect', () => void interrupt('SIGTERM'));
  // Hearing of its end must not keep this one from ending.
  process.channel.unref();
}
