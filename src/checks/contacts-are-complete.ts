import { contactFor, type Duty } from '../programme/contacts.ts';
import { ofKind, type Entry } from '../programme/entry.ts';
import { problemFor, type Problem } from '../programme/problem.ts';
import { mayBeUnread, type Check } from './world.ts';

const problem = problemFor('contacts-are-complete');

/**
 * Whom a public body's site has to name. Accessibility: regulation 8 of the Public Sector Bodies
 * (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Data protection:
 * Articles 13 and 37 of the UK GDPR.
 */
const required: readonly { duty: Duty; role: string; stuck: string }[] = [
  {
    duty: 'accessibility',
    role: 'Accessibility',
    stuck: 'names nobody for accessibility, so a member who cannot use a page has nobody to tell.',
  },
  {
    duty: 'dataProtection',
    role: 'Data protection',
    stuck: 'names nobody for data protection, so a member who asks what is kept about them has nobody to ask.',
  },
];

function missingIn(entry: Entry<'council' | 'programme'>, name: string): Problem[] {
  // A contact that could not be read, or a misspelt list of them, may be the one.
  if (mayBeUnread(entry, ['contacts'])) return [];
  const { contacts } = entry.data;
  return [
    ...contacts.flatMap(({ role, email, phone }, index) =>
      email || phone
        ? []
        : [
            problem(
              entry.at(['contacts', index]),
              `"${role}" has neither an e-mail address nor a phone number, so nobody can reach them.`,
              'add email: or phone: below the role.',
            ),
          ],
    ),
    ...required
      .filter(({ duty }) => !contactFor(contacts, duty))
      .map(({ role, stuck }) =>
        problem(
          entry.atKey(['contacts']),
          `${name} ${stuck}`,
          `add a contact with role: ${role}, and an email or a phone. The law asks a public site for one.`,
        ),
      ),
  ];
}

/** The programme and each council name somebody for accessibility and for data protection, and every contact can be reached. */
export const contactsAreComplete: Check = ({ programme }) => [
  ...ofKind(programme.entries, 'programme').flatMap((entry) => missingIn(entry, 'The programme')),
  ...programme.councils.flatMap((council) => missingIn(council, `"${council.data.name}"`)),
];
