/**
 * Notices that an own answer was taken away: it stood between two posts that are still on the page, and now they are
 * neighbours. A list that merely scrolled (virtualised) never looks like that, so nothing is guessed.
 */

export class GoneWatch {
  /** Own answers by id, with the ids of the units before and after when they were last seen. */
  private readonly seen = new Map<string, { before: string | null; after: string | null }>();

  /** True while there is an own answer to miss. */
  get busy(): boolean {
    return this.seen.size > 0;
  }

  /**
   * `order`: ids of all posts on the page in document order (null where a post has none); `own`: ids of own answers among them.
   * Returns the ids of own answers that have gone since the last call.
   */
  look(order: readonly (string | null)[], own: ReadonlySet<string>): string[] {
    const at = new Map<string, number>();
    order.forEach((id, i) => id && at.set(id, i));
    const gone: string[] = [];
    for (const [id, { before, after }] of this.seen) {
      if (at.has(id)) continue;
      const b = before ? at.get(before) : undefined;
      const a = after ? at.get(after) : undefined;
      // The last of a thread has no neighbour after it: the one before must then be last itself.
      if (b !== undefined && (after ? a === b + 1 : b === order.length - 1)) {
        gone.push(id);
        this.seen.delete(id);
      }
    }
    for (const id of own) {
      const i = at.get(id);
      if (i !== undefined) this.seen.set(id, { before: order[i - 1] ?? null, after: order[i + 1] ?? null });
    }
    return gone;
  }
}
