/** The shipped builds on paper: permissions, policy, and no way from text to code in the bundles. No browser is started here but for the policy itself. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CHROME_BUILD, FIREFOX_BUILD } from '../tools/lib/browsers';
import { openOwn } from '../tools/lib/own';
import { openTown } from '../e2e/lib/town';
import { manifestOf } from './lib/builds';
import { say } from './lib/say';
import { HOSTS, OPTIONAL, PERMISSIONS, POLICY, SINKS } from './permissions';

const BUILDS = { chrome: CHROME_BUILD, firefox: FIREFOX_BUILD } as const;
const filesOf = (folder: string, kind: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => kind.test(file));

test('the manifests ask for what is listed with its reason, and for nothing else', () => {
  for (const [browser, folder] of Object.entries(BUILDS)) {
    const manifest = manifestOf(folder);
    const listed = Object.entries(PERMISSIONS).flatMap(([name, { only }]) => (only === undefined || only === browser ? [name] : []));
    expect([...manifest.permissions].sort(), browser).toEqual(listed.sort());
    expect([...manifest.host_permissions].sort(), browser).toEqual(Object.keys(HOSTS).sort());
    expect(manifest.optional_permissions, browser).toEqual(Object.keys(OPTIONAL));
    for (const name of ['optional_host_permissions', 'externally_connectable', 'sandbox', 'update_url', 'oauth2', 'devtools_page'])
      expect(manifest[name], `${browser} ${name}`).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages
        .split(';')
        .map((one) => [one.trim().split(' ')[0] ?? '', one.trim().split(' ').slice(1).join(' ')]),
    );
    expect(policy, browser).toEqual(POLICY);
    expect(manifest.web_accessible_resources.flatMap((one) => one.resources)).toEqual(['card.html']);
    if (browser === 'chrome') expect(manifest.web_accessible_resources.every((one) => one.use_dynamic_url === true)).toBe(true);
    expect(manifest.content_scripts.every((one) => one.matches.every((match) => match in HOSTS) && one.exclude_matches.length > 0)).toBe(true);
  }
  say('permissions', `${Object.keys(PERMISSIONS).length} and ${Object.keys(HOSTS).length} hosts, each with its reason`, true);
});

const DANGER =
  /innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write|createContextualFragment|\beval\(|\bnew Function\b|\bFunction\(|importScripts\(|srcdoc=/g;
const REMOTE = /(?:import|fetch|importScripts|Worker|src=|href=)\(?["'`]https?:\/\//g;

/** Places of a bundle that are not listed. */
function unlisted(file: string, code: string): string[] {
  // What is listed is taken out, as often as it may be there; what is left is not.
  let rest = code;
  for (const { code: known, most } of SINKS) {
    let left = most;
    rest = rest.replace(known, (found) => (left-- > 0 ? '' : found));
  }
  return [...(rest.match(DANGER) ?? []), ...(rest.match(REMOTE) ?? [])].map((name) => `${file}: ${name}`);
}

test('the bundles hold no way from text to markup or code beyond the listed ones, and fetch nothing from elsewhere', () => {
  const all = Object.values(BUILDS).flatMap((folder) =>
    filesOf(folder, /\.(?:js|html)$/).flatMap((file) => unlisted(file, readFileSync(join(folder, file), 'utf8'))),
  );
  const scripts = Object.values(BUILDS).flatMap((folder) =>
    filesOf(folder, /\.html$/).filter((file) => /<script(?![^>]*\bsrc=)|\son\w+=|<style|\sstyle=/i.test(readFileSync(join(folder, file), 'utf8'))),
  );
  expect(unlisted('page-x.js', 'a.innerHTML=b;eval(c)')).toHaveLength(2);
  say('bundles', `unlisted ways ${all.length}, pages with inline code ${scripts.length}`, !all.length && !scripts.length);
  expect(all).toEqual([]);
  expect(scripts).toEqual([]);
});

const OWN = ['options.html', 'popup.html', 'customer.html', 'desk.html', 'sidepanel.html', 'welcome.html', 'street.html', 'card.html'];

test('own pages stand under their policy: nothing refused, one style element, and what is tried against it fails', async () => {
  const { context } = await openTown();
  const troubles: string[] = [];
  const styles: string[] = [];
  let stopped = 0;
  for (const file of OWN) {
    const page = await openOwn(context, 'icons/16.png');
    page.on('console', (m) => m.type() === 'error' && /policy|Trusted|Refused|blocked/i.test(m.text()) && troubles.push(`${file}: ${m.text()}`));
    page.on('pageerror', (e) => troubles.push(`${file}: ${e.message}`));
    await page.goto(page.url().replace('icons/16.png', file));
    await expect(page.locator('#root > *').first()).toBeAttached();
    for (const control of await page.getByRole('tab').all()) await control.click();
    styles.push(...(await page.evaluate(() => [...document.querySelectorAll('style')].map((one) => one.textContent))));
    page.removeAllListeners('console');
    // The control: each of these must fail here.
    stopped += await page.evaluate(async () => {
      const fails = (act: () => unknown): number => {
        try {
          act();
          return 0;
        } catch {
          return 1;
        }
      };
      const box = document.createElement('div');
      const inline = document.createElement('style');
      inline.textContent = 'body{--tried:1}';
      document.head.append(inline);
      const styled = getComputedStyle(document.body).getPropertyValue('--tried') === '1' ? 0 : 1;
      inline.remove();
      const sent = await fetch('https://x.com/').then(
        () => 0,
        () => 1,
      );
      return (
        styled +
        sent +
        fails(() => (box.innerHTML = '<img src=x>')) +
        fails(() => new Worker('https://x.com/a.js')) +
        fails(() => box.insertAdjacentHTML('beforeend', '<p>'))
      );
    });
    await page.close();
  }
  await context.close();
  const known = POLICY['style-src'];
  const strange = styles.filter((css) => !known?.includes(createHash('sha256').update(css).digest('base64')));
  say(
    'policy',
    `refused ${troubles.length}, unlisted style elements ${strange.length}, attempts stopped ${stopped} of ${OWN.length * 5}`,
    !troubles.length && !strange.length && stopped === OWN.length * 5,
  );
  expect(troubles).toEqual([]);
  expect(strange).toEqual([]);
  expect(stopped).toBe(OWN.length * 5);
});
