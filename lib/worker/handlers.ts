/** Every call and the function that answers it. The compiler fails where one is missing. */
import type { Handlers } from '../bus/server';
import { backupOver, backupSave } from './backup';
import { cardAct } from './card-act';
import { cardChips } from './card-chips';
import { cardClaim } from './card-claim';
import { cardFrame } from './card-frame';
import { cardInsert } from './card-insert';
import { cardProof } from './card-proof';
import { cardRead } from './card-read';
import { cardThread } from './card-thread';
import { caseAct, caseReference, caseUndo, teamInitials } from './case-calls';
import type { Context } from './context';
import { draftKeep, draftRead } from './drafts';
import { keywordsImport, keywordsSeen } from './keyword-calls';
import { caseOurs, guessesForget, guessesRefresh, guessesStatus } from './correct';
import { pageCard } from './page-card';
import { pageHealth } from './page-health';
import { pageRemoved } from './page-removed';
import { pageReport } from './page-report';
import { pageSecond } from './page-second';
import { personAct, personErase } from './person-act';
import { quietAdd, quietRemove } from './quiet';
import { panelMentions } from './panel';
import { popupInsert, popupPage, popupShow } from './popup';
import { accountsSave, brandRemove, brandSave, replyRemove, replySave, replyUsed, settingsSave, storeChanged, storeFailed } from './settings-calls';

export const handlersOf = (ctx: Context): Handlers => ({
  'page.report': pageReport(ctx),
  'page.removed': pageRemoved(ctx),
  'page.health': pageHealth(ctx),
  'page.second': pageSecond(ctx),
  'page.card': pageCard(ctx),
  'card.claim': cardClaim(ctx),
  'card.read': cardRead(ctx),
  'card.act': cardAct(ctx),
  'card.insert': cardInsert(ctx),
  'card.frame': cardFrame(ctx),
  'card.thread': cardThread(ctx),
  'card.chips': cardChips(ctx),
  'card.proof': cardProof(ctx),
  'popup.page': popupPage(ctx),
  'popup.show': popupShow(ctx),
  'popup.insert': popupInsert(ctx),
  'person.act': personAct(ctx),
  'person.erase': personErase(ctx),
  'case.act': caseAct(ctx),
  'case.reference': caseReference(ctx),
  'case.undo': caseUndo(ctx),
  'draft.read': draftRead(ctx),
  'draft.keep': draftKeep(ctx),
  'keywords.seen': keywordsSeen(ctx),
  'keywords.import': keywordsImport(ctx),
  'backup.save': backupSave(ctx),
  'backup.over': backupOver(ctx),
  'case.ours': caseOurs(ctx),
  'guesses.status': guessesStatus(ctx),
  'guesses.refresh': guessesRefresh(ctx),
  'guesses.forget': guessesForget(ctx),
  'team.initials': teamInitials(ctx),
  'panel.mentions': panelMentions(ctx),
  'quiet.add': quietAdd(ctx),
  'quiet.remove': quietRemove(ctx),
  'store.changed': storeChanged(ctx),
  'store.failed': storeFailed(ctx),
  'settings.save': settingsSave(ctx),
  'brand.save': brandSave(ctx),
  'brand.remove': brandRemove(ctx),
  'accounts.save': accountsSave(ctx),
  'reply.save': replySave(ctx),
  'reply.remove': replyRemove(ctx),
  'reply.used': replyUsed(ctx),
});
