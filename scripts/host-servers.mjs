import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Servers from Debian's packages are only unpacked here: installed, they would start and take a port. */
const folder = join(root, 'node_modules/.cache/host-servers');
const packages = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static', 'caddy'];

/** @param {...string} places */
const firstOf = (...places) => places.find((place) => existsSync(place));

/** The folder that Debian's packages were unpacked into, and the same place in the system. */
const near = (path) => [join(folder, 'unpacked', path), path];

/** nginx, its list of content types and its brotli module; undefined what is missing. */
export const nginx = () => ({
	path: firstOf(...near('/usr/sbin/nginx')),
	types: firstOf(...near('/etc/nginx/mime.types')),
	brotli: firstOf(...near('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'))
});

/** Caddy; undefined if it is missing. */
export const caddyPath = () => firstOf(...near('/usr/bin/caddy'));

const isThere = () => Object.values({ ...nginx(), caddy: caddyPath() }).every(Boolean);

/** Fetches and unpacks the servers that the site's configurations are tested with, on a Debian system: true when all are there. */
export function unpackServers() {
	if (isThere()) return true;
	console.log('Unpacking nginx and Caddy for the tests …');
	mkdirSync(folder, { recursive: true });
	const fetch = () => run('apt-get', ['download', ...packages], { cwd: folder });
	if (!existsSync('/usr/bin/apt-get') || !(fetch() || (update() && fetch()))) return false;
	const files = readdirSync(folder).filter((file) => file.endsWith('.deb'));
	return (
		files.every((file) => run('dpkg', ['-x', join(folder, file), join(folder, 'unpacked')])) && isThere()
	);
}

/** Asks Debian's servers what there is; needs to be allowed to. */
function update() {
	const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	const [command, ...args] = [...asRoot, 'apt-get', 'update'];
	return run(command, args);
}
