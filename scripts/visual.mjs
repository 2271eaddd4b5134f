// How the pages look, against tests/visual/baselines; with --update, what looks otherwise becomes the baseline.
import { runPackage } from './run.mjs';
import { buildIfChanged } from './site.mjs';

const args = process.argv.slice(2);
const update = args.includes('--update');
const rest = args.filter((arg) => arg !== '--update');
const env = update ? { UPDATE_LOOKS: 'yes' } : {};
if (!process.env.SITE_ADDRESS) await buildIfChanged();
process.exitCode = runPackage('playwright', ['test', '--project=visual', ...rest], { env }) ? 0 : 1;
