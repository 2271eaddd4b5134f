import './needs-node.mjs';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packEdition } from './editions.mjs';
import { root, run } from './run.mjs';

const [day = new Date().toISOString().slice(0, 10)] = process.argv.slice(2);
const file = join(root, 'editions', `${day}.zip`);

function stop(reason) {
	console.error(reason);
	process.exit(1);
}

if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))
	stop(`“${day}” is no day. Write npm run edition -- 1999-12-31, or leave it out for today.`);
if (existsSync(file)) stop(`There is an edition of ${day} already, and editions never change.`);
if (!process.env.SITE_URL) stop('Set SITE_URL to where the site stands: what is pasted elsewhere names it.');
if (!run('npm', ['run', '--silent', 'build']))
	stop('The site could not be built; the message above tells why.');
mkdirSync(join(root, 'editions'), { recursive: true });
const zip = packEdition(join(root, 'build'), day);
writeFileSync(file, zip);
console.log(
	`editions/${day}.zip (${(zip.length / 1e6).toFixed(1)} MB). Commit it; the next build serves it at /v/${day}/.`
);
