import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchOptions } from './browser.mjs';

/** What teachers hand out, by the page it is printed from. */
const handouts = [
	{ name: 'student-pack', page: 'teach/student/' },
	{ name: 'teacher-key', page: 'teach/key/' }
];

const formats = ['A4', 'Letter'];

/** Where the pages stand, so that links on paper lead there; `src/lib/server/pages/site.ts` says the same. */
export const site = siteOf(process.env.SITE_URL || 'http://localhost:4173');

function siteOf(address) {
	if (/^https?:\/\/[^/]/.test(address)) return new URL(`${address.replace(/\/+$/, '')}/`);
	console.error(`SITE_URL is “${address}”: write the whole address, such as https://example.org/story`);
	return process.exit(1);
}

/** Whether there is a Chromium to print with. */
export async function canPrint() {
	const { chromium } = await import('playwright');
	return existsSync(launchOptions().executablePath ?? chromium.executablePath());
}

/** Says what is missing where there is none, and what that costs. */
export const sayUnprinted = () =>
	console.log(
		'Found no Chromium: the teachers’ handouts are not made as PDF, and no page offers them. `npx playwright install chromium` brings one; or set CHROMIUM_PATH.'
	);

/**
 * A PDF without the moment it was made and with its elements counted from one, byte for byte as long as before: the same
 * pages give the same file.
 */
function timeless(pdf) {
	const text = pdf.toString('latin1');
	const names = [...new Set(text.match(/(?<=\(node)\d+(?=\))/g))].sort();
	const order = new Map(names.map((name, i) => [name, String(i + 1).padStart(name.length, '0')]));
	const same = text
		.replace(/(?<=\/(?:CreationDate|ModDate) \(D:)\d+/g, (digits) => '20000101000000'.slice(0, digits.length))
		.replace(/(?<=\(node)\d+(?=\))/g, (name) => order.get(name));
	return Buffer.from(same, 'latin1');
}

/** Prints each handout from the site built in `folder` into it, as tagged PDF: `teach/student-pack-a4.pdf` … */
export async function printHandouts(folder) {
	const { chromium } = await import('playwright');
	const browser = await chromium.launch(launchOptions());
	const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
	// the pages are opened under their own address, from the files just built: nothing is fetched from anywhere
	await context.route('**/*', (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const path = decodeURIComponent(pathname.slice(site.pathname.length));
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		return origin === site.origin && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
	});
	for (const { name, page: address } of handouts) {
		const page = await context.newPage();
		await page.goto(new URL(address, site).href);
		await page.evaluate('document.fonts.ready.then(() => undefined)');
		for (const format of formats) {
			const pdf = await page.pdf({ format, tagged: true, outline: true, printBackground: true });
			writeFileSync(join(folder, `teach/${name}-${format.toLowerCase()}.pdf`), timeless(pdf));
		}
		await page.close();
	}
	await browser.close();
}
