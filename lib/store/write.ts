/** The only writer of the store. Own pages must not import this: they ask the worker. */
export { writeAct, type ActOn, type Doer, type StoreAct } from './write/acts';
export { erasePerson } from './write/erase';
export { writeCaptures, type CaptureOptions, type Outcome } from './write/capture';
export { takeUp } from './write/heir';
export { saySamePerson } from './write/people';
export { writeProof, writeProofs } from './write/proof';
export { writeRemoved } from './write/removed';
export {
  changeSettings,
  forgetLost,
  healthKey,
  importBrands,
  removeBrand,
  removeReply,
  replyUsed,
  saveAccounts,
  saveBrand,
  saveHealth,
  saveInitials,
  saveReply,
  saveSettings,
  seedSettings,
  swapSettings,
} from './write/settings';
export { dropExpired, forgetStrangers, keepLine, noteClock, recount, setAside } from './write/upkeep';
