const kinds = {
	script:
		'EvaluateScript v8.evaluateModule v8.compile v8.compileModule v8.run v8.callFunction FunctionCall TimerFire FireAnimationFrame FireIdleCallback EventDispatch RunMicrotasks',
	garbage: 'MinorGC MajorGC BlinkGC.AtomicPhase',
	style: 'UpdateLayoutTree RecalculateStyles ParseAuthorStyleSheet',
	layout:
		'Layout HitTest ScrollLayer ComputeIntersections IntersectionObserverController::computeIntersections',
	paint: 'PrePaint Paint Layerize Commit UpdateLayer UpdateLayerTree CompositeLayers PaintImage Rasterize',
	parse: 'ParseHTML CommitLoad'
};
const byName = new Map(
	Object.entries(kinds).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind]))
);
const scripts = new Set(kinds.script.split(' ').filter((name) => !name.includes('compile')));

/** Which kind of work an event of a trace is, if it says. */
export function kindOf(name) {
	if (byName.has(name)) return byName.get(name);
	if (/^(V8\.GC|BlinkGC|CppGC)/.test(name)) return 'garbage';
	return /^v8\./i.test(name) ? 'script' : undefined;
}

/** Whether script runs within such an event: a layout in there is one that the script asked for. */
export const runsScript = (name) => scripts.has(name);
