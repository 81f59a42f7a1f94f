/** The choices in the order they are offered; spelled out here so that the card need not carry the schemas. */
import type { ElsewhereHow as How, NoReplyReason as Reason } from '../../lib/model/customer';

const all = <T extends string>(record: Readonly<Record<T, true>>): readonly T[] => Object.keys(record) as T[];

/** Complete by type: a new way in the model fails to compile until it is here. */
export const ElsewhereHow = all<How>({ message: true, phone: true, 'other-tool': true, colleague: true });
export const NoReplyReason = all<Reason>({ 'answered-by-others': true, 'not-a-customer': true, 'cannot-help': true, troll: true, legal: true });
