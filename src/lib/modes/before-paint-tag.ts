import text from './before-paint.js?raw';

/** The script that runs before the first paint, as it stands in the page; svelte.config.js allows it by its hash. */
export const beforePaintTag = `<script>${text}</script>`;
