/**
 * Where the parts of a Facebook page stand. Class names change with every build and are never used; each line says since
 * when a mark was seen, older alternatives stay as long as recorded pages show them.
 */

/** Author line. `profile_name`: 2025-07 on (on ordinary posts too, in spite of its prefix); headings: 2019 on. */
export const PROFILE_NAME = '[data-ad-rendering-role="profile_name"]';
export const HEAD = `${PROFILE_NAME},h2,h3,h4,h5`;

/** The message of a post: to 2020 the test id, 2020-2025 the two previews, 2025-07 on the story message. */
export const MESSAGE =
  '[data-ad-rendering-role="story_message"],[data-ad-preview="message"],[data-ad-comet-preview="message"],[data-testid="post_message"]';

/** Comments and replies carry a localised label since 2019; posts an empty one or none, and `aria-posinset` until 2025-07. */
export const COMMENT = '[role="article"][aria-label]:not([aria-label=""]):not([aria-posinset])';
/** The link with a comment's time (and id), and that of its author. */
export const COMMENT_LINK = 'a[href*="comment_id="]';

/** Number of the unit in its feed: 2019 to 2025-07, not for every user. Menus and chats number their rows too, with other roles. */
export const NUMBERED = '[aria-posinset]:is([role="article"],:not([role]))';

/** 2025-07 on, one for each post. */
export const COMMENT_BUTTON = '[data-ad-rendering-role="comment_button"]';
/** Something under a post: buttons (2025-07 on), sum of reactions and reply box (2019 on). */
export const ACTIONS = `${COMMENT_BUTTON},[data-ad-rendering-role="like_button"],[role="toolbar"],[role="textbox"]`;

/** Pictures and films of a post; an emoji is an `img` outside links. */
export const MEDIA = 'a[href*="/photo"],a[href*="/reel/"],a[href*="/videos/"],video,[data-imgperflogname]';

/** Marks of advertisements besides the label: explanation link (to 2020), call to action (2025-07 on). */
export const AD_MARKS = 'a[href*="/ads/about"],[data-ad-rendering-role^="cta"]';

/** The globe, heads or lock beside the time: title on the picture or inside it, 2020 on. */
export const AUDIENCE = 'svg[title],svg>title';
