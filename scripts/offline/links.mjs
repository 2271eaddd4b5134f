/** The page of the site with each of its files in the copy: `present/` is `present.html`. */
export const fileOf = (path) =>
	path === ''
		? 'index.html'
		: path === 'present/speaker/'
			? 'speaker.html'
			: `${path.slice(0, -1).replaceAll('/', '-')}.html`;

/**
 * Leads every link of some HTML to a file of the copy or, if what it leads to is not there, to the site.
 * @param html without scripts
 * @param from the path of its page below the site
 * @param site its address, with a slash at the end
 * @param files what is in the copy, by its path below the site
 */
export function links(html, from, site, files) {
	const base = new URL(site);
	const lead = (address) => {
		if (address.startsWith('#') || /^[a-z][a-z+.-]*:/i.test(address)) return address;
		const to = new URL(address.replaceAll('&amp;', '&'), new URL(from, base));
		const path = to.pathname.slice(base.pathname.length);
		const file = files.get(path) ?? files.get(`${path}/`);
		return (file === undefined ? to.href : file + to.search + to.hash).replaceAll('&', '&amp;');
	};
	return html.replaceAll(
		/(\s(?:href|src)=")([^"]*)(")/g,
		(_, before, address, after) => before + lead(address) + after
	);
}
