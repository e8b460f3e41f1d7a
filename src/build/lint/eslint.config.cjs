'use strict';
// How ESLint reads the scripts of the page: classic scripts that share one name, assay. See src/docs/page.md.
const js = require('@eslint/js');
const globals = require('globals');

module.exports = [
  js.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: {
      ecmaVersion: 2022,
      sourceType: 'script',
      globals: {...globals.browser, assay: 'readonly', d3: 'readonly', Tabulator: 'readonly'},
    },
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      'no-redeclare': ['error', {builtinGlobals: false}],
      'array-callback-return': 'error',
      'block-scoped-var': 'error',
      'consistent-return': 'error',
      curly: 'error',
      'default-case-last': 'error',
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-console': ['error', {allow: ['error']}],
      'no-eval': 'error',
      'no-implicit-coercion': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-return-assign': 'error',
      'no-script-url': 'error',
      'no-self-compare': 'error',
      'no-sequences': 'error',
      'no-shadow': 'error',
      'no-template-curly-in-string': 'error',
      'no-throw-literal': 'error',
      'no-unmodified-loop-condition': 'error',
      'no-unused-expressions': 'error',
      'no-unused-vars': ['error', {args: 'after-used', caughtErrors: 'all'}],
      'no-use-before-define': ['error', {functions: false, classes: true, variables: false}],
      'no-useless-concat': 'error',
      'no-useless-return': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-promise-reject-errors': 'error',
      strict: ['error', 'global'],
    },
  },
  {
    // Of the page's own name, the first script makes it.
    files: ['**/core/assay.js'],
    languageOptions: {globals: {assay: 'off'}},
  },
];
