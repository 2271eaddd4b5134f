import { startQuiz } from '../lib/modes/quiz';

startQuiz(document);
