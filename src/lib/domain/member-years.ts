/** The years a free view of the party’s members may begin and end with. Apart from `view.ts`, whose schema no figure ships. */
export const memberYears = { first: 1921, last: 1950 } as const;
