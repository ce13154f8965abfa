import { expect, test } from 'vitest';
import { reportOn, text, whole } from './test-kit.ts';

const file = 'councils/elmshire.yaml';
const council = (...contacts: string[]): string =>
  `name: Elmshire\nnation: england\ncontacts:\n${contacts.map((contact) => `  - ${contact}\n`).join('')}invented: true\n`;
const accessibility = 'role: Accessibility\n    email: access@elmshire.example';
const dataProtection = 'role: Data protection\n    phone: 01632 960004';
const report = (...contacts: string[]): string => reportOn({ ...whole, [file]: council(...contacts) });
const fine = '5 files, 0 lessons, 1 workshop, 1 aim, all with revision.';

test('a council without a contact for accessibility is reported at its contacts', () => {
  expect(report(dataProtection)).toBe(text`
    content/councils/elmshire.yaml:3:1  contacts-are-complete
      "Elmshire" names nobody for accessibility, so a member who cannot use a page has nobody to tell.
      Fix: add a contact with role: Accessibility, and an email or a phone. The law asks a public site for one.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('a council without a contact for data protection is reported at its contacts', () => {
  expect(report(accessibility)).toBe(text`
    content/councils/elmshire.yaml:3:1  contacts-are-complete
      "Elmshire" names nobody for data protection, so a member who asks what is kept about them has nobody to ask.
      Fix: add a contact with role: Data protection, and an email or a phone. The law asks a public site for one.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('the programme needs both as well', () => {
  const programme =
    'title: A programme\nsummary: For the test.\nfeedback: a@b.example\ncontacts:\n  - role: Learning manager\n    email: a@b.example\n';
  const problems = reportOn({ ...whole, 'programme.yaml': programme });
  expect(problems).toContain('content/programme.yaml:4:1  contacts-are-complete\n  The programme names nobody for acc');
  expect(problems).toContain(
    'content/programme.yaml:4:1  contacts-are-complete\n  The programme names nobody for data',
  );
  expect(problems).toContain('2 problems in 1 of 4 files.');
});

test('a contact without an e-mail address and a phone number cannot be reached', () => {
  expect(report(accessibility, 'role: Data protection')).toBe(text`
    content/councils/elmshire.yaml:6:5  contacts-are-complete
      "Data protection" has neither an e-mail address nor a phone number, so nobody can reach them.
      Fix: add email: or phone: below the role.

    1 problem in 1 of 5 files. Nothing was built.
  `);
});

test('contacts for both are fine, each with one way to reach them', () => {
  expect(report(accessibility, dataProtection)).toBe(fine);
});

test.each([
  'Accessibility and privacy',
  'Web accessibility; data-protection',
  'Digital access (accessible formats), DPO',
  'Accessibility, information governance',
  'Hygyrchedd a diogelu data',
])('councils call it what they like: %s', (role) => {
  expect(report(`role: ${role}\n    email: a@elmshire.example`)).toBe(fine);
});

test('whoever has access is not there for accessibility', () => {
  expect(report('role: Building access\n    email: a@elmshire.example', dataProtection)).toContain(
    'names nobody for accessibility',
  );
});

test('a contact that could not be read may be the one that is missing', () => {
  const broken = report(accessibility, 'role: Data protection\n    email: data at elmshire');
  expect(broken).toContain('frontmatter-fits');
  expect(broken).toContain('1 problem in 1 of 5 files.');
});

test('a council that is a draft may be without', () => {
  const draft = `${council('role: Help\n    email: a@elmshire.example')}draft: true\n`;
  expect(reportOn({ ...whole, [file]: draft })).toBe(fine);
});
