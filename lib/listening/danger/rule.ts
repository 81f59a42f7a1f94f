/** What a rule of danger says. */
export type DangerKind = 'threat' | 'self-harm' | 'product-safety';

/** One way in which danger is told. */
export interface DangerRule {
  kind: DangerKind;
  /** Each of these, "a|b" one of them. The first is the anchor. "<" at the end: the next must come later. */
  needs: string;
  /** Words between the anchor and each other need, at most; below `FAR` in one sentence; "text": anywhere. */
  within: number | 'text';
  /** A word such as "never" shortly before the anchor takes it back. */
  negatable: boolean;
  /** Concepts that take it back in the same sentence. */
  unless?: string;
}
