/** A message window at the edge of the page. Its box is built like a comment box: only its place and label tell it apart. */
import type { WirePerson } from '../wire';
import { engine, put } from './box';
import { h, nest } from './dom';
import { picture } from './header';
import { options } from './session';

const LINES = ['Did the Brindle kettle survive the move?', 'It did. The cups did not.', 'Bring it on Sunday, please.'];

function line(text: string, mine: boolean): HTMLElement {
  const row = h(
    'div',
    { role: 'row' },
    h(
      'div',
      { 'data-release-focus-from': 'CLICK', 'data-scope': 'messages_table', role: 'gridcell', tabindex: -1 },
      h('div', { k: mine ? 'chat-line mine' : 'chat-line', dir: 'auto', role: 'presentation' }, text),
    ),
  );
  return options().gen === '2022' ? h('div', {}, row) : h('div', {}, h('div', { 'data-virtualized': 'false' }, h('div', {}, row)));
}

/** The window of a chat with one person. */
export function chat(friend: WirePerson): HTMLElement {
  const rows = h('div', { k: 'chat-lines', role: 'grid' }, ...LINES.map((text, i) => line(text, i % 2 === 1)));
  const area = h('div', {
    k: 'area',
    'aria-label': 'Message',
    'aria-describedby': friend.name,
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: 0,
    'aria-placeholder': 'Aa',
  });
  const hint = h('div', { k: 'hint', 'aria-hidden': 'true' }, 'Aa');
  const editor = engine(area, (text) => {
    rows.append(line(text, true));
    put(editor, '');
  });
  editor.registerTextContentListener((text) => {
    hint.hidden = text !== '';
  });
  const head = h('div', { k: 'chat-head' }, picture(friend, 32, friend.name), h('h2', { k: 'name', dir: 'auto' }, friend.name));
  return h(
    'div',
    { k: 'chat', ...(options().gen === '2022' ? { 'data-pagelet': 'ChatTab' } : {}) },
    nest(2, {}, head, rows, h('div', { k: 'chat-foot' }, h('div', { k: 'field' }, h('div', {}, area, hint)))),
  );
}
