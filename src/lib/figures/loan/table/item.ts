import type { Evidence } from '../../../domain/dataset';
import { otherTerms, repaymentTerms } from '../words/terms';

/** A year, or a line over the years, before its cells are chosen. */
export interface PlanItem {
	readonly at: number;
	readonly mark: string;
	readonly year: string;
	readonly drawn: string;
	readonly sum: string;
	readonly repaid: string;
	/** At the end of the year, by the reading that the view follows. */
	readonly owed: string;
	/** The same by the other reading, where that is shown. */
	readonly owedOther: string;
	readonly by: string;
	readonly said: string;
	readonly ahead: boolean;
	readonly rows: readonly string[];
	readonly evidence: Evidence | undefined;
	readonly disputed?: string | undefined;
}

/** A row whose cells are all still empty. */
export const none = {
	drawn: '',
	sum: '',
	repaid: '',
	owed: '',
	owedOther: '',
	by: '',
	ahead: false
} as const;
/** The two readings of when it was to be repaid, in words. */
export const readings = { 'article-3': 'Article 3', 'june-1949': 'the record of June 1949' } as const;
/** The terms that each reading rests on. */
export const calendars = {
	'article-3': repaymentTerms,
	'june-1949': ['repayment-years', ...otherTerms]
} as const;
