/** The frame around every page: banner, left rail, right rail, in the roles the site gives them. */
import type { WirePerson } from '../wire';
import { h, icon, nest, plate, press, type Child } from './dom';
import { picture } from './header';
import { options, self } from './session';
import { L } from './words';

function banner(): HTMLElement {
  const words = L();
  const logo = h(
    'a',
    { k: 'logo', 'aria-label': 'Facebook', href: '/', role: 'link', tabindex: 0 },
    h(
      'svg',
      { viewBox: '0 0 40 40', width: 40, height: 40 },
      h('circle', { cx: 20, cy: 20, r: 20, fill: 'currentColor' }),
      h('path', { d: 'M12 14h16v3H12zM12 19h12v3H12zM12 24h16v3H12z', fill: 'white' }),
    ),
  );
  const search = h(
    'label',
    { k: 'search' },
    icon('search'),
    h('input', { 'aria-label': words.search, placeholder: words.search, type: 'search', role: 'combobox', 'aria-expanded': 'false', dir: 'ltr' }),
  );
  const tab = (name: string, href: string, label: string, on: boolean): HTMLElement =>
    h(
      'li',
      {},
      h(
        'span',
        {},
        h(
          'a',
          { k: on ? 'tab on' : 'tab', 'aria-label': label, 'aria-current': on ? 'page' : null, href, role: 'link', tabindex: 0 },
          icon(name),
          plate(),
        ),
      ),
    );
  const here = location.pathname;
  const tabs = h(
    'ul',
    { k: 'tabs' },
    tab('home', '/', words.home, here === '/'),
    tab('groups', '/groups/284417730915526/', words.members, here.startsWith('/groups/')),
    tab('page', '/brindlekettles', 'Brindle', here === '/brindlekettles'),
  );
  const account = press(
    { k: 'account', 'aria-label': words.yourProfile, 'aria-expanded': 'false' },
    () => undefined,
    picture(self(), 40, self().name),
    plate(),
  );
  return h(
    'div',
    { k: 'banner', role: 'banner' },
    h('div', { k: 'banner-left' }, logo, search),
    h('div', { k: 'banner-middle', 'aria-label': 'Facebook', role: 'navigation' }, tabs),
    h('div', { k: 'banner-right', 'aria-label': words.yourProfile, role: 'navigation' }, account),
  );
}

/** Links to the account's own page and the places it knows. */
export function leftRail(): HTMLElement {
  const me = self();
  const row = (href: string, face: Child, name: string): HTMLElement =>
    h(
      'li',
      {},
      nest(
        1,
        {},
        h(
          'a',
          { k: 'rail-link', href, role: 'link', tabindex: 0 },
          h('div', { k: 'rail-row' }, face, h('span', { k: 'rail-name', dir: 'auto' }, name)),
          plate(),
        ),
      ),
    );
  const group = (id: string, name: string): HTMLElement => row(`https://www.facebook.com/groups/${id}/`, icon('groups'), name);
  const own = row(`https://www.facebook.com${me.href}`, picture(me, 36, null), me.name);
  const known = [
    row('https://www.facebook.com/friends/', icon('groups'), L().friends),
    row('https://www.facebook.com/brindlekettles', icon('page'), 'Brindle Kettles'),
    group('284417730915526', 'Slow Tea, Good Kettles'),
    group('731900265518842', 'Mend It Mondays'),
    group('905512648830147', 'Kettle Owners'),
  ];
  // In 2022 the account's own link stands before the list, later on top of it.
  const items = options().gen === '2022' ? h('div', {}, h('div', {}, ...own.childNodes), h('ul', {}, ...known)) : h('ul', {}, own, ...known);
  return h(
    'div',
    { k: 'left', role: 'navigation', 'aria-label': 'Shortcuts', ...(options().gen === '2022' ? { 'data-pagelet': 'LeftRail' } : {}) },
    items,
  );
}

export function rightRail(contacts: readonly WirePerson[]): HTMLElement {
  const rows = contacts.map((one) =>
    h(
      'li',
      {},
      h(
        'a',
        { k: 'rail-link', href: `/messages/t/${one.uid}`, role: 'link', tabindex: 0 },
        h('div', { k: 'rail-row' }, picture(one, 36, null), h('span', { k: 'rail-name', dir: 'auto' }, one.name)),
        plate(),
      ),
    ),
  );
  const ad = h(
    'div',
    { k: 'right-ad' },
    h('h3', { k: 'rail-title', dir: 'auto' }, L().sponsored),
    h(
      'a',
      { k: 'rail-link', href: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fsteepandcotea.example', rel: 'nofollow', role: 'link', tabindex: 0 },
      h(
        'div',
        { k: 'rail-row' },
        h('img', { k: 'right-photo', alt: '', src: '/town/photo.svg?k=steep' }),
        h('div', {}, h('div', { k: 'rail-name' }, 'Loose leaf, every week'), h('div', { k: 'grey' }, 'steepandcotea.example')),
      ),
    ),
  );
  return h(
    'div',
    { k: 'right', role: 'complementary', ...(options().gen === '2022' ? { 'data-pagelet': 'RightRail' } : {}) },
    ad,
    h('h3', { k: 'rail-title', dir: 'auto' }, L().contacts),
    h('ul', {}, ...rows),
  );
}

/** The whole page around a main part. The site nests it deep. */
export function frame(main: HTMLElement, sides: readonly HTMLElement[], wide: boolean): HTMLElement {
  return nest(
    options().gen === '2022' ? 3 : 5,
    {},
    banner(),
    nest(2, { k: wide ? 'page wide' : 'page' }, ...sides.slice(0, 1), nest(3, { k: 'main-box' }, main), ...sides.slice(1)),
  );
}
