import type { RequestKind } from './request-kinds.ts';

/** In the order that people read them. */
const order = ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'worker-src', 'manifest-src'];

/** Whether a site of these kinds compiles WebAssembly, which a policy has to allow by name. */
export const usesWebAssembly = (kinds: readonly RequestKind[]): boolean =>
  kinds.some(({ kind }) => kind === 'search WebAssembly');

/**
 * The strictest Content-Security-Policy under which every one of these requests is allowed, and nothing else.
 * Forms lead to the site's own search page; other pages of the same host may show it in a frame.
 */
export function policyFor(kinds: readonly RequestKind[]): string {
  const needed = new Set(kinds.map(({ directive }) => directive));
  return [
    "default-src 'none'",
    ...order
      .filter((directive) => needed.has(directive))
      .map((directive) =>
        directive === 'script-src' && usesWebAssembly(kinds)
          ? "script-src 'self' 'wasm-unsafe-eval'"
          : `${directive} 'self'`,
      ),
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
