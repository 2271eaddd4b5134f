import { startPresent } from '../lib/modes/present.svelte';

startPresent(document);
