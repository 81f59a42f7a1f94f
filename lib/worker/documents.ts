/**
 * Page documents that have reported, and which stored row each of their posts is: so that a changed case finds its marks.
 * Kept in session storage, because the worker may die between two reports.
 */
import type { Caller } from '../bus/sender';
import { fail, ok, type Result } from '../kit/result';
import { serial } from '../kit/serial';
import type { SiteId } from '../sites/hosts';
import type { Outcome } from '../store/write';
import type { Host } from './host';
import { DOCS, rowSize } from './session-room';

export interface Doc {
  docId: string;
  tabId: number;
  documentId: string | null;
  site: SiteId;
  /** Last report, ms. */
  at: number;
  /** Key on the page -> row in the store; oldest first. */
  rows: Record<string, string>;
}

/** Back and forward may revive a few documents of a tab. */
const DOCS_A_TAB = 4;
const ROWS_A_DOC = 3_000;
/** What they may take, four times what 3,000 posts of X do: a page gives its posts names as long as it likes. */
const BYTES_A_DOC = 600_000;

export type PageCaller = Extract<Caller, { who: 'page' }>;

export class Documents {
  private readonly turn = serial();

  constructor(private readonly host: Pick<Host, 'session' | 'now'>) {}

  /** Notes that this document speaks. Refused where the id belongs to another tab or document. */
  async greet(docId: string, caller: PageCaller): Promise<Result<Doc>> {
    return this.turn(async () => {
      const known = (await this.host.session.get(DOCS + docId)) as Doc | undefined;
      if (known) {
        const other =
          known.tabId !== caller.tabId || known.site !== caller.site || (known.documentId !== null && known.documentId !== caller.documentId);
        return other ? fail('not-allowed', 'This page speaks for another one.') : ok(known);
      }
      const doc: Doc = { docId, tabId: caller.tabId, documentId: caller.documentId, site: caller.site, at: this.host.now(), rows: {} };
      await this.host.session.set(DOCS + docId, doc);
      // The one at hand stays, though by a clock that was set back it is the oldest.
      const others = (await this.ofTab(caller.tabId)).filter((one) => one.docId !== docId);
      const old = others.sort((a, b) => b.at - a.at).slice(DOCS_A_TAB - 1);
      if (old.length) await this.host.session.remove(old.map((one) => DOCS + one.docId));
      return ok(doc);
    });
  }

  /** Notes to which rows a document's posts were written. A row that has got its lasting id by that is known by it from now on, in every document. */
  async wrote(docId: string, outcomes: readonly Pick<Outcome, 'key' | 'rowId' | 'was'>[]): Promise<void> {
    for (const { was, rowId } of outcomes) if (was !== null && rowId !== null) await this.renamed(was, rowId);
    await this.remember(docId, new Map(outcomes.flatMap(({ key, rowId }) => (rowId === null ? [] : [[key, rowId]]))));
  }

  async remember(docId: string, rows: ReadonlyMap<string, string>): Promise<void> {
    await this.turn(async () => {
      const doc = (await this.host.session.get(DOCS + docId)) as Doc | undefined;
      if (!doc || [...rows].every(([key, row]) => doc.rows[key] === row)) return;
      const all = latest(Object.entries({ ...doc.rows, ...Object.fromEntries(rows) }));
      await this.host.session.set(DOCS + docId, { ...doc, at: this.host.now(), rows: Object.fromEntries(all) });
    });
  }

  async rowOf(docId: string, key: string): Promise<string | null> {
    const doc = (await this.host.session.get(DOCS + docId)) as Doc | undefined;
    // A page may name a post as it likes, also as something that every object has.
    return doc && Object.hasOwn(doc.rows, key) ? (doc.rows[key] ?? null) : null;
  }

  private async renamed(was: string, is: string): Promise<void> {
    await this.turn(async () => {
      for (const doc of await this.all()) {
        const rows = Object.entries(doc.rows);
        if (!rows.some(([, row]) => row === was)) continue;
        const named = rows.map(([key, row]): [string, string] => [key, row === was ? is : row]);
        await this.host.session.set(DOCS + doc.docId, { ...doc, rows: Object.fromEntries(latest(named)) });
      }
    });
  }

  /** By what other keys a document has told of the row that `key` is, the latest first. */
  async othersOf(docId: string, key: string): Promise<string[]> {
    const row = await this.rowOf(docId, key);
    const doc = row === null ? undefined : ((await this.host.session.get(DOCS + docId)) as Doc | undefined);
    const same = Object.entries(doc?.rows ?? {}).filter(([other, its]) => its === row && other !== key);
    return same.map(([other]) => other).reverse();
  }

  async all(): Promise<Doc[]> {
    return Object.values(await this.host.session.all(DOCS)) as Doc[];
  }

  async ofTab(tabId: number): Promise<Doc[]> {
    return (await this.all()).filter((doc) => doc.tabId === tabId);
  }

  /** The tab is closed. */
  async forget(tabId: number): Promise<void> {
    await this.turn(async () => {
      const gone = await this.ofTab(tabId);
      if (gone.length) await this.host.session.remove(gone.map((doc) => DOCS + doc.docId));
    });
  }
}

/** As many of the latest as may be remembered. */
function latest(rows: [string, string][]): [string, string][] {
  let room = BYTES_A_DOC;
  let from = rows.length;
  for (const [key, row] of rows.slice(-ROWS_A_DOC).reverse()) {
    room -= rowSize(key, row);
    if (room < 0) break;
    from -= 1;
  }
  return rows.slice(from);
}
