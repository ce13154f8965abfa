import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { listen } from '../kit/listen.ts';

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const { origin, close } = await listen(() => undefined);
  await close();
  return Number(new URL(origin).port);
}

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

export interface Program {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a server of this machine that stays in the foreground, and waits until it listens. `configure` is told the
 * port and gives what to start it with. Throws what the server said if it ends before that.
 */
export async function startProgram(
  path: string,
  configure: (port: number) => Promise<readonly string[]>,
): Promise<Program> {
  const port = await freePort();
  const server = spawn(path, await configure(port), { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (bytes) => (said += String(bytes)));
  const ended = once(server, 'exit');
  const end = (): boolean => server.kill();
  // Whatever ends the tests, no server outlives them.
  process.once('exit', end);
  while (!(await isOpen(port))) {
    if (server.exitCode !== null || server.signalCode !== null) throw new Error(`${path} did not start.\n${said}`);
    await setTimeout(20);
  }
  return {
    port,
    stop: async () => {
      process.removeListener('exit', end);
      end();
      await ended;
    },
  };
}
