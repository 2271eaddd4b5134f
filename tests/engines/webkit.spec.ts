import { webkit } from './webkit';
import { specsIn } from './specs';

specsIn(webkit);
