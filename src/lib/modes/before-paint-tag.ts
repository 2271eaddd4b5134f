import story from './before-paint.js?raw';
import slides from './present/before-paint.js?raw';

/** The scripts that run before the first paint, as they stand in their pages; svelte.config.js allows them by their hash. */
export const beforePaintTag = `<script>${story}</script>`;
export const beforeSlidesTag = `<script>${slides}</script>`;
