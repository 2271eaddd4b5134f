import { startPredicting } from '../lib/modes/predict';

startPredicting(document);
