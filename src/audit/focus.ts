import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';

/** What somebody who looks for the focus would miss, or null. Runs in the page. */
export function lookForFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return 'The focus is nowhere.';
  const name = `${focused.tagName} “${(focused.textContent || focused.id).trim().replace(/\s+/g, ' ').slice(0, 60)}”`;

  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(focused);
  const width = Number.parseFloat(outlineWidth);
  if (outlineStyle === 'none' || width < 2) return `${name} shows no focus.`;
  const ring = Math.max(0, width + Number.parseFloat(outlineOffset));
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  // Of a field or a table that is taller than a third of the window a part is enough.
  const room = window.innerHeight;
  const seen = Math.min(bottom + ring, room) - Math.max(top - ring, 0);
  const isInside = seen >= (bottom - top > room / 3 ? 44 : bottom - top + 2 * ring);
  if (!isInside || bottom <= top || left < ring || right + ring > window.innerWidth)
    return `${name} has the focus partly outside the window: ${[left, top, right, bottom].map(Math.round).join(', ')}.`;

  const isOwn = (hit: Element): boolean =>
    focused.contains(hit) || [...((focused as HTMLInputElement).labels ?? [])].some((label) => label.contains(hit));
  const spots = [0.1, 0.5, 0.9].flatMap((across) => [0.2, 0.5, 0.8].map((down) => ({ across, down })));
  // The space at which a line breaks is a sliver of its own.
  for (const { x, y, width: wide, height: high } of [...focused.getClientRects()].filter((line) => line.width > 8))
    for (const { across, down } of spots) {
      const hit = document.elementFromPoint(x + across * wide, y + down * high);
      if (hit && !isOwn(hit)) return `${name} has the focus below ${hit.tagName} “${hit.className}”.`;
    }
  for (let around = focused.parentElement; around; around = around.parentElement) {
    const edge = around.getBoundingClientRect();
    const isCut = getComputedStyle(around).overflowX !== 'visible' && around !== document.body;
    if (isCut && (left - ring < edge.left || right + ring > edge.right))
      return `${name} has the focus partly cut off by ${around.tagName} “${around.className}”.`;
  }

  const parts = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number => {
    const [r = 0, g = 0, b = 0] = parts(color)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  let behind = ring > 0 ? focused.parentElement : focused;
  while (behind?.parentElement && parts(getComputedStyle(behind).backgroundColor)[3] === 0)
    behind = behind.parentElement;
  const around = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)';
  const [dark = 0, light = 0] = [luminance(outlineColor), luminance(around)].sort((a, b) => a - b);
  const contrast = (light + 0.05) / (dark + 0.05);
  return contrast >= 3 ? null : `${name} has a ring of ${outlineColor} on ${around}: contrast ${contrast.toFixed(1)}.`;
}

/** Where a press brought the focus, as the page saw it. */
interface Stop {
  readonly place: 'first' | 'last' | 'between';
  readonly fault: string | null;
}

// Looks whenever a key comes up. Asked for over and over from outside, it would take ten times as long.
const watchStops = `
  const look = ${lookForFocus.toString()};
  window.stops = [];
  window.onkeyup = () => {
    const focused = document.activeElement;
    const isLast = focused === [...document.querySelectorAll('footer a')].at(-1);
    window.stops.push({ place: focused.matches('.skip-link') ? 'first' : isLast ? 'last' : 'between', fault: look() });
  };
`;

/**
 * Goes through a page from its first link to its last by Tab, or back by Shift and Tab, and tells of every
 * stop where the focus cannot be seen.
 */
export async function hiddenFocus(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Fault[]> {
  const isForward = key === 'Tab';
  const keyboard = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, modifiers: isForward ? 0 : 8 };
  await (isForward ? page.locator('.skip-link') : page.locator('footer a').last()).focus();
  await page.evaluate(`(() => {${watchStops}})()`);
  let stops: Stop[] = [];
  let end = -1;
  while (end < 0 && stops.length < 1500) {
    const presses = Array.from({ length: 50 }).flatMap(() => [
      keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
      keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
    ]);
    await Promise.all(presses);
    stops = await page.evaluate<Stop[]>('window.stops');
    end = stops.findIndex(({ place }) => place === (isForward ? 'last' : 'first'));
  }
  // The skip link would go on covering what is below it.
  await page.evaluate('window.onkeyup = null; document.activeElement.blur()');
  if (end < 0)
    return [{ rule: 'keyboard', criteria: ['2.1.1', '2.1.2'], what: `${key} does not get through the page` }];
  return stops
    .slice(0, end + 1)
    .flatMap(({ fault }) =>
      fault ? [{ rule: 'focus', criteria: ['2.4.7', '2.4.11'], what: `${key}: ${fault}` }] : [],
    );
}
