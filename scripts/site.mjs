import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isBuiltFrom, isWhole, inputsOf } from './built.mjs';
import { installPackages } from './install.mjs';
import { mustWrite, root, run } from './run.mjs';

const usage = `npm start                    build the site if anything changed, then serve it
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

/** What kept a server from listening, in a sentence. */
const whyNot = {
	EACCES: 'whoever runs this may not use it',
	EADDRINUSE: 'it is taken, and so are those after it',
	// Vite goes on to a port that there is not
	ERR_SOCKET_BAD_PORT: 'it is taken, and there is none after it'
};

/** Ends the program because nothing can be served at a port; what has another reason is thrown on. */
function stopAt(port, error) {
	const why = whyNot[error.code];
	if (!why) throw error;
	stop(`No page can be served at port ${port}: ${why}. Choose another: npm start -- --port 8000`);
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
	await server.listen().catch((error) => stopAt(port, error));
	console.log(`Leaning to One Side, as it is written, is at ${server.resolvedUrls.local[0]}`);
}

/** Builds the site, unless what was built last is whole and made from the same. */
export async function buildIfChanged() {
	const { canPrint, sayUnprinted } = await import('./handouts.mjs');
	const prints = await canPrint();
	if (isBuiltFrom(root, inputsOf(root, prints))) return prints || sayUnprinted();
	mustWrite();
	console.log('Building the site (a minute or two) …');
	if (!run('npm', ['run', '--silent', 'build']))
		stop('The site could not be built; the message above tells why.');
}

/** What `npm start` does: installs, builds, serves and prints the address. `args` are those of the command line. */
export async function start(args) {
	const { dev, build, port } = options(args);
	process.chdir(root);
	await installPackages();
	if (dev) return develop(port);
	if (build) await buildIfChanged();
	else if (!isWhole(root))
		stop(
			'There is no whole build: the last one was stopped half-way, or there was none. Run `npm run build`.'
		);

	const { serve } = await import('./server.mjs');
	try {
		const address = await serve(join(root, 'build'), port);
		const taken = port !== 0 && new URL(address).port !== String(port);
		if (taken) console.log(`Port ${port} is taken.`);
		console.log(`Leaning to One Side is at ${address}`);
	} catch (error) {
		stopAt(port, error);
	}
}
