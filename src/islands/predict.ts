import { startPredicting } from '../lib/modes/predict';
import { keepStill } from '../lib/modes/still';

keepStill(document);
startPredicting(document);
