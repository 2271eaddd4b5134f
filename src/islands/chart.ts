import { startChart } from '../lib/modes/chart';
import { keepStill } from '../lib/modes/still';

keepStill(document);
startChart(document);
