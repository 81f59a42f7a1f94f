/** What a page does to our hosts themselves: rids them of their sheets, undoes the top layer while the card is raised. */

/** In every page: takes an element through another document and back, by which its root loses the sheets it has adopted; and a panel as a careless extension makes it. */
export const TOOLS = `<script>
window.undress = (host) => { const home = host.parentNode; document.implementation.createHTMLDocument().adoptNode(host); home.append(host); };
window.weak = (markup, css) => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = markup;
  document.documentElement.append(host);
  return host;
};
window.PANEL = ':host{all:initial!important;position:fixed!important;width:400px!important;height:300px!important;visibility:visible!important;opacity:1!important}';
</script>`;
export interface Tools {
  undress: (host: Element) => void;
  weak: (markup: string, css: string) => HTMLElement;
  PANEL: string;
}

/** What a page does when it hears that the card is being raised, by name. */
export const WAYS: Readonly<Record<string, string>> = {
  'forbids it': 'e.preventDefault()',
  'makes it no popover': 'e.target.removeAttribute("popover")',
  'makes it another kind': 'e.target.popover = "auto"',
  'moves it elsewhere': 'document.documentElement.append(window.box = document.createElement("div")); box.moveBefore(e.target, null)',
  'rids it of its sheet': 'undress(e.target)',
};

/** Run in a page: the hosts of a card that are drawn, and how: not in the top layer, faded or masked counts as laid open. */
export const drawnOpen = (): number =>
  [...document.querySelectorAll<HTMLElement>('div')].filter((one) => {
    if (one.firstChild || one.getBoundingClientRect().width < 300) return false;
    one.style.cssText = 'opacity:0.2;mask-image:linear-gradient(transparent,transparent)';
    const style = getComputedStyle(one);
    return style.visibility === 'visible' && (style.opacity !== '1' || style.maskImage !== 'none' || !one.matches(':popover-open'));
  }).length;
