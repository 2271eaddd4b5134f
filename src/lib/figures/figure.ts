import type { Component } from 'svelte';
import type { Mark } from '../chart/mark';
import type { Evidence, FigureData } from '../domain/dataset';
import type { FigureId, ViewOf } from '../domain/view';

/** All that a figure is told. It is not told which step, page or mode it is in. Sizes are in pixels. */
export interface FigureProps<F extends FigureId> {
	readonly datasets: FigureData;
	readonly view: ViewOf<F>;
	readonly width: number;
	readonly height: number;
}

/** What a figure can be told besides: the words in its drawing, in another language than its own. */
export type WithLabels<F extends FigureId, Labels> = FigureProps<F> & { readonly labels?: Labels };

/** How a figure is drawn: one SVG, from 288 × 160 pixels up. */
export type Graphic<F extends FigureId> = Component<FigureProps<F>>;

/** What a figure's file holds: its drawing, and its layout where that takes long enough to be done ahead. */
export interface GraphicFile<F extends FigureId> {
	readonly default: Graphic<F>;
	readonly prepare?: (datasets: FigureData, view: ViewOf<F>, width: number, height: number) => unknown;
}

/** An entry of the one-line key under a figure: a sign and what it means. */
export interface KeyEntry {
	readonly sign: 'solid' | 'hollow' | 'hatched' | 'dashed' | 'range' | 'faint' | 'soldier' | 'wagon';
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

/**
 * A mark that carries data, before anybody draws it. What is said, printed, predicted or tested of a picture derives from
 * its marks.
 */
export interface DataMark extends Mark {
	readonly evidence: Evidence;
	/** The rows of the data it rests on, as `dataset/id`. */
	readonly rows: readonly string[];
	/** The numbers it stands for, in the order and the unit of its cells; none where it is words. */
	readonly numbers: readonly number[];
}

/** A column of a table, and how it puts a mark in print; an empty cell is unknown or does not apply. */
export interface Column<M> {
	readonly name: string;
	readonly numeric?: true;
	readonly cell: (mark: M) => string;
}

/** All that is said beside a picture, in one language. `Facts` are the numbers and dates that its sentences need. */
export interface PictureWords<Facts, M extends DataMark> {
	/** The finding, as a headline of at most 60 characters. */
	readonly title: (facts: Facts) => string;
	/** What is drawn and in what unit. */
	readonly unit: (facts: Facts) => string;
	/** What the picture now shows, in one sentence of at most 25 words. */
	readonly sentence: (facts: Facts) => string;
	/** What the marks mean where it matters here. */
	readonly key: (facts: Facts) => readonly KeyEntry[];
	/** A column that no mark fills is left out. */
	readonly columns: readonly Column<M>[];
	/** A mark as spoken, with units in words. */
	readonly said: (mark: M) => string;
}

/** A figure apart from its drawing. None of this is shipped with the page. */
export interface FigureDefinition<F extends FigureId> {
	/** The marks that carry data, in the order of the table: those seen in the view. A figure without them is not yet written on the kit. */
	readonly marks?: (datasets: FigureData, view: ViewOf<F>) => readonly DataMark[];
	readonly describe: (datasets: FigureData, view: ViewOf<F>) => Words;
	/** The marks that carry data; it knows no size, so a small picture may have no room for all of them. */
	readonly table: (datasets: FigureData, view: ViewOf<F>) => FigureTable;
	/** The height at which a picture of this view, 320 pixels wide, reads best. */
	readonly height: (view: ViewOf<F>) => number;
	/** The view of an embed that names none. */
	readonly full: ViewOf<F>;
}
