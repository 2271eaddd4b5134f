// Before the first paint: the slide that is asked for fills the window, as it will once the script has come, in the colours
// chosen last. If the script does not come the slides are a list.
(function (root) {
	function list() {
		delete root.dataset.coming;
	}
	// what a page that was saved says of the one it was
	delete root.dataset.present;
	root.dataset.coming = '';
	try {
		if (localStorage.getItem('motion') === 'off') root.dataset.motion = 'off';
		var theme = /^(light|dark|mono)$/.exec(localStorage.getItem('present-colours'));
		if (theme) root.dataset.theme = theme[0];
	} catch {
		// storage is not allowed: nothing is remembered
	}
	addEventListener(
		'error',
		function (event) {
			if (event.target && event.target.tagName === 'SCRIPT') list();
		},
		true
	);
	setTimeout(list, 8000);
})(document.documentElement);
