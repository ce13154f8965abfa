import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyOf } from './run.ts';

/** The small programme with two councils, laid anew. */
export async function withCouncils(to: string): Promise<string> {
  await rm(to, { recursive: true, force: true });
  await copyOf('two', to);
  await mkdir(join(to, 'councils'));
  for (const id of ['elm', 'fen'])
    await writeFile(
      join(to, `councils/${id}.yaml`),
      `name: ${id} council\nnation: england\ninvented: true\ncontacts:\n  - role: Accessibility and data protection\n    email: a@${id}.example\n`,
    );
  return to;
}
