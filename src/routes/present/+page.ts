/** Every slide is HTML: one at a time, keys and the moving figure are an island. */
export const csr = false;
