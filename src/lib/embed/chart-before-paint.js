// Before the first paint: what the address chooses, taken from lists. Nothing of the address is written anywhere.
(function (root) {
	var asked = new URLSearchParams(location.search);
	[
		['theme', 'light', 'dark'],
		['ground', 'white', 'none'],
		['title', 'no'],
		['source', 'no']
	].forEach(function (choice) {
		var value = choice.indexOf(asked.get(choice[0]));
		if (value > 0) root.dataset[choice[0]] = choice[value];
	});
})(document.documentElement);
