import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** Now, ms since 1970, renewed every minute and when the page is shown again, so that "4 min ago" stays true. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = (): void => setNow(Date.now());
    const timer = setInterval(tick, MINUTE);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return now;
}
