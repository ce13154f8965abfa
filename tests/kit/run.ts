import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/publish/files.ts';
import { plainEnvironment } from './environment.ts';

export const project = fileURLToPath(new URL('../../', import.meta.url));
export const fixture = (name: string): string => join(project, 'tests/fixtures', name);

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of the project as npm would: `run('check', ['--format', 'json'])`. */
export function run(command: string, flags: readonly string[] = [], { cwd = project, env = {} } = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/run.mjs', command, ...flags],
      { cwd, env: { ...plainEnvironment(), NO_COLOR: '1', ...env }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

/** A folder of its own for one test; `remove` takes it away. */
export async function scratch(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'councillor-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Copies a fixture to where a test may change it. */
export async function copyOf(name: string, to: string): Promise<string> {
  await cp(fixture(name), to, { recursive: true });
  return to;
}

/** Every file below a folder with the digest of its bytes. */
export async function digests(folder: string): Promise<Record<string, string>> {
  const files = await filesBelow(folder);
  const rows = await Promise.all(
    files.map(
      async (path) =>
        [
          path,
          createHash('sha256')
            .update(await readFile(join(folder, path)))
            .digest('hex'),
        ] as const,
    ),
  );
  return Object.fromEntries(rows);
}
