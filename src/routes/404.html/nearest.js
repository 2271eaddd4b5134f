// Runs in the page a host shows for an address that does not exist: says what is not there, and leads to the nearest page.
(() => {
	const words = document.getElementById('missing');
	const way = document.getElementById('way');
	const { folders, sentence, link } = JSON.parse(document.getElementById('pages').textContent);
	const parts = location.pathname.split('/').filter(Boolean);
	// the last folder of ours that something is asked of; what stands before it is where the site stands
	const at = parts.findLastIndex((part, i) => Object.hasOwn(folders, part) && i < parts.length - 1);
	if (at < 0) return;
	let asked = parts.slice(at + 1).join('/');
	try {
		asked = decodeURIComponent(asked);
	} catch {
		// it stays as it was typed
	}
	const { name, index } = folders[parts[at]];
	words.textContent = sentence.replace('{id}', () => asked.slice(0, 80)).replace('{page}', () => name);
	const base = `/${parts.slice(0, at).concat('').join('/')}`;
	way.href = index ? `${base}${index}/` : base;
	way.textContent = link.replace('{page}', () => name);
})();
