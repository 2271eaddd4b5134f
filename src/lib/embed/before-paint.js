// Before the first paint of the story in a frame: step by step, until the host's page is known to do more.
// The address may say otherwise, in words from a list; nothing is remembered.
(function (root) {
	function stay() {
		if (!('drawn' in root.dataset)) delete root.dataset.live;
	}
	var theme = (/[?&]theme=(light|dark)\b/.exec(location.search) || [])[1];
	var view = (/[?&]view=(scroll|whole)\b/.exec(location.search) || [])[1];
	var ground = (/[?&]ground=(white|none)\b/.exec(location.search) || [])[1];
	if (theme) root.dataset.theme = theme;
	if (ground) root.dataset.ground = ground;
	// pym.js on the host's page adds its name for the frame, and takes heights
	if (view ? view === 'whole' : /[?&]childId=/.test(location.search)) {
		root.dataset.mode = 'whole';
		return;
	}
	root.dataset.mode = self === top ? 'scroll' : 'steps';
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
