import type { Finding } from './finding.ts';
import { usesWebAssembly } from './policy.ts';
import type { RequestKind } from './request-kinds.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a header: several headers arrive joined by commas, and all of them hold. */
const readPolicies = (header: string): Policy[] =>
  header
    .split(',')
    .map((policy) => {
      const read = new Map<string, readonly string[]>();
      for (const directive of policy.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        if (name !== '' && !read.has(name.toLowerCase())) read.set(name.toLowerCase(), sources);
      }
      return read;
    })
    .filter(({ size }) => size > 0);

/** What rules a directive where it is not given itself, nearest first. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'worker-src': ['worker-src', 'child-src', 'script-src', 'default-src'],
};

const ruling = (policy: Policy, directive: string): readonly string[] | undefined =>
  (standIns[directive] ?? [directive, 'default-src']).map((name) => policy.get(name)).find((sources) => sources);

function allowsHost(source: string, address: URL): boolean {
  const [, scheme, host = ''] = /^(?:([a-z][a-z\d+.-]*):)?(?:\/\/)?([^/]*)/i.exec(source) ?? [];
  if (scheme && `${scheme}:` !== address.protocol && !(scheme === 'http' && address.protocol === 'https:'))
    return false;
  if (source.endsWith(':') && scheme) return true;
  return host === '*' || host === address.host || (host.startsWith('*.') && address.host.endsWith(host.slice(1)));
}

function allows(policy: Policy, directive: string, address: URL): boolean {
  const sources = ruling(policy, directive)?.map((source) => source.toLowerCase());
  if (!sources) return true;
  // With it, only scripts that carry a nonce or a hash run, and ours are files.
  if (directive === 'script-src' && sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => source === "'self'" || (!source.startsWith("'") && allowsHost(source, address)));
}

function allowsWebAssembly(policy: Policy): boolean {
  const sources = (policy.get('script-src') ?? policy.get('default-src'))?.map((source) => source.toLowerCase());
  return !sources || sources.includes("'wasm-unsafe-eval'") || sources.includes("'unsafe-eval'");
}

const withOurs = 'use the policy in hosting/requests.json, or add to yours';

/** What a policy that a server sends keeps the site from doing. `place` lies on the host at `address`. */
export function judgePolicy(header: string, kinds: readonly RequestKind[], place: string, address: URL): Finding[] {
  const policies = readPolicies(header);
  const wanted = [...new Set(kinds.flatMap(({ directive }) => directive ?? []))];
  const refused = wanted
    .filter((directive) => policies.some((policy) => !allows(policy, directive, address)))
    .map((directive) => {
      const what = kinds.filter((kind) => kind.directive === directive).map(({ kind }) => kind);
      return {
        place,
        fact: `The server’s Content-Security-Policy refuses what the site needs: ${what.join(', ')}.`,
        cure: `${withOurs}: ${directive} 'self'.`,
      };
    });
  const search =
    usesWebAssembly(kinds) && policies.some((policy) => !allowsWebAssembly(policy))
      ? [
          {
            place,
            fact: 'The server’s Content-Security-Policy refuses WebAssembly, so search cannot run as it should.',
            cure: `${withOurs}: 'wasm-unsafe-eval' in script-src.`,
          },
        ]
      : [];
  const closed = policies.some((policy) => policy.has('sandbox') && !policy.get('sandbox')?.includes('allow-scripts'))
    ? [
        {
          place,
          fact: 'The server’s Content-Security-Policy has a sandbox in which no script runs.',
          cure: 'take sandbox out of the policy for this folder.',
        },
      ]
    : [];
  return [...refused, ...search, ...closed];
}
