import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'scripts/fonts/node_modules/']),
	{
		// a rule is kept or changed here, for all: never switched off in a file
		linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' }
	},
	js.configs.recommended,
	{
		files: ['**/*.ts', '**/*.svelte'],
		extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// noUncheckedIndexedAccess asks at each index; `!` answers that it is known to be in range
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			// code points are what a spread string is for here
			'@typescript-eslint/no-misused-spread': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			// TypeScript says so itself, and knows the browser's types
			'no-undef': 'off'
		}
	},
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		// the one option that a rule asks for: with svelte.config.js itself, which holds functions, nothing could be cached
		languageOptions: {
			parserOptions: { parser: ts.parser, svelteConfig: { compilerOptions: { runes: true } } }
		},
		rules: {
			// the HTML is what our own build made of our own Markdown
			'svelte/no-at-html-tags': 'off',
			// prerendering follows every link and fails at a dead one
			'svelte/no-navigation-without-resolve': ['error', { ignoreLinks: true }],
			'svelte/require-each-key': 'error',
			'svelte/block-lang': ['error', { script: ['ts'] }]
		}
	},
	{
		// Kit still lists what is built under Vite's former name for it
		files: ['scripts/islands.ts'],
		rules: { '@typescript-eslint/no-deprecated': 'off' }
	},
	{
		files: ['**/*.mjs', '**/*.cjs', '*.js'],
		languageOptions: { globals: globals.node },
		rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] }
	},
	{
		// the bench's functions partly run within the measured page
		files: ['src/**/*.js', 'scripts/bench/*.mjs'],
		languageOptions: { globals: globals.browser }
	},
	prettier
);
