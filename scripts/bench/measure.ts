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
const ticksInSecond = 100;

/** A process as the system counts it: memory in bytes, and processor in seconds, of itself alone. */
interface Process {
  /** Its number and when it began: numbers are given again. */
  readonly name: string;
  readonly memory: number;
  readonly cpu: number;
}

/** A group of processes: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html. */
const processesOf = (group: number): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((id) => {
      try {
        const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
        // From the third field on: the second, a name, may hold spaces.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (Number(fields[2]) !== group) return [];
        const cpu = (Number(fields[11]) + Number(fields[12])) / ticksInSecond;
        return { name: `${id} ${fields[19]}`, memory: Number(fields[21]) * page, cpu };
      } catch {
        // It ended while it was looked at.
        return [];
      }
    });

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);

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
  const used = new Map<string, number>();
  const watch = setInterval(() => {
    const processes = processesOf(child.pid ?? 0);
    memory = Math.max(memory, sumOf(processes.map((one) => one.memory)));
    for (const { name, cpu } of processes) used.set(name, cpu);
  }, 60);
  const [status] = (await once(child, 'close')) as [number];
  clearInterval(watch);
  if (status !== 0) throw new Error(`${command.join(' ')} failed in ${cwd}:\n${said.slice(-4000)}`);
  const [, children = ''] = times.trim().split('\n');
  const [user = '', system = ''] = children.split(' ');
  return {
    wall: (performance.now() - began) / 1000,
    // A process that outlives the one that started it, as Pagefind's may, is not in what the shell tells.
    cpu: Math.max(seconds(user) + seconds(system), sumOf(used.values())),
    memory: memory / 2 ** 20,
  };
}
