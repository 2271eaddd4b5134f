const kinds = { Document: 'html', Stylesheet: 'css', Script: 'script', Font: 'fonts', Image: 'images' };

/** Counts what comes over the network, as it is sent: compressed, with its headers. */
export function countBytes(session) {
	const requests = new Map();
	let open = 0;
	let last = Date.now();
	session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
		if (!/^https?:/.test(request.url)) return;
		if (!requests.has(requestId)) open++;
		requests.set(requestId, { type, url: new URL(request.url).pathname, bytes: 0 });
	});
	const end = ({ requestId, encodedDataLength = 0, errorText }) => {
		const request = requests.get(requestId);
		if (!request) return;
		Object.assign(request, { bytes: encodedDataLength, failed: errorText });
		open--;
		last = Date.now();
	};
	session.on('Network.loadingFinished', end);
	session.on('Network.loadingFailed', end);
	return {
		/** For how long, in milliseconds, nothing has been asked for or come. */
		still: () => (open > 0 ? 0 : Date.now() - last),
		/** Bytes by kind so far, all of them, and how many requests there were. */
		counted() {
			const bytes = { requests: requests.size, total: 0 };
			for (const { type, bytes: size } of requests.values()) {
				const kind = kinds[type] ?? 'data';
				bytes[kind] = (bytes[kind] ?? 0) + size;
				bytes.total += size;
			}
			return bytes;
		},
		failed: () => [...requests.values()].filter(({ failed }) => failed).map(({ url }) => url)
	};
}
