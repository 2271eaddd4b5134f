import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cachingOf, headers, types } from '../../scripts/headers.mjs';

/** What `_headers` says: for each address, its headers. */
function rulesOf(file: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
	const rules = new Map<string, Record<string, string>>();
	let rule: Record<string, string> = {};
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line.startsWith('/')) rules.set(line, (rule = {}));
		const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
		if (name !== undefined && value !== undefined) rule[name] = value;
	}
	return rules;
}

describe('_headers', () => {
	const rules = rulesOf('build/_headers');

	it('says what every server says, and that TLS stays', () => {
		expect(rules.get('/*')).toEqual({ ...headers, 'Strict-Transport-Security': 'max-age=31536000' });
	});

	it('names what a host may not know by its end', () => {
		for (const [end, type] of Object.entries(types))
			expect(rules.get(`/sources/leaning-to-one-side.${end}`)).toEqual({ 'Content-Type': type });
	});

	it('keeps as long as every server keeps', () => {
		const kept = [...rules].filter(([path, rule]) => path !== '/*' && !('Content-Type' in rule));
		expect(kept.length).toBeGreaterThan(1);
		for (const [path, rule] of kept) expect(rule).toEqual({ 'Cache-Control': cachingOf(path) });
	});
});

describe('the container', () => {
	it('takes what is there', () => {
		const file = readFileSync('deploy/Containerfile', 'utf8');
		const taken = [...file.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) => names!.split(' '));
		expect(taken).toContain('deploy/nginx.conf');
		for (const name of taken) expect(existsSync(name), name).toBe(true);
		const root = /root (\S+);/.exec(readFileSync('deploy/nginx.conf', 'utf8'))![1];
		expect(file).toContain(`COPY --from=build /story/build ${root}`);
	});
});

describe('the workflow for GitHub Pages', () => {
	const workflow = readFileSync('.github/workflows/pages.yml', 'utf8');

	it('runs only actions that are pinned to a commit', () => {
		const uses = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name]) => name!);
		expect(uses.length).toBeGreaterThan(3);
		for (const name of uses) expect(name).toMatch(/@[\da-f]{40}$/);
	});

	it('publishes what the build writes, under the address it will have', () => {
		expect(workflow).toMatch(/path: build$/m);
		expect(workflow).toMatch(/SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}\//);
	});
});
