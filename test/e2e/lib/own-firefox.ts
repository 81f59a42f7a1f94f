/** Own pages in Firefox: gone to, read, pressed, filled in and photographed. */
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { pressNamed, until } from './press-firefox';

/** @param page the tab of the own pages @param folder where pictures go */
export function ownFirefox(page: () => Page, folder: string) {
  const words = (): Promise<string> =>
    page()
      .evaluate(() => document.body.innerText)
      .catch(() => '');
  const says = (text: string | RegExp): Promise<void> =>
    typeof text === 'string' ? expect.poll(words, { timeout: 20_000 }).toContain(text) : expect.poll(words, { timeout: 20_000 }).toMatch(text);
  return {
    words,
    says,
    /** Firefox refuses `goto` to an extension's page: the page goes there itself. */
    go: async (path: string, text: string | RegExp): Promise<void> => {
      await page().bringToFront();
      await page().evaluate((to: string) => void location.assign(to), path);
      await says(text);
    },
    /** Narrow and wide; nothing sticks out sideways. */
    picture: async (name: string): Promise<void> => {
      for (const width of [420, 1280]) {
        await page().setViewport({ width, height: 800 });
        await expect
          .poll(() => page().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${name} ${width}`)
          .toBeLessThanOrEqual(0);
        await page().screenshot({ path: join(folder, `${name}-${width}.png`) });
      }
    },
    /** Presses the first control with this name, as its own page's button does, once it is there and in use. */
    press: (label: string): Promise<void> => until(() => pressNamed(page(), label), `Nothing to press is called “${label}”.`),
    /** Presses the `nth` thing that a selector means, once it is there. */
    pressAt: (selector: string, nth = 0): Promise<void> =>
      until(
        () =>
          page().evaluate(
            (where: string, at: number) => {
              const found = document.querySelectorAll<HTMLElement>(where)[at];
              found?.click();
              return Boolean(found);
            },
            selector,
            nth,
          ),
        `Nothing to press is ${selector}.`,
      ),
    fill: async (selector: string, text: string): Promise<void> => {
      await page().waitForSelector(selector);
      return page().evaluate(
        (where: string, value: string) => {
          const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(where);
          if (!field) throw new Error(`No field ${where}.`);
          field.focus();
          const proto = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
          Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        selector,
        text,
      );
    },
  };
}
