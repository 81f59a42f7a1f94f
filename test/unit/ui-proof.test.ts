/** @vitest-environment happy-dom */
/** "Save as proof": what it asks, and what became of it, is said to those who do not see the button change. */
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SaveProof } from '../../components/card/sense/SaveProof';
import { fail, ok, type Result } from '../../lib/kit/result';
import type { Post } from '../../lib/model/post';

let root: Root;
let place: HTMLElement;
let answers: Result<{ customerId: string }>[];
beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  place = document.createElement('div');
  root = createRoot(place);
  answers = [];
});
afterEach(() => act(() => root.unmount()));

const draw = (audience: Post['audience']): void =>
  act(() =>
    root.render(
      createElement(SaveProof, {
        audience,
        kept: null,
        elsewhere: true,
        allowed: () => true,
        save: () => Promise.resolve(answers.shift() ?? fail('internal', 'No answer.')),
      }),
    ),
  );
const press = (label: string): Promise<void> =>
  act(async () => {
    const button = [...place.querySelectorAll('button')].find((one) => one.textContent === label);
    if (!button) throw new Error(`No button “${label}”.`);
    button.click();
    await Promise.resolve();
  });
const alerts = (): string[] => [...place.querySelectorAll('[role=alert]')].map((one) => one.textContent);

it('has a live region before there is anything to say: the question and the success come into it', async () => {
  draw('limited');
  const told = place.querySelector('[role=status]');
  expect(told?.textContent).toBe('');
  await press('Save as proof');
  expect(told?.textContent).toBe('Shared with friends only. Keep it as proof anyway?');
  answers = [ok({ customerId: 'c1' })];
  await press('Keep it');
  expect(told?.textContent?.trim()).toBe('Saved as proof');
  expect(place.contains(told)).toBe(true);
  expect([...place.querySelectorAll('button, [role=alert]')]).toEqual([]);
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/customer.html?id=c1');
});

it('alerts to a failure, and no longer once it is done', async () => {
  draw('public');
  answers = [fail('storage-full', 'The disk is full.'), ok({ customerId: 'c1' })];
  await press('Save as proof');
  expect(alerts()).toEqual(['The disk is full.']);
  await press('Save as proof');
  expect(alerts()).toEqual([]);
  expect(place.querySelector('[role=status]')?.textContent?.trim()).toBe('Saved as proof');
});
