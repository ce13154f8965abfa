import { safeTags } from '../../markdown/safe-html.ts';

/** "A <form>", "An <input>". */
const withArticle = (tag: string): string => `${/^[aeiou]/.test(tag) ? 'An' : 'A'} <${tag}>`;

/** Fact and cure for a tag that content may not have. */
export interface Told {
  readonly fact: string;
  readonly cure: string;
}

const words = 'take the tags out and leave the words; an empty line begins a new paragraph.';
const table = 'write the table with | between its columns, and a line | - | - | below its first.';
const list = 'write a list: each item on a line that begins with a hyphen and a space.';

/** What Markdown has instead of a tag. */
const instead: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['b', 'strong'].map((tag) => [tag, 'write **the words**, with two stars on each side.'])),
  ...Object.fromEntries(['i', 'em', 'cite'].map((tag) => [tag, 'write *the words*, with a star on each side.'])),
  ...Object.fromEntries(['s', 'del', 'strike'].map((tag) => [tag, 'write ~~the words~~.'])),
  ...Object.fromEntries(['p', 'div', 'span', 'font', 'center', 'section', 'small', 'big'].map((tag) => [tag, words])),
  ...Object.fromEntries(['table', 'thead', 'tbody', 'tr', 'th', 'td', 'caption'].map((tag) => [tag, table])),
  ...Object.fromEntries(['ul', 'ol', 'li', 'dl', 'dt', 'dd'].map((tag) => [tag, list])),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, 'begin the line of the heading with ##.'])),
  u: 'take the tags out: readers take underlined words for a link. **Two stars** make words stand out.',
  a: 'write [what is there](its address).',
  img: 'write ![what it shows](./its-name.png), with the picture beside this file.',
  picture: 'write ![what it shows](./its-name.png), with the picture beside this file.',
  svg: 'save it beside this file and write ![what it shows](./its-name.png).',
  hr: 'write --- on a line of its own, between two empty lines.',
  blockquote: 'begin each line of it with > and a space.',
  code: 'put ` on each side of the words.',
  pre: 'put a line ``` above the words and one below.',
  details: 'write a heading and the words below it.',
  summary: 'write a heading and the words below it.',
};

const shows: readonly string[] = ['iframe', 'object', 'embed', 'video', 'audio', 'frame'];
const fields: readonly string[] = ['form', 'input', 'button', 'select', 'textarea', 'label'];

const safe = safeTags.map((tag) => `<${tag}>`).join(', ');

/** Explains why content may not have a tag, and what to write. `tag` is how it stands there. */
export function tellTag(name: string, tag: string): Told {
  const lower = name.toLowerCase();
  const handler = /\s(on[a-z]+)\s*=/i.exec(tag)?.[1];
  const isSafe = safeTags.includes(lower);
  const short = tag.length > 40 ? `${tag.slice(0, 40)}…` : tag;
  if (lower === 'script')
    return { fact: 'A <script> is a program, and content runs none.', cure: 'take it out, down to its </script>.' };
  if (lower === 'style' || lower === 'link')
    return {
      fact: `A <${lower}> would change the looks of the page, and those belong to the site.`,
      cure: lower === 'style' ? 'take it out, down to its </style>.' : 'take it out.',
    };
  if (handler)
    return {
      fact: `${handler} in <${name}> starts a program, and content runs none.`,
      cure: isSafe
        ? `write <${lower}> alone.`
        : (instead[lower] ?? 'take the tags out, and write the words in Markdown.'),
    };
  if (shows.includes(lower))
    return {
      fact: `${withArticle(lower)} would fetch something from elsewhere, and pages of this site ask no other server for anything.`,
      cure: 'take it out, and write a link: [what is there](https://…).',
    };
  if (fields.includes(lower))
    return {
      fact: `${withArticle(lower)} asks people to fill in or press something, and a page has nothing behind it.`,
      cure: 'take the tags out and leave the words.',
    };
  if (lower === 'abbr' && /\stitle\s*=/i.test(tag)) {
    const [, double, single] = /\stitle\s*=\s*(?:"([^"]+)"|'([^']+)')/i.exec(tag) ?? [];
    const long = (double ?? single)?.trim();
    return {
      fact: 'The title of an <abbr> shows to nobody who reads by touch or by keyboard.',
      cure: `take the tags out and write the words out${long ? `, ${long},` : ''} with the short form in brackets behind them.`,
    };
  }
  if (isSafe)
    return {
      fact: `<${lower}> may stand here, but not with anything behind its name.`,
      cure: `write <${lower}> alone.`,
    };
  return {
    fact: `The HTML ${short} is not allowed in content.`,
    cure: instead[lower] ?? `write it in Markdown; only ${safe} may stand, with nothing behind their names.`,
  };
}
