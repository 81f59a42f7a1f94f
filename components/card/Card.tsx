import { useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Failure } from '../../lib/kit/result';
import type { CardAction, CardView } from '../../lib/model/card';
import { Guesses } from '../guesses/Guesses';
import { PersonHead } from '../person/PersonHead';
import { isDoubted } from '../person/renamed';
import { Tags } from '../person/Tags';
import { Timeline } from '../timeline/Timeline';
import { wordsIn, wordsOut } from '../ui/carry';
import { Empty, Loading } from '../ui/Empty';
import { Notice } from '../ui/Notice';
import { Actions } from './Actions';
import { Alerts } from './Alerts';
import { AskSave } from './AskSave';
import { CardHeader } from './CardHeader';
import { Drafts } from './drafts';
import { keepFirst } from './frame';
import { GuardContext, watchKeyboard } from './guard';
import { PostAtHand } from './PostAtHand';
import { ReplyBox, type Chooser } from './ReplyBox';
import { SamePerson } from './SamePerson';
import { ChipRow } from './sense/ChipRow';
import { ThreadLooked, ThreadSense } from './sense/ThreadSense';
import { useThread } from './sense/use-thread';
import { AskInitials } from './SmallForms';
import type { CardSource } from './source';
import { keepTurns } from './turns';
import { useCard } from './use-card';
import type { QuietWhat } from '../../lib/bus/quiet-calls';
import type { QuietLength } from '../../lib/model/quiet';
import { useMinute } from '../ui/use-minute';
import { useTeam } from './use-team';
import { useUndo } from './use-undo';

/** The worker says it where there is no post to keep it for any more. */
function whyUnkept({ code, message }: Failure): string {
  if (code === 'not-found') return message;
  return code === 'storage-full' ? 'The disk is full: what you type is not kept.' : 'What you type cannot be kept just now.';
}

