import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { scratch } from '../kit/run.ts';
import { findServer, type Machine } from './find-server.ts';

let place: Awaited<ReturnType<typeof scratch>>;
let machine: Machine;
beforeEach(async () => {
  place = await scratch();
  const bin = join(place.folder, 'bin');
  await mkdir(bin);
  machine = { folders: [bin], isRoot: true, servicePolicy: join(place.folder, 'policy-rc.d') };
});
afterEach(() => place.remove());

/** Puts a command on the machine. */
const give = (name: string, script = ''): Promise<void> =>
  writeFile(join(machine.folders[0] ?? '', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

/** An `apt-get` that installs nginx, and notes what it was told and whether services might have been started. */
const installing = (): string => `
echo "$5 $6 $7 $8" >>${place.folder}/told
if [ "$5" = install ]; then
  sh ${machine.servicePolicy}; echo "$?" >>${place.folder}/told
  echo >${machine.folders[0]}/nginx
fi`;
const told = async (): Promise<string[]> =>
  (await readFile(join(place.folder, 'told'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => line.trim());

test('a server that the machine has is taken', async () => {
  await give('nginx');
  await give('apt-get', 'exit 1');
  expect(await findServer('nginx', machine)).toEqual({ kind: 'found', path: join(place.folder, 'bin/nginx') });
});

test('where it is missing, Debian’s package is installed, and its service is not started', async () => {
  await give('apt-get', installing());
  const said: string[] = [];
  expect(await findServer('nginx', machine, (line) => said.push(line))).toEqual({
    kind: 'found',
    path: join(place.folder, 'bin/nginx'),
  });
  expect(said).toEqual(['nginx is not on this machine: its package nginx-light is installed for the tests.']);
  expect(await told()).toEqual(['update', 'install -y --no-install-recommends nginx-light', '101']);
  expect(existsSync(machine.servicePolicy)).toBe(false);
});

test('a machine’s own word on services stays as it is', async () => {
  await writeFile(machine.servicePolicy, 'exit 42\n');
  await give('apt-get', installing());
  await findServer('nginx', machine, () => undefined);
  expect((await told()).at(-1)).toBe('42');
  expect(await readFile(machine.servicePolicy, 'utf8')).toBe('exit 42\n');
});

test('where it may not be installed, the sentence says why, and what would bring it', async () => {
  const because = async (changed: Partial<Machine> = {}): Promise<string> => {
    const found = await findServer('apache2', { ...machine, ...changed }, () => undefined);
    return found.kind === 'missing' ? found.because : found.path;
  };
  expect(await because()).toBe('There is no apache2 on this machine, and no apt-get to install it with.');
  await give('apt-get', 'if [ "$5" = install ]; then echo "E: Unable to locate package apache2" >&2; exit 100; fi');
  expect(await because({ isRoot: false })).toBe(
    'There is no apache2 on this machine, and only root may install it: sudo apt-get install apache2.',
  );
  expect(await because()).toBe(
    'There is no apache2 on this machine, and apt-get could not install apache2 (Unable to locate package apache2).',
  );
  expect(existsSync(machine.servicePolicy)).toBe(false);
  await give('apt-get');
  expect(await because()).toBe('There is no apache2 on this machine, and the package apache2 did not bring it.');
});
