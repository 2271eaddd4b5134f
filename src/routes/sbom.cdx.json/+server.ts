import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };

export const prerender = true;
export const trailingSlash = 'never';

interface Bill {
	serialNumber?: string;
	metadata: { timestamp?: string; component: { name: string } };
}

/**
 * Every package that the site is made with, from package-lock.json, as npm lists them in the words of CycloneDX;
 * without the moment, the number and the folder of this one run, so that the same commit gives the same file.
 */
export function GET(): Response {
	const { status, stdout, stderr } = spawnSync(
		'npm',
		['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--include', 'dev'],
		{ encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' }
	);
	if (status !== 0) throw new Error(`npm could not list the packages:\n${stderr}`);
	const bill = JSON.parse(stdout) as Bill;
	delete bill.serialNumber;
	delete bill.metadata.timestamp;
	// npm takes the name of the folder
	bill.metadata.component.name = name;
	return new Response(JSON.stringify(bill), { headers: { 'content-type': 'application/json' } });
}
