// Imported first by what a newcomer runs. In old JavaScript, so that an old Node can read it and say what is wrong.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19) || major === 21 || (major === 22 && minor < 12)) {
	console.error(
		`Leaning to One Side needs Node 20.19 or later (of Node 22, 22.12 or later); this is Node ${process.versions.node}.`
	);
	process.exit(1);
}

// Vite takes what follows either sign for a part of an address
if (/%23|%3F/i.test(import.meta.url)) {
	console.error(
		`The project lies in ${process.cwd()}: it cannot be built in a folder with # or ? in its path. Move it, or rename the folder.`
	);
	process.exit(1);
}
