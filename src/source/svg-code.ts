import { shorten } from '../programme/shorten.ts';

/** One tag with its attributes. Attribute values in XML hold no `<`, and comments are gone before. */
const tag = /<([a-z_][\w.:-]*)((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/gi;
const attribute = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const styleSheet = /<(?:[\w.-]+:)?style\b[^>]*>([\s\S]*?)<\/(?:[\w.-]+:)?style\s*>/gi;
const address = /url\(\s*["']?([^"')]*)/gi;
const importRule = /@import\s+(?:url\(\s*)?["']?([^"');\s]*)/gi;

const localName = (name: string): string => name.replace(/^.*:/, '').toLowerCase();

/** Signs written as numbers are those signs to a browser. */
const decode = (value: string): string =>
  value
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (whole, hex: string | undefined, decimal: string | undefined) => {
      const code = hex ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .trim();

const reference = (to: string): string => `a reference to ${shorten(to)}`;
const isOwn = (to: string): boolean => to === '' || /^(?:#|data:(?:image|font|application\/(?:x-)?font))/i.test(to);

const referencesIn = (css: string): string[] =>
  [...css.matchAll(importRule), ...css.matchAll(address)].flatMap(([, to = '']) =>
    isOwn(to.trim()) ? [] : [reference(to)],
  );

function codeInAttribute(element: string, name: string, value: string): string[] {
  if (/^on[a-z]+$/i.test(name)) return [`a script (${name})`];
  if (/javascript:/i.test(value.replace(/\s/g, ''))) return ['a script in an address'];
  // A link in a drawing asks for nothing by itself, and a picture on a page does not follow it.
  const isLink = element === 'a' && /^(?:https?:|mailto:|tel:|[^:]*$)/i.test(value);
  if (['href', 'src'].includes(localName(name)) && !isLink && !isOwn(value)) return [reference(value)];
  return referencesIn(value);
}

function codeInTag(name: string, attributes: string): string[] {
  const element = localName(name);
  if (element === 'script' || element === 'handler') return ['a script'];
  if (element === 'foreignobject') return ['a piece of a web page (foreignObject)'];
  return [...attributes.matchAll(attribute)].flatMap(([, own = '', double, single]) =>
    own.startsWith('xmlns') ? [] : codeInAttribute(element, own, decode(double ?? single ?? '')),
  );
}

/**
 * What the text of an SVG holds that a drawing must not, in a trainer's words and in the order in
 * which it stands there: scripts, handlers, pieces of web pages, and references to anything but its
 * own parts. An SVG that is no XML browsers refuse anyway, so only XML has to be understood.
 */
export function codeIn(svg: string): string[] {
  const text = svg.replace(/<!--[\s\S]*?-->/g, '');
  const head = text.slice(0, text.search(/<(?:[\w.-]+:)?svg[\s>]/));
  const declared = [...head.matchAll(/<!DOCTYPE[^[>]*?["'](\w+:[^"']+)["']/gi)].flatMap(([, to = '']) =>
    // The drawing standard's own name, which many programs write, and no browser looks up.
    to.startsWith('http://www.w3.org/') ? [] : [reference(to)],
  );
  return [
    ...declared,
    ...(/<!ENTITY/i.test(head) ? ['abbreviations of its own (ENTITY)'] : []),
    ...(/<\?xml-stylesheet/i.test(head) ? ['a reference to a style sheet'] : []),
    ...[...text.matchAll(tag)].flatMap(([, name = '', attributes = '']) => codeInTag(name, attributes)),
    ...[...text.matchAll(styleSheet)].flatMap(([, css = '']) => referencesIn(decode(css))),
  ];
}

/** Whether a drawing says how large it is, in any of the ways that browsers understand. */
export function saysItsSize(svg: string): boolean {
  const [, attributes = ''] =
    /<(?:[\w.-]+:)?svg((?:\s+[^\s=<>"'/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(svg) ?? [];
  const own = new Map([...attributes.matchAll(attribute)].map(([, name = '', a, b]) => [name, a ?? b ?? '']));
  const isLength = (value: string | undefined): boolean => /^\s*[\d.]+(?!.*%)/.test(value ?? '');
  return own.has('viewBox') || (isLength(own.get('width')) && isLength(own.get('height')));
}
