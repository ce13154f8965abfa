import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What one run of a command took. */
export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of processor, its own and the system's, of the command and of all that it started. */
  readonly cpu: number;
  /** The most memory that all of them held at once, in megabytes; what they share counts for each. */
  readonly memory: number;
}

const page = 4096;

/** The memory that a group of processes holds, in bytes: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html. */
function memoryOf(group: number): number {
  let sum = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name)))
    try {
      const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[2]) === group) sum += Number(fields[21]) * page;
    } catch {
      // It ended while it was looked at.
    }
  return sum;
}

/** "1m2.345s" in seconds. */
const seconds = (spelt: string): number => {
  const [, minutes = '0', rest = '0'] = /(\d+)m([\d.]+)s/.exec(spelt) ?? [];
  return Number(minutes) * 60 + Number(rest);
};

/**
 * Runs a command in a folder and measures it. Linux only. Throws with what it said where it fails.
 */
export async function measure(command: readonly string[], cwd: string): Promise<Cost> {
  const began = performance.now();
  // The shell's own `times` tells what everything that it started has used.
  const child = spawn('sh', ['-c', '"$@" >&2; status=$?; times; exit $status', 'sh', ...command], {
    cwd,
    detached: true,
    env: { ...process.env, CI: '1', NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let times = '';
  child.stderr.on('data', (text: Buffer) => (said += String(text)));
  child.stdout.on('data', (text: Buffer) => (times += String(text)));
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid ?? 0))), 60);
  const [status] = (await once(child, 'close')) as [number];
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command.join(' ')} failed in ${cwd}:\n${said.slice(-4000)}`);
  const [, children = ''] = times.trim().split('\n');
  const [user = '', system = ''] = children.split(' ');
  return {
    wall: (performance.now() - began) / 1000,
    cpu: seconds(user) + seconds(system),
    memory: memory / 2 ** 20,
  };
}
