import { writeFields } from '../write-fields.ts';

const roles = ['Democratic services', 'Monitoring officer', 'Accessibility', 'Data protection'];

/** A council, and whom a member can ask there. */
export function councilDraft(name: string, id: string): string {
  const mailbox = (role: string): string => role.toLowerCase().replaceAll(' ', '.');
  return writeFields(
    'council',
    {
      name,
      nation: 'england',
      invented: false,
      website: `https://www.${id}.example/`,
      accent: '#0f5c63',
      contacts: roles.map((role) => ({
        role,
        email: `${mailbox(role)}@${id}.example`,
        phone: 'TODO: the phone number',
      })),
      keywords: [],
      draft: true,
    },
    'This is a draft. Write over every TODO and every address that ends in .example. Check the nation and the colour.\n It stays off the site until you take the line "draft: true" out.',
  );
}
