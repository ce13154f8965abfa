import { expect, test } from 'vitest';
import { codeIn, saysItsSize } from './svg-code.ts';

const svg = (body: string, head = ''): string =>
  `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${body}</svg>`;

test.each([
  ['<script>alert(1)</script>', 'a script'],
  ['<svg:script xmlns:svg="http://www.w3.org/2000/svg" href="#a"/>', 'a script'],
  ['<rect onclick="alert(1)"/>', 'a script (onclick)'],
  ["<rect\n\twidth='9'\n\tonload = 'alert(1)'/>", 'a script (onload)'],
  ['<a xlink:href="javascript:alert(1)"/>', 'a script in an address'],
  ['<a href="java&#x73;cript:alert(1)"/>', 'a script in an address'],
  ['<set attributeName="href" to=" java\nscript:alert(1)"/>', 'a script in an address'],
  ['<foreignObject><p>Hello</p></foreignObject>', 'a piece of a web page (foreignObject)'],
  ['<use href="other.svg#a"/>', 'a reference to other.svg#a'],
  ['<image xlink:href="https://stock.example/a.png"/>', 'a reference to https://stock.example/a.png'],
  ['<image href="data:text/html,hello"/>', 'a reference to data:text/html,hello'],
  ['<rect fill="url(https://stock.example/a.svg#b)"/>', 'a reference to https://stock.example/a.svg#b'],
  ['<rect style="fill: url(\'a.svg#b\')"/>', 'a reference to a.svg#b'],
  ['<style>@import "https://fonts.example/a.css";</style>', 'a reference to https://fonts.example/a.css'],
  ['<style><![CDATA[@font-face { src: url("a.woff2") }]]></style>', 'a reference to a.woff2'],
])('%s is code', (body, found) => {
  expect(codeIn(svg(body))[0]).toBe(found);
});

test.each([
  ['<!DOCTYPE svg SYSTEM "https://stock.example/a.dtd">', 'a reference to https://stock.example/a.dtd'],
  ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'abbreviations of its own (ENTITY)'],
  ['<?xml-stylesheet href="a.css"?>', 'a reference to a style sheet'],
])('%s above a drawing is code', (head, found) => {
  expect(codeIn(svg('', head))[0]).toBe(found);
});

test('what stands first is named first, and long addresses are cut', () => {
  expect(codeIn(svg(`<image href="https://stock.example/${'a'.repeat(90)}"/><script/>`))).toEqual([
    `a reference to https://stock.example/${'a'.repeat(38)}…`,
    'a script',
  ]);
});

test.each([
  '<use href="#a"/><use xlink:href="#a"/><rect fill="url(#a)" style="stroke:url(#b)"/>',
  '<image href="data:image/png;base64,iVBORw0KGgo="/>',
  '<style>@font-face { src: url(data:font/woff2;base64,d09GMg==) } .a { fill: url("#a") }</style>',
  '<a href="https://www.example.org/">The guide</a>',
  '<!-- <script>alert(1)</script> -->',
  '<text>Click on = here, or url(there), then @import "it". onload="x"</text>',
  '<g inkscape:label="onclick" inkscape:export-filename="C:\\Users\\a.png" sodipodi:absref="/home/a.png"/>',
  '<rdf:RDF><cc:Work rdf:about=""><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF>',
])('%s is no code', (body) => {
  const head =
    '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
  expect(codeIn(svg(body, head))).toEqual([]);
});

test.each([
  ['<svg viewBox="0 0 10 20"/>', true],
  ['<?xml version="1.0"?>\n<svg\n  width="210mm"\n  height="100mm">', true],
  ['<svg width="100%" height="100%" viewBox="0 0 10 20"/>', true],
  ['<svg width="100%" height="100%"/>', false],
  ['<svg width="10"/>', false],
  ['<svg><rect width="10" height="20"/></svg>', false],
])('%j says its size: %s', (text, says) => {
  expect(saysItsSize(text)).toBe(says);
});
