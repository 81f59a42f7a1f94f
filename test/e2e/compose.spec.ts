/** Text into the sites' own reply boxes, from a real content script, with the sites' own editors: Chromium. */
import { test } from '@playwright/test';
import { ALL, PLACES, addsOnce, everyText, fromAnotherWindow, fromCard, givesBack, remembersBox, rightBox } from '../sample/composers/cases';
import { driveChromium, driveChromiumTabs, type Driver } from '../sample/composers/drive';

let driver: Driver;
test.beforeAll(async () => {
  driver = await driveChromium();
});
test.afterAll(() => driver.close());

for (const engine of ALL) {
  test(`${engine}: every text arrives exactly, no key is made, nothing is sent`, () => everyText(driver, engine));
  test(`${engine}: a box with words in it is asked about, added to once, and undo still works`, () => addsOnce(driver, engine));
  test(`${engine}: the keyboard is in the card`, () => fromCard(driver, engine));
}
for (const engine of ['draft', 'lexical-rich', 'field-react19'] as const)
  test(`${engine}: a text that arrives changed is taken out again and told`, () => givesBack(driver, engine));
for (const place of PLACES) test(place.wound, () => rightBox(driver, place));
test('the box last in focus is remembered, a message or search box never', () => remembersBox(driver));

test('another tab has the focus: every editor takes the text at its end', async () => {
  const tabs = await driveChromiumTabs();
  try {
    for (const engine of ALL) await fromAnotherWindow(tabs, engine);
  } finally {
    await tabs.close();
  }
});
