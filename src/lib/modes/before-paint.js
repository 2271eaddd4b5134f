// Before the first paint: the page is live until its script is known to be missing. Then each step shows its own picture.
// Which view the reader gets: the one the address asks for, else the one they chose, else the one that fits.
(function (root) {
	function stay() {
		if (!('drawn' in root.dataset)) delete root.dataset.live;
	}
	function foreign() {
		try {
			return self !== top && !top.location.href;
		} catch {
			return true;
		}
	}
	// what a page that was saved says of the one it was
	delete root.dataset.drawn;
	var asked = (/[?&]view=(scroll|steps)\b/.exec(location.search) || [])[1];
	var chosen, motion, theme, at;
	try {
		if (asked) localStorage.view = asked;
		chosen = localStorage.view;
		motion = localStorage.motion;
		theme = localStorage.theme;
		at = localStorage.at;
	} catch {
		// storage is not allowed: nothing is remembered
	}
	var visit = performance.getEntriesByType('navigation')[0] || {};
	// whoever is led to certain words is shown them where they all stand
	var words = /:~:text=/.test(visit.name);
	if (chosen === 'article' && self === top && visit.type !== 'back_forward' && !words)
		return location.replace('./article/' + location.hash);
	var fits =
		matchMedia('(prefers-reduced-motion: reduce)').matches || (foreign() && innerWidth < 640)
			? 'steps'
			: 'scroll';
	if (words) fits = chosen = 'scroll';
	root.dataset.mode = asked || (chosen === 'steps' || chosen === 'scroll' ? chosen : fits);
	if (motion === 'off') root.dataset.motion = 'off';
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	// on the first screen there is room for the way back to where they left
	if (at && self === top && !location.hash) root.dataset.back = '';
	root.dataset.live = '';
	addEventListener(
		'error',
		function (event) {
			if (event.target && event.target.tagName === 'SCRIPT') stay();
		},
		true
	);
	setTimeout(stay, 8000);
})(document.documentElement);
