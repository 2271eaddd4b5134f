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
	var asked = (/[?&]view=(scroll|steps)\b/.exec(location.search) || [])[1];
	var chosen, motion;
	try {
		if (asked) localStorage.view = asked;
		chosen = localStorage.view;
		motion = localStorage.motion;
	} catch {
		// storage is not allowed: nothing is remembered
	}
	var returned = (performance.getEntriesByType('navigation')[0] || {}).type === 'back_forward';
	if (chosen === 'article' && self === top && !returned)
		return location.replace('./article/' + location.hash);
	var fits =
		matchMedia('(prefers-reduced-motion: reduce)').matches || (foreign() && innerWidth < 640)
			? 'steps'
			: 'scroll';
	root.dataset.mode = asked || (chosen === 'steps' || chosen === 'scroll' ? chosen : fits);
	if (motion === 'off') root.dataset.motion = 'off';
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
