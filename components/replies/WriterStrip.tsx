import type { Writer } from '../../lib/model/account';
import type { IconName } from '../ui/Icon';
import { Icon } from '../ui/Icon';
import { writerWords } from '../ui/words';

const ICONS: Readonly<Record<Writer['role'], IconName>> = {
  brand: 'brand',
  'other-brand': 'warn',
  colleague: 'people',
  private: 'lock',
  unknown: 'unknown',
};

/** "You are writing as @name": sign, words and frame differ for each kind of account, so that colour is never the only teller. */
export function WriterStrip({ writer, brand }: { writer: Writer; brand: string }) {
  const words = writerWords(writer, brand);
  return (
    <p className="writer" title={words.what} data-role={writer.role} data-tone={words.tone}>
      <Icon name={ICONS[writer.role]} size={16} />
      <span>
        You are writing as{' '}
        <b>
          <bdi>{words.who}</bdi>
        </b>
        : <span className="writer-what">{words.short}</span>
      </span>
    </p>
  );
}
