import type { PageMention } from '../../lib/model/card';
import type { BrandRow } from '../../lib/model/settings';
import { Empty } from '../ui/Empty';
import { Mention } from './Mention';

/** This page's mentions in page order; a press scrolls there and opens the card. */
export function MentionList({
  mentions,
  brands,
  show,
}: {
  mentions: readonly PageMention[];
  brands: readonly BrandRow[];
  show: (mention: PageMention) => void;
}) {
  if (!mentions.length)
    return (
      <Empty icon="ear" title="Nothing about you here yet">
        <p>Scroll as usual. When a post concerns one of your brands, a mark appears beside it and its line here.</p>
      </Empty>
    );
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
