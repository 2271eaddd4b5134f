import type { Component } from 'svelte';
import type { Evidence, FigureData } from '../domain/dataset';
import type { FigureId, ViewOf } from '../domain/view';

/** All that a figure is told. It is not told which step, page or mode it is in. Sizes are in pixels. */
export interface FigureProps<F extends FigureId> {
	readonly datasets: FigureData;
	readonly view: ViewOf<F>;
	readonly width: number;
	readonly height: number;
}

/** How a figure is drawn: one SVG, from 288 × 160 pixels up. */
export type Graphic<F extends FigureId> = Component<FigureProps<F>>;

/** What a figure's file holds: its drawing, and its layout where that takes long enough to be done ahead. */
export interface GraphicFile<F extends FigureId> {
	readonly default: Graphic<F>;
	readonly prepare?: (datasets: FigureData, view: ViewOf<F>, width: number, height: number) => unknown;
}

/** An entry of the one-line key under a figure: a sign and what it means. */
export interface KeyEntry {
	readonly sign: 'solid' | 'hollow' | 'hatched' | 'dashed' | 'range' | 'faint';
	readonly meaning: string;
}

/** A view in words. */
export interface Words {
	/** The finding, as a headline of at most 60 characters. */
	readonly title: string;
	/** What is drawn and in what unit: “Members, millions, 1945–50”. */
	readonly unit: string;
	/** What the picture now shows, in one sentence of at most 25 words with its numbers read from the data. */
	readonly sentence: string;
	/** What the marks mean where it matters here; empty where all marks are alike. */
	readonly key: readonly KeyEntry[];
	/** The rows the picture rests on, as `dataset/id`: its source line is made from them. */
	readonly rows: readonly string[];
}

/** A mark in a row of a table. */
export interface TableRow {
	/** The `data-key` of the mark that the row puts in words; unique among the marks seen in its view. */
	readonly mark: string;
	/** As printed, in the order of the columns; an empty cell is unknown or does not apply. */
	readonly cells: readonly string[];
	/** The mark in words, as spoken, with units in words: “1950: 60 million US dollars to draw, planned”. */
	readonly said: string;
	/** The rows of the data it rests on, as `dataset/id`. */
	readonly rows: readonly string[];
	readonly evidence: Evidence;
	/** The dispute it stands in. */
	readonly disputed?: string;
}

/** A view's marks as a table: one row a mark, the same numbers, in order of time and then of size. */
export interface FigureTable {
	/** The first column heads its row. Names carry the unit: “Members”, “Drawn, US$ million”. */
	readonly columns: readonly { readonly name: string; readonly numeric: boolean }[];
	readonly rows: readonly TableRow[];
}

/** A figure apart from its drawing. None of this is shipped with the page. */
export interface FigureDefinition<F extends FigureId> {
	readonly describe: (datasets: FigureData, view: ViewOf<F>) => Words;
	/** The marks that carry data; it knows no size, so a small picture may have no room for all of them. */
	readonly table: (datasets: FigureData, view: ViewOf<F>) => FigureTable;
	/** The height at which a picture of this view, 320 pixels wide, reads best. */
	readonly height: (view: ViewOf<F>) => number;
	/** The view of an embed that names none. */
	readonly full: ViewOf<F>;
}
