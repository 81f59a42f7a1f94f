/** Colours of the page's ground, as the site writes them on the body. */
export const GROUND = { light: 'rgb(255, 255, 255)', dark: 'rgb(18, 22, 27)' } as const;
