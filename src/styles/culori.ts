import type * as Culori from 'culori';
import { createRequire } from 'node:module';

// `require` gets the bundle, where `import` would load 150 modules at each start.
const culori = createRequire(import.meta.url)('culori') as typeof Culori;

export const { clampChroma, formatHex, interpolate, oklch, wcagContrast } = culori;
