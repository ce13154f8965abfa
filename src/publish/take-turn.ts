import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Where whoever has the turn listens. Linux and Windows close such an address with its process, however that ends, so
 * that no process of the same number is ever taken for it. Elsewhere it is a file, which a process that was killed leaves.
 */
function addressOf(what: string): string {
  const name = `networked-councillor-${createHash('sha256').update(what).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `/tmp/${name}`;
}

/** Gives the turn back. */
export type GiveBack = () => Promise<void>;

/** Listens, and tells everyone who asks which process it is. Undefined where another does. */
function listen(address: string): Promise<GiveBack | undefined> {
  const waiting = new Set<Socket>();
  const server = createServer((socket) => {
    waiting.add(socket.unref().on('error', () => socket.destroy()));
    socket.once('close', () => waiting.delete(socket)).write(`${process.pid}\n`);
  });
  const giveBack: GiveBack = () =>
    new Promise((done) => {
      server.close(() => done());
      for (const socket of waiting) socket.destroy();
    });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => {
      server.unref();
      resolve(giveBack);
    });
  });
}

/** Asks who has the turn, and comes back when that process gives it back or ends. */
async function untilFree(address: string, tell: (process: string) => void): Promise<void> {
  const refused = await new Promise<boolean>((resolve) => {
    let isRefused = false;
    connect(address)
      .once('data', (said) => tell(said.toString().trim()))
      .once('error', ({ code }: NodeJS.ErrnoException) => (isRefused = code === 'ECONNREFUSED'))
      .once('close', () => resolve(isRefused));
  });
  if (refused && address.startsWith('/')) await rm(address, { force: true });
  if (refused) await pause(50);
}

/**
 * Waits until no other process of this machine has the turn for `what`, and takes it; `tell` hears which process is
 * waited for. The turn lasts until it is given back, or until the process ends.
 */
export async function takeTurn(what: string, tell: (process: string) => void): Promise<GiveBack> {
  const address = addressOf(what);
  for (;;) {
    const giveBack = await listen(address);
    if (giveBack) return giveBack;
    await untilFree(address, tell);
  }
}
