/** What is being written in this card, by post: in memory at once, with the worker a moment later, and back from there when the card is new. */
import type { Draft } from '../../lib/model/draft';
import type { CardSource } from './source';

/** A pause in typing this long is kept, ms. */
const PAUSE = 300;
const BLANK: Draft = { text: '', replyId: null, note: '' };

export class Drafts {
  private readonly all = new Map<string, Draft>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due: string | null = null;

  constructor(private readonly source: CardSource['draft']) {}

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
    if (this.due !== key) this.flush();
    this.due = key;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE);
  }

  /** Hands on now what waits for a pause: the frame may be gone in a moment. */
  flush(): void {
    clearTimeout(this.timer);
    const { due } = this;
    this.due = null;
    if (due !== null) this.source.keep(due, this.of(due));
  }

  /** The text is in the site's box, and the worker has forgotten it: what still waited must not bring it back. */
  inserted(key: string): void {
    if (this.due !== key) return;
    clearTimeout(this.timer);
    this.due = null;
  }
}
