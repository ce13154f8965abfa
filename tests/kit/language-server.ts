import { spawn } from 'node:child_process';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

export interface LanguageServer {
  /** Asks, and waits for the answer. Rejects with what the server refused. */
  ask: (method: string, params: unknown) => Promise<unknown>;
  /** Tells, without an answer. */
  tell: (method: string, params: unknown) => void;
  /** Waits for the first thing of that name that the server says by itself and that fits, said already or not. */
  hear: <T>(method: string, fits: (params: T) => boolean) => Promise<T>;
  stop: () => void;
}

/**
 * Starts a language server as an editor would and speaks its protocol over its standard streams.
 * `settings` answers what the server asks of the editor's settings, by section.
 */
export function startLanguageServer(script: string, settings: (section: string) => unknown): LanguageServer {
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const asked = new Map<number, PromiseWithResolvers<unknown>>();
  const heard: Message[] = [];
  const listeners = new Set<(message: Message) => void>();
  let last = 0;
  let read: Buffer = Buffer.alloc(0);

  const send = (message: Message): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const take = (message: Message): void => {
    const { id, method, params, result, error } = message;
    if (id === undefined) {
      heard.push(message);
      for (const listener of listeners) listener(message);
    } else if (method === undefined) {
      if (error === undefined) asked.get(id)?.resolve(result);
      else asked.get(id)?.reject(new Error(JSON.stringify(error)));
    } else {
      const { items = [] } = (params ?? {}) as { items?: { section?: string }[] };
      const isSettings = method === 'workspace/configuration';
      send({ id, result: isSettings ? items.map(({ section = '' }) => settings(section)) : null });
    }
  };
  server.stdout.on('data', (bytes: Buffer) => {
    read = Buffer.concat([read, bytes]);
    for (;;) {
      const end = read.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(read.toString('latin1', 0, Math.max(end, 0)))?.[1]);
      if (end < 0 || read.length < end + 4 + length) return;
      const text = read.toString('utf8', end + 4, end + 4 + length);
      read = read.subarray(end + 4 + length);
      take(JSON.parse(text) as Message);
    }
  });

  return {
    ask: (method, params) => {
      last += 1;
      const answer = Promise.withResolvers<unknown>();
      asked.set(last, answer);
      send({ id: last, method, params });
      return answer.promise;
    },
    tell: (method, params) => send({ method, params }),
    hear: <T>(method: string, fits: (params: T) => boolean): Promise<T> => {
      const isIt = (message: Message): boolean => message.method === method && fits(message.params as T);
      const found = heard.find(isIt);
      if (found) return Promise.resolve(found.params as T);
      return new Promise((resolve) => {
        const listener = (message: Message): void => {
          if (!isIt(message)) return;
          listeners.delete(listener);
          resolve(message.params as T);
        };
        listeners.add(listener);
      });
    },
    stop: () => server.kill(),
  };
}
