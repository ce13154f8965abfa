import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import type { Spot } from '../programme/outline.ts';
import type { YamlSlip } from './yaml-slips.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * What kept a file, or a part of it, from being read. Facts only: the checks `files-are-utf-8`,
 * `files-have-a-place`, `frontmatter-reads`, `frontmatter-fits` and `markdown-reads` put them in words.
 */
export type Fault =
  | {
      readonly kind: 'encoding';
      readonly encoding: 'UTF-16' | 'Windows-1252';
      readonly sign: string;
      readonly spot: Spot;
    }
  | { readonly kind: 'control'; readonly code: number; readonly others: number; readonly spot: Spot }
  | {
      readonly kind: 'damaged';
      readonly found: string;
      readonly meant: string;
      readonly others: number;
      readonly spot: Spot;
    }
  | { readonly kind: 'placeless' }
  | { readonly kind: 'misnamed'; readonly meant: 'hub' | 'officer'; readonly name: string }
  | {
      readonly kind: 'no-frontmatter';
      readonly because: 'empty' | 'below-space' | 'absent' | 'unclosed' | 'blank';
      readonly isMarkdown: boolean;
    }
  | { readonly kind: 'yaml'; readonly slip: YamlSlip; readonly spot: Spot }
  | {
      readonly kind: 'fields';
      readonly issues: readonly z.core.$ZodIssue[];
      readonly schema: z.ZodType;
      readonly source: YamlSource;
    }
  | { readonly kind: 'mdx'; readonly message: VFileMessage; readonly text: string }
  | { readonly kind: 'too-long'; readonly bytes: number }
  | { readonly kind: 'too-deep'; readonly spot: Spot | null };

/** A fault with the file that it is in, as reports spell it. */
export interface FaultIn {
  readonly file: string;
  readonly fault: Fault;
}
