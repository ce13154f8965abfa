import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { plainEnvironment } from './kit/environment.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the finished site. Every test reads it and none writes there. */
    site: string;
  }
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds the project's own programme with the real command, one time for all whole-site tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'networked-councillor-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const site = join(folder, 'site');
  try {
    await promisify(execFile)(process.execPath, ['scripts/run.mjs', 'build', '--out', site], {
      cwd: root,
      env: plainEnvironment(),
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    await remove();
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site that the tests look at could not be built.\n${stdout}${stderr}`, { cause: error });
  }
  project.provide('site', site);
  return remove;
}
