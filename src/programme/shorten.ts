/** The beginning of a text that is too long for a message, with … where it breaks off. */
export const shorten = (text: string, most = 60): string => (text.length > most ? `${text.slice(0, most)}…` : text);
