/** The card beside the page. Nothing foreign can cover it, so it needs no click guard and no zod. */
import { createRoot } from 'react-dom/client';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import { wordsOut } from '../../components/ui/carry';
import '../../components/card/card.css';

wordsOut();
const root = document.getElementById('root');
if (root) createRoot(root).render(<SidePanel />);
