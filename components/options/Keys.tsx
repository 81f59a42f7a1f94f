import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PALETTE_KEY } from '../palette/Palette';

const SAID: Readonly<Record<string, string>> = {
  'open-card': 'Open the card of the mention in focus or in view',
  insert: 'Insert the reply of the open card',
  'next-mention': 'Go to the next mention of the page',
  duty: 'On duty or off duty',
};

/** The keys there are, as the browser has them now; where they are changed is told, because only the browser may. */
export function Keys() {
  const [keys, setKeys] = useState<readonly { name: string; key: string }[]>([]);
  useEffect(() => {
    let here = true;
    // A browser without a keyboard of its own (a phone's) has no commands.
    void Promise.resolve(browser.commands?.getAll?.() ?? []).then((all) => {
      if (here) setKeys(all.flatMap(({ name, shortcut }) => (name && SAID[name] ? [{ name, key: shortcut || 'none set' }] : [])));
    });
    return () => {
      here = false;
    };
  }, []);
  return (
    <section className="sheet stack">
      <h2>Keys</h2>
      <table className="keys">
        <tbody>
          <tr>
            <th scope="row">Find a page, a customer, a reply or something to do</th>
            <td>
              <kbd>{PALETTE_KEY}</kbd>
            </td>
          </tr>
          {keys.map(({ name, key }) => (
            <tr key={name}>
              <th scope="row">{SAID[name]}</th>
              <td>
                <kbd>{key}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">
        {/firefox/i.test(navigator.userAgent)
          ? 'Change them in the browser: Add-ons and themes, the gear, Manage Extension Shortcuts.'
          : 'Change them in the browser: its page of extensions, Keyboard shortcuts.'}
      </p>
    </section>
  );
}
