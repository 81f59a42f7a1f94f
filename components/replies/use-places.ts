/** A text with places to fill: filled as the values are typed, asked for before it may leave. */
import { useState } from 'react';
import { fillPlaces, openPlaces } from './places';

interface State {
  text: string;
  /** The text before filling, while only the values have been changed; null once the text itself was edited. */
  template: string | null;
  values: Readonly<Record<string, string>>;
  /** A text with open places was about to leave. */
  asked: boolean;
}

const whole = (template: string): State => ({ text: template, template, values: {}, asked: false });

export interface Places {
  text: string;
  /** Labels to show fields for. A filled one stays, so that nothing moves under the pointer. */
  labels: readonly string[];
  values: Readonly<Record<string, string>>;
  asked: boolean;
  /** The user wrote in the text itself. */
  edit: (text: string) => void;
  /** Another text is taken. */
  load: (template: string) => void;
  fill: (label: string, value: string) => void;
  /** The text ready to leave, or null while a place is open; the first open label is told too. */
  ready: () => { text: string } | { open: string };
}

export function usePlaces(start: string): Places {
  const [state, setState] = useState<State>(() => whole(start));
  return {
    text: state.text,
    labels: openPlaces(state.template ?? state.text),
    values: state.values,
    asked: state.asked,
    edit: (text) => setState({ ...state, text, template: null }),
    load: (template) => setState(whole(template)),
    fill: (label, value) => {
      const values = { ...state.values, [label]: value };
      setState({ ...state, values, text: state.template === null ? state.text : fillPlaces(state.template, values) });
    },
    ready: () => {
      const text = fillPlaces(state.text, state.values);
      const [open] = openPlaces(text);
      setState({ ...state, text, asked: open !== undefined });
      return open === undefined ? { text } : { open };
    },
  };
}
