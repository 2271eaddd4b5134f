/** Part of a lesson: a step told, a stop at one, or something the class does. */
export interface LessonItem {
	/** The step that is told, or at which the class stops; missing where the work leaves the story. */
	readonly step?: string;
	readonly minutes: number;
	readonly kind: 'steps' | 'stop' | 'activity';
	/** What the teacher says or asks: plain words, no markup. */
	readonly text: string;
	/** Charts to predict, by id, that are on the wall meanwhile. */
	readonly predict?: readonly string[] | undefined;
	/** Items of the quiz, by id, that are asked on the wall. */
	readonly quiz?: readonly string[] | undefined;
	/** The page that students open for it. */
	readonly open?: 'student' | 'quiz' | undefined;
}

/** A lesson of a given length; the minutes of its items add up to it. */
export interface LessonPlan {
	readonly id: '45' | '60' | '90';
	readonly minutes: number;
	readonly items: readonly LessonItem[];
}
