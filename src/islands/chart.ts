import { startChart } from '../lib/modes/chart';

startChart(document);
