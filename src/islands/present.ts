import { startPresent } from '../lib/modes/present.svelte';

// an old browser without it keeps the page of all slides
if ('ResizeObserver' in window) startPresent(document);
