import type { Contact } from './schema.ts';

/** A contact as one line says who it is: "Learning manager: B. Example". */
export const whoIs = ({ role, name }: Pick<Contact, 'role' | 'name'>): string => (name ? `${role}: ${name}` : role);

/** What somebody has to answer for on a public body's site, by the words in a role, in English and Welsh. */
const duties = {
  accessibility: /accessib|hygyrch/i,
  dataProtection: /data[\s-]*protection|information governance|privacy|\b(?:dpo|gdpr)\b|diogelu data/i,
};
export type Duty = keyof typeof duties;

/** The first of the contacts whose role says that they answer for it. */
export const contactFor = (contacts: readonly Contact[], duty: Duty): Contact | undefined =>
  contacts.find(({ role }) => duties[duty].test(role));
