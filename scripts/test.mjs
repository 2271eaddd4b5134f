import './needs-node.mjs';

// npm run test:all [-- test:unit test:e2e …]: at full length, all or these scripts of package.json
const [long, ...only] = process.argv.slice(2);

// only now, since an old Node could not read what follows
import('./checks.mjs').then((checks) => checks.runAll({ long: long === '--all', only }));
