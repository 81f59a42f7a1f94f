/** The small sign with the exact moment that follows a pointer on a time. */
import { h } from './dom';

let tip: HTMLElement | null = null;

export function hideTip(): void {
  tip?.remove();
  tip = null;
}

export function showTip(at: HTMLElement, text: string): void {
  hideTip();
  const box = at.getBoundingClientRect();
  tip = h('div', { k: 'tip', role: 'tooltip' }, h('span', { dir: 'auto' }, text));
  tip.style.left = `${Math.max(8, box.left - 20)}px`;
  tip.style.top = `${box.bottom + 6}px`;
  document.body.append(tip);
}
