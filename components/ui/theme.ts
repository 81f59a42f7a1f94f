/** Light or dark by the given name; anything else leaves it to the system's own choice. */
export function applyTheme(theme: string | null): void {
  const root = document.documentElement;
  if (theme === 'dark' || theme === 'light') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

/** The eight colours a brand may have (see tokens.css). */
export const BRAND_COLORS = ['slate', 'blue', 'teal', 'green', 'amber', 'orange', 'red', 'purple'] as const;
