import './needs-node.mjs';

// only now, since an old Node could not read what follows
import('./site.mjs').then((site) => site.start(process.argv.slice(2)));
