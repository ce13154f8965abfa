import type { Page } from 'playwright-core';
import { answer, results } from './search-page.ts';

/** What members ask for, and a page that should be among the first three answers. */
const wanted: readonly (readonly [term: string, page: string])[] = [
  ['2FA', 'masterclass/set-up-safely'],
  ['account takeover', 'stories/locked-out'],
  ['alt text', 'workshops/conversations/alt-text-builder'],
  ['connectors', 'workshops/networks/bridges'],
  ['co-production', 'workshops/leading/catch-up'],
  ['councillor surgeries', 'glossary'],
  ['deepfake', 'glossary'],
  ['digital exclusion', 'workshops/leading/offline-way-in'],
  ['e-mail', 'masterclass/set-up-safely'],
  ['fake news', 'workshops/conversations/fake-notice'],
  ['group etiquette', 'workshops/networks/group-etiquette'],
  ['home address', 'workshops/digital-presence/footprint-checklist'],
  ['imprints', 'workshops/conversations/imprint-checker'],
  ['judicial review', 'workshops/conversations/free-to-say'],
  ['likes and reach', 'workshops/networks/reach-engagement-likes'],
  ['locked out', 'stories/locked-out'],
  ['network map', 'workshops/networks/worked-map'],
  ['passkeys', 'masterclass/set-up-safely'],
  ['photo permission', 'workshops/conversations/photo-permission'],
  ['plain English', 'workshops/conversations/plain-english'],
  ['planning committee', 'workshops/conversations/free-to-say'],
  ['pre-election period', 'masterclass/the-rules'],
  ['premortem', 'workshops/leading/pre-mortem'],
  ['private window', 'workshops/digital-presence/footprint-checklist'],
  ['profile photo', 'masterclass/your-profile'],
  ['purdah', 'workshops/conversations/imprint-checker'],
  ['residents with no internet', 'workshops/networks/missing-voices'],
  ['retweet', 'stories/a-rumour-on-a-sunday'],
  ['rules for comments', 'workshops/conversations/rules-to-pin'],
  ['screen readers', 'glossary'],
  ['story of change', 'workshops/leading/story-of-change'],
  ['threatened', 'masterclass/when-it-goes-wrong'],
  ['time management', 'workshops/digital-presence/weekly-planner'],
  ['Twitter', 'masterclass/where-residents-are'],
  ['vanity metrics', 'workshops/leading/honest-measures'],
];

/** What is not found where it should be, asked on a search page that is open. */
export async function missedAnswers(page: Page): Promise<string[]> {
  const box = page.getByRole('searchbox');
  const missed: string[] = [];
  for (const [term, target] of wanted) {
    await box.fill(term);
    await box.press('Enter');
    await answer(page, `“${term}”`);
    const addresses = await results(page)
      .getByRole('link')
      .evaluateAll((links) => links.slice(0, 3).map((link) => (link as HTMLAnchorElement).pathname));
    if (!addresses.includes(`/${target}.html`)) missed.push(`${term}: ${addresses.join(', ')}`);
  }
  return missed;
}
