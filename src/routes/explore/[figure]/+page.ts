/** The words stay HTML: only the figure comes alive, as an island. */
export const csr = false;
