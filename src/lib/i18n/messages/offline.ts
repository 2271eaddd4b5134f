/** Reading without a network. */
export const offline = {
	title: 'Without a network',
	visit: {
		name: 'After one visit',
		what: 'A browser keeps the story, the article, the slides and the lessons when one of these pages is open for a minute. Then they open at the same address without a network.'
	},
	ready: 'Ready: this browser has kept everything.'
};
