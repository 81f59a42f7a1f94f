import { Component, type ReactNode } from 'react';
import { Broken } from './Broken';

/** What could not be read or drawn is said, with the way on; without it the whole page would go blank. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="boundary">
        <h1>Earshot</h1>
        <Broken />
      </main>
    );
  }
}
