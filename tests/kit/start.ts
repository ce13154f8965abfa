import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { plainEnvironment } from './environment.ts';
import { project, type Run } from './run.ts';

export interface Started {
  readonly child: ChildProcess;
  /** What it ended with: `SIGKILL` where it was killed. */
  readonly ended: Promise<Omit<Run, 'status'> & { status: number | string }>;
  /** Comes back as soon as `sign` holds. Throws where the command ends before. */
  readonly until: (sign: () => boolean) => Promise<void>;
}

/** Starts a command as `run` does, without waiting for its end. */
export function start(command: string, flags: readonly string[], { cwd = project, env = {} } = {}): Started {
  const child = spawn(process.execPath, ['scripts/run.mjs', command, ...flags], {
    cwd,
    env: { ...plainEnvironment(), NO_COLOR: '1', ...env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = once(child, 'close').then(([status, signal]: (number | string | null)[]) => ({
    status: signal ?? status ?? '',
    ...said,
  }));
  const until = async (sign: () => boolean): Promise<void> => {
    while (!sign()) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`npm run ${command} ended before it was looked for.\n${said.stdout}${said.stderr}`);
      await pause(2);
    }
  };
  return { child, ended, until };
}
