import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webkitPath } from '../../scripts/engines.mjs';
import type { Engine, Key, Window } from './engine';
import { openSession, type Session } from './webdriver';

/** How WebDriver writes keys. */
const keys: Record<Key, string> = {
	Escape: '\uE00C',
	PageUp: '\uE00E',
	PageDown: '\uE00F',
	End: '\uE010',
	Home: '\uE011'
};
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** The toolbar of WebKitGTK's browser would keep its window wider than a phone. */
const noToolbar = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px }';

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => {
				resolve(port);
			});
		});
	});
}

/** A screen that nobody sees; resolves to its name and what ends it. */
function openScreen(): Promise<{ name: string; end: () => void }> {
	const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1920x1400x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore']
	});
	return new Promise((resolve, reject) => {
		screen.once('error', reject);
		screen.once('exit', () => {
			reject(new Error('Xvfb did not start'));
		});
		screen.stdout.once('data', (name: Buffer) => {
			resolve({ name: `:${name.toString().trim()}`, end: () => void screen.kill() });
		});
	});
}

function windowOf({ send }: Session, end: () => void): Window {
	const evaluate = <Argument, Result>(run: (argument: Argument) => Result, argument?: Argument) =>
		send<Result>('POST', '/execute/sync', {
			script: `return (${run.toString()})(...arguments)`,
			args: argument === undefined ? [] : [argument]
		});
	const find = (selector: string) =>
		send<Record<string, string>>('POST', '/element', { using: 'css selector', value: selector });
	const act = (source: object) => send('POST', '/actions', { actions: [source] });
	const inner = () => evaluate(() => ({ width: innerWidth, height: innerHeight }));

	let turns = 0;

	return {
		evaluate,
		async evaluateIn(selector, run) {
			await send('POST', '/frame', { id: await find(selector) });
			try {
				return await evaluate(run);
			} finally {
				await send('POST', '/frame', { id: null });
			}
		},
		async open(url) {
			await send('POST', '/url', { url });
		},
		async size(width, height) {
			const outer = await send<{ height: number }>('GET', '/window/rect');
			const bars = outer.height - (await inner()).height;
			await send('POST', '/window/rect', { width, height: height + bars });
			// the page learns of it a moment later
			for (let i = 0; i < 40 && (await inner()).width !== width; i++)
				await new Promise((moment) => setTimeout(moment, 25));
		},
		async wheel(by) {
			const { width, height } = await inner();
			const at = { x: Math.round(width / 2), y: Math.round(height / 2), origin: 'viewport', duration: 0 };
			// this driver scrolls by the difference to the same wheel's last turn: so each turn has its own wheel
			turns += 1;
			await act({
				type: 'wheel',
				id: `wheel-${turns}`,
				actions: [{ type: 'scroll', ...at, deltaX: 0, deltaY: by }]
			});
		},
		async press(key) {
			const value = keys[key];
			await act({ type: 'key', id: 'keys', actions: ['keyDown', 'keyUp'].map((type) => ({ type, value })) });
		},
		async click(selector) {
			const found = await find(selector);
			await send('POST', `/element/${found[elementKey]!}/click`, {});
		},
		screenshot: async () => Buffer.from(await send<string>('GET', '/screenshot'), 'base64'),
		async close() {
			await send('DELETE', '').finally(end);
		}
	};
}

async function start(): Promise<Window> {
	const config = mkdtempSync(join(tmpdir(), 'webkit-'));
	mkdirSync(join(config, 'gtk-3.0'));
	writeFileSync(join(config, 'gtk-3.0/gtk.css'), noToolbar);
	const screen = await openScreen();
	const port = await freePort();
	const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
		env: { ...process.env, DISPLAY: screen.name, XDG_CONFIG_HOME: config },
		stdio: 'ignore'
	});
	const end = () => {
		driver.kill();
		screen.end();
		rmSync(config, { recursive: true, force: true });
	};
	process.once('exit', end);
	return windowOf(await openSession(`http://127.0.0.1:${port}`), end);
}

/** WebKitGTK, through its own WebDriver. */
export const webkit: Engine = {
	name: 'WebKit',
	installed: Boolean(webkitPath()),
	prints: false,
	start,
	rounding: 2
};
