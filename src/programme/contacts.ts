import type { Contact } from './schema.ts';

/** A contact as one line says who it is: "Learning manager: B. Example". */
export const whoIs = ({ role, name }: Pick<Contact, 'role' | 'name'>): string => (name ? `${role}: ${name}` : role);
