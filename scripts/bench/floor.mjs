import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/** All the script of the floor: marks the step at the line, and shows its picture instead of the last one. */
const script = `const line = matchMedia('(min-width: 64rem)').matches ? 50 : 70;
const pictures = [...document.querySelectorAll('.stage > figure')];
const steps = [...document.querySelectorAll('[data-step]')];
let current = steps[0];
function reach(step) {
	current.removeAttribute('aria-current');
	step.setAttribute('aria-current', 'step');
	pictures[steps.indexOf(current)].hidden = true;
	pictures[steps.indexOf(step)].hidden = false;
	current = step;
}
const watcher = new IntersectionObserver(
	(entries) => entries.forEach(({ isIntersecting, target }) => isIntersecting && reach(target)),
	{ rootMargin: \`-\${line}% 0px -\${100 - line}% 0px\` }
);
for (const step of steps) watcher.observe(step);
`;

/**
 * Writes the least that such a story could be, made by hand of what is built: the same prose, style sheets and fonts, each
 * step's own still picture, and a few lines of script that swap them. Returns the folder.
 */
export function makeFloor(build) {
	const page = parse(readFileSync(join(build, 'index.html'), 'utf8'));
	const root = page.querySelector('html');
	root.setAttribute('data-live', '');
	root.setAttribute('data-drawn', '');
	root.setAttribute('data-mode', 'scroll');
	for (const gone of page.querySelectorAll('script, link[rel="modulepreload"], meta[http-equiv]'))
		gone.remove();

	const stage = page.querySelector('.stage');
	stage.innerHTML = '';
	for (const [index, step] of page.querySelectorAll('[data-step]').entries()) {
		const picture = step.querySelector('[data-figure]');
		if (index) picture.setAttribute('hidden', '');
		picture.remove();
		stage.appendChild(picture);
	}
	page.querySelector('head').insertAdjacentHTML(
		'beforeend',
		// an empty script, since the style sheets ask whether one runs
		'<style>[hidden] { display: none !important; }</style><script>0</script><script type="module" src="./floor.js"></script>'
	);

	const folder = mkdtempSync(join(tmpdir(), 'bench-floor-'));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	cpSync(join(build, '_app/immutable/assets'), join(folder, '_app/immutable/assets'), { recursive: true });
	writeFileSync(join(folder, 'index.html'), page.toString());
	writeFileSync(join(folder, 'floor.js'), script);
	return folder;
}
