/** Puts the sample rows into an installed extension's store. */

/**
 * Runs inside a page of the extension (`page.evaluate(putRows, rows)`), where the store has been opened once.
 * Self-contained, since it is sent there as text. The page view follows when the worker next starts or a setting is saved.
 * @throws where the store was never opened, or a row is refused.
 */
export async function putRows(rows: Record<string, unknown[]>): Promise<number> {
  const known = await indexedDB.databases();
  if (!known.some((one) => one.name === 'earshot')) throw new Error('The store was never opened here.');
  const db = await new Promise<IDBDatabase>((done, failed) => {
    const request = indexedDB.open('earshot');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('The store does not open.'));
  });
  try {
    const tables = Object.keys(rows).filter((table) => db.objectStoreNames.contains(table));
    let count = 0;
    await new Promise<void>((done, failed) => {
      const act = db.transaction(tables, 'readwrite');
      act.oncomplete = () => done();
      act.onerror = () => failed(act.error ?? new Error('A row was refused.'));
      for (const table of tables)
        for (const row of rows[table] ?? []) {
          act.objectStore(table).put(row);
          count++;
        }
    });
    return count;
  } finally {
    db.close();
  }
}
