/** One session of a browser's W3C WebDriver. */
export interface Session {
	/** Sends a command, by its method and its path within the session. Resolves to the answer's value. */
	readonly send: <Value = null>(
		method: 'GET' | 'POST' | 'DELETE',
		path: string,
		body?: object
	) => Promise<Value>;
}

async function command<Value>(address: string, method: string, body?: object): Promise<Value> {
	const response = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
	const { value } = (await response.json()) as { value: Value };
	if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
	return value;
}

async function untilReady(driver: string, patience: number): Promise<void> {
	const end = Date.now() + patience;
	for (;;) {
		try {
			if ((await command<{ ready: boolean }>(`${driver}/status`, 'GET')).ready) return;
		} catch (error) {
			if (Date.now() > end) throw error;
		}
		await new Promise((again) => setTimeout(again, 50));
	}
}

/**
 * Opens a session with the driver at `driver`, once that listens.
 * @param patience how long to wait for it, in milliseconds
 */
export async function openSession(driver: string, patience = 20_000): Promise<Session> {
	await untilReady(driver, patience);
	const { sessionId } = await command<{ sessionId: string }>(`${driver}/session`, 'POST', {
		capabilities: {}
	});
	return { send: (method, path, body) => command(`${driver}/session/${sessionId}${path}`, method, body) };
}
