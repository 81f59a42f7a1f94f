/** What is being written in this card, by post: in memory at once, with the worker a moment later, and back from there when the card is new. */
import type { Failure } from '../../lib/kit/result';
import type { Draft } from '../../lib/model/draft';
import type { CardSource } from './source';

/** A pause in typing this long is kept, ms. */
const PAUSE = 300;
/** What could not be kept is tried again after this long, ms: there may be room by then. */
const AGAIN = 5_000;
const BLANK: Draft = { text: '', replyId: null, note: '' };

export class Drafts {
  private readonly all = new Map<string, Draft>();
  /** Posts whose text stands here alone: it could not be kept. */
  private readonly lost = new Set<string>();
  /** Texts that went into the site's box, by post: they are kept no more, a note beside them is. */
  private readonly sent = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private later: ReturnType<typeof setTimeout> | undefined;
  private due: string | null = null;
  private watched = false;

  /**
   * @param unkept hears why a text is not kept; null: all are. @param leaving called once with the first letter, with what is to be done when the frame
   * goes: not before, for a frame that listens to its leaving takes a moment longer to go
   */
  constructor(
    private readonly source: CardSource['draft'],
    private readonly unkept: (why: Failure | null) => void,
    private readonly leaving: (flush: () => void) => void,
  ) {}

  of(key: string): Draft {
    return this.all.get(key) ?? BLANK;
  }

  /** What an earlier card left for this post; null: nothing, or something is being written already. */
  async earlier(key: string): Promise<Draft | null> {
    if (this.all.has(key)) return null;
    const answer = await this.source.read(key);
    if (!answer.ok || !answer.value || this.all.has(key)) return null;
    this.all.set(key, answer.value);
    return answer.value;
  }

  write(key: string, part: Partial<Draft>): void {
    const was = this.of(key);
    const is = { ...was, ...part };
    if (is.text === was.text && is.replyId === was.replyId && is.note === was.note) return;
    this.all.set(key, is);
    if (is.text !== was.text) this.sent.delete(key);
    if (this.due !== key) this.flush();
    this.due = key;
    if (!this.watched) this.leaving(() => this.flush());
    this.watched = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Hands on now what waits for a pause: the frame may be gone in a moment. */
  flush(): void {
    clearTimeout(this.timer);
    const { due } = this;
    this.due = null;
    if (due !== null) void this.keep(due);
  }

  /** The text is in the site's box, and the worker has forgotten it: what still waited must not bring it back. */
  inserted(key: string): void {
    // Another object with the same words: a try to keep them that is under way no longer counts.
    const draft = this.all.get(key);
    if (draft) this.all.set(key, { ...draft });
    this.sent.set(key, this.of(key).text);
    const waits = this.due === key || this.lost.has(key);
    if (this.lost.delete(key) && !this.lost.size) this.unkept(null);
    if (this.due === key) {
      clearTimeout(this.timer);
      this.due = null;
    }
    if (waits && draft?.note) void this.keep(key);
  }

  private async keep(key: string): Promise<void> {
    const draft = this.of(key);
    const open = draft.text && draft.text === this.sent.get(key) ? { ...draft, text: '', replyId: null } : draft;
    const answer = await this.source.keep(key, open);
    // Written on meanwhile: the next pause tells how that went.
    if (this.of(key) !== draft) return;
    const blank = !open.text && !open.note;
    // There is nothing any more to keep it for: later is no better.
    const over = !answer.ok && answer.code === 'not-found';
    if (answer.ok || blank || over) this.lost.delete(key);
    else this.lost.add(key);
    if (!answer.ok && !blank) this.unkept(answer);
    else if (!this.lost.size) this.unkept(null);
    clearTimeout(this.later);
    if (this.lost.size) this.later = setTimeout(() => this.lost.forEach((one) => void this.keep(one)), AGAIN);
  }
}
