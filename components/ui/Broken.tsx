import { Notice } from './Notice';

/** The store did not let itself be read: said, with the way on. */
export function Broken() {
  return (
    <Notice tone="bad" live>
      <p>The history could not be read. Nothing was changed.</p>
      <p>Try again, or start the browser anew. If that does not help, look whether the disk is full.</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => location.reload()}>
          Try again
        </button>
      </div>
    </Notice>
  );
}
