import { comeBack } from '../lib/modes/parts/come-back';

comeBack(document);
