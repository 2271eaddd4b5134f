// Before the first paint: the page is live until its script is known to be missing. Then each step shows its own picture.
(function (root) {
	function stay() {
		if (!('drawn' in root.dataset)) delete root.dataset.live;
	}
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
