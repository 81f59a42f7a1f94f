import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { readAccounts, readBrands, readSettings } from '../../lib/store/read';
import { SITE_IDS, SITES } from '../../lib/sites/hosts';
import { Accounts } from '../accounts/Accounts';
import { SiteTurnOn } from '../options/SiteTurnOn';
import { Loading } from '../ui/Empty';
import { db } from '../ui/store';
import { at, count } from '../ui/words';
import { BrandStep } from './BrandStep';
import { NextBackup } from './NextBackup';
import { Onward, Step, type StepState } from './Step';
import { YouStep } from './YouStep';
import { useLive } from '../ui/use-live';

const END = 5;
/** Most who come here again have no need of the street and its card. */
const StreetPage = lazy(async () => ({ default: (await import('../street/StreetPage')).StreetPage }));

/** The first run on one page: brand, accounts, initials and hours, a try, sites. Each step may be left out and come back to. */
export function Welcome() {
  const brands = useLive(() => readBrands(db), []);
  const accounts = useLive(() => readAccounts(db), []);
  const settings = useLive(() => readSettings(db), []);
  const [open, setOpen] = useState(0);
  const [street, setStreet] = useState(false);
  const [past, setPast] = useState<Readonly<Record<number, 'done' | 'skipped'>>>({});
  const end = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (open === END) end.current?.focus();
  }, [open]);
  const leave = (step: number, how: 'done' | 'skipped'): void => {
    setPast({ ...past, [step]: how });
    // Coming back to change one thing does not lead through the rest again.
    const next = [1, 2, 3, 4, 5].map((more) => step + more).find((n) => n >= END || !past[n]) ?? END;
    setOpen(Math.min(next, END));
  };
  const state = (step: number): StepState => (open === step ? 'open' : (past[step] ?? 'ahead'));
  const ways = (step: number): { onward: () => void; skip: () => void } => ({
    onward: () => leave(step, 'done'),
    skip: () => leave(step, 'skipped'),
  });
  const ready = brands && accounts && settings;
  const steps: { title: string; said: string; body: ReactNode }[] = ready
    ? [
        {
          title: 'What should Earshot listen for?',
          said: brands.map((b) => b.name).join(', '),
          body: <BrandStep brands={brands} {...ways(0)} />,
        },
        {
          title: 'Which accounts are yours?',
          said: accounts.map((a) => `${at(a.handle)} on ${SITES[a.site].name}`).join(', '),
          body: (
            <>
              <p className="quiet">
                By handle or link, never by the shown name: anybody can take that. Posts under yours are then found without a keyword.
              </p>
              <Accounts accounts={accounts} brands={brands} bare />
              <Onward label="Go on" disabled={!accounts.length} go={ways(1).onward} skip={ways(1).skip} />
            </>
          ),
        },
        {
          title: 'Your initials and the team’s hours',
          said: settings.initials ? `You are ${settings.initials}.` : '',
          body: <YouStep settings={settings} {...ways(2)} />,
        },
        {
          title: 'Try it on the sample street',
          said: past[3] === 'skipped' ? 'It stays open to you in the options, under General.' : 'It is gone again; nothing of it was kept.',
          body: (
            <>
              <p className="quiet">
                A dozen made-up posts with your words: press a mark, read the card, put a reply in. Half a minute, and gone in one click.
              </p>
              <Onward label="Open the street" go={() => setStreet(true)} skip={ways(3).skip} />
            </>
          ),
        },
        {
          title: 'Where should it listen?',
          said: 'You can turn a site off in the options at any time.',
          body: (
            <>
              <ul className="rows">
                {SITE_IDS.map((site) => (
                  <SiteTurnOn key={site} site={site} />
                ))}
              </ul>
              <Onward label="Finish" go={ways(4).onward} />
            </>
          ),
        },
      ]
    : [];
  if (street)
    return (
      <Suspense fallback={<Loading label="Building the street" />}>
        <StreetPage
          leaveLabel="Leave the street"
          leave={() => {
            setStreet(false);
            leave(3, 'done');
          }}
        />
      </Suspense>
    );
  return (
    <div className="page welcome">
      <header className="stack tight">
        <h1>Welcome to Earshot</h1>
        <p>
          Earshot looks only at posts on these sites ({SITE_IDS.map((site) => SITES[site].name).join(' and ')}), keeps only those about you, sends
          nothing anywhere, and never posts for you.
        </p>
        <p className="small quiet">{count(END, 'step', 'steps')}, about two minutes. Each can be skipped; all of it is in the options later.</p>
      </header>
      <main className="stack">
        {ready ? (
          <ol className="stack">
            {steps.map(({ title, said, body }, i) => (
              <Step key={title} number={i + 1} title={title} state={state(i)} said={said} open={() => setOpen(i)}>
                {body}
              </Step>
            ))}
          </ol>
        ) : (
          <Loading label="Reading your settings" />
        )}
        {open === END ? (
          <section className="sheet stack" aria-labelledby="set">
            <h2 id="set" ref={end} tabIndex={-1}>
              {brands?.length ? 'You are set' : 'One thing is missing'}
            </h2>
            <p>
              {brands?.length
                ? 'Browse as usual. When a post concerns your brand, a small mark appears beside it: press it for the card.'
                : 'Without a brand nothing is marked. Open the first step above when you know its name.'}
            </p>
            <div className="row wrap">
              {brands?.length ? null : (
                <button type="button" className="btn main" onClick={() => setOpen(0)}>
                  Name your brand
                </button>
              )}
              {SITE_IDS.map((site, i) => (
                <a key={site} className={brands?.length && i === 0 ? 'btn main' : 'btn'} href={`https://${SITES[site].hosts[0] ?? ''}/`}>
                  Open {SITES[site].name}
                </a>
              ))}
              <a className="btn" href="options.html">
                Options
              </a>
            </div>
          </section>
        ) : null}
        <NextBackup />
      </main>
    </div>
  );
}
