// How the pages look, against tests/visual/baselines; with --update, that becomes what it looks like now.
import { runPackage } from './run.mjs';

const args = process.argv.slice(2);
const update = args.includes('--update');
const rest = args.filter((arg) => arg !== '--update');
const env = update ? { UPDATE_LOOKS: 'yes' } : {};
process.exitCode = runPackage('playwright', ['test', '--project=visual', ...rest], { env }) ? 0 : 1;
