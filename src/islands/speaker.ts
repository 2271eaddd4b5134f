import { startSpeaker } from '../lib/modes/speaker.svelte';

startSpeaker(document);
