// The door to every command: `node scripts/run.mjs check --format json`.
import './guard.mjs';

const [name, ...rest] = process.argv.slice(2);
process.argv.splice(2, Infinity, ...rest);
await import(`./${name}.ts`);
