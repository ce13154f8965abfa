import { spawn } from 'node:child_process';
import type { Page } from 'playwright-core';
import { plainEnvironment } from './environment.ts';
import { project } from './run.ts';

/** A preview of a content folder, as somebody has it in a terminal. */
export interface Preview {
  /** What it has said since somebody emptied this. */
  said: string;
  /** Where it says that it is: another port, where somebody has taken the one that was asked for. */
  readonly origin: () => string | undefined;
  readonly stop: () => void;
}

export function startPreview(content: string, port: number): Preview {
  const server = spawn(process.execPath, ['scripts/run.mjs', 'start', '--content', content, '--port', String(port)], {
    cwd: project,
    env: { ...plainEnvironment(), NO_COLOR: '1' },
  });
  let origin: string | undefined;
  const preview: Preview = { said: '', origin: () => origin, stop: () => void server.kill() };
  const listen = (data: Buffer): void => {
    preview.said += data.toString();
    origin ??= /The preview is at (\S+)index\.html/.exec(preview.said)?.[1];
  };
  server.stdout.on('data', listen);
  server.stderr.on('data', listen);
  return preview;
}

/** Asks again until the answer fits. A preview that has not followed after a minute never will. */
export async function until<T>(preview: Preview, ask: () => Promise<T> | T, fits: (answer: T) => boolean): Promise<T> {
  let last: unknown;
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    try {
      const answer = await ask();
      if (fits(answer)) return answer;
      last = answer;
    } catch (error) {
      // Not listening yet.
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(
    `It never came. The last answer was: ${String(last).slice(0, 2000)}\nThe terminal said: ${preview.said.slice(-2000)}`,
  );
}

/** What stands in the text of an open page: each problem with what it stands behind, or in. */
export const notesIn = (open: Page): Promise<string[]> =>
  open.locator('main [role="note"]').evaluateAll((notes) =>
    notes.map((note) => {
      const words = [...note.children].map((part) => part.textContent.trim());
      const before = note.previousElementSibling?.textContent.trim() ?? '';
      return [`[${before}]`, ...words].join(' / ');
    }),
  );
