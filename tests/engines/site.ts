import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/server.mjs';

/**
 * Runs first in every page and keeps what goes wrong there, as not every driver can tell. A ResizeObserver that is
 * told a frame later is nothing wrong: scrollama looks at a step anew whenever that changes its height.
 */
const witness = `
window.wrong = [];
const keep = (words) => /^ResizeObserver loop/.test(words) || wrong.push(words);
addEventListener('error', ({ message, target }) => keep(message ?? 'not loaded: ' + (target.src || target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => keep(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
	keep('refused: ' + violatedDirective + ' ' + blockedURI));
console.error = (...words) => keep(words.join(' '));
`;

/** The built site as the tests of engines see it. */
export interface Site {
	/** The address of a page, from its path. */
	readonly at: (path: string) => string;
	/** The same where the page's scripts may not run. */
	readonly unscripted: (path: string) => string;
}

const text = (type: string) => ({ 'Content-Type': `${type};charset=utf-8` });

/** Serves build/ with a witness in each page; below /unscripted/ every page forbids all scripts instead. */
export async function openSite(): Promise<Site> {
	const built = await serve('build', 0);

	async function answer({ url = '/' }: IncomingMessage, response: ServerResponse) {
		if (url === '/witness.js') return void response.writeHead(200, text('text/javascript')).end(witness);
		const [, silent, path = '/'] = /^(\/unscripted)?(\/.*)$/.exec(url) ?? [];
		const page = await fetch(new URL(path, built), { headers: { 'Accept-Encoding': 'identity' } });
		const type = page.headers.get('Content-Type') ?? '';
		if (!type.startsWith('text/html')) {
			response.writeHead(page.status, { 'Content-Type': type });
			return void response.end(Buffer.from(await page.arrayBuffer()));
		}
		const html = await page.text();
		if (silent) {
			response.writeHead(page.status, {
				...text('text/html'),
				'Content-Security-Policy': "script-src 'none'"
			});
			return void response.end(html);
		}
		response.writeHead(page.status, text('text/html'));
		response.end(html.replace('<head>', '<head><script src="/witness.js"></script>'));
	}

	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return { at: (path) => origin + path, unscripted: (path) => `${origin}/unscripted${path}` };
}
