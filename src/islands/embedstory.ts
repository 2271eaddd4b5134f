import { frameStory } from '../lib/embed/story';

frameStory(document);
