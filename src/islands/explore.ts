import { startExploring } from '../lib/modes/explore';
import { keepStill } from '../lib/modes/still';

keepStill(document);
startExploring(document);
