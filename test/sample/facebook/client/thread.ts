/** The comments under a post: two deep, with the page's own Reply, Edit and Delete, and the box at the end. */
import type { WireComment, WirePost } from '../wire';
import { box, type Box } from './box';
import { commentArticle } from './comment';
import { countAll } from './count';
import { add, h, nest, press } from './dom';
import type { Spot } from './header';
import { mutated } from './mutate';
import { isGone, options, say, saidUnder, self, type Said } from './session';
import { L } from './words';

export interface Thread {
  element: HTMLElement;
  /** What the post's own Comment button does here. */
  write(): void;
}

/** Comments shown under a post of a feed before its dialog is opened. */
const PREVIEW = 4;
const listeners = new Set<{ post: string; draw: () => void; element: Element }>();

/** Draws every thread of a post again that is still in the page. */
export function changed(post: string): void {
  for (const one of listeners) {
    if (!one.element.isConnected) listeners.delete(one);
    else if (one.post === post) one.draw();
  }
}

const fromSaid = (said: Said): WireComment => ({
  id: said.id,
  author: said.by,
  ago: Date.now() - said.at,
  text: said.text,
  language: '',
  likes: 0,
  replies: [],
});

/** The server's comments and this tab's own, one tree. */
export function tree(post: WirePost): WireComment[] {
  const mine = saidUnder(post.id);
  const row = (one: WireComment): WireComment => ({
    ...one,
    replies: [...one.replies, ...mine.filter((s) => s.row === one.id).map(fromSaid)].filter((r) => !isGone(r.id)),
  });
  return [...post.comments, ...mine.filter((s) => s.row === null).map(fromSaid)].filter((one) => !isGone(one.id)).map(row);
}

/** Whether boxes stand open under posts of this kind of page, or the Comment button opens the dialog. */
function inlineBox(spot: Spot): boolean {
  const gen = options().gen;
  if (spot === 'dialog' || spot === 'timeline' || gen === '2022') return true;
  return gen === '2026' && spot === 'group';
}

class Rows {
  readonly element = h('div', { k: 'comments' });
  private readonly shown = new Map<string, { row: HTMLElement; text: string }>();
  private openBox: { row: string; box: Box } | null = null;

  constructor(
    private readonly post: WirePost,
    private readonly spot: Spot,
    private readonly open: (toBox: boolean) => void,
  ) {}

  /** Brings the rows up to date; rows that did not change keep their elements. */
  draw(): void {
    const list = tree(this.post);
    const shown =
      this.spot === 'dialog' || this.spot === 'timeline'
        ? list
        : [...list.slice(0, PREVIEW), ...list.slice(PREVIEW).filter((one) => one.author.handle === self().handle)];
    const more =
      countAll(this.post) > 0 && shown.length < list.length
        ? h(
            'div',
            { k: 'more-comments' },
            h('div', {}),
            press({ k: 'grey' }, () => this.open(false), h('span', { dir: 'auto' }, L().moreComments)),
          )
        : null;
    const rows = shown.map((one) => this.branch(one));
    this.element.replaceChildren(...(more ? [more] : []), ...rows);
  }

  private article(one: WireComment, row: string, to: string | null): HTMLElement {
    const known = this.shown.get(one.id);
    const text = `${one.text}|${String(to)}`;
    if (known?.text === text) return known.row;
    const made = h(
      'div',
      {},
      commentArticle(one, { post: this.post, spot: this.spot, row, to, reply: () => this.reply(one, row), redraw: () => this.redraw(one.id) }),
    );
    mutated(made);
    this.shown.set(one.id, { row: made, text });
    return made;
  }

  private redraw(id: string): void {
    this.shown.delete(id);
    changed(this.post.id);
  }

  private branch(one: WireComment): HTMLElement {
    const replies = one.replies.map((reply) => h('div', { k: 'reply-row' }, this.article(reply, one.id, one.author.name)));
    const open = this.openBox?.row === one.id ? this.openBox.box.element : null;
    return h(
      'div',
      { k: 'row' },
      h('div', {}, this.article(one, one.id, null)),
      replies.length || open ? h('div', { k: 'replies' }, ...replies, open) : null,
    );
  }

  private reply(one: WireComment, row: string): void {
    if (this.openBox?.row !== row) {
      const label = options().gen === '2026' ? L().replyAs(self().name) : L().replyTo(one.author.name);
      const made = box({ label, prefill: options().prefill ? `${one.author.name} ` : '', submit: (text) => this.said(text, row, one.author.name) });
      mutated(made.element);
      this.openBox = { row, box: made };
      this.draw();
    }
    this.openBox?.box.focus();
  }

  private said(text: string, row: string | null, to: string | null): void {
    say(this.post.id, row, to, text);
    if (row) this.openBox = null;
    changed(this.post.id);
  }

  /** The box for an answer to the post itself. */
  mainBox(): Box {
    const label = options().gen === '2022' ? L().writeComment : L().commentAs(self().name);
    return box({ label, prefill: '', submit: (text) => this.said(text, null, null) });
  }
}

/** Comments and box of a post for the place it is shown in. */
export function commentsOf(post: WirePost, spot: Spot, open: (toBox: boolean) => void): Thread {
  const rows = new Rows(post, spot, open);
  rows.draw();
  listeners.add({ post: post.id, draw: () => rows.draw(), element: rows.element });
  const main = inlineBox(spot) ? rows.mainBox() : null;
  const element = h('div', { k: 'thread' }, nest(1, {}, rows.element));
  if (main) add(element, h('div', { k: spot === 'dialog' ? 'box-foot' : 'box-slot' }, main.element));
  return { element, write: () => (main ? main.focus() : open(true)) };
}
