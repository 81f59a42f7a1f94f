/** Whether a text may come to danger, by nothing but which concepts it holds: asked before anything is read closely. */
import { ALL, type Concept } from './concepts';
import { READY } from './rules';

/** What one harmless text in sixty holds or more, in one language or another: nothing is begun for these alone. Of what is not here, few words are. */
const EVERYDAY: ReadonlySet<Concept> = new Set(
  (
    'victim food inside not found planted hype think thing intent after know want kin method fiction everyday your relocate whenever joy all whose ' +
    'belonging relative gave gadget place told carry crave fails errand joke leaving ready mood chip menace never swallow mark'
  ).split(' ') as Concept[],
);

type Needs = (typeof READY)[number]['needs'];
/** What a rule cannot do without and few texts hold, whichever way it is met. */
function rareOf(needs: Needs): Needs {
  const rare = needs.filter(({ any }) => !any.some((each) => EVERYDAY.has(each)));
  return rare.length ? rare : needs;
}

/** Needs of each rule by places in `ALL`, under the place of what the first of them is met by. */
const under = (all: readonly Needs[]): number[][][][] =>
  ALL.map((concept) =>
    all.filter(([first]) => first?.any.includes(concept)).map((needs) => needs.map(({ any }) => any.map((each) => ALL.indexOf(each)))),
  );
const RARELY = READY.map(({ needs }) => rareOf(needs));
const NEEDED = under(READY.map(({ needs }) => needs));
const NEEDED_RARELY = under(RARELY);

const rare = new Set(RARELY.flatMap((needs) => needs.flatMap(({ any }) => any)));
/** By the concept's place in `ALL`: a text that holds none of these meets no rule. */
export const RARE: readonly boolean[] = ALL.map((concept) => rare.has(concept));

/** Whether some rule that begins at a concept has all it needs, or all the rare ones of what it needs; see `Worth`. */
export const mayHold = (first: number, held: Uint32Array, from: number, turn: number, rarely: boolean): boolean =>
  (rarely ? NEEDED_RARELY : NEEDED)[first]?.some((needs) => needs.every((any) => any.some((each) => held[from + each] === turn))) ?? false;
