/** Presses in Firefox's own pages, for what may still be on its way. */
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';

/** Does something until it says that it is done; a page that is being left does nothing. */
export const until = (done: () => Promise<boolean>, message: string): Promise<void> =>
  expect.poll(() => done().catch(() => false), { message, timeout: 20_000 }).toBe(true);

/** Presses the first control with this name, or one that begins with it. False: there is none that is in use. */
export const pressNamed = (page: Page, label: string): Promise<boolean> =>
  page.evaluate((wanted: string) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, a, summary, [role="tab"], [role="switch"], input[type="checkbox"]')];
    const named = (one: HTMLElement): string => one.getAttribute('aria-label') ?? (one.closest('label')?.innerText || one.innerText).trim();
    const found = all.find((one) => named(one) === wanted) ?? all.find((one) => named(one).startsWith(wanted));
    if (!found || found.matches(':disabled')) return false;
    found.click();
    return true;
  }, label);
