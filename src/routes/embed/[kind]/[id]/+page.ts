/** All is there without a script; an island adds the way through the points. */
export const csr = false;
