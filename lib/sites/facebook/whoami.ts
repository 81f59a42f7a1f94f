/** The account the page is signed in with: its link in the navigation or beside the post box, its name in a reply box's label. */
import type { WhoAmI } from '../../model/account';
import { readLine } from '../read';
import { personOf } from './links';
import { commentOf } from './story';
import { NUMBERED } from './selectors';
import { nameInBox } from './box-words';

const all = (doc: Document, selector: string): Element[] => [...doc.querySelectorAll(selector)];

/** Handle and name as far as they agree; a handle is dropped where another name shows that the page acts for somebody else. */
export function whoami(doc: Document): WhoAmI {
  // First entry of the list at the left of the home page.
  const rail = all(doc, '[data-pagelet="LeftRail"],[role="navigation"]')
    .map((nav) => nav.querySelector('li a[href]'))
    .find(personOf);
  // Picture beside "What's on your mind?" on home, profile and group pages; never one inside a post.
  const picture = all(doc, '[role="main"] a[href]+[role="button"]')
    .map((button) => button.previousElementSibling)
    .find((a) => a?.querySelector('svg') && personOf(a) && !a.closest(NUMBERED) && !commentOf(a));
  const said = all(doc, '[role="textbox"][contenteditable]')
    .map((box) => nameInBox(box.getAttribute('aria-label') ?? '') ?? nameInBox(box.getAttribute('aria-placeholder') ?? ''))
    .find(Boolean);
  const one = personOf(rail);
  const two = personOf(picture);
  const name = (one && one === (two ?? one) && rail && readLine(rail)) || null;
  const other = (one && two && one !== two) || (said && name && said !== name && !name.startsWith(`${said} `));
  return { handle: (other ? null : (two ?? one)) ?? null, name: (other ? said : (name ?? said)) ?? null };
}
