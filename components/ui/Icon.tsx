/** The few pictograms of the system: 20 x 20, drawn with lines, always beside or instead of words that say the same. */
const PATHS = {
  close: 'M5 5l10 10M15 5L5 15',
  grip: 'M7 5v.01M13 5v.01M7 10v.01M13 10v.01M7 15v.01M13 15v.01',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  warn: 'M10 3.5L17.5 16.5h-15zM10 8.5v3.5M10 14.3v.01',
  info: 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM10 9.3v4M10 6.6v.01',
  person: 'M10 3.5a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM4 16.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  lock: 'M5 9h10v7.5H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  brand:
    'M3.5 8L5 3.5h10L16.5 8M3.5 8v8.5h13V8M3.5 8c0 2.4 3.25 2.4 3.25 0c0 2.4 3.25 2.4 3.25 0c0 2.4 3.25 2.4 3.25 0c0 2.4 3.25 2.4 3.25 0M8 16.5v-4h4v4',
  people: 'M7 4.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5zM2 16c.5-2.8 2.4-4 5-4s4.5 1.2 5 4M13 5a2.3 2.3 0 1 1 .5 4.5M14.5 12.2c1.9.4 3.1 1.6 3.5 3.8',
  unknown: 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.6M10 14v.01',
  stop: 'M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM5.2 5.2l9.6 9.6',
  down: 'M5 7.5l5 5 5-5',
  more: 'M4.5 10v.01M10 10v.01M15.5 10v.01',
  plus: 'M10 4v12M4 10h12',
  search: 'M8.8 3.5a5.3 5.3 0 1 1 0 10.6a5.3 5.3 0 1 1 0-10.6zM12.7 12.7L17 17',
  note: 'M4.5 3.5h11v9l-4 4h-7zM15.5 12.5h-4v4M7.5 7.5h5M7.5 10.5h3',
  reply: 'M8.5 4.5L3.5 9l5 4.5V11c4 0 6.5 1.2 8 4.5c0-5-2.8-8.5-8-8.5z',
  out: 'M11.5 3.5h5v5M16.5 3.5L9 11M14 11.5v5H3.5V6h5',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  save: 'M5.5 3.5h9v13l-4.5-3.5-4.5 3.5z',
  phone: 'M4 4l3-.5 1.5 4-2 1.3a9 9 0 0 0 4.7 4.7l1.3-2 4 1.5-.5 3C9.5 16.5 3.5 10.5 4 4z',
  gear: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4a2 2 0 1 1 0 4a2 2 0 1 1 0-4zM7 12a2 2 0 1 1 0 4a2 2 0 1 1 0-4z',
  list: 'M3.5 5.5h.01M7 5.5h9.5M3.5 10h.01M7 10h9.5M3.5 14.5h.01M7 14.5h9.5',
  panel: 'M3 4h14v12H3zM12 4v12',
  bin: 'M4 6h12M8 6V3.5h4V6M5.5 6l.8 10.5h7.4L14.5 6',
  edit: 'M4 16l.8-3.5L13.5 3.8l2.7 2.7-8.7 8.7z',
  ear: 'M6 9a4 4 0 1 1 8 0c0 3-3 3.2-3 5.5a2.3 2.3 0 0 1-4.3 1.1M8.5 9.5a1.6 1.6 0 1 1 3-.8c0 1.4-1.5 1.6-1.5 3',
} as const;

export type IconName = keyof typeof PATHS;

/** Drawings grow with the letters: `size` in pixels where the browser's letters have their usual 16. */
export const square = (size: number): { inlineSize: string; blockSize: string } => ({ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` });

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      style={square(size)}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'grip' || name === 'more' ? 2.4 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
