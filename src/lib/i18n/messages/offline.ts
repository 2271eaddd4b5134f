/** Reading without a network. */
export const offline = {
	title: 'Without a network',
	visit: {
		name: 'After one visit',
		what: 'A browser keeps the story, the article, the slides and the lessons when one of these pages is open for a minute. Then they open at the same address without a network.'
	},
	zip: {
		name: 'As one file',
		what: 'All of these pages, packed. Unpack them and open index.html with a double click: no server and no network, and the speaker’s window works too.',
		/** Before the hash that the file is known by. */
		hash: 'Its SHA-256:',
		/** In the pages within the file, which cannot know it. */
		elsewhere: 'see this page on the site'
	},
	pdf: {
		name: 'On paper, as PDF',
		what: 'The student pack needs no device at all.',
		'student-pack': 'Student pack',
		'teacher-key': 'Teacher’s key'
	},
	ready: 'Ready: this browser has kept everything.'
};
