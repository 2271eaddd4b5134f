const { join } = require('node:path');

/** Tells dependency-cruiser what `$lib` means; the shape is webpack's, which it can read. */
module.exports = { resolve: { alias: { $lib: join(__dirname, '../src/lib') } } };
