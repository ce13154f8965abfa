import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { z } from 'zod';

/** The command was called wrongly. The sentence is for the terminal; the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A command's flags, each with a sentence for `--help`. */
export type Flags = Readonly<Record<string, { value?: string; default?: string; says: string }>>;

/** What may stand on the command line besides flags, each with a sentence for `--help`: `lesson "Title"`. */
export type Words = Readonly<Record<string, string>>;

function helpText(usage: string, flags: Flags, words: Words): string {
  const flagRows = Object.entries({ ...flags, help: { says: 'Says this.' } }).map(([name, flag]) => {
    const { value, says, default: standard } = flag as Flags[string];
    return [`--${name}${value ? ` ${value}` : ''}`, `${says}${standard ? ` Default: ${standard}.` : ''}`] as const;
  });
  const wordRows = Object.entries(words);
  const width = Math.max(...[...wordRows, ...flagRows].map(([name]) => name.length));
  const blocks = [wordRows, flagRows].filter((rows) => rows.length > 0);
  return [
    `Usage: ${usage}`,
    ...blocks.map((rows) => rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`).join('\n')),
  ].join('\n\n');
}

/** Says in our words what `parseArgs` found wrong. */
function explain({ code, message }: NodeJS.ErrnoException, flags: Flags): string {
  const word = /'(--?[\w-]*|[^']*)/.exec(message)?.[1] ?? '';
  const value = flags[word.replace(/^--/, '')]?.value;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no flag ${word}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `"${word}" is no flag.`;
  return value ? `${word} needs a value: ${word} ${value}.` : `${word} takes no value.`;
}

/** npm takes a flag that has no `--` before it for its own, and would leave ours at its default without a word. */
function refuseKeptByNpm(usage: string, flags: Flags): void {
  const kept = Object.keys(flags).find((name) => process.env[`npm_config_${name}`] !== undefined);
  const [start = ''] = usage.split(' -- ');
  if (kept)
    throw new UsageError(
      `npm kept --${kept} for itself. Put -- before it: ${[start, '--', `--${kept}`, flags[kept]?.value].filter(Boolean).join(' ')}.`,
    );
}

type Values = Record<string, string | true | undefined>;

/**
 * Reads a command's flags. With `--help` it prints them and ends with status 0; an unknown flag, a
 * missing value or a stray word is a `UsageError`.
 */
export const readArguments = (usage: string, flags: Flags): Values => read(usage, flags).flags;

/** The same for a command that takes words as well, such as `module networks "Planning sheet"`. */
export const readWords = (usage: string, flags: Flags, words: Words): { words: readonly string[]; flags: Values } =>
  read(usage, flags, words);

function read(usage: string, flags: Flags, words?: Words): { words: readonly string[]; flags: Values } {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean' } };
  for (const [name, { value, default: standard }] of Object.entries(flags))
    options[name] = value ? { type: 'string', ...(standard ? { default: standard } : {}) } : { type: 'boolean' };
  let values;
  let positionals;
  try {
    ({ values, positionals } = parseArgs({ options, strict: true, allowPositionals: words !== undefined }));
  } catch (error) {
    throw new UsageError(`${explain(error as NodeJS.ErrnoException, flags)} Try --help.`);
  }
  if (values['help']) {
    console.log(helpText(usage, flags, words ?? {}));
    process.exit(0);
  }
  refuseKeptByNpm(usage, flags);
  for (const [name, { value }] of Object.entries(flags))
    if (value && values[name] === '') throw new UsageError(`--${name} needs a value: --${name} ${value}. Try --help.`);
  return { words: positionals, flags: values as Values };
}

export const contentFlag = { value: 'DIR', default: 'content', says: 'The content folder.' } as const;

/** Runs a command: a wrong call or an unusable folder is one sentence and status 2; a bug keeps its stack trace. */
export async function command(run: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    const isSaid =
      error instanceof Error &&
      ['UsageError', 'ContentFolderError', 'CouncilError', 'OutputError', 'NothingToVerify'].includes(error.name);
    console.error(isSaid ? error.message : error);
    process.exitCode = 2;
  }
}

/** A full web address, or undefined where none was given. */
export function siteAddress(value: string | true | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^https?:\/\/\S+$/.test(value) && URL.canParse(value)) return value;
  throw new UsageError(
    `--site is "${value}", but it has to be a full address, such as https://learn.elmshire.example/.`,
  );
}

/** A day that the calendar has, as YYYY-MM-DD, or undefined where none was given. */
export function dayOf(value: string | true | undefined): string | undefined {
  if (value === undefined) return undefined;
  const { success, data } = z.iso.date().safeParse(value);
  if (success) return data;
  throw new UsageError(`--on is "${String(value)}", but it has to be a real date, written like 2027-05-01.`);
}

/** A port from 1 to 65535. */
export function portNumber(value: string | true | undefined): number {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new UsageError(`--port is "${String(value)}", but it has to be a number from 1 to 65535.`);
}
