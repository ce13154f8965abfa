/** The page in the light scheme: `--color-page` in styles/tokens.css. */
export const pageColor = '#fdfcf9';

/** Text on a strong colour: `--color-on-accent-deep` in styles/tokens.css. */
export const textOnColor = '#ffffff';
