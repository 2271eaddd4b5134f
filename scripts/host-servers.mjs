import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, runAside } from './run.mjs';

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

/**
 * Fetches and unpacks the servers that the site's configurations are tested with, on a Debian system. Resolves to whether
 * all are there.
 */
export async function unpackServers() {
	if (isThere()) return true;
	if (!existsSync('/usr/bin/apt-get')) return false;
	console.log('Unpacking nginx and Caddy for the tests …');
	mkdirSync(folder, { recursive: true });
	const fetch = async () => (await runAside('apt-get', ['download', ...packages], { cwd: folder })).passed;
	if (!(await fetch())) {
		// asks Debian's servers what there is; needs to be allowed to
		const [command, ...args] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get', 'update'];
		await runAside(command, args);
		if (!(await fetch())) return false;
	}
	for (const file of readdirSync(folder).filter((file) => file.endsWith('.deb')))
		await runAside('dpkg', ['-x', join(folder, file), join(folder, 'unpacked')]);
	return isThere();
}
