import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', 'node_modules/', '.dist.*/', 'scripts/bench/starlight/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Default exports are for configuration only.' },
      ],
    },
  },
  { files: ['*.config.*', 'tests/build-once.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // The layers of the house: imports point inwards.
  {
    files: ['src/programme/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            '../checks/*',
            '../source/*',
            '../markdown/*',
            '../report/*',
            '../publish/*',
            '../integrations/*',
            'node:*',
            'astro*',
          ],
        },
      ],
    },
  },
  {
    files: ['src/checks/**', 'src/report/**'],
    ignores: ['**/*.test.ts', '**/test-kit.ts'],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['../publish/*', '../integrations/*', 'node:fs*', 'astro*'] }],
    },
  },
);
