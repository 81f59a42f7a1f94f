import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/**
 * Now, ms since 1970, renewed every minute and when the page is shown again, so that "4 min ago" stays true. `on` false: nobody looks yet,
 * and nothing is listened to.
 */
export function useMinute(on = true): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!on) return;
    const tick = (): void => setNow(Date.now());
    tick();
    const timer = setInterval(tick, MINUTE);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [on]);
  return now;
}
