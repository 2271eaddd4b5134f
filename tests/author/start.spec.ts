import { chmodSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfProject, pretendBuilt, Start, type Copy } from './project';

let copy: Copy;

beforeAll(async () => {
	copy = copyOfProject();
	await pretendBuilt(copy);
});

afterAll(() => {
	copy.remove();
});

const page = async (address: string) => (await fetch(address)).text();

test('where nothing changed the site is served at once, and only its address is said', async () => {
	const start = new Start(copy.folder, ['--port', '0']);
	expect(await page(await start.address())).toBe('one page');
	expect(start.said.trim()).toMatch(/^(Found no Chromium.*\n)?Leaning to One Side is at http:\S+$/);
	await start.stop();
});

test('where the port is taken that is said, and the next free one is used', async () => {
	const other = createServer();
	await new Promise<void>((ready) => other.listen(0, 'localhost', ready));
	const { port } = other.address() as AddressInfo;
	const start = new Start(copy.folder, ['--no-build', '--port', String(port)]);
	expect(await page(await start.address())).toBe('one page');
	expect(start.said).toContain(`Port ${port} is taken.`);
	await start.stop();
	other.close();
});

test('where the last port is taken that is told in one sentence', async () => {
	const other = createServer();
	await new Promise<void>((ready) => other.listen(65535, 'localhost', ready));
	const start = new Start(copy.folder, ['--no-build', '--port', '65535']);
	expect(await start.ended).toBe(1);
	expect(start.said.trim()).toMatch(
		/^No page can be served at port 65535: it is taken, .+\. Choose another: npm start -- --port 8000$/
	);
	other.close();
});

test('a build that was stopped half-way is not served', async () => {
	truncateSync(join(copy.folder, 'build/index.html'));
	const start = new Start(copy.folder, ['--no-build', '--port', '0']);
	expect(await start.ended).toBe(1);
	expect(start.said.trim()).toBe(
		'There is no whole build: the last one was stopped half-way, or there was none. Run `npm run build`.'
	);
	await pretendBuilt(copy);
});

test.runIf(process.platform !== 'win32')(
	'a folder that may not be written to is told in one sentence',
	async () => {
		rmSync(join(copy.folder, 'build'), { recursive: true });
		const below = readdirSync(copy.folder, { withFileTypes: true });
		for (const one of below.filter((one) => one.isDirectory())) chmodSync(join(copy.folder, one.name), 0o555);
		chmodSync(join(copy.folder, '..'), 0o755);
		chmodSync(copy.folder, 0o555);
		// whoever runs as root may write everywhere
		const start = new Start(copy.folder, ['--port', '0'], process.getuid!() === 0 ? 65534 : undefined);
		expect(await start.ended).toBe(1);
		expect(start.said.trim()).toMatch(
			/^(Found no Chromium.*\n)?Nothing may be written into \S+ copy.*: copy the project to a folder of yours, and start it there\.$/
		);
		chmodSync(copy.folder, 0o755);
	}
);
