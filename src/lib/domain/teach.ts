/** A step as a link names it. */
export interface StepName {
	readonly id: string;
	readonly title: string;
}

/** What students should be able to do, and the steps that serve it. */
export interface Objective {
	readonly text: string;
	readonly steps: readonly StepName[];
}

/** A word with its explanation, as HTML. */
export interface VocabularyTerm {
	readonly id: string;
	readonly term: string;
	readonly html: string;
}

/** A name as it stands here and as other books spell it. */
export interface OtherName {
	readonly here: string;
	readonly also: string;
	readonly note: string;
}

/** A course, how far it was checked, and where the story meets it. */
export interface Course {
	readonly board: string;
	readonly course: string;
	readonly checked: string;
	readonly points: readonly Objective[];
}

/** Three kinds of question, from seeing to judging. */
export const questionKinds = ['notice', 'explain', 'judge'] as const;

export type QuestionKind = (typeof questionKinds)[number];

/** A question on a step. */
export interface Question {
	readonly kind: QuestionKind;
	readonly step: StepName;
	readonly ask: string;
}

/** The questions of a chapter, one of each kind. */
export interface ChapterQuestions<Q extends Question> {
	readonly id: string;
	readonly title: string;
	readonly questions: readonly Q[];
}

/** A question with what a good answer says. For the teacher only. */
export interface Answered extends Question {
	readonly answer: string;
}

/** What is asked of a source: origin, purpose, content, value, limitation. */
export const opcvl = ['origin', 'purpose', 'content', 'value', 'limitation'] as const;

export type Opcvl = Readonly<Record<(typeof opcvl)[number], string>>;

/** A source for work in class: described, never quoted. */
export interface ClassSource {
	readonly id: string;
	readonly step: StepName;
	/** The entry of the bibliography, as HTML. */
	readonly entry: string;
	readonly caveat: string;
	readonly about: string;
	/** A question for each part of the grid. */
	readonly prompts: Opcvl;
}

/** A source with a model of the grid. For the teacher only. */
export interface ModelSource extends ClassSource {
	readonly model: Opcvl;
}

/** Something that may be chosen in the quiz. */
export interface QuizOption {
	readonly text: string;
	/** The measure that the text says, where the option is a number of the data. */
	readonly is: string | undefined;
	readonly right: boolean;
	readonly why: string;
}

/** An item of the quiz; exactly one of its options is right. */
export interface QuizItem {
	readonly id: string;
	readonly step: StepName;
	readonly ask: string;
	readonly options: readonly QuizOption[];
}

/** A drawing as it stands in a page. */
interface Sheet {
	/** HTML with one SVG. */
	readonly drawing: string;
	readonly width: number;
	readonly height: number;
}

/** A chart without its answer and with it, at one size; places are shares of its width or height, 0 to 1. */
export interface PredictSheet {
	readonly before: Sheet;
	readonly after: Sheet;
	/** Where the least and the greatest value lie along the chart's scale, from the top or from the left. */
	readonly least: number;
	readonly most: number;
	/** The sides of the band in which a guess is made, across the scale. */
	readonly near: number;
	readonly far: number;
}

/** A chart on which students commit to a value before they see the record. */
export interface Prediction {
	readonly id: string;
	readonly step: StepName;
	readonly title: string;
	readonly ask: string;
	/** What is guessed, with its unit. */
	readonly label: string;
	/** The scale of the guess; `words` holds {n} for a value, `unit` is how many of the record's units one is. */
	readonly range: {
		readonly min: number;
		readonly max: number;
		readonly step: number;
		readonly unit: number;
		readonly digits: number;
		readonly words: string;
	};
	readonly scale: 'up' | 'along';
	/** In the units of the range. */
	readonly record: number;
	readonly recordText: string;
	readonly doubt: string;
	/** What the chart says before and after, for those who do not see it. */
	readonly altBefore: string;
	readonly altAfter: string;
	readonly unit: string;
	readonly wide: PredictSheet;
	readonly narrow: PredictSheet;
}
