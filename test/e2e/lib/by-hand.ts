/** One who has a keyboard alone, or a finger alone. */
import type { CDPSession, Frame, Locator, Page } from '@playwright/test';
import { placeOf } from './hand';

/** Counts what a mouse would do, from now on; asked for at the end. */
export async function countMouse(ground: Page | Frame): Promise<() => Promise<number>> {
  await ground.evaluate(() => {
    const seen = globalThis as unknown as { mice: number };
    seen.mice = 0;
    const hear = (event: Event): void => {
      // After a tap browsers send what old pages wait for as a mouse's; only the pointer tells whose it was.
      if (event.isTrusted && (event.type === 'wheel' || (event as PointerEvent).pointerType === 'mouse')) seen.mice++;
    };
    for (const name of ['pointermove', 'pointerdown', 'wheel']) addEventListener(name, hear, true);
  });
  return () => ground.evaluate(() => (globalThis as unknown as { mice: number }).mice);
}

/** Presses Tab (or Shift+Tab) until `there`; a person would give up at last. */
export async function tabUntil(page: Page, there: () => Promise<boolean>, what: string, { most = 120, key = 'Tab' } = {}): Promise<number> {
  for (let n = 0; n <= most; n++) {
    if (await there()) return n;
    await page.keyboard.press(key);
  }
  throw new Error(`${what} is not reached by ${most} times ${key}.`);
}

/** Whether something has the keyboard in a page or frame that has it. */
export const hasKeys = async (target: Locator): Promise<boolean> =>
  (await target.count()) > 0 && (await target.first().evaluate((one) => document.hasFocus() && document.activeElement === one));

/** Goes to a control by Tab. */
export const tabTo = (page: Page, target: Locator, key = 'Tab'): Promise<number> => tabUntil(page, () => hasKeys(target), target.toString(), { key });

/** A finger that taps, by the same way as the browser takes a screen's own. */
export class Finger {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<Finger> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
    return new Finger(page, cdp);
  }

  async at(x: number, y: number): Promise<void> {
    await this.cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  /** Scrolls it into sight and taps its middle once it lies still. */
  async tap(target: Locator): Promise<void> {
    const { x, y } = await placeOf(this.page, target);
    await this.at(x, y);
  }
}
