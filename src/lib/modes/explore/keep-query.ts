/**
 * Keeps the address at a query. It replaces and never pushes, so Back leaves the page; a slider that moves writes once
 * it rests.
 * @param rest in milliseconds
 * @returns a function to be told each query, without its question mark
 */
export function queryKeeper(rest = 120): (query: string) => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return (query) => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			const { pathname, hash } = location;
			try {
				history.replaceState(history.state, '', `${pathname}${query && `?${query}`}${hash}`);
			} catch {
				// too often for this browser; the next choice will do
			}
		}, rest);
	};
}
