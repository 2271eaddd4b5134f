/** The prose stays HTML: only the figure and the rail come alive, as an island. */
export const csr = false;
