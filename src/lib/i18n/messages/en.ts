import type { Bound, Dispute, Evidence } from '../../domain/dataset';
import type { Owner } from '../../domain/story';
import { embeds } from './embeds';
import { explore } from './explore';
import { present } from './present';
import { search } from './search';
import { slides } from './slides';
import { dataPages } from './data-pages';
import { offline } from './offline';
import { teach } from './teach';
import { levelChoice, levels } from './levels';

/** Every word of the interface. Its type is what another language must fill. */
export const en = {
	site: 'Leaning to One Side',
	years: '1945–1950',
	description:
		'How Moscow, which signed with Chiang Kai-shek in August 1945, came to sign with Mao in February 1950, and what it cost. Every number traced to its source, every doubt shown.',
	skipToStory: 'Skip to the story',
	skipToContent: 'Skip to the content',
	pagesNav: 'Pages',
	/** On the story, the button that opens the way to them. */
	menu: 'Menu',
	/** The story, and the pages behind it, as their links name them. */
	pages: {
		story: 'Story',
		plain: 'In plain words',
		article: 'Article',
		sources: 'Sources',
		disputes: 'Disputes',
		data: 'Data',
		explore: 'Explore',
		embed: 'Embed',
		present: 'Slides',
		teach: 'Teach',
		about: 'About',
		search: 'Search'
	},
	/** What readers are asked to commit to. */
	ask: {
		kinds: { predict: 'Before you see it', choose: 'Your choice', mark: 'Your mark' },
		commit: 'Show the record',
		see: 'See what Moscow did',
		first: 'Choose one first, or skip.',
		chosen: (option: string) => `You: ${option}.`,
		skip: 'Skip, and show me',
		pass: 'Pass it by',
		record: 'The record',
		set: 'Set a value',
		between: (from: string, to: string) => `A mark between ${from} and ${to}`,
		back: 'At the end of the story, the evidence against either.',
		returns: 'A gift or a burden?',
		against: (end: string) => `Against “${end}”`,
		all: 'All that is held on it'
	},
	/** The last images. */
	closing: {
		railway: (year: string, one: Owner, other: Owner, base: Owner) => {
			const names = { soviet: 'Moscow', kmt: 'Chiang’s government', party: 'Beijing' };
			return `${year}: the railway belongs to ${one === other ? names[one] : `${names[one]} and ${names[other]}`}; Port Arthur is in the hands of ${names[base]}.`;
		},
		base: 'Port Arthur',
		term: 'Two rails run together from April 1950, part in July 1960, and go on apart until April 1980, when the treaty lapses.',
		moscow: 'Moscow',
		beijing: 'Beijing',
		month: 'One sleeper here is one month.',
		open: 'What could not be settled'
	},
	/** The first screen. */
	hero: {
		read: (minutes: number) => `Read the story · ${minutes} min`,
		/** The other doors. */
		plain: 'In plain words',
		teach: 'Teach it',
		embed: 'Embed it',
		quiet: 'Or',
		/** After an earlier visit; {n} is the number of a chapter. */
		goOn: 'Go on at chapter {n}',
		forget: 'Forget my place',
		/** The track’s stations, by the event that each is the day of. */
		stations: {
			'treaty-1945': 'Moscow signs with Chiang',
			'yanan-falls': 'Yan’an falls',
			'shenyang-taken': 'Shenyang taken',
			'lean-to-one-side': 'Mao leans to one side',
			'alliance-signed': 'Moscow signs with Mao'
		},
		days: 'days from one treaty to the other. One sleeper is one day.',
		track: (days: number) =>
			`A railway track of ${days.toLocaleString('en-GB')} sleepers, one a day from the treaty of 1945 to that of 1950; it turns from blue to red on the day Mao leans to one side.`
	},
	views: {
		title: 'How to read',
		ways: [
			{ view: 'scroll', name: 'Scroll', how: 'The picture follows the text.' },
			{ view: 'steps', name: 'Step by step', how: 'One step at a time, with buttons or arrow keys.' },
			{ view: 'article', name: 'Plain article', how: 'Everything on one page; prints well.' },
			{ view: 'slides', name: 'Slides', how: 'For a classroom.' }
		] as const,
		other: 'Or read it',
		motion: 'Movement',
		colours: {
			device: 'Colours: as your device',
			light: 'Colours: light',
			dark: 'Colours: dark'
		}
	},
	/** The story as one plain page. */
	article: {
		description:
			'The whole story as one plain page, each step with its picture, its numbers as a table, notes and works. It prints well.',
		table: 'The same as a table',
		inMotion: 'with the figure beside it',
		works: 'Works cited'
	},
	/** The table under a figure. */
	table: {
		evidence: 'How it is known',
		row: 'Row',
		step: 'Step',
		explained: (title: string) => `In the story: ${title}`,
		inStory: (title: string) => `In the story: ${title}`
	},
	points: 'Points of the figure: arrow keys go through them',
	tools: {
		table: 'Table',
		data: 'Data',
		explore: 'Explore',
		embed: 'Embed',
		copy: 'Copy link',
		copied: 'Link copied',
		/** Said of a field with the address, where the browser lets this page copy nothing. */
		byHand: 'This page may not copy here. The address is selected: copy it yourself.',
		view: 'View'
	},
	/** Step by step. In `of`, {n} and {of} stand for numbers. */
	steps: { previous: 'Previous', next: 'Next', of: 'Step {n} of {of}' },
	chapters: 'Chapters',
	chapter: (number: number) => `Chapter ${number}`,
	chapterLink: (number: number, title: string) => `Chapter ${number}: ${title}`,
	figureNow: 'The figure beside the text',
	sources: 'Sources',
	note: (number: number) => `Note ${number}`,
	backToText: (number: number) => `Back to note ${number} in the text`,
	notes: 'Notes',
	/** The bibliography. */
	work: {
		description:
			'Every work that the story rests on: whether it was opened or is cited through another, and each step and number it supports.',
		lead: (count: number) =>
			`${count} works. Each says how well it is known here, and leads back to the steps and the rows of data that rest on it.`,
		jump: 'Kinds of work',
		kinds: {
			primary: 'Records and texts of the time',
			scholarship: 'Scholarship',
			reference: 'Reference and other works'
		},
		downloads: 'For a reference manager. Zotero also finds the entries in this page.',
		forms: { bib: 'BibLaTeX', ris: 'RIS', json: 'CSL-JSON' },
		style: 'Set as the Chicago Manual has it, with a style of the',
		styleBy: 'Citation Style Language project',
		language: (name: string) => `In ${name}.`,
		consulted: 'Consulted.',
		citedThrough: 'Not opened; cited through',
		notOpened: 'Not opened.',
		opening: 'Opening',
		inStory: 'Cited in the story',
		inParts: (count: number) => `Cited in ${count} parts of the story`,
		wayTo: 'Cited through it',
		rows: (count: number) => `Supports ${count} rows of data`
	},
	glossary: 'Words explained',
	close: 'Close',
	embed: { whole: 'Read the whole story' },
	openIn: {
		note: 'See it among the notes',
		term: 'See it among the words explained',
		row: 'See the row in the data',
		offline: 'You are offline. What this number rests on can be seen again when you are not.'
	},
	ledger: 'Both ledgers',
	ledgerNone: 'Nothing stands against it here.',
	ledgerSides: { china: 'China', soviet: 'The Soviet Union' },
	ledgerKinds: { gave: 'Gave', got: 'Got', promised: 'Promised', delivered: 'Delivered' },
	evidence: {
		primary: 'seen in a record of the time',
		secondary: 'seen in scholarship or reference',
		reported: 'attributed to a work not opened for this project',
		derived: 'computed from other figures'
	} satisfies Record<Evidence, string>,
	disputed: 'sources disagree',
	/** Before the links at the foot of a step. */
	disputedHere: 'Sources disagree',
	disputes: {
		title: 'Where the sources disagree',
		lead: 'For each question: who holds what, where that was read and how well it is known, what this story does, and why. A position is printed because somebody holds it, not because it is right.',
		topics: {
			politics: 'Politics',
			money: 'Aid and money',
			goods: 'Goods',
			dates: 'Dates'
		} satisfies Record<Dispute['topic'], string>,
		story: 'What this story does',
		why: 'Why',
		arises: 'Where it arises',
		rows: 'Rows that stand in it',
		row: (name: string, file: string) => `${name} (${file})`
	},
	contents: 'On this page',
	/** What a number in the prose rests on. */
	card: {
		bounds: { exact: '', about: 'about', 'at-least': 'at least' } satisfies Record<Bound, string>,
		armies: { pla: 'Communist troops', kmt: 'Nationalist troops' },
		protocolYears: (from: number, to: number) => `Years ${from} to ${to} of the protocol`,
		computed: 'Computed',
		row: 'Row',
		source: (count: number) => (count === 1 ? 'Source' : 'Sources'),
		translator: 'Translation',
		evidence: 'Evidence',
		alternates: 'Also in print',
		why: 'Why they differ',
		note: 'Note',
		dispute: 'Sources disagree'
	},
	about: {
		grades: 'The grades of evidence, with a row that has each',
		grade: 'Grade',
		meaning: 'What it says',
		example: 'A row that has it',
		log: 'Corrections so far',
		editions: 'Editions so far',
		noEditions: 'None has been made so far.',
		follow: 'Corrections and editions as a feed'
	},
	/** What the feed says, in a reader's list of news. */
	feed: {
		title: 'Leaning to One Side: corrections and editions',
		description: 'What was put right after it was published, and the editions that were frozen.',
		correction: (title: string) => `Correction: ${title}`,
		edition: (day: string) => `Edition of ${day}`,
		editionIs: 'The whole site as it stood on this day.'
	},
	whereNext: 'Where to go next',
	toTop: 'Back to the beginning',
	toNotes: 'Notes: every claim with its source',
	toWorks: 'Sources: what was read, and how good it is',
	toWords: 'Words explained',
	licence:
		'Text and data: CC BY 4.0. Code: MIT. Coasts and borders: Natural Earth, public domain. Rivers: GSHHG, LGPL. Nothing is collected from readers.',
	notFound: 'There is no page at this address.',
	notFoundCure: 'The story starts at the front page.',
	toExplore: 'Explore the figures: other years, other scales, side by side',
	explore,
	present: { ...slides, ...present, speaker: { ...slides.speaker, ...present.speaker } },
	search,
	/** For an address that does not exist in a folder that does: `{id}` is what was asked for. */
	nearest: {
		sentence: 'There is no “{id}” here.',
		link: 'Go on to {page}',
		story: 'the story',
		folders: {
			data: 'all tables of data',
			disputes: 'all disputes',
			sources: 'all sources',
			explore: 'the figures to explore',
			embed: 'all that can be embedded',
			tables: 'all tables of the figures',
			present: 'the story to present',
			s: 'the story'
		}
	},
	dataPages,
	levelChoice,
	levels,
	embeds,
	teach,
	offline,
	workbench: 'Workbench: every figure in every view the story uses'
};

export type Messages = typeof en;
