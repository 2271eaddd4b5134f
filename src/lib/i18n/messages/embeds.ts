/** Words of the gallery, of what it gives away, of share pages and of pictures that leave the site. */
export const embeds = {
	rights: 'CC BY 4.0. Coasts and borders: Natural Earth, public domain; rivers: GSHHG, LGPL.',
	/** At the foot of a picture. */
	credit: (site: string) => `Leaning to One Side, 1945–1950 · ${site} · CC BY 4.0`,
	/** Leads from an embed to the story. */
	creditLine: (step: string) => `Leaning to One Side: ${step}`,
	readStory: 'Read the story',
	readStep: 'Read it in the story',
	/** A step's number on the wall, among all slides and in a lesson. */
	slide: (number: number) => `Slide ${number}`,
	inLesson: (minutes: number, number: number) => `${number} in the lesson of ${minutes} minutes`,
	beside: 'The steps beside this one',
	description:
		'Code to copy for every figure, every step and the whole story: a frame, or a still picture for newsletters and print.',
	lead: 'Everything here may be shown elsewhere, with its credit (CC BY 4.0). Copy the code into a page: it sets no cookie and loads nothing from others. Charts and stills need no script; the story has one that you may leave out.',
	what: 'Embed',
	choose: 'Choose…',
	choices: 'What is embedded, and how it looks',
	theme: 'Colours',
	themes: { auto: 'As the reader has it', light: 'Light', dark: 'Dark' },
	ground: 'Ground',
	grounds: { paper: 'Paper', white: 'White', none: 'Your page’s own' },
	/** Over the foot of a chart to which its host gives too little room. */
	cut: 'More below: see all of it',
	/** In print, before the address. */
	readOn: 'Read on at',
	with: 'With',
	withTitle: 'Title',
	withSource: 'Source line',
	preview: 'Preview',
	widths: { phone: 'Phone', column: 'Column' },
	withoutScript:
		'Add ?theme=light or ?theme=dark, ?ground=white or ?ground=none, ?title=no or ?source=no to the address in a frame to choose its colours and what it stands on, or to leave out its title or its source line.',
	story: 'The whole story',
	figures: 'Figures',
	steps: 'Steps',
	frame: 'Frame',
	frameHow: {
		story:
			'With the script it scrolls with the page it stands in; where scripts are removed it is read step by step.',
		chart: 'Plain HTML. The height fits at every width.'
	},
	plain: 'Frame without the script',
	plainHow: 'For systems that remove scripts. It is read step by step, and the wheel passes over it.',
	integrity: 'The script’s hash, for a policy or an audit:',
	still: 'Still picture',
	stillHow: 'For newsletters, AMP and print.',
	files: 'The picture as a file',
	copy: 'Copy code',
	copied: 'Code copied',
	notCopied: 'The code is selected: copy it with the keyboard.',
	forEditors:
		'Frames tell their height to pym.js, iframe-resizer, open-iframe-resizer, AMP, WordPress and Datawrapper’s own script.'
};
