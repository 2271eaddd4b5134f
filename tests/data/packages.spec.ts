import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
	readonly version?: string;
	readonly integrity?: string;
	readonly link?: boolean;
	readonly hasInstallScript?: boolean;
	readonly license?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Locked>;
};
const locked = Object.entries(packages).filter(([path]) => path);

/** Packages that may run something while they are installed, each with its reason. None needs to. */
const allowed: readonly string[] = [
	// asks for money; .npmrc does not let it
	'node_modules/core-js-pure'
];

describe('package-lock.json', () => {
	it('holds every package to its bytes', () => {
		expect(locked.length).toBeGreaterThan(100);
		expect(locked.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([]);
	});

	it('has no package that runs something while it is installed', () => {
		expect(locked.filter(([, one]) => one.hasInstallScript).map(([path]) => path)).toEqual(allowed);
		expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
	});

	it('has no package whose licence is unknown or asks for more than credit', () => {
		const free = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|CC0-1\.0|CC-BY-4\.0|BlueOak-1\.0\.0|Python-2\.0|MPL-2\.0|OFL-1\.1|MIT-0|WTFPL|Zlib)\b/;
		const other = locked.filter(([, { license }]) => !free.test(license ?? ''));
		// formats the bibliography at build; readers get what it writes, not its code
		const onlyAtBuild = ['node_modules/citeproc: CPAL-1.0 OR AGPL-1.0'];
		// what readers and host pages run beside ours; tests load it, nothing that is published holds any of it
		const onlyInTests = [
			'node_modules/@iframe-resizer/core: GPL-3.0',
			'node_modules/@iframe-resizer/parent: GPL-3.0',
			'node_modules/biblatex-csl-converter: LGPL-3.0',
			'node_modules/single-file-core: AGPL-3.0-or-later'
		];
		expect(other.map(([path, { license }]) => `${path}: ${license}`).sort()).toEqual(
			[...onlyAtBuild, ...onlyInTests].sort()
		);
	});
});
