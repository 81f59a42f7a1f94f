/** The hostile page's script: lies in wait at once, probes when told. Served as the document's first script. */
import { lieInWait } from './early';
import { PROBES } from './probes';
import { weakPanel, type Make } from './weak';

const loot = lieInWait();
const MAKES: readonly Make[] = ['light', 'open', 'closed', 'dashed', 'noisy'];

/** Elements that were put into the page without a name and of our size: what a watchful page would look at. */
const strangers = (): Element[] =>
  [...document.querySelectorAll('div')].filter(
    (one) =>
      !one.firstChild && [...one.attributes].every((a) => a.name === 'popover') && [24, 400].includes(Math.round(one.getBoundingClientRect().width)),
  );

async function attack(hosts: Element[], sought: string[]): Promise<Record<string, string[]>> {
  const leaks: Record<string, string[]> = {};
  for (const [name, probe] of Object.entries(PROBES)) {
    let learned = '';
    try {
      learned = await probe({ hosts, sought, loot });
    } catch (error) {
      learned = String(error);
    }
    leaks[name] = sought.filter((secret) => learned.includes(secret));
  }
  return leaks;
}

const own = document.createElement('textarea');

const hostile = {
  loot,
  /** Every probe against what stands in the page: the secrets each one learned. */
  attack: (sought: string[]) => attack(strangers(), sought),
  strangers: () => strangers().length,
  /** A field of the page's own, with the keyboard in it: what is typed there must be written down, else the page has not listened. */
  field(): void {
    own.style.cssText = 'position:fixed;left:4px;bottom:4px;width:60px;height:20px';
    document.body.append(own);
    own.focus();
  },
  /** The same probes against weak panels with this secret: by probe, the makes that leaked. */
  async control(secret: string): Promise<Record<string, string[]>> {
    // The weak panel takes the keyboard as well.
    own.remove();
    const leaked: Record<string, string[]> = {};
    for (const make of MAKES) {
      const mine = `${secret}${make}`;
      const { host, arrived } = weakPanel(make, mine, loot);
      await arrived;
      // Entries and messages of the weak panel arrive as tasks of their own.
      await new Promise((done) => setTimeout(done, 300));
      for (const [name, got] of Object.entries(await attack([host], [mine]))) (leaked[name] ??= []).push(...(got.length ? [make] : []));
      host.remove();
    }
    return leaked;
  },
};
export type Hostile = typeof hostile;
Object.assign(window, { hostile });
