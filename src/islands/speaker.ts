import { startSpeaker } from '../lib/modes/speaker.svelte';
import { keepStill } from '../lib/modes/still';

keepStill(document);
startSpeaker(document);
