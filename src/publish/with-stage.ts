import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { onInterruption } from './interruption.ts';
import { isNoRoom, noRoomFor } from './no-room.ts';
import { dropStage, openStage, type Stage } from './swap.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Makes a site in a folder beside the output: `make` fills it, and swaps it in when it is whole. However `make` ends, and
 * where the process is stopped, nothing stays beside the output. A full disk is an `OutputError`.
 */
export async function withStage<T>(out: string, make: (stage: Stage) => Promise<T>): Promise<T> {
  const others = [project, tmpdir()];
  let stage: Stage | undefined;
  let forget: (() => void) | undefined;
  try {
    stage = await openStage(out);
    const { next } = stage;
    forget = onInterruption(() => rmSync(next, { recursive: true, force: true, maxRetries: 3 }));
    return await make(stage);
  } catch (error) {
    if (!isNoRoom(error)) throw error;
    const { out: old, next } = stage ?? { out, next: out };
    throw await noRoomFor({ out, old, next, others }, error);
  } finally {
    // What failed is what has to be said, and not that its remains cannot be taken away.
    if (stage) await dropStage(stage).catch(() => undefined);
    forget?.();
  }
}
