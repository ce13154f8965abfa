import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** The servers that the tests start, each with the Debian package that has it. */
const packages = { nginx: 'nginx-light', apache2: 'apache2' } as const;
export type ServerName = keyof typeof packages;

/** The machine to look on. */
export interface Machine {
  /** Where commands are looked for. */
  readonly folders: readonly string[];
  readonly isRoot: boolean;
  /** Debian asks this file whether a package may start its service. */
  readonly servicePolicy: string;
}

const thisMachine: Machine = {
  // Debian leaves servers off the PATH of people who are not root.
  folders: [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin'],
  isRoot: process.getuid?.() === 0,
  servicePolicy: '/usr/sbin/policy-rc.d',
};

const find = (command: string, { folders }: Machine): string | undefined =>
  folders.map((folder) => join(folder, command)).find((path) => existsSync(path));

/** Runs something while Debian starts no service that it installs. What stood there before stays. */
async function withoutServices(policy: string, install: () => Promise<unknown>): Promise<void> {
  const isOurs = !existsSync(policy);
  if (isOurs) await writeFile(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await install();
  } finally {
    if (isOurs) await rm(policy);
  }
}

async function install(aptGet: string, name: string, { servicePolicy }: Machine): Promise<void> {
  const run = (...words: string[]) =>
    promisify(execFile)(aptGet, ['-o', 'Acquire::http::Timeout=15', '-o', 'DPkg::Lock::Timeout=60', ...words], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 240_000,
      maxBuffer: 64 * 1024 * 1024,
    });
  // One source that is out of reach need not be the one that has it.
  await run('update').catch(() => undefined);
  await withoutServices(servicePolicy, () => run('install', '-y', '--no-install-recommends', name));
}

/** A server's command, or a sentence on why there is none. */
export type FoundServer =
  { readonly kind: 'found'; readonly path: string } | { readonly kind: 'missing'; readonly because: string };

/**
 * The server of that name: the machine's, or one that is installed from Debian's packages where root may do that, which
 * is said first.
 */
export async function findServer(
  name: ServerName,
  machine: Machine = thisMachine,
  say: (line: string) => void = console.log,
): Promise<FoundServer> {
  const path = find(name, machine);
  if (path) return { kind: 'found', path };
  const missing = (reason: string): FoundServer => ({
    kind: 'missing',
    because: `There is no ${name} on this machine, and ${reason}.`,
  });
  const aptGet = find('apt-get', machine);
  if (!aptGet) return missing('no apt-get to install it with');
  if (!machine.isRoot) return missing(`only root may install it: sudo apt-get install ${packages[name]}`);
  say(`${name} is not on this machine: its package ${packages[name]} is installed for the tests.`);
  try {
    await install(aptGet, packages[name], machine);
  } catch (error) {
    const { stderr = '', message } = error as Error & { stderr?: string };
    const said = /^E: (.*)$/m.exec(stderr)?.[1] ?? message;
    return missing(`apt-get could not install ${packages[name]} (${said.replace(/\.$/, '')})`);
  }
  const installed = find(name, machine);
  return installed ? { kind: 'found', path: installed } : missing(`the package ${packages[name]} did not bring it`);
}
