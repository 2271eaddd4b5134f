import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { caddyPath, nginx } from '../../scripts/host-servers.mjs';
import { serve } from '../../scripts/server.mjs';

/** The built site behind a server, until it is told to stop. */
export interface Running {
	/** The address of `/`, with a slash at the end. */
	readonly address: string;
	readonly stop: () => Promise<void>;
}

/** A server as it is tested. */
export interface Host {
	readonly name: string;
	/** Why it cannot be tested here; undefined if it can. */
	readonly missing?: string;
	/** Serves build/ at the root, or in a folder of that name. */
	readonly start: (folder?: string) => Promise<Running>;
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((closed) => server.close(closed));
	return port;
}

/** A root that holds the built site, in itself or in a folder. */
function rootWith(place: string, folder: string | undefined): string {
	const root = join(place, 'root');
	if (folder === undefined) {
		symlinkSync(resolve('build'), root);
		return root;
	}
	mkdirSync(dirname(join(root, folder)), { recursive: true });
	symlinkSync(resolve('build'), join(root, folder));
	return root;
}

/** Runs a server until it answers. `told` gives its command from a place of its own, the root and the port. */
async function run(
	folder: string | undefined,
	told: (place: string, root: string, port: number) => readonly [command: string, ...args: string[]]
): Promise<Running> {
	const place = mkdtempSync(join(tmpdir(), 'host-'));
	const port = await freePort();
	const [command, ...args] = told(place, rootWith(place, folder), port);
	let said = '';
	const child: ChildProcess = spawn(command, args, {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, HOME: place }
	});
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (words) => (said += String(words)));
	const address = `http://127.0.0.1:${port}/${folder === undefined ? '' : `${folder}/`}`;
	for (let tries = 0; ; tries++) {
		const answered = await fetch(address).then(
			() => true,
			() => false
		);
		if (answered) break;
		if (child.exitCode !== null || tries > 300) throw new Error(`${command} does not answer:\n${said}`);
		await new Promise((later) => setTimeout(later, 50));
	}
	return {
		address,
		stop: async () => {
			const ended = new Promise((exit) => child.once('exit', exit));
			child.kill();
			await ended;
			rmSync(place, { recursive: true, force: true });
		}
	};
}

/** `text` with each of `changes` made; one that finds nothing to change is a fault of the configuration or the test. */
function changed(text: string, changes: Readonly<Record<string, string>>): string {
	return Object.entries(changes).reduce((all, [from, to]) => {
		if (!all.includes(from)) throw new Error(`The configuration has no "${from}".`);
		return all.replaceAll(from, to);
	}, text);
}

const inFolder = (folder: string | undefined) => (folder === undefined ? '' : `/${folder}`);

function startNginx(folder?: string): Promise<Running> {
	const { path, types, brotli } = nginx();
	return run(folder, (place, root, port) => {
		const site = changed(readFileSync('deploy/nginx.conf', 'utf8'), {
			'listen 80;': `listen 127.0.0.1:${port};`,
			'root /srv/leaning-to-one-side;': `root ${root};`,
			'error_page 404 /404.html;': `error_page 404 ${inFolder(folder)}/404.html;`,
			'# brotli_static on;': 'brotli_static on;'
		});
		const around = `
			load_module ${brotli!};
			daemon off;
			pid ${place}/pid;
			error_log stderr error;
			events { worker_connections 1024; }
			http {
				include ${types!};
				default_type application/octet-stream;
				access_log off;
				sendfile on;
				client_body_temp_path ${place}/a; proxy_temp_path ${place}/b; fastcgi_temp_path ${place}/c;
				uwsgi_temp_path ${place}/d; scgi_temp_path ${place}/e;
				${site}
			}`;
		writeFileSync(join(place, 'nginx.conf'), process.getuid?.() === 0 ? `user root;\n${around}` : around);
		return [path!, '-p', place, '-e', 'stderr', '-c', join(place, 'nginx.conf')];
	});
}

function startCaddy(folder?: string): Promise<Running> {
	return run(folder, (place, root, port) => {
		const site = changed(readFileSync('deploy/Caddyfile', 'utf8'), {
			'{$SITE_ADDRESS:localhost}': `http://127.0.0.1:${port}`,
			'{$SITE_ROOT:/srv/leaning-to-one-side}': root,
			'rewrite * /404.html': `rewrite * ${inFolder(folder)}/404.html`
		});
		writeFileSync(join(place, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
		return [caddyPath()!, 'run', '--config', join(place, 'Caddyfile'), '--adapter', 'caddyfile'];
	});
}

/** What `npm start` serves with. It ends with this process. */
const startOwn = async (): Promise<Running> => ({
	address: await serve('build', 0),
	stop: () => Promise.resolve()
});

const { path, types, brotli } = nginx();

/** Everything that the site can be served with here. */
export const hosts: readonly Host[] = [
	{ name: 'npm start', start: startOwn },
	{ name: 'nginx', start: startNginx, missing: path && types && brotli ? undefined : 'nginx' },
	{ name: 'Caddy', start: startCaddy, missing: caddyPath() ? undefined : 'Caddy' }
].map(({ missing, ...host }) => (missing ? { ...host, missing } : host));
