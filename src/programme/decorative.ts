/** Whether alt text is the mark of a picture that is there for its looks alone: `![decorative](./leaves.png)`. */
export const isDecorative = (alt: string): boolean => alt.trim().toLowerCase() === 'decorative';
