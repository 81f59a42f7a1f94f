/** A case's reference as a link into the ticket system, by the brand's own template. Pure. */
import { whole } from '../kit/whole';

const PLACE = /\{\{\s*reference\s*\}\}/g;
/** A stand-in that no address changes on the way through URL. */
const PROBE = 'EARSHOT0REFERENCE';

/** What is wrong with a template, in one sentence; null: it can be used. An empty one means no link. */
export function wrongReferenceLink(template: string): string | null {
  const text = template.trim();
  if (!text) return null;
  const places = text.match(PLACE)?.length ?? 0;
  if (!/^https:\/\//i.test(text)) return 'The link must begin with https://, for example https://tickets.example/{{reference}}.';
  if (!places) return 'The link needs {{reference}} where the ticket number goes, for example https://tickets.example/{{reference}}.';
  const address = text.replace(PLACE, PROBE);
  if (/\s/.test(text.replace(PLACE, '')) || /[{}]/.test(address) || !URL.canParse(address))
    return 'This link cannot be read. Copy it from the address bar of a ticket and put {{reference}} for the number.';
  const url = new URL(address);
  if (/^https:\/\/[^/?#]*@/i.test(address)) return 'The link must not hold a user name or password.';
  if (url.host.includes(PROBE.toLowerCase())) return '{{reference}} may stand after the host name only, as in https://tickets.example/{{reference}}.';
  return null;
}

/** The address of one reference; null: no template, or one that cannot be used. What a reference holds never changes the host. */
export function referenceUrl(template: string | undefined, reference: string | null | undefined): string | null {
  if (!template || !reference || wrongReferenceLink(template)) return null;
  const url = template.trim().replace(PLACE, () => encodeURIComponent(whole(reference)));
  // A reference such as ".." would climb out of its place in the path.
  return /^\.{1,2}$/.test(reference) ? null : new URL(url).href;
}
