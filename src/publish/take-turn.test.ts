import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { takeTurn } from './take-turn.ts';

const here = fileURLToPath(new URL('take-turn.ts', import.meta.url));
/** Another process that takes the turn, says so and keeps it. */
async function holder(what: string) {
  const code = `
    const { takeTurn } = await import(${JSON.stringify(here)});
    await takeTurn(${JSON.stringify(what)}, () => undefined);
    console.log('taken');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

test('who comes second hears whose turn it is, and has it as soon as that process is killed', async () => {
  const child = await holder('garden');
  const heard: string[] = [];
  const mine = takeTurn('garden', (process) => {
    heard.push(process);
    child.kill('SIGKILL');
  });
  const giveBack = await mine;
  expect(heard).toEqual([String(child.pid)]);
  await giveBack();
});

test('a turn that is given back goes to one of those who wait, and then to the next', async () => {
  const order: string[] = [];
  const giveBack = await takeTurn('shed', () => undefined);
  const others = ['a', 'b', 'c'].map(async (name) => {
    const done = await takeTurn('shed', () => undefined);
    order.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(`${name} ends`);
    await done();
  });
  order.push('first ends');
  await giveBack();
  await Promise.all(others);
  expect(order).toHaveLength(7);
  order.slice(1).forEach((line, index) => {
    if (index % 2 === 0) expect(order[index + 2]).toBe(line.replace('begins', 'ends'));
  });
});

test('whoever wants something else does not wait', async () => {
  const bed = await takeTurn('bed', () => undefined);
  const path = await takeTurn('path', () => expect.unreachable('It had to wait.'));
  await Promise.all([bed(), path()]);
});
