import { expect, test, type Browser, type Page } from '@playwright/test';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compare, reduce } from './reduce';

const baselines = 'tests/visual/baselines';
const failures = 'test-results/visual';

/** How many cells of a picture may differ: none, but that a machine draws one or the other edge elsewhere. */
const allowed = 2;

const browserFile = join(baselines, 'browser.txt');

/** The browser and system as far as letters look alike in them, such as `chromium 156 linux`. */
function lookAlike(browser: Browser): string {
	const [major] = browser.version().split('.');
	return `${browser.browserType().name()} ${major!} ${process.platform}`;
}

/** Skips the test where the baselines were made by another browser; where they are being made, notes by which. */
export function likeWithLike(browser: Browser): void {
	const here = lookAlike(browser);
	if (process.env['UPDATE_LOOKS']) {
		write(browserFile, Buffer.from(`${here}\n`));
		return;
	}
	const there = readFileSync(browserFile, 'utf8').trim();
	test.skip(here !== there, `The baselines were made by ${there}; this is ${here}`);
}

function write(file: string, bytes: Buffer) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, bytes);
}

/**
 * Expects that a picture looks as its baseline does, or makes the baseline anew where that was asked for and it does not.
 * Where it does not, the picture and where it differs are left in test-results/visual/.
 */
export async function expectLook(canvas: Page, name: string, picture: Buffer): Promise<void> {
	const file = join(baselines, `${name}.webp`);
	if (process.env['UPDATE_LOOKS']) {
		const same = existsSync(file) && (await compare(canvas, picture, readFileSync(file))).changed <= allowed;
		if (!same) write(file, await reduce(canvas, picture));
		return;
	}
	expect(existsSync(file), `${file} is missing: npm run test:visual -- --update`).toBe(true);
	const { changed, marked } = await compare(canvas, picture, readFileSync(file));
	if (changed > allowed) {
		write(join(failures, `${name}.png`), picture);
		write(join(failures, `${name}.changed.png`), marked);
	}
	// soft, so that a figure shows all its views that changed
	expect
		.soft(changed, `${name} looks otherwise: see ${failures}/${name}.changed.png`)
		.toBeLessThanOrEqual(allowed);
}
