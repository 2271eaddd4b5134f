import type { Plugin } from 'vite';

/**
 * In development, reloads the page when a file changes that only the server reads: prose, data, and what
 * draws a page without Kit's client (`csr = false`), of which Vite tells the browser nothing by itself.
 */
export function reload(): Plugin {
	return {
		name: 'reload',
		apply: 'serve',
		hotUpdate({ file, modules, server }) {
			const { client } = server.environments;
			if (this.environment === client || modules.length === 0) return;
			if (!client.moduleGraph.getModulesByFile(file)?.size) client.hot.send({ type: 'full-reload' });
		}
	};
}
