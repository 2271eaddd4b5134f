import { firefox } from './firefox';
import { specsIn } from './specs';

specsIn(firefox);
