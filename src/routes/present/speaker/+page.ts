/** The notes are HTML: following the wall is an island. */
export const csr = false;
