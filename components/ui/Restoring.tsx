import { useEffect, useState } from 'react';
import { whatIsRestored, type Restoring as What } from '../../lib/jobs/restoring';
import { Notice } from './Notice';

/** How often is looked, ms; nothing tells of another tab's lock by itself. */
const LOOK = 500;

const WORDS: Readonly<Record<What, string>> = {
  restore: 'A backup is being restored. That takes a few minutes at most; this goes on by itself afterwards.',
  undo: 'A restore is being taken back. That takes a few minutes at most; this goes on by itself afterwards.',
};

/** Beside something that waits: says why, where the reason is a restore that another tab takes in. */
export function Restoring() {
  const [what, setWhat] = useState<What | null>(null);
  useEffect(() => {
    let over = false;
    const timer = setInterval(() => void whatIsRestored().then((found) => over || setWhat(found)), LOOK);
    return () => {
      over = true;
      clearInterval(timer);
    };
  }, []);
  return what ? (
    <Notice tone="info" live>
      {WORDS[what]}
    </Notice>
  ) : null;
}
