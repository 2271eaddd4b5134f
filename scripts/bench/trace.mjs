const categories = [
	'devtools.timeline',
	'disabled-by-default-devtools.timeline',
	'disabled-by-default-devtools.timeline.frame',
	'blink.user_timing',
	'loading',
	'v8'
];

/** Starts Chromium's own record of what it does. */
export function startTrace(browser) {
	return browser.send('Tracing.start', {
		transferMode: 'ReturnAsStream',
		traceConfig: {
			recordMode: 'recordUntilFull',
			traceBufferSizeInKb: 300_000,
			includedCategories: categories,
			excludedCategories: ['*']
		}
	});
}

/** Ends the record. Resolves to its events. */
export async function stopTrace(browser) {
	const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
	await browser.send('Tracing.end');
	const { stream: handle } = await complete;
	const parts = [];
	for (let eof = false; !eof;) {
		const part = await browser.send('IO.read', { handle, size: 1 << 22 });
		parts.push(part.base64Encoded ? Buffer.from(part.data, 'base64').toString() : part.data);
		eof = part.eof;
	}
	await browser.send('IO.close', { handle });
	return JSON.parse(parts.join('')).traceEvents;
}
