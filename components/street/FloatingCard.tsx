import { useEffect, useRef, useState } from 'react';
import { Card } from '../card/Card';
import type { Play } from './play';
import { streetSource } from './source';

/** The card of the chosen post over the street, moved by its header as it is in a page. */
export function FloatingCard({ play }: { play: Play }) {
  const [place, setPlace] = useState({ x: 0, y: 0 });
  const [source] = useState(() => streetSource(play, (dx, dy) => setPlace((was) => ({ x: was.x + dx, y: was.y + dy }))));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className="street-card" role="dialog" aria-label="Card" tabIndex={-1} style={{ translate: `${place.x}px ${place.y}px` }}>
      <Card source={source} />
    </div>
  );
}
