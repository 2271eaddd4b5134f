import { plain } from '../../../i18n/format';

/** Millions of dollars in a cell, to a cent of a million: “60”, “0.3”. */
export const inCell = (millions: number): string => plain(millions, 2);

/** The same as spoken: “60 million US dollars”. */
export const spoken = (millions: number): string => `${inCell(millions)} million US dollars`;
