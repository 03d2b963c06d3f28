import type { Unit } from "../exact/unit.js";
import type { StatedFigure } from "../statement/interpretation.js";

/** A figure with the statement that prints it. */
export interface ModelFigure extends StatedFigure {
  /** Index among the statements. */
  readonly statement: number;
}

/** A quantity with all that was printed of it. */
export interface ModelQuantity {
  /** With the date behind it where several dates are reconciled. */
  readonly id: string;
  readonly unit: Unit;
  readonly signed: boolean;
  /** Empty where only rules speak of it. */
  readonly figures: readonly ModelFigure[];
}
