/** The part of Citation.js that we use; it brings no types of its own. */
declare module '@citation-js/core' {
	/** Works in CSL-JSON, or in any form that a plugin can read. */
	export class Cite {
		constructor(works: unknown, options?: { readonly generateGraph: boolean });
		readonly data: readonly { readonly id: string; readonly title: string }[];
		format(
			form: 'bibliography',
			options: {
				readonly format: 'html';
				readonly template: string;
				readonly lang: string;
				readonly asEntryArray: true;
				readonly hyperlinks: boolean;
			}
		): readonly (readonly [id: string, html: string])[];
		format(form: 'biblatex' | 'ris' | 'data'): string;
	}

	export const plugins: {
		readonly config: {
			get(plugin: '@csl'): { readonly styles: { add(name: string, xml: string): void } };
			get(plugin: '@bibtex'): {
				readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
			};
		};
	};
}
