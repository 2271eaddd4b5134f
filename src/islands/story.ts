import { startStory } from '../lib/modes/read';

startStory(document);
