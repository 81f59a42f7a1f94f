/** The posts of this visit: story, generated rest, and what the visitor wrote. */
import { feedOf, PEOPLE, POSTS, postOf, type StoryPost } from '../../story/index';
import { generate, ORDINARY } from '../../story/generate';
import type { Options } from '../options';
import { show, type Shown } from '../shown';
import { allWritten, asStory, writtenOf } from './replies';

export class Town {
  private readonly extra: readonly StoryPost[];
  private readonly byKey = new Map<string, StoryPost>();
  private readonly byId = new Map<string, Shown>();

  constructor(
    readonly options: Options,
    /** Visitor's clock when the page was served, ms. */
    readonly now: number,
  ) {
    // More than the story holds: somewhat under half of what is generated are posts of their own on this site.
    const wish = options.posts ?? 0;
    this.extra = wish > 200 ? generate(PEOPLE, Math.ceil(wish * 2.7)).slice(ORDINARY) : [];
    for (const post of [...POSTS, ...this.extra]) if (post.site === 'x') this.byKey.set(post.key, post);
    for (const post of this.byKey.values())
      if (!post.repostOf) {
        const shown = this.shown(post);
        this.byId.set(shown.id, shown);
      }
  }

  find = (key: string): StoryPost => {
    const own = writtenOf(key);
    return own ? asStory(own, this.now) : (this.byKey.get(key) ?? postOf(key));
  };

  shown(post: StoryPost): Shown {
    const made = show(post, this.now, this.find);
    const own = writtenOf(post.key);
    return own ? { ...made, id: own.id, at: own.at, editedAt: own.editedAt } : made;
  }

  withId(id: string): Shown | null {
    const own = allWritten().find((w) => w.id === id);
    return own ? this.shown(asStory(own, this.now)) : (this.byId.get(id) ?? null);
  }

  private written(): StoryPost[] {
    return allWritten().map((w) => asStory(w, this.now));
  }

  /** Everything said here, newest first; ads and reposts left out. */
  all(): StoryPost[] {
    return [...this.written(), ...this.byKey.values()].filter((p) => !p.ad && !p.repostOf).sort((a, b) => a.ago - b.ago);
  }

  /** The home timeline: own new posts, the first screen, the rest; cut or filled up to the number asked for. */
  home(): StoryPost[] {
    const own = this.written()
      .filter((p) => p.parent === null)
      .reverse();
    const feed = [...own, ...feedOf('x', [...POSTS, ...this.extra])];
    return this.options.posts === null ? feed : feed.slice(0, this.options.posts);
  }

  /** Direct answers: the visitor's own first (as the site shows them), then oldest first. */
  answers(key: string): StoryPost[] {
    const own = this.written()
      .filter((p) => p.parent === key)
      .reverse();
    const others = [...this.byKey.values()].filter((p) => p.parent === key).sort((a, b) => b.ago - a.ago);
    return [...own, ...others];
  }
}
