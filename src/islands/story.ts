import { startStory } from '../lib/modes/read';
import { goToMoved } from '../lib/story/address';

goToMoved();
startStory(document);
