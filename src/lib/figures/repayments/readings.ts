import type { FigureData } from '../../domain/dataset';

/** What the goods may have been sent for: one of two agreements, as the accounts have it. */
export interface Reading {
	readonly key: string;
	/** At most a line or two: “the credit of 1950”. */
	readonly title: string;
	readonly text: string;
}

/** The two accounts of what the goods were for. */
export function readingsOf({ projects }: FigureData): readonly Reading[] {
	const number = projects.find(({ id }) => id === '1953')?.number;
	const enterprises = number === undefined ? '' : `, with ${number} enterprises`;
	return [
		{ key: 'credit', title: 'The credit of 1950?', text: 'One account has the goods repay it.' },
		{
			key: 'assistance',
			title: 'The agreement of May 1953?',
			text: `Another has them promised there${enterprises}.`
		}
	];
}
