import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { islands } from './scripts/islands.ts';

export default defineConfig({
	// called bare: with options here, svelte.config.js would be ignored
	plugins: [sveltekit(), islands('src/islands')]
});
