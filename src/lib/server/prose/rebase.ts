/**
 * The same value with links in its HTML led from a page of another depth: prose is written for the root.
 * @param root the way from that page to the root, as `../../`
 */
export const rebased = <T>(value: T, root: string): T =>
	JSON.parse(JSON.stringify(value).replaceAll('href=\\"./', `href=\\"${root}`)) as T;
