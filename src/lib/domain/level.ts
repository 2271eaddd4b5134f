/** The levels at which every step can be read, besides the standard one. */
export const levels = ['plain', 'stretch'] as const;

export type Level = (typeof levels)[number];
