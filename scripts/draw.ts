/** Draws every SVG in src/drawings/ as a PNG beside the page that shows it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../src/audit/launch-browser.ts';

const targets = {
  profile: 'workshops/01-digital-presence/profile.png',
  'own-shape-monitor': 'workshops/01-digital-presence/own-shape-monitor.png',
  'three-layers': 'workshops/02-networks/three-layers.png',
  'worked-map': 'workshops/02-networks/worked-map.png',
  'reach-and-likes': 'workshops/02-networks/reach-and-likes.png',
  'three-journeys': 'workshops/02-networks/three-journeys.png',
  bridges: 'workshops/02-networks/bridges.png',
  'decision-path': 'workshops/03-conversations/decision-path.png',
  'imprint-check': 'workshops/03-conversations/imprint-check.png',
  ladder: 'workshops/04-leading/ladder.png',
  'you-said': 'workshops/04-leading/you-said.png',
  'three-accounts': 'masterclass/three-accounts.png',
  'email-first': 'masterclass/email-first.png',
  casework: 'masterclass/casework.png',
  imprint: 'masterclass/imprint.png',
  'pre-election': 'masterclass/pre-election.png',
};

/** A member may open the page on a village hall's wifi. */
const largestPicture = 60_000;

const root = new URL('../', import.meta.url);
const fontFile =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

function wrap(svg: string, font: string): string {
  return `<!doctype html>
    <style>
      @font-face {
        font-family: Atkinson;
        font-weight: 200 800;
        src: url(data:font/woff2;base64,${font}) format('woff2');
      }
      body { margin: 0; }
      svg { display: block; inline-size: 480px; font-family: Atkinson; }
    </style>
    ${svg}`;
}

async function photograph(page: Page, svg: string, font: string): Promise<Buffer> {
  await page.setContent(wrap(svg, font));
  const faces = await page.evaluate("document.fonts.load('16px Atkinson').then((found) => found.length)");
  if (faces !== 1) throw new Error(`The drawings' font did not load from ${fontFile}`);
  const picture = await page.locator('svg').screenshot();
  return sharp(picture).png({ palette: true, effort: 10 }).toBuffer();
}

const font = await readFile(new URL(fontFile, root), 'base64');
const browser = await launchBrowser();
const page = await browser.newPage({ deviceScaleFactor: 2 });
for (const [name, target] of Object.entries(targets)) {
  const svg = await readFile(new URL(`src/drawings/${name}.svg`, root), 'utf8');
  const picture = await photograph(page, svg, font);
  if (picture.length > largestPicture)
    throw new Error(`${name} is ${picture.length} bytes; the limit is ${largestPicture}`);
  const file = new URL(`content/${target}`, root);
  await mkdir(dirname(file.pathname), { recursive: true });
  await writeFile(file, picture);
  console.log(`content/${target}  ${Math.ceil(picture.length / 1000)} kB`);
}
await browser.close();
