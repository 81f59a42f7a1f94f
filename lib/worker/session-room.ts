/**
 * Session storage that makes room for itself. It is one for all tabs and small (10 MB in both browsers); what a page has us remember of its posts
 * is the bulk of it. A tab that has filled it must not keep the others from being read.
 */
import type { Area } from './host';

export const DOCS = 'doc:';
export const POSERS = 'posers:';

/** Of a page's document: its tab, its last report, and key on the page -> row in the store. */
interface Doc {
  tabId: number;
  at: number;
  rows: Record<string, string>;
}

/** UTF-8 of a text, near enough. */
const bytesOf = (text: string): number => text.length + 2 * (text.match(/[^ -~]/g)?.length ?? 0);

/** What one row of a document takes. */
export const rowSize = (key: string, row: string): number => bytesOf(key) + bytesOf(row) + 6;
const sizeOf = (doc: Doc): number => Object.entries(doc.rows).reduce((sum, [key, row]) => sum + rowSize(key, row), 0);

/** `session`, whose `set` lets go of documents, then of look-alikes' replies, until there is room, and throws where none is left to let go of. */
export const roomy = (session: Area): Area => ({
  ...session,
  set: async (key, value) => {
    for (;;) {
      try {
        return await session.set(key, value);
      } catch (error) {
        if (!isFull(error) || !(await letGo(session, key))) throw error;
      }
    }
  },
});

/** Both browsers name their quota; of any other failure making room is no mend. */
const isFull = (error: unknown): boolean => /quota/i.test(String(error));

/** Forgets the oldest document of the tab that takes most, never what lies under `but`: marks of it are drawn anew when it reports again. False: nothing is left. */
async function letGo(session: Area, but: string): Promise<boolean> {
  const docs = Object.entries((await session.all(DOCS)) as Record<string, Doc>).filter(([key]) => key !== but);
  const taken = new Map<number, number>();
  for (const [, doc] of docs) taken.set(doc.tabId, (taken.get(doc.tabId) ?? 0) + sizeOf(doc));
  const [greedy] = [...taken].sort(([, a], [, b]) => b - a)[0] ?? [];
  const [oldest] = docs.filter(([, doc]) => doc.tabId === greedy).sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
  const least = oldest ?? (await largest(session, but));
  if (least === undefined) return false;
  await session.remove([least]);
  return true;
}

/** The longest list of what look-alikes replied: it is read anew when its card is opened again. */
async function largest(session: Area, but: string): Promise<string | undefined> {
  const lists = Object.entries(await session.all(POSERS)).filter(([key]) => key !== but);
  return lists.map(([key, value]) => ({ key, size: JSON.stringify(value).length })).sort((a, b) => b.size - a.size)[0]?.key;
}
