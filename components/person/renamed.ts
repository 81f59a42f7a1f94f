import type { PersonView } from '../../lib/model/card';

/** Another name than before stands on the account; where a site shows a name alone, there is none to change. */
export const isRenamed = (one: PersonView['handles'][number]): boolean => one.doubt && one.handle !== '';

/** Whose the history is has to be asked: "Same person?". */
export const isDoubted = ({ handles }: Pick<PersonView, 'handles'>): boolean => handles.some((one) => one.doubt);
