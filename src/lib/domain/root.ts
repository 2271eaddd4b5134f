/** How a page reaches the front page's folder: `./` at the front page, `../` one level down, in full from elsewhere. */
export type Root = './' | `../${string}` | `http${string}/`;

/**
 * Prose and cards name our pages as seen from the front page (`href="./data/…"`). What a page at another depth prints
 * goes through here first. Links within the page (`#note-1`) stay as they are.
 */
export const asSeenFrom = (root: Root, html: string): string => html.replaceAll('href="./', `href="${root}`);
