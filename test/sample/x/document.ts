/** The document a visit gets, and the headers it comes with. */
import { GROUND } from './ground';
import { LABELS } from './labels';
import { DEFAULTS, type Options } from './options';
import { shell } from './shell';
import { toHtml } from './tree';

/** As strict as the real site's: own scripts only, no frames of others, no text turned into script or markup. */
export const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
};

/** `deck`: the several-columns application of pro.x.com. `now`: the visitor's clock, ms. */
export function documentOf(options: Options, now: number, deck: boolean): string {
  const labels = LABELS[options.lang];
  const inner = deck ? '<div id="layers"></div><div class="deck" data-testid="deck"></div>' : toHtml(shell({ options, labels, now }));
  const sameAsDefault = JSON.stringify(options) === JSON.stringify(DEFAULTS);
  return (
    `<!DOCTYPE html><html dir="ltr" lang="${options.lang}" data-now="${now}" data-asked="${sameAsDefault ? 'no' : 'yes'}" data-theme="${options.theme}" style="color-scheme: ${options.theme};">` +
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${deck ? 'X Pro' : 'X'}</title>` +
    '<link rel="icon" href="/assets/icon.svg"><link rel="stylesheet" href="/assets/page.css"><script src="/assets/app.js" defer></script></head>' +
    `<body style="background-color: ${GROUND[options.theme]};"><div id="react-root">${inner}</div></body></html>`
  );
}
