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

interface Fault {
	/** What is sent instead of a script; nothing where it fails. */
	readonly script?: (code: string) => string | undefined;
	/** Runs before the page's own scripts. */
	readonly before?: string;
}

/** What goes wrong below `/<name>/`: with the site's own scripts as they are sent, or with what a page finds in its browser. */
const faults = {
	'scripts-fail': { script: () => undefined },
	'scripts-break-off': { script: (code: string) => code.slice(0, code.length / 2) },
	denied: {
		before: `
			for (const name of ['localStorage', 'sessionStorage'])
				Object.defineProperty(window, name, { get() { throw new DOMException('refused', 'SecurityError'); } });
			for (const name of ['BroadcastChannel', 'requestIdleCallback', 'scheduler']) delete window[name];
			for (const name of ['clipboard', 'serviceWorker', 'wakeLock', 'share']) delete Navigator.prototype[name];`
	},
	unobserved: { before: 'delete window.IntersectionObserver; delete window.ResizeObserver;' }
} as const satisfies Record<string, Fault>;

/** The built site as the tests of engines see it. */
export interface Site {
	/** The address of a page, from its path. */
	readonly at: (path: string) => string;
	/** The same where the page's scripts may not run. */
	readonly unscripted: (path: string) => string;
	/** The same with something amiss. */
	readonly faulty: (fault: keyof typeof faults, path: string) => string;
}

const text = (type: string) => ({ 'Content-Type': `${type};charset=utf-8` });

/** What an address below a folder of its own begins with. */
const folders = new RegExp(`^/(unscripted|${Object.keys(faults).join('|')})(?=/)`);

/** Serves build/ with a witness in each page; below /unscripted/ every page forbids all scripts instead, below a fault it has that. */
export async function openSite(): Promise<Site> {
	const built = await serve('build', 0);

	async function answer({ url = '/' }: IncomingMessage, response: ServerResponse) {
		// what a page shows must not hang on an earlier visit
		if (url === '/service-worker.js') return void response.writeHead(404).end();
		if (url === '/witness.js') return void response.writeHead(200, text('text/javascript')).end(witness);
		const folder = folders.exec(url)?.[1] ?? '';
		const path = url.replace(folders, '');
		const silent = folder === 'unscripted';
		const fault: Fault = Object.hasOwn(faults, folder) ? faults[folder as keyof typeof faults] : {};
		if (fault.before && path === '/before.js')
			return void response.writeHead(200, text('text/javascript')).end(fault.before);
		const page = await fetch(new URL(path, built), { headers: { 'Accept-Encoding': 'identity' } });
		const type = page.headers.get('Content-Type') ?? '';
		if (fault.script && path.endsWith('.js')) {
			const code = fault.script(await page.text());
			return void response.writeHead(code === undefined ? 503 : 200, text('text/javascript')).end(code);
		}
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
		const before = fault.before ? `<script src="/${folder}/before.js"></script>` : '';
		response.end(html.replace('<head>', `<head><script src="/witness.js"></script>${before}`));
	}

	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		at: (path) => origin + path,
		unscripted: (path) => `${origin}/unscripted${path}`,
		faulty: (fault, path) => `${origin}/${fault}${path}`
	};
}
