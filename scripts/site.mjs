import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages } from './install.mjs';
import { root, run } from './run.mjs';

const usage = `npm start                    build the site, then serve it
npm start -- --dev           serve it as it is written, each change at once
npm start -- --no-build      serve what was built before
npm start -- --port 8000     at another port (or PORT=8000); if it is taken, at the next free one`;

function stop(reason) {
	console.error(reason);
	process.exit(1);
}

function options(args) {
	try {
		const { values } = parseArgs({
			args,
			options: {
				dev: { type: 'boolean', default: false },
				'no-build': { type: 'boolean', default: false },
				port: { type: 'string', default: process.env.PORT ?? '4173' }
			}
		});
		const port = Number(values.port);
		if (!/^\d+$/.test(values.port) || port > 65535)
			stop(`--port takes a number up to 65535, not "${values.port}".`);
		return { dev: values.dev, build: !values['no-build'], port };
	} catch (error) {
		return stop(`${error.message}\n\n${usage}`);
	}
}

/** Serves the site as it is written, from src/ and data/. */
async function develop(port) {
	const { createLogger, createServer } = await import('vite');
	const logger = createLogger();
	const { error } = logger;
	// what an author has to put right is said once and alone, by src/hooks.server.ts
	logger.error = (said, options) => {
		if (options?.error?.name !== 'Problem') error(said, options);
	};
	const server = await createServer({ server: { port }, customLogger: logger });
	await server.listen();
	console.log(`Leaning to One Side, as it is written, is at ${server.resolvedUrls.local[0]}`);
}

/** What `npm start` does: installs, builds, serves and prints the address. `args` are those of the command line. */
export async function start(args) {
	const { dev, build, port } = options(args);
	process.chdir(root);
	await installPackages();
	if (dev) return develop(port);
	if (build && !run('npm', ['run', '--silent', 'build']))
		stop('The site could not be built; the message above tells why.');

	const folder = join(root, 'build');
	if (!existsSync(folder)) stop('Nothing is built yet: run `npm run build` first.');
	const { serve } = await import('./server.mjs');
	console.log(`Leaning to One Side is at ${await serve(folder, port)}`);
}
