import { textWidth } from '../../../chart/text/metrics';
import type { OutputMark } from '../marks';
import { t } from './plan';

/** What is written beside a bar of Chinese output. */
export interface Said {
	readonly said: string;
	/** The words beside the mark of the best year, where they have room of their own. */
	readonly best?: { readonly text: string; readonly shift: number; readonly anchor: 'start' | 'end' };
}

/** Output in words from `from` on, and the best year beside its mark at `at`; in one line where there is no room for two. */
export function sayOutput(output: OutputMark, from: number, at: number, width: number, size: number): Said {
	const said = `${t(output.tonnes)} ${output.said}`;
	if (output.best === undefined) return { said };
	const words = from + textWidth(said, size) + 12;
	const text = `best year before 1949: ${t(output.best)}`;
	const room = textWidth(text, size) + 8;
	if (at > words && at + room <= width) return { said, best: { text, shift: 8, anchor: 'start' } };
	if (at - room > words) return { said, best: { text, shift: -8, anchor: 'end' } };
	const both = `${t(output.tonnes)} ${output.brief}; best before, ${t(output.best)}`;
	return { said: from + textWidth(both, size) <= width ? both : `${t(output.tonnes)} ${output.brief}` };
}
