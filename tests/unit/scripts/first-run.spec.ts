import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The packages that `file` and what it imports at once need: what must be installed before it can run at all. */
function packagesNeeded(file: string, seen = new Set<string>()): string[] {
	if (seen.has(file)) return [];
	seen.add(file);
	const code = readFileSync(file, 'utf8');
	return [...code.matchAll(/^(?:import|export)\s(?:[^'"]*?from\s*)?['"]([^'"]+)['"]/gm)].flatMap(
		([, name = '']) => {
			if (name.startsWith('.')) return packagesNeeded(join(dirname(file), name), seen);
			return isBuiltin(name) ? [] : [`${file}: ${name}`];
		}
	);
}

// each is run, or imported, before the packages are installed
test.each(['start', 'site', 'test', 'checks'])('scripts/%s.mjs runs where nothing is installed', (name) => {
	expect(packagesNeeded(`scripts/${name}.mjs`)).toEqual([]);
});

test('a package that a script needs is seen', () => {
	expect(packagesNeeded('scripts/server.mjs')).toContain('scripts/server.mjs: send');
});
