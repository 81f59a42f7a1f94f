import { finding, hitsOf } from './phrases';
import type { Check } from './types';

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'“”]+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|info|biz|io|co|me|ly|gl|app|shop|store|online|site|xyz|top|link|click|de|at|ch|fr|es|it|pt|br|uk|eu|nl|us|ru|cn|example|test)(?:\/[^\s<>"'“”]*)?(?![\p{L}\p{N}@-])/giu;
/** Services whose links do not show where they lead. */
const HIDES =
  /^(?:bit\.ly|t\.co|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|t\.ly|tiny\.cc|rebrand\.ly|lnkd\.in|fb\.me|v\.gd|s\.id|bl\.ink)$/i;

/** A link to a place that is not the brand's, or that does not show where it leads. */
export const unknownLink: Check = ({ draft, knownDomains }) =>
  hitsOf(draft, LINK).flatMap((hit) => {
    const text = hit.text.replace(/[.,;:!?)\]]+$/u, '');
    const host = hostOf(text);
    const place = { start: hit.start, end: hit.start + text.length };
    if (!host) return [finding('unknown-link', place, 'This link cannot be read. Look at it again.')];
    if (knownDomains?.some((domain) => within(host, domain))) return [];
    if (HIDES.test(host)) return [finding('unknown-link', place, `${host} hides where the link leads. Use the whole address.`)];
    if (/^xn--|\.xn--|^[\d.]+$|^\[/.test(host) || /^https?:\/\/[^/]*@/i.test(text))
      return [finding('unknown-link', place, 'This link may not lead where it seems to.')];
    return knownDomains ? [finding('unknown-link', place, `${host} is not one of your own sites. Is the link right?`)] : [];
  });

function hostOf(text: string): string | null {
  try {
    return new URL(/^https?:/i.test(text) ? text : `https://${text}`).hostname.toLowerCase();
  } catch {
    return null;
  }
}

function within(host: string, domain: string): boolean {
  const own = hostOf(domain.trim())?.replace(/^www\./, '');
  return Boolean(own) && (host === own || host.endsWith(`.${own}`));
}
