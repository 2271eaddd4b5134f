import './needs-node.mjs';

// only now, since an old Node could not read what follows
import('./checks.mjs').then((checks) => checks.runAll());
