import { people, plain } from '../../i18n/format';
import type { MemberPoint } from './marks';

type Counted = Pick<MemberPoint, 'members' | 'high' | 'atLeast' | 'about'>;

/** A count with what is known of its exactness: “over 3.3 million”, “about 10,000”, “50 to 58”, “57,967”. */
export function countInWords({ members, high, atLeast, about }: Counted, digits = 2): string {
	if (high !== undefined) return `${people(members, digits)} to ${people(high, digits)}`;
	return `${atLeast ? 'over ' : about ? 'about ' : ''}${people(members, digits)}`;
}

/** How many times as many members: “twice”, “3.7 times”, “about 30 times”; nothing below one and a half. */
export function timesInWords(from: MemberPoint, to: MemberPoint): string | undefined {
	const ratio = to.members / from.members;
	if (ratio < 1.5) return undefined;
	const said = plain(ratio, ratio < 10 ? 1 : 0);
	return `${from.about || to.about ? 'about ' : ''}${said === '2' ? 'twice' : `${said} times`}`;
}
