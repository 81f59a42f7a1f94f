import type { PageMention } from '../../lib/model/card';
import type { BrandRow } from '../../lib/model/settings';
import { Empty } from '../ui/Empty';
import { Mention } from './Mention';

interface Props {
  mentions: readonly PageMention[];
  brands: readonly BrandRow[];
  show: (mention: PageMention) => void;
}

/** This page's mentions in page order; a press scrolls there and opens the card. Pale ones lie in a drawer of their own. */
export function MentionList({ mentions, brands, show }: Props) {
  const ours = mentions.filter((one) => one.state !== 'pale');
  const pale = mentions.filter((one) => one.state === 'pale');
  if (!mentions.length)
    return (
      <Empty icon="ear" title="Nothing about you here yet">
        <p>Scroll as usual. When a post concerns one of your brands, a mark appears beside it and its line here.</p>
      </Empty>
    );
  return (
    <div className="stack tight">
      {ours.length ? (
        <Lines mentions={ours} brands={brands} show={show} />
      ) : (
        <p className="quiet small">Nothing that is surely about you here yet.</p>
      )}
      {pale.length ? (
        <details className="drawer">
          <summary>Probably not us ({pale.length.toLocaleString('en')})</summary>
          <p className="tiny quiet">Open one to say whether it is about you.</p>
          <Lines mentions={pale} brands={brands} show={show} />
        </details>
      ) : null}
    </div>
  );
}

function Lines({ mentions, brands, show }: Props) {
  return (
    <ul className="mentions">
      {mentions.map((mention) => (
        <li key={mention.key}>
          <Mention
            mention={mention}
            color={brands.length > 1 ? brands.find((b) => b.id === mention.brandId)?.color : undefined}
            show={() => show(mention)}
          />
        </li>
      ))}
    </ul>
  );
}
