import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

/** The command was called wrongly. The sentence is for the terminal; the exit status is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A command's flags, each with a sentence for `--help`. */
export type Flags = Readonly<Record<string, { value?: string; default?: string; says: string }>>;

function helpText(usage: string, flags: Flags): string {
  const rows = Object.entries({ ...flags, help: { says: 'Says this.' } }).map(([name, flag]) => {
    const { value, says, default: standard } = flag as Flags[string];
    return [`--${name}${value ? ` ${value}` : ''}`, `${says}${standard ? ` Default: ${standard}.` : ''}`] as const;
  });
  const width = Math.max(...rows.map(([name]) => name.length));
  return [`Usage: ${usage}`, '', ...rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}`)].join('\n');
}

/** Says in our words what `parseArgs` found wrong. */
function explain({ code, message }: NodeJS.ErrnoException, flags: Flags): string {
  const word = /'(--?[\w-]*|[^']*)/.exec(message)?.[1] ?? '';
  const value = flags[word.replace(/^--/, '')]?.value;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no flag ${word}.`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `"${word}" is no flag.`;
  return value ? `${word} needs a value: ${word} ${value}.` : `${word} takes no value.`;
}

/**
 * Reads a command's flags. With `--help` it prints them and ends with status 0; an unknown flag, a
 * missing value or a stray word is a `UsageError`.
 */
export function readArguments(usage: string, flags: Flags): Record<string, string | true | undefined> {
  const options: ParseArgsOptionsConfig = { help: { type: 'boolean' } };
  for (const [name, { value, default: standard }] of Object.entries(flags))
    options[name] = value ? { type: 'string', ...(standard ? { default: standard } : {}) } : { type: 'boolean' };
  let values;
  try {
    ({ values } = parseArgs({ options, strict: true }));
  } catch (error) {
    throw new UsageError(`${explain(error as NodeJS.ErrnoException, flags)} Try --help.`);
  }
  if (values['help']) {
    console.log(helpText(usage, flags));
    process.exit(0);
  }
  for (const [name, { value }] of Object.entries(flags))
    if (value && values[name] === '') throw new UsageError(`--${name} needs a value: --${name} ${value}. Try --help.`);
  return values as Record<string, string | true | undefined>;
}

export const contentFlag = { value: 'DIR', default: 'content', says: 'The content folder.' } as const;

/** Runs a command: a wrong call or an unusable folder is one sentence and status 2; a bug keeps its stack trace. */
export async function command(run: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    const isSaid = error instanceof Error && ['UsageError', 'ContentFolderError', 'OutputError'].includes(error.name);
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

/** A port from 1 to 65535. */
export function portNumber(value: string | true | undefined): number {
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new UsageError(`--port is "${String(value)}", but it has to be a number from 1 to 65535.`);
}
