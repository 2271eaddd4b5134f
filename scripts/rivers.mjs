// Prepares the rivers that the map draws: node scripts/rivers.mjs
// GMT's `coast` (Debian: gmt, gmt-gshhg-low) writes the rivers of GSHHG in thousands of nameless pieces. A river here is
// the shortest way along them from place to place; it is thinned to what the map shows, and written to data/rivers.json.
// An author runs this when the rivers change; what it writes is committed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Where each river runs past, from its upper course to its mouth: longitudes and latitudes, rough ones do. */
const rivers = {
	yangtze: '97,33.1 99.2,29 101.8,26.5 106.6,29.6 111.3,30.7 114.3,30.6 116,29.8 118.7,32.1 121.5,31.7',
	yellow: '99,34.6 103.8,36.1 106.6,38.4 109.9,40.6 110.4,34.6 114.3,34.9 117,36.8 118.9,37.7',
	yalu: '128.1,41.5 126.9,41.8 124.4,40.1',
	amur: '121.5,53.4 127.5,50.3 131,47.7 135,48.5 140.7,53',
	songhua: '126.5,43.8 126.6,45.8 132.4,47.7',
	ob: '85,52.4 82.9,55 69,61.1 66.8,66.5',
	irtysh: '84.2,48 76.9,52.3 73.4,55 68.3,58.2 69,61.1',
	yenisei: '91.5,53.7 92.9,56 92,58.5 86.5,66 84,69.8',
	lena: '106,54.5 118,60.4 129.7,62 126.7,70'
};
/** Pieces whose ends are nearer than this belong together, at a price; degrees. */
const leap = 0.7;
const price = 4;
/** A corner that lies nearer than this to the line without it is left out; degrees. */
const detail = 0.06;

const far = ([ax, ay], [bx, by]) => Math.hypot((bx - ax) * Math.cos((ay * Math.PI) / 180), by - ay);

/** The pieces of rivers in Asia, each a list of points. */
function pieces() {
	const folder = mkdtempSync(`${tmpdir()}/rivers-`);
	const read = (...what) =>
		execFileSync('gmt', ['coast', '-R60/145/20/74', '-Dl', '-M', ...what], {
			cwd: folder,
			encoding: 'utf8',
			maxBuffer: 1e9
		})
			.split(/^>.*$/m)
			.map((piece) => piece.split('\n').filter((line) => /^\d/.test(line)))
			.map((lines) => lines.map((line) => line.split('\t').map(Number)))
			.filter(({ length }) => length > 1);
	// wide mouths are coasts there: the Yangtze from Nanjing on
	const all = [...read('-I0', '-I1', '-I2', '-I3', '-I4'), ...read('-W1', '-A0/0/1')];
	rmSync(folder, { recursive: true });
	return all;
}

/** Every point of the pieces with those next to it, and what a step costs. */
function network() {
	const nodes = [];
	for (const piece of pieces()) {
		const first = nodes.length;
		piece.forEach((at, i) => {
			nodes.push({ at, next: [] });
			if (!i) return;
			const cost = far(piece[i - 1], at);
			nodes[first + i].next.push([first + i - 1, cost]);
			nodes[first + i - 1].next.push([first + i, cost]);
		});
		nodes[first].end = nodes.at(-1).end = true;
	}
	nodes.forEach((node, i) => {
		if (!node.end) return;
		nodes.forEach((other, k) => {
			if (k === i || Math.abs(node.at[1] - other.at[1]) > leap) return;
			const gap = far(node.at, other.at);
			if (gap > leap) return;
			node.next.push([k, gap * price]);
			other.next.push([i, gap * price]);
		});
	});
	return nodes;
}

/** The cheapest way between two nodes (Dijkstra, 1959). */
function way(nodes, from, to) {
	const cost = new Map([[from, 0]]);
	const before = new Map();
	const open = new Set([from]);
	while (open.size) {
		const here = [...open].reduce((a, b) => (cost.get(b) < cost.get(a) ? b : a));
		if (here === to) break;
		open.delete(here);
		for (const [there, more] of nodes[here].next) {
			const sum = cost.get(here) + more;
			if (sum >= (cost.get(there) ?? Infinity)) continue;
			cost.set(there, sum);
			before.set(there, here);
			open.add(there);
		}
	}
	const path = [to];
	while (path[0] !== from) {
		if (!before.has(path[0])) throw new Error(`no way between ${nodes[from].at} and ${nodes[to].at}`);
		path.unshift(before.get(path[0]));
	}
	return path.map((i) => nodes[i].at);
}

/** How far a point lies from a straight stretch. */
function aside([px, py], [ax, ay], [bx, by]) {
	const [dx, dy] = [bx - ax, by - ay];
	const t = Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1)));
	return far([px, py], [ax + t * dx, ay + t * dy]);
}

/** A line without the corners that nobody misses (Douglas and Peucker, 1973). */
function thinned(line) {
	if (line.length < 3) return line;
	const aways = line.map((point) => aside(point, line[0], line.at(-1)));
	const worst = aways.indexOf(Math.max(...aways));
	if (aways[worst] < detail) return [line[0], line.at(-1)];
	return [...thinned(line.slice(0, worst + 1)).slice(0, -1), ...thinned(line.slice(worst))];
}

const nodes = network();
const nearest = (at) =>
	nodes.reduce((best, node, i) => (far(node.at, at) < far(nodes[best].at, at) ? i : best), 0);
const lines = Object.entries(rivers).map(([id, past]) => {
	const stops = past.split(' ').map((stop) => nearest(stop.split(',').map(Number)));
	const line = stops.slice(1).flatMap((stop, i) => way(nodes, stops[i], stop).slice(i ? 1 : 0));
	return [id, thinned(line).map((at) => at.map((degrees) => Number(degrees.toFixed(2))))];
});
const about = {
	title: 'Rivers of Asia',
	source:
		'GSHHG 2.3.7 (WDBII rivers), low resolution, as Debian packs it; followed and simplified by scripts/rivers.mjs',
	licence: 'LGPL-3.0-or-later, © The GMT Team'
};
const text = JSON.stringify({ about, rivers: Object.fromEntries(lines) });
writeFileSync(new URL('../data/rivers.json', import.meta.url), `${text}\n`);
console.log('data/rivers.json', text.length, 'bytes,', lines.flatMap(([, line]) => line).length, 'points');
