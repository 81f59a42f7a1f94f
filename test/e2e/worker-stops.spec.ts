/** The worker may be stopped at any instant: what it said was done is there, whole and once. */
import { expect, test } from '@playwright/test';
import { launchChromium } from '../tools/lib/browsers';
import { call, openOwn, putRows, stopWorker } from '../tools/lib/own';

/** As `LOST` of lib/bus/client, which needs a browser around it. */
const LOST = 8_000;
const STOPS = 100;
const CUSTOMER = { id: 'c1', name: 'Mara Kessel', tags: [], dontContact: false, since: 1, lastAt: 1 };

test('a worker stopped again and again in mid-write loses, halves and doubles nothing', async () => {
  test.setTimeout(240_000);
  const context = await launchChromium();
  try {
    const own = await openOwn(context, 'options.html');
    await call(own, 'settings.save', { settings: { initials: 'OP', onDuty: true, paused: [], maxAgeDays: 14 } });
    await putRows(own, { customers: [CUSTOMER] });
    const cdp = await context.newCDPSession(own);
    let stopped = 0;
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => (stopped += versions.filter((one) => one.runningStatus === 'stopped').length));
    await cdp.send('ServiceWorker.enable');
    const acknowledged = (): Promise<number> => own.evaluate(() => (globalThis as { acknowledged?: number }).acknowledged ?? 0);
    const stopping = (async () => {
      for (let stops = 0, before = 0; stops < STOPS; stops++) {
        // A busy machine starts a worker more slowly than the next stop comes: every other time one has got to work before it.
        if (stops % 2) await expect.poll(acknowledged, { intervals: [20], timeout: 60_000 }).toBeGreaterThan(before);
        before = await acknowledged();
        // Sometimes before it is up, sometimes in mid-write, sometimes at rest.
        await new Promise((done) => setTimeout(done, 10 + Math.random() * 300));
        await cdp.send('ServiceWorker.stopAllWorkers');
      }
      await own.evaluate(() => Object.assign(globalThis, { enough: true }));
    })();

    // The same as the own pages' sender does: a call that got no answer is sent again with the same opId.
    const told = await own.evaluate(async (lostAfter) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }).chrome;
      const waits: number[] = [];
      const errors = new Set<string>();
      /** Calls whose first sending got no answer. */
      let cut = 0;
      const one = async (i: number): Promise<boolean> => {
        const input = { opId: `operation-${i}`, customerId: 'c1', action: { do: 'note', text: `Note ${i}` } };
        for (let turn = 0; turn < 60; turn++) {
          const said = runtime.sendMessage({ earshot: 1, call: 'person.act', input }).catch((error: unknown) => void errors.add(String(error)));
          // Now and then the browser loses a message to a worker that stops, and says nothing at all.
          const lost = new Promise((done) => setTimeout(done, lostAfter));
          const answer = (await Promise.race([said, lost])) as { ok: boolean } | undefined;
          if (answer?.ok) return true;
          if (turn === 0) cut += 1;
          await new Promise((done) => setTimeout(done, 50));
        }
        return false;
      };
      let acknowledged = 0;
      const repeated: boolean[] = [];
      let i = 0;
      for (; !('enough' in globalThis); i++) {
        const started = performance.now();
        if (await one(i)) Object.assign(globalThis, { acknowledged: (acknowledged += 1) });
        // An act that was done and whose answer got lost, as seen by whoever is the worker by now.
        if (i % 5 === 4) repeated.push(await one(i - 4));
        waits.push(performance.now() - started);
      }
      return { sent: i, acknowledged, cut, repeated, longest: Math.max(...waits), errors: [...errors] };
    }, LOST);
    await stopping;

    const rows = await own.evaluate(
      () =>
        new Promise<{ notes: string[]; ops: number; sum: number }>((done, failed) => {
          const request = indexedDB.open('earshot');
          request.onerror = () => failed(new Error(String(request.error)));
          request.onsuccess = () => {
            const read = request.result.transaction(['interactions', 'ops', 'counters']);
            const notes = read.objectStore('interactions').getAll();
            const ops = read.objectStore('ops').count();
            const sum = read.objectStore('counters').get('interactions');
            read.oncomplete = () => {
              request.result.close();
              done({
                notes: (notes.result as { text: string }[]).map((row) => row.text),
                ops: ops.result,
                sum: (sum.result as { value: number }).value,
              });
            };
          };
        }),
    );
    console.log(
      JSON.stringify({
        stops: STOPS,
        stopped,
        ...told,
        repeated: told.repeated.length,
        longest: Math.round(told.longest),
      }),
    );
    const kept = new Set(rows.notes);
    const lost = Array.from({ length: told.sent }, (_, i) => `Note ${i}`).filter((note) => !kept.has(note)).length;
    const doubled = rows.notes.length - kept.size;
    console.log(`S10 stops ${STOPS} lost ${lost} doubled ${doubled} ${lost + doubled ? 'missed' : 'ok'}`);
    expect(told.sent).toBeGreaterThanOrEqual(STOPS / 2);
    // Stops that met a living worker, and some of them one at work: else nothing of what follows says anything.
    expect(stopped).toBeGreaterThan(STOPS / 2);
    expect(told.cut).toBeGreaterThan(2);
    expect(told.repeated).toEqual(Array.from({ length: Math.floor(told.sent / 5) }, () => true));
    expect(told.acknowledged).toBe(told.sent);
    expect([...rows.notes].sort()).toEqual(Array.from({ length: told.sent }, (_, i) => `Note ${i}`).sort());
    expect([rows.ops, rows.sum]).toEqual([told.sent, told.sent]);

    // Back: a page opened right behind a stop shows the person, and a press in it is answered.
    const back: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      await stopWorker(context, own);
      const begun = performance.now();
      await own.goto(new URL('/customer.html?id=c1', own.url()).href);
      await own.getByText('Mara Kessel').first().waitFor();
      await call(own, 'person.act', { opId: `operation-back-${turn}`, customerId: 'c1', action: { do: 'note', text: `Back ${turn}` } });
      back.push(performance.now() - begun);
    }
    const median = back.sort((a, b) => a - b)[2]!;
    console.log(`S10 page and worker back in ${Math.round(median)} ms, the median of ${back.length} ${median <= 1_000 ? 'ok' : 'missed'}`);
    // The mark is 1 s; a machine that does other work as well is given more.
    expect(median).toBeLessThan(20_000);
  } finally {
    await context.close();
  }
});
