import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

/** A question before something is taken away. Esc and "Keep" change nothing. */
export function Confirm({
  title,
  yes,
  open,
  children,
  answer,
}: {
  title: string;
  yes: string;
  open: boolean;
  children: ReactNode;
  answer: (yes: boolean) => void;
}) {
  return (
    <ModalOverlay className="veil" isOpen={open} isDismissable onOpenChange={(is) => !is && answer(false)}>
      <Modal className="dialog">
        <Dialog role="alertdialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div>{children}</div>
          <div className="row wrap">
            <button type="button" className="btn" autoFocus onClick={() => answer(false)}>
              Keep
            </button>
            <button type="button" className="btn danger" onClick={() => answer(true)}>
              {yes}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
