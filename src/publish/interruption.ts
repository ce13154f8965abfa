/** Takes something away that a process which is cut off would leave. Only what is not synchronous is waited for. */
export type Undo = () => void | Promise<void>;

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const undos = new Set<Undo>();
let isListening = false;

/** Undoes, the latest first, and ends the process as the signal would have ended it. */
export async function interrupt(signal: (typeof signals)[number]): Promise<void> {
  for (const undo of [...undos].reverse()) {
    try {
      const undoing = undo();
      // Without a wait, nothing can be written between this and the end.
      if (undoing) await undoing;
    } catch {
      // The next command finds it.
    }
  }
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** Has `undo` run when the process is stopped, as by Ctrl+C. Gives what takes that back. */
export function onInterruption(undo: Undo): () => void {
  if (!isListening) for (const signal of signals) process.once(signal, () => void interrupt(signal));
  isListening = true;
  undos.add(undo);
  return () => void undos.delete(undo);
}
