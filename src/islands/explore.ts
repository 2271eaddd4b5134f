import { startExploring } from '../lib/modes/explore';

startExploring(document);
