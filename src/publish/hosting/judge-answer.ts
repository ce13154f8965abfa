import { endingOf, typeOf } from './file-types.ts';
import type { Finding } from './finding.ts';
import { hasHashInName } from './headers.ts';
import { judgePolicy } from './judge-policy.ts';
import type { RequestKind } from './request-kinds.ts';

/** A server's answer for one file of a site. */
export interface Answer {
  readonly path: string;
  readonly address: URL;
  readonly headers: Headers;
  readonly size: number;
}

function judgeType({ path, headers }: Answer): Finding[] {
  const expected = typeOf(path);
  if (!expected) return [];
  const ending = endingOf(path);
  const sent = headers.get('content-type') ?? '';
  const [type = '', ...parameters] = sent.split(';').map((part) => part.trim().toLowerCase());
  if (![expected.type, ...expected.also].includes(type))
    return [
      {
        place: path,
        fact: `It is sent ${type ? `as ${type}` : 'without a type'}: the server does not know ${ending}.`,
        cure: `have ${ending} sent as ${expected.type}.`,
      },
    ];
  const charset = parameters
    .find((part) => part.startsWith('charset='))
    ?.slice(8)
    .replaceAll('"', '');
  if (!expected.isText || !charset || ['utf-8', 'utf8', 'us-ascii'].includes(charset)) return [];
  return [
    {
      place: path,
      fact: `It is sent as ${charset}, but it is UTF-8: letters beyond English ones come out wrong.`,
      cure: 'have text sent as UTF-8, or without a charset.',
    },
  ];
}

function judgeProtection({ path, address, headers }: Answer, kinds: readonly RequestKind[]): Finding[] {
  const findings: Finding[] = [];
  if (headers.get('x-content-type-options')?.toLowerCase() !== 'nosniff')
    findings.push({
      place: path,
      fact: 'The server does not say X-Content-Type-Options: nosniff, so an old browser may take a file for another kind.',
      cure: 'have it sent with every file.',
    });
  // A policy rules pages, and the worker that searches; it means nothing for other files.
  if (!/\.(?:html|js)$/.test(path)) return findings;
  const policy = headers.get('content-security-policy');
  if (policy) findings.push(...judgePolicy(policy, kinds, path, address));
  if (!path.endsWith('.html')) return findings;
  if (!policy)
    findings.push({
      place: path,
      fact: 'The server sends no Content-Security-Policy, so nothing stops a script that somebody plants in a page.',
      cure: 'have it sent with every page.',
    });
  else if (!policy.includes('frame-ancestors') && !headers.has('x-frame-options'))
    findings.push({
      place: path,
      fact: 'The server’s Content-Security-Policy does not say who may show the site in a frame.',
      cure: "add frame-ancestors 'self', and the hosts that may.",
      isAdvice: true,
    });
  if (!headers.has('referrer-policy') || !headers.has('permissions-policy'))
    findings.push({
      place: path,
      fact: 'The server sends no Referrer-Policy or no Permissions-Policy.',
      cure: 'have both sent with every page.',
      isAdvice: true,
    });
  return findings;
}

const hour = 3600;

/** How many seconds browsers keep a file without asking; undefined where the server does not say. */
function keptFor(headers: Headers): number | undefined {
  const caching = headers.get('cache-control')?.toLowerCase() ?? '';
  if (/\bno-(?:cache|store)\b/.test(caching)) return 0;
  const age = /\bmax-age=(\d+)/.exec(caching)?.[1];
  if (age !== undefined) return Number(age);
  const until = Date.parse(headers.get('expires') ?? '');
  const now = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(until - now) ? undefined : Math.max(0, (until - now) / 1000);
}

function judgeCaching({ path, headers }: Answer): Finding[] {
  const seconds = keptFor(headers);
  if (hasHashInName(path))
    return seconds !== undefined && seconds > hour
      ? []
      : [
          {
            place: path,
            fact: 'Browsers ask for it again and again, although its name changes whenever it does.',
            cure: 'have it kept for a year: Cache-Control: public, max-age=31536000, immutable.',
            isAdvice: true,
          },
        ];
  if (seconds === undefined)
    return [
      {
        place: path,
        fact: 'The server does not say how long it may be kept, so browsers guess, and some readers will see an old version.',
        cure: 'have it asked for again each time: Cache-Control: no-cache.',
        isAdvice: true,
      },
    ];
  if (seconds <= hour) return [];
  return [
    {
      place: path,
      fact: `Browsers may keep it for ${Math.round(seconds / hour)} hours without asking, so readers will not see a new version.`,
      cure: 'have it asked for again each time: Cache-Control: no-cache.',
    },
  ];
}

const judgeCompression = ({ path, headers, size }: Answer): Finding[] =>
  /\.(?:html|css|js)$/.test(path) && size > 2000 && !headers.has('content-encoding')
    ? [
        {
          place: path,
          fact: 'It is sent without compression, and could be a quarter of its size on a slow line.',
          cure: 'switch on compression for text.',
          isAdvice: true,
        },
      ]
    : [];

/** What is wrong with how a server sends one file, and what could be better. */
export const judgeAnswer = (answer: Answer, kinds: readonly RequestKind[]): Finding[] =>
  [...judgeType(answer), ...judgeProtection(answer, kinds), ...judgeCaching(answer), ...judgeCompression(answer)].map(
    (finding) => ({ ...finding, isAboutServer: true }),
  );
