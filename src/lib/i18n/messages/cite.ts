/** Words in which the story, a step or its chart is cited, and in which its publisher is named. */
export const cite = {
	title: 'Cite',
	forms: { short: 'Short', full: 'In full', chart: 'The chart alone' },
	hint: 'A click selects the whole line.',
	licence: 'Licence',
	/** `who` is the author; `day` in words. */
	short: (who: string, step: string, year: string) => `${who}, “${step},” Leaning to One Side (${year}).`,
	full: (who: string, step: string, version: string, day: string, address: string) =>
		`${who}. “${step}.” In Leaning to One Side, 1945–1950. Version ${version}, ${day}. ${address}`,
	chart: (title: string, works: string, version: string, day: string, licence: string, address: string) =>
		`“${title}”, chart of Leaning to One Side, version ${version}, ${day}${works && `, after ${works}`}. ${licence}. ${address}`,
	publisher: {
		byline: 'Author',
		contact: 'Write to',
		corrections: 'Corrections to',
		missing: 'not said by the publisher of this copy'
	}
};
