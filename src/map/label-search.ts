import type { PlacedLabel } from "./label-room.ts";
import { isOverlapping } from "./rectangle.ts";

/** A possible position of a label, with its cost. */
export interface Candidate extends PlacedLabel {
  readonly cost: number;
}

type Choice = readonly (Candidate | undefined)[];

const COST_OF_NO_LABEL = 100;
const MOST_STEPS = 20_000;

/**
 * Chooses one of each label's candidates, or none, so that none overlap and the total cost is the lowest among the choices tried: all of
 * them, or the first 20,000 steps of a branch and bound.
 */
export function chooseTogether(choices: readonly (readonly Candidate[])[]): Choice {
  // Labels with the fewest candidates first, because they fail early or not at all.
  const order = [...choices.keys()].sort(
    (one, other) => (choices[one]?.length ?? 0) - (choices[other]?.length ?? 0) || one - other,
  );
  const chosen = choices.map((): Candidate | undefined => undefined);
  let best: { readonly cost: number; readonly choice: Choice } = { cost: Infinity, choice: chosen };
  let steps = 0;
  const visit = (depth: number, cost: number): void => {
    steps += 1;
    if (cost >= best.cost || steps > MOST_STEPS) return;
    const index = order[depth];
    if (index === undefined) {
      best = { cost, choice: [...chosen] };
      return;
    }
    for (const candidate of choices[index] ?? []) {
      if (chosen.some((other) => other && isOverlapping(other.box, candidate.box))) continue;
      chosen[index] = candidate;
      visit(depth + 1, cost + candidate.cost);
      chosen[index] = undefined;
    }
    visit(depth + 1, cost + COST_OF_NO_LABEL);
  };
  visit(0, 0);
  return best.choice;
}
