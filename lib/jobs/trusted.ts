/**
 * Own pages ask for Trusted Types: no string becomes markup or script, and a worker comes from our own files alone.
 * The one policy there is lets through the empty string, by which React Aria empties its announcements.
 */
interface Rules {
  createHTML(text: string): string;
  createScriptURL(url: string): string;
}
interface Types {
  createPolicy(name: string, rules: Rules): unknown;
  defaultPolicy: unknown;
}

/** Sets the page's policy once; does nothing where the browser has no Trusted Types. Call before anything is drawn. */
export function onlyTrusted(): void {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: Types };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createHTML: (text) => {
      if (text) throw new TypeError('Text is never parsed as markup here.');
      return '';
    },
    createScriptURL: (url) => {
      if (new URL(url, location.href).origin !== location.origin) throw new TypeError('Scripts come from the extension alone.');
      return url;
    },
  });
}
