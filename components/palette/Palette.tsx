import { useEffect, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PaletteBody } from './PaletteBody';
import { useDeed } from './use-deed';
import './palette.css';

/** Macs say ⌘ where others say Ctrl. */
const MAC = /mac/i.test(navigator.userAgent);
export const PALETTE_KEY = MAC ? '⌘ K' : 'Ctrl K';

/** The button that opens the palette and tells its key; the key itself works anywhere in the page. */
export function Palette() {
  const [open, setOpen] = useState(false);
  const { told, run, forget } = useDeed();
  useEffect(() => {
    const stop = new AbortController();
    const hear = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey || event.ctrlKey === event.metaKey) return;
      // Before the browser takes it for its own search box.
      event.preventDefault();
      setOpen((was) => !was);
    };
    addEventListener('keydown', hear, { signal: stop.signal, capture: true });
    return () => stop.abort();
  }, []);
  return (
    <>
      <button type="button" className="btn find" aria-keyshortcuts="Control+K Meta+K" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="search" size={16} />
        Find
        <kbd>{PALETTE_KEY}</kbd>
      </button>
      <ModalOverlay className="veil veil-top" isOpen={open} isDismissable onOpenChange={setOpen}>
        <Modal className="dialog palette">
          <Dialog aria-label="Find">
            <PaletteBody
              run={(deed) => {
                setOpen(false);
                run(deed);
              }}
            />
          </Dialog>
        </Modal>
      </ModalOverlay>
      {told ? (
        <div className="palette-told">
          <Notice tone={told.tone} live>
            <div className="row apart">
              <span>{told.words}</span>
              <button type="button" className="btn bare icon" aria-label="Close this line" onClick={forget}>
                <Icon name="close" />
              </button>
            </div>
          </Notice>
        </div>
      ) : null}
    </>
  );
}
