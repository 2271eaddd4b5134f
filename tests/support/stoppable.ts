import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/server.mjs';

/** The built site below a folder of a host, as a server that can be stopped and whose files can be changed. */
export interface Stoppable {
	/** Its address, with a slash at the end. */
	readonly address: string;
	/** What is answered for a path of the site in place of the built file. */
	readonly instead: Map<string, string>;
	/** Every path that was asked for. */
	readonly asked: string[];
	readonly stop: () => void;
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html' };

/** Serves build/ at `/<folder>`; stopping it closes every connection, and nothing answers at its address any more. */
export async function stoppable(folder = 'story/'): Promise<Stoppable> {
	const built = await serve('build', 0);
	const instead = new Map<string, string>();
	const asked: string[] = [];

	const server = createServer((request, response) => {
		const path = (request.url ?? '/').slice(folder.length + 1);
		asked.push(path);
		const own = instead.get(path.replace(/[?].*/, ''));
		if (own !== undefined) {
			const type = types[path.split('.').at(-1) ?? ''] ?? types['html']!;
			return void response.writeHead(200, { 'Content-Type': `${type};charset=utf-8` }).end(own);
		}
		const headers = { 'Accept-Encoding': 'identity' };
		void fetch(new URL(path, built), { headers, redirect: 'manual' }).then(async (answer) => {
			const location = answer.headers.get('Location');
			response.writeHead(answer.status, {
				'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain',
				'Cache-Control': answer.headers.get('Cache-Control') ?? '',
				...(location ? { Location: `/${folder}${location.slice(1)}` } : {})
			});
			response.end(Buffer.from(await answer.arrayBuffer()));
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${folder}`,
		instead,
		asked,
		stop() {
			server.close();
			server.closeAllConnections();
		}
	};
}