/** The card: who this is, what was said, what can be done. `opened` hears of every newly chosen post; `below`: what stands under it. */
export function Card({ source, opened, below }: { source: CardSource; opened?: () => void; below?: ReactNode }) {
  const guard = useContext(GuardContext);
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [sureKey, setSureKey] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [robbed, setRobbed] = useState(false);
  const scroll = useRef<HTMLDivElement>(null);
  const [unkept, setUnkept] = useState<Failure | null>(null);
  const [drafts] = useState(() => new Drafts(source.draft, setUnkept, (flush) => addEventListener('pagehide', flush)));
  const frame = useMemo(() => keepFirst(source.frame, () => drafts.flush()), [source, drafts]);
  const chooser: Chooser = useRef(null);

  const chosen = useCallback(
    (view: CardView | null) => {
      if (!view) return;
      setRefusal(null);
      // Said of the post before alone.
      setUnkept((was) => (was?.code === 'not-found' ? null : was));
      // In a low window the parts scroll together, else the upper one alone.
      scroll.current?.parentElement?.scrollTo(0, 0);
      scroll.current?.scrollTo(0, 0);
      opened?.();
    },
    [opened],
  );
  const card = useCard(source, chosen);
  const { view } = card;
  const doubted = view ? isDoubted(view.person) : false;
  // A frame that waits must listen to no leaving: then it is gone at once, and the page can be put by for the way back.
  const now = useMinute(view !== undefined && view !== null);
  const undo = useUndo(source, card.change, view?.key, card.again);
  const team = useTeam(source, view);
  const thread = useThread(view, source.sense);

  useEffect(() => {
    const stop = new AbortController();
    if (frame) {
      watchKeyboard(setRobbed, stop.signal);
      keepTurns(stop.signal);
    }
    wordsOut(stop.signal);
    wordsIn(setRefusal, stop.signal);
    addEventListener('keydown', (event) => event.key === 'Escape' && !event.defaultPrevented && frame?.({ do: 'close' }), { signal: stop.signal });
    return () => stop.abort();
  }, [frame]);

  const allowed = (event: Event): boolean => {
    const verdict = guard(event);
    setRefusal(verdict.ok ? null : verdict.sentence);
    return verdict.ok;
  };
  const act = (action: CardAction, event: Event): Promise<boolean> => (allowed(event) ? card.act(action) : Promise.resolve(false));
  const use: NonNullable<Chooser['current']> = (reply) => chooser.current?.(reply);
  const go = (action: CardAction, event: Event): void => void act(action, event);
  const quiet = (what: QuietWhat, length: QuietLength, event: Event): void => {
    const verdict = guard(event);
    setRefusal(verdict.ok ? null : verdict.sentence);
    if (verdict.ok) void undo.quiet(what, length);
  };
  const busy = card.busy !== null || undo.busy;

  const say = undo.said || undo.failed || refusal || robbed || unkept || card.failed || card.waiting;

  return (
    <div className="card" data-color={view?.brand.color}>
      <CardHeader view={view ?? null} frame={frame} />
      <main className="card-main">
        {view ? <Alerts view={view} thread={thread.seen} sense={source.sense} allowed={allowed} use={use} now={now} /> : null}
        <div className="card-scroll" ref={scroll}>
          <div className="card-body">
            {card.broken ? (
              <Notice tone="bad" live>
                <p>{card.broken.message}</p>
                <div className="row">
                  <button type="button" className="btn" onClick={card.again}>
                    Try again
                  </button>
                </div>
              </Notice>
            ) : null}
            {view === undefined && !card.broken ? <Loading label="Opening the card" lines={6} /> : null}
            {view === null ? (
              <Empty icon="ear" title="No post chosen">
                <p>Choose a mark in the page: its card opens here.</p>
              </Empty>
            ) : null}
            {view ? (
              <>
                <PersonHead person={view.person} now={now}>
                  {view.person.customer ? (
                    <Tags tags={view.person.customer.tags} disabled={busy} change={(tag, on, event) => act({ do: 'tag', tag, on }, event)} />
                  ) : null}
                </PersonHead>
                <PostAtHand view={view} now={now} />
                <AskSave view={view} busy={busy} save={(event) => go({ do: 'save' }, event)} key={`s${view.key}`} />
                {view.meaning ? (
                  <Guesses key={`g${view.key}`} meaning={view.meaning} brand={view.brand.name} saved={view.saved === 'yes'} busy={busy} act={go} />
                ) : null}
                {/* Asked for once the card is painted: what comes late stands below what can be pressed at once, and moves none of it. */}
                <ChipRow view={view} sense={source.sense} now={now} />
                <ThreadSense seen={thread.seen} view={view} now={now} sense={source.sense} allowed={allowed} use={use} />
                <section className="stack tight-2" aria-label="History">
                  {doubted ? (
                    <SamePerson
                      person={view.person}
                      busy={busy}
                      shown={sureKey === view.key}
                      same={(event) => go({ do: 'same-person' }, event)}
                      show={() => setSureKey(view.key)}
                    />
                  ) : null}
                  {doubted && sureKey !== view.key ? null : (
                    <Timeline
                      entries={view.history.filter((entry) => !entry.here)}
                      total={view.historyTotal}
                      now={now}
                      open={openKey === view.key}
                      toggle={() => setOpenKey(openKey === view.key ? null : view.key)}
                      more={card.more}
                      customerId={view.person.customer?.id ?? null}
                    />
                  )}
                </section>
                <ThreadLooked seen={thread.seen} view={view} again={thread.again} />
              </>
            ) : null}
            {below}
          </div>
        </div>
        <div aria-live="polite" className="card-live" data-on={say ? true : undefined}>
          {undo.said ? (
            <Notice tone="good">
              <div className="row wrap apart">
                <span>{undo.said}</span>
                <button type="button" className="btn" disabled={busy} onClick={(e) => allowed(e.nativeEvent) && void undo.undo()}>
                  Undo
                </button>
              </div>
            </Notice>
          ) : null}
          {undo.failed ? <Notice tone="bad">{undo.failed.message}</Notice> : null}
          {robbed ? (
            <Notice tone="bad" live>
              The page took the keyboard. What you type now goes into the page: press here to go on.
            </Notice>
          ) : null}
          {unkept ? (
            <Notice tone="bad" live>
              {whyUnkept(unkept)} It stays here while this card is open. Copy it to be safe
              {unkept.code === 'storage-full' ? ', or free some space' : ''}.
            </Notice>
          ) : null}
          {refusal ? <Notice tone="warn">{refusal}</Notice> : null}
          {card.failed ? (
            <Notice tone="bad">
              <p>{card.failed.failure.message}</p>
              <div className="row">
                <button type="button" className="btn" onClick={(e) => allowed(e.nativeEvent) && card.retry()}>
                  Try again
                </button>
              </div>
            </Notice>
          ) : null}
          {card.waiting ? <AskInitials busy={busy} give={(initials) => void card.giveInitials(initials)} cancel={card.dropWaiting} /> : null}
        </div>
        {view ? (
          <>
            <ReplyBox key={view.key} view={view} source={source} drafts={drafts} chooser={chooser} refuse={setRefusal} now={now} />
            <Actions
              key={`a${view.key}`}
              view={view}
              busy={busy}
              asking={card.waiting !== null}
              team={team}
              drafts={drafts}
              act={act}
              quiet={quiet}
              now={now}
            />
          </>
        ) : null}
      </main>
    </div>
  );
}
