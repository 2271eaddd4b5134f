import autocannon from 'autocannon';
import { describe, expect, it } from 'vitest';
import { hosts } from './servers';

/** Longer for figures worth keeping: LOAD_SECONDS=30 npm run test:deploy */
const seconds = Number(process.env['LOAD_SECONDS'] ?? 2);

/** Together, what a reader's first visit asks for that every visit asks for. */
const paths = ['', 'claims.json', 'article/', 'embed/figure/loan/', 'pictures/step/terms.png'];

describe.each(hosts.filter(({ missing }) => !missing))('$name, asked by 50 at once', ({ name, start }) => {
	it('answers everyone with what was asked for', async () => {
		const site = await start();
		const { pathname } = new URL(site.address);
		const result = await autocannon({
			url: site.address,
			connections: 50,
			duration: seconds,
			requests: paths.map((path) => ({
				path: pathname + path,
				headers: { 'accept-encoding': 'gzip, deflate, br' }
			}))
		});
		await site.stop();
		console.log(
			`${name}: ${Math.round(result.requests.average)} answers and ${Math.round(result.throughput.average / 1e6)} MB a second, ` +
				`half within ${result.latency.p50} ms, 99 of 100 within ${result.latency.p99} ms`
		);
		expect([result.errors, result.timeouts, result.non2xx]).toEqual([0, 0, 0]);
		expect(result['2xx']).toBeGreaterThan(paths.length * 50);
	});
});
