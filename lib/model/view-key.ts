/** Where the page view is kept, apart from its schema: content scripts must not carry zod. */
export const VIEW_KEY = 'view';
/** A page that meets another version stops and says so in its health. */
export const VIEW_VERSION = 1;
