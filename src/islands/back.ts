import { comeBack } from '../lib/modes/parts/come-back';

const start = () => comeBack(document);

// a script that the page waits for would keep a link to a step from leading there until it comes
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
