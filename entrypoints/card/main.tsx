/** The card inside a page: an extension frame that opens no database and shows nothing before the worker has paired it. */
import { createRoot } from 'react-dom/client';
import { Card } from '../../components/card/Card';
import { GuardContext, watchGuard } from '../../components/card/guard';
import { frameSource } from '../../components/card/source';
import { onlyTrusted } from '../../lib/jobs/trusted';
import '../../components/card/card.css';

onlyTrusted();
const root = document.getElementById('root');
if (root) {
  const { guard, reset } = watchGuard(root, new AbortController().signal);
  createRoot(root).render(
    <GuardContext value={guard}>
      <Card source={frameSource()} opened={reset} />
    </GuardContext>,
  );
}
