import type { PageMention } from '../../lib/model/card';
import type { BrandRow } from '../../lib/model/settings';
import { Empty } from '../ui/Empty';
import { MarkGlyph } from '../ui/MarkGlyph';
import { MARK_WORDS } from '../ui/mark-words';

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
          <button type="button" className="mention" onClick={() => show(mention)}>
            <MarkGlyph state={mention.state} label={MARK_WORDS[mention.state].label} />
            <span className="grow">
              <span className="row">
                <b className="clip">
                  <bdi>{mention.author}</bdi>
                </b>
                {brands.length > 1 ? <span className="dot" data-color={brands.find((b) => b.id === mention.brandId)?.color} /> : null}
              </span>
              <span className="excerpt" dir="auto">
                {mention.text || 'No text'}
              </span>
              <span className="tiny quiet">{mention.why}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
