/** What the card's host wears: the sheet in its closed root, whose important rules beat the page's rules and inline styles alike. */

const css = (place: string): string =>
  `:host{all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;padding:0!important;border:0!important;background:transparent!important;display:block!important;z-index:2147483647!important;overflow:visible!important;${place}}` +
  // What the page's rules would draw over the frame, in a box of its own of the host.
  ':host::before,:host::after{content:none!important}' +
  // Where the page's styles reach the card, or an old picture of the page lies over it, it is not drawn: a page that keeps our script from
  // running cannot hold this off. Chromium alone can tell the second by a rule.
  ':host(:not(:popover-open)){visibility:hidden!important}' +
  ':host-context(:active-view-transition){visibility:hidden!important}' +
  '@media print{:host{display:none!important}}' +
  'iframe{all:unset;display:block;inline-size:100%;block-size:100%;border:0;border-radius:14px;color-scheme:normal;box-shadow:0 1px 2px #0003,0 10px 40px #0004}';

export interface Dress {
  /** Sets place and size, as important declarations. */
  put: (place: string) => void;
  /** False once the page has rid the root of its sheet. */
  worn: () => boolean;
}

/** Dresses a root; by a style element where a content script may not adopt sheets. */
export function dresser(root: ShadowRoot): Dress {
  try {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return { put: (place) => sheet.replaceSync(css(place)), worn: () => root.adoptedStyleSheets.length > 0 };
  } catch {
    const style = document.createElement('style');
    root.append(style);
    return { put: (place) => (style.textContent = css(place)), worn: () => style.sheet !== null };
  }
}
