import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guidePath, referenceFiles } from '../src/authoring/reference-files.ts';
import { command, readArguments } from './arguments.ts';

const project = new URL('../', import.meta.url);

await command(async () => {
  readArguments('npm run reference', {});
  const files = referenceFiles(await readFile(new URL(guidePath, project), 'utf8'));
  for (const [path, text] of files) {
    const file = fileURLToPath(new URL(path, project));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`Wrote the reference in ${guidePath} and ${files.size - 1} schemas in .vscode/schemas.`);
  return 0;
});
