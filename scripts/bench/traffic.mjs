const views = 10_000_000;

/** Headers of an answer that says “not modified”, in bytes: an assumption, and a small one. */
const unchanged = 300;

/**
 * What ten million views of each page take from a host, as a table in Markdown: cold, each reader's first, and warm,
 * where only the page itself is asked for again and has not changed. Costs are what the traffic costs at so much a
 * gigabyte; requests are not priced.
 */
export function traffic(summaries, price) {
	const line = (cells) => `| ${cells.join(' | ')} |`;
	const cost = (bytes) =>
		`${((bytes * views) / 1e9).toFixed(0)} GB, ${((bytes * views * price) / 1e9).toFixed(0)}`;
	const rows = Object.entries(summaries)
		.filter(([name]) => name !== 'floor')
		.map(([name, page]) =>
			line([
				name,
				page['after scroll kB'].toFixed(0),
				page.requests.toFixed(0),
				cost(page['after scroll kB'] * 1000),
				cost(unchanged)
			])
		);
	return [
		line(['', 'kB, cold', 'requests, cold', `ten million cold, at ${price} a GB`, 'ten million warm']),
		line(['---', '--:', '--:', '--:', '--:']),
		...rows
	].join('\n');
}
