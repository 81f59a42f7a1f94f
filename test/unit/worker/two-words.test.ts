/** A post whose words the page of the card and the store tell otherwise: an edit seen in another tab, "See more" unfolded. Both are on the card. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { PostAtHand } from '../../../components/card/PostAtHand';
import { ticketText } from '../../../components/card/ticket';
import type { CardView } from '../../../lib/model/card';
import type { Post } from '../../../lib/model/post';
import { capture, HOUR, NOW } from '../store/make';
import { DOC, eachRig, PAGE, type Rig, valueOf, WHO } from './rig';

let rig: Rig;
eachRig((made) => (rig = made));

const first = 'Brindle, what a day, thank you all!';
const since = 'Brindle, my kettle caught fire and my hand is burnt.';
const seen = (text: string, cut: Post['cut'] = 'none') => capture({ id: '1', text, cut });
const inTab = async (tab: number, one: ReturnType<typeof seen>): Promise<void> => {
  rig.clock.now += HOUR;
  valueOf(
    await rig.page('page.report', { docId: `document-${tab}`, site: 'x', captures: [one] }, { ...PAGE, documentId: `doc-${tab}`, tab: { id: tab } }),
  );
  await rig.ctx.meaning.settled();
};
async function open(one: ReturnType<typeof seen>): Promise<CardView> {
  const { token } = valueOf(await rig.page('page.card', { docId: DOC, capture: one, whoami: WHO }));
  await rig.card('card.claim', { token });
  const view = valueOf(await rig.card('card.read', { whole: true }));
  if (!view) throw new Error('no card');
  return view;
}
/** What stands in the card, as text. */
const drawn = (view: CardView): string =>
  renderToStaticMarkup(createElement(PostAtHand, { view, now: NOW }))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

it('shows the words of the page, and those it was seen with in another tab', async () => {
  await inTab(8, seen(first));
  await inTab(9, seen(since));
  const view = await open(seen(first));
  const words = drawn(view);
  expect(words).toContain(first);
  expect(words).toContain(`Reload the page to see which stand now. ${since}`);
  expect(words).not.toContain('Edited. Before:');
  expect(ticketText(view, NOW)).toContain(`> ${first}\n\nAlso seen with other words:\n> ${since}`);
});

it('takes half a character, which no store can keep, for no other word', async () => {
  const half = seen(`${first} \ud83d`);
  await inTab(8, half);
  const words = drawn(await open(half));
  expect(words).toContain(first);
  expect(words).not.toContain('other words');
});

it('says of an edit that the page shows too what stood there before, and no more', async () => {
  await inTab(8, seen(first));
  await inTab(9, seen(since));
  const words = drawn(await open(seen(since)));
  expect(words).toContain(since);
  expect(words).toContain(`Edited. Before: ${first}`);
  expect(words).not.toContain('other words');
});

it('shows all of a text that was unfolded since, and asks nothing', async () => {
  const whole = `${first} And my hand is burnt.`;
  const start = seen(`${first}…`, 'see-more');
  await inTab(8, start);
  const before = drawn(await open(start));
  expect(before).toContain('only the start is shown');
  await inTab(9, seen(whole));
  const view = await open(start);
  const words = drawn(view);
  expect(words).toContain(whole);
  for (const none of ['other words', 'Edited', 'only the start']) expect(words, none).not.toContain(none);
  expect(ticketText(view, NOW)).toContain(`> ${whole}`);
});
