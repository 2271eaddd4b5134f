import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What is sent compressed; pictures, fonts and archives are so already. */
const text = /\.(html|m?js|json|css|svg|xml|txt)$/;

/** What most readers load is compressed as far as brotli can: four times the work for two bytes in a hundred. */
const readMost = /^(article\/|present\/)?index\.html$|\.(m?js|css)$/;

async function compressFile(folder, path) {
	const file = join(folder, path);
	const bytes = readFileSync(file);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: readMost.test(path) ? 11 : 10,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	const [small, zipped] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
	writeFileSync(`${file}.br`, small);
	writeFileSync(`${file}.gz`, zipped);
}

/** Puts each text of the built site beside its compressed forms, for hosts that can send those. */
export async function compress(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
		file.replaceAll('\\', '/')
	);
	await Promise.all(files.filter((file) => text.test(file)).map((file) => compressFile(folder, file)));
}
