import { useState } from 'react';
import { send } from '../../lib/bus/client';
import type { PageMention } from '../../lib/model/card';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { SITE_IDS, SITES } from '../../lib/sites/hosts';
import { readBrands, readReplies, readSettings } from '../../lib/store/read';
import { BackupWaits } from '../backup/BackupWaits';
import { LostStore } from '../backup/LostStore';
import { ReadingStatus } from '../health/ReadingStatus';
import { db } from '../ui/store';
import { Empty, Loading } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Restoring } from '../ui/Restoring';
import { Switch } from '../ui/Switch';
import { Tabs } from '../ui/Tabs';
import { useMinute } from '../ui/use-minute';
import { Desk } from './Desk';
import { siteOf } from './desk-site';
import { Legend } from './Legend';
import { MentionList } from './MentionList';
import { ReplySearch } from './ReplySearch';
import { hasPanel, openOptions, openPanel } from './open';
import { useTab } from './use-tab';
import { useLive } from '../ui/use-live';

/** How often a switch is set again where another tab is as quick. */
const TURNS = 3;

/** A tab that shows something else: where there is something to listen to. */
function Elsewhere() {
  return (
    <Empty icon="ear" title="Nothing to listen to in this tab">
      <p>Open a site that Earshot reads, or see on the desk what is open.</p>
      <div className="row wrap">
        {SITE_IDS.map((site) => (
          <a key={site} className="btn" href={SITES[site].home} target="_blank" rel="noreferrer">
            Open {SITES[site].name}
          </a>
        ))}
      </div>
    </Empty>
  );
}

/** The popup: how reading goes, this page's mentions, saved replies. */
export function Popup() {
  const now = useMinute();
  const { tab, page } = useTab();
  const [chosen, setChosen] = useState('page');
  const [failed, setFailed] = useState<string | null>(null);
  const brands = useLive(() => readBrands(db), []);
  const replies = useLive(() => readReplies(db), []);
  const settings = useLive(() => readSettings(db), []);

  const show = async (mention: PageMention): Promise<void> => {
    if (!tab) return;
    const answer = await send('popup.show', { tabId: tab.id, key: mention.key });
    if (answer.ok) window.close();
    else setFailed(answer.message);
  };
  const save = async (part: Partial<Settings>): Promise<void> => {
    // A press here is the latest word on what it names; all else stays as another tab left it.
    let was = settings ?? DEFAULT_SETTINGS;
    for (let turn = 0; turn < TURNS; turn++) {
      const answer = await send('settings.save', { settings: { ...was, ...part }, was });
      setFailed(answer.ok ? null : answer.message);
      if (!answer.ok || !answer.value) return;
      was = answer.value.theirs;
    }
  };
  const mentions = page?.mentions ?? [];
  const needing = mentions.filter((m) => m.state === 'needs-you').length;

  return (
    <div className="popup">
      <header className="row apart">
        <h1>Earshot</h1>
        {settings ? <Switch label="On duty" on={settings.onDuty} onChange={(onDuty) => void save({ onDuty })} /> : null}
      </header>
      <main className="stack">
        <h2 className="sr">The page in front</h2>
        {page === undefined ? (
          <Loading label="Asking the page" lines={1} />
        ) : (
          <ReadingStatus health={page?.health ?? null} url={tab?.url ?? null} now={now} />
        )}
        {page?.unkept ? (
          <Notice tone="bad" live>
            <b>New posts are marked, but not saved.</b> {page.unkept}
          </Notice>
        ) : null}
        {page?.unopened ? (
          <Notice tone="bad" live>
            <b>A mark was pressed, and its card could not be opened.</b> {page.unopened}
          </Notice>
        ) : null}
        {settings?.onDuty === false && page?.health?.status !== 'off' ? <Notice>Off duty: nothing is read, marked or kept.</Notice> : null}
        {settings ? <Desk settings={settings} site={siteOf(tab?.url)} save={(part) => void save(part)} /> : null}
        {settings || chosen === 'replies' ? null : <Restoring />}
        <Legend />
        <LostStore />
        <BackupWaits />
        {failed ? (
          <Notice tone="bad" live>
            {failed}
          </Notice>
        ) : null}
        {brands?.length === 0 ? (
          <Empty icon="ear" title="Tell Earshot what to listen for">
            <p>Name your brand and its words. It takes a minute, and nothing leaves this browser.</p>
            <button type="button" className="btn main" onClick={() => void openOptions()}>
              Add your brand
            </button>
          </Empty>
        ) : (
          <Tabs
            label="Parts"
            chosen={chosen}
            choose={setChosen}
            items={[
              {
                id: 'page',
                label: (
                  <>
                    This page
                    {needing ? (
                      <span className="chip" data-tone="warn">
                        {needing} to answer
                      </span>
                    ) : mentions.length ? (
                      <span className="chip">{mentions.length}</span>
                    ) : null}
                  </>
                ),
                body:
                  page === undefined ? (
                    <Loading label="Asking the page" />
                  ) : settings?.onDuty === false ? (
                    <p className="quiet">On duty, this page’s mentions stand here.</p>
                  ) : !page?.health && !siteOf(tab?.url) ? (
                    <Elsewhere />
                  ) : (
                    <MentionList mentions={mentions} brands={brands ?? []} show={(m) => void show(m)} />
                  ),
              },
              {
                id: 'replies',
                label: 'Saved replies',
                body: replies ? (
                  <ReplySearch replies={replies} tabId={tab?.id ?? null} box={page?.box ?? null} now={now} />
                ) : (
                  <Loading label="Reading saved replies" />
                ),
              },
            ]}
          />
        )}
      </main>
      <footer className="row apart wrap">
        {tab && hasPanel() ? (
          <button
            type="button"
            className="btn bare"
            onClick={() =>
              void openPanel(tab.id).then(
                () => window.close(),
                () => setFailed('The browser did not open its side panel. Open it from the browser’s own menu.'),
              )
            }
          >
            <Icon name="panel" size={16} />
            Card beside page
          </button>
        ) : (
          <span />
        )}
        <a className="btn bare" href="/desk.html" target="_blank" rel="noreferrer">
          <Icon name="list" size={16} />
          Desk
        </a>
        <button type="button" className="btn bare" onClick={() => void openOptions()}>
          <Icon name="gear" size={16} />
          Options
        </button>
      </footer>
    </div>
  );
}
