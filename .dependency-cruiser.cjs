const folders = (names) => `^src/lib/(${names.join('|')})/`;

/** Who may import whom: a folder reaches itself and those listed, and nothing else of ours. */
const reach = {
	domain: [],
	embed: [],
	offline: [],
	search: ['domain'],
	i18n: ['domain'],
	chart: [],
	scroll: [],
	story: ['domain'],
	present: [],
	measures: ['domain'],
	figures: ['domain', 'chart', 'i18n', 'measures'],
	explore: ['domain', 'i18n', 'figures'],
	ui: ['domain', 'i18n', 'embed'],
	modes: [
		'domain',
		'i18n',
		'chart',
		'figures',
		'explore',
		'present',
		'story',
		'scroll',
		'ui',
		'measures',
		'embed',
		'search'
	],
	server: ['domain', 'embed', 'measures', 'i18n', 'figures', 'chart', 'present']
};

module.exports = {
	forbidden: [
		...Object.entries(reach).map(([folder, others]) => ({
			name: `${folder}-reaches-only-${others.join('-') || 'itself'}`,
			severity: 'error',
			from: { path: folders([folder]) },
			to: { path: '^src/', pathNot: [folders([folder, ...others]), '^src/styles/'] }
		})),
		{
			name: 'every-folder-has-its-rule',
			comment: 'A new folder in src/lib states above what it may import.',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: folders(Object.keys(reach)) },
			to: {}
		},
		{
			name: 'facts-come-through-the-server',
			comment: 'Data is checked there. Only the map takes its land and its rivers as they are.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/(server/|figures/map/land\\.ts$)' },
			to: { path: '^data/' }
		},
		{
			name: 'tables-are-described-at-the-build',
			comment: 'Pages and islands know the types of rows; what checks them is never shipped.',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/lib/(server/|domain/(cells|table|tables)\\.ts$)' },
			to: { path: '^src/lib/domain/(cells|table|tables)\\.ts$', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'the-site-stands-alone',
			severity: 'error',
			from: { path: '^src/' },
			to: { path: '^(scripts|tests)/' }
		},
		{
			name: 'one-figure-one-folder',
			severity: 'error',
			from: { path: '^src/lib/figures/([^/]+)/' },
			to: { path: '^src/lib/figures/[^/]+/', pathNot: '^src/lib/figures/$1/' }
		},
		{
			name: 'islands-run-in-the-browser',
			severity: 'error',
			from: { path: '^src/islands/' },
			to: { path: '^src/(lib/server|routes)/' }
		},
		{
			name: 'nothing-imports-pages-or-islands',
			severity: 'error',
			from: { path: '^src/', pathNot: '^src/(routes|islands)/' },
			to: { path: '^src/(routes|islands)/' }
		},
		{
			name: 'only-scroll-knows-scrollama',
			severity: 'error',
			from: { pathNot: folders(['scroll']) },
			to: { path: 'node_modules/scrollama' }
		},
		{
			name: 'only-charts-know-layercake',
			severity: 'error',
			from: { pathNot: folders(['chart', 'figures']) },
			to: { path: 'node_modules/layercake' }
		},
		{
			name: 'no-barrels',
			comment: 'Import the file that has it, so that a page ships no more than it uses.',
			severity: 'error',
			from: {},
			to: { path: '^src/.*/index\\.(ts|js)$' }
		},
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'everything-is-found',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app/|\\$env/|\\$service-worker|\\./\\$types)' }
		}
	],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		webpackConfig: { fileName: 'scripts/lib-alias.cjs' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'types', 'import', 'node', 'default'],
			mainFields: ['module', 'main', 'types']
		},
		doNotFollow: { path: 'node_modules' }
	}
};
