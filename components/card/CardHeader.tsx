import { useMemo } from 'react';
import type { CardView } from '../../lib/model/card';
import { Icon } from '../ui/Icon';
import { siteName } from '../ui/words';
import { dragHandlers, moveByKey } from './frame';
import type { CardSource } from './source';

/** Brand and site; in a page also the handle to move the card and the way to close it. */
export function CardHeader({ view, frame }: { view: CardView | null; frame: CardSource['frame'] }) {
  const drag = useMemo(() => (frame ? dragHandlers(frame) : {}), [frame]);
  return (
    <header className="card-head" data-drag={frame ? true : undefined} {...drag}>
      {frame ? (
        <button
          type="button"
          className="btn bare icon grip"
          aria-label="Move the card: arrow keys, or drag the header"
          onKeyDown={(e) => moveByKey(frame, e)}
        >
          <Icon name="grip" />
        </button>
      ) : null}
      <span className="dot" />
      <h1 className="grow clip">
        {view ? (
          <>
            {view.brand.name} <span className="quiet">on {siteName(view.post.site)}</span>
          </>
        ) : (
          'Earshot'
        )}
      </h1>
      {frame ? (
        <button type="button" className="btn bare icon" aria-label="Close the card (Esc)" onClick={() => frame({ do: 'close' })}>
          <Icon name="close" />
        </button>
      ) : null}
    </header>
  );
}
