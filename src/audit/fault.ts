/** What somebody would stumble over on a page as it stands now. */
export interface Fault {
  /** A short name for what is looked for: axe's for its rules, ours for the rest. */
  readonly rule: string;
  /** The success criteria of WCAG 2.2 that it breaks, such as `4.1.2`; none for advice beyond them. */
  readonly criteria: readonly string[];
  /** What was seen, and where on the page. */
  readonly what: string;
}
