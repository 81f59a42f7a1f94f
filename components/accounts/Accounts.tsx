import { useState } from 'react';
import { send } from '../../lib/bus/client';
import type { AccountRole, OwnAccount } from '../../lib/model/account';
import type { BrandRow } from '../../lib/model/settings';
import { SITE_IDS, SITES } from '../../lib/sites/hosts';
import type { SiteId } from '../../lib/sites/hosts';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { at, siteName } from '../ui/words';
import { parseAccount } from './parse-link';

const ROLES: readonly { id: AccountRole; label: string; hint: string }[] = [
  { id: 'brand', label: 'The brand’s own', hint: 'Its posts are ours, and replies under them are addressed to us.' },
  { id: 'colleague', label: 'A colleague’s', hint: 'Its answers count as answers; nobody is asked to answer it.' },
  { id: 'private', label: 'Your private one', hint: 'You are asked each time before a reply goes in from it.' },
];
const NO_BRAND = '';
const keyOf = (a: Pick<OwnAccount, 'site' | 'handle'>): string => `${a.site}:${a.handle}`;

/** Which accounts are ours, by handle or link, never by shown name. `bare`: what they are for is said around it already. */
export function Accounts({ accounts, brands, bare = false }: { accounts: readonly OwnAccount[]; brands: readonly BrandRow[]; bare?: boolean }) {
  const [text, setText] = useState('');
  const [site, setSite] = useState<SiteId>('x');
  const [role, setRole] = useState<AccountRole>('brand');
  const [picked, setBrand] = useState<string | null>(null);
  // The brand may come in after the form stands: it is not made anew for it, which would take the focus and what was typed.
  const brand = picked ?? brands[0]?.id ?? NO_BRAND;
  const [wrong, setWrong] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  const save = async (next: OwnAccount[]): Promise<boolean> => {
    const answer = await send('accounts.save', { accounts: next, was: [...accounts] });
    setFailed(answer.ok ? null : answer.message);
    return answer.ok;
  };
  const add = async (): Promise<void> => {
    const parsed = parseAccount(text, site);
    if (!parsed.ok) return setWrong(parsed.message);
    const key = keyOf(parsed);
    if (accounts.some((a) => keyOf(a) === key)) return setWrong(`${at(parsed.handle)} on ${siteName(parsed.site)} is in the list already.`);
    if (role === 'brand' && !brands.some((b) => b.id === brand)) return setWrong('Add the brand first, then its account.');
    setWrong(null);
    const brandId = role === 'private' ? null : brand || null;
    if (await save([...accounts, { site: parsed.site, handle: parsed.handle, role, brandId }])) setText('');
  };

  return (
    <div className="stack wide">
      <form
        className="sheet stack"
        onSubmit={(e) => {
          e.preventDefault();
          void add();
        }}
      >
        <h2>Add an account</h2>
        <div className="columns">
          <Field label="Handle or link" hint="For example @brindle, or the address of your Page." wrong={wrong}>
            {(wiring) => (
              <input {...wiring} className="input" value={text} autoComplete="off" spellCheck={false} onChange={(e) => setText(e.target.value)} />
            )}
          </Field>
          <Choice label="On which site?" items={SITE_IDS.map((id) => ({ id, label: SITES[id].name }))} value={site} choose={setSite} />
          <Choice label="Whose is it?" items={ROLES} value={role} choose={setRole} />
          {role === 'private' || !brands.length ? null : (
            <Choice
              label="Brand"
              items={[
                ...(role === 'brand' ? [] : [{ id: NO_BRAND, label: 'Every brand' }]),
                ...brands.map((b) => ({ id: b.id, label: b.name, color: b.color })),
              ]}
              value={brand}
              choose={setBrand}
            />
          )}
        </div>
        <p className="small quiet">
          {role === 'brand' && !brands.length ? 'Name your brand first: its accounts belong to it.' : ROLES.find((r) => r.id === role)?.hint}
        </p>
        <div>
          <button type="submit" className="btn main">
            Add account
          </button>
        </div>
      </form>
      {failed ? (
        <Notice tone="bad" live>
          {failed}
        </Notice>
      ) : null}
      {accounts.length ? (
        <ul className="rows" aria-label="Own accounts">
          {accounts.map((account) => (
            <li key={keyOf(account)} className="row">
              <div className="grow row wrap apart account">
                <span>
                  <b>
                    <bdi>{at(account.handle)}</bdi>
                  </b>{' '}
                  <span className="quiet">on {siteName(account.site)}</span>
                </span>
                <span className="row wrap">
                  {account.brandId ? (
                    <span className="small quiet">{brands.find((b) => b.id === account.brandId)?.name ?? 'a removed brand'}</span>
                  ) : null}
                  <span className="chip" data-tone={account.role === 'private' ? 'bad' : account.role === 'brand' ? 'good' : 'info'}>
                    {ROLES.find((r) => r.id === account.role)?.label}
                  </span>
                </span>
              </div>
              <button
                type="button"
                className="btn bare icon"
                aria-label={`Take ${at(account.handle)} on ${siteName(account.site)} off the list`}
                onClick={() => void save(accounts.filter((a) => keyOf(a) !== keyOf(account)))}
              >
                <Icon name="bin" />
              </button>
            </li>
          ))}
        </ul>
      ) : bare ? null : (
        <Empty icon="people" title="No accounts yet">
          <p>List your brand’s accounts first: then posts under yours are found even when they do not name the brand.</p>
        </Empty>
      )}
    </div>
  );
}
