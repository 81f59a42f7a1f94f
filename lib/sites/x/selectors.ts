/**
 * Where the parts of a post are on X: ordered alternatives, newest evidence first, each with the date it was seen.
 * No logic here. Recorded pages: 2024-12, 2025-05, 2025-11; older and thread markup: public projects up to 2026-08.
 */

/** A post. 2024+: `article[data-testid=tweet]`; 2021: `div[data-testid=tweet]` inside an `article`. A bare `article` also holds the notices of removed posts. */
export const POST = '[data-testid="tweet"],article';
/** "Mara liked your post": an article too, but not a post (2022+). */
export const NOTICE = '[data-testid="notification"]';
/** A cell of the virtualised list, all years. It stands in for the post should both marks of a post be lost. */
export const CELL = '[data-testid="cellInnerDiv"]';

/** Main column (all years) and open dialogs (post over the page, reply box, photo). Columns: pro.x.com, not recorded. */
export const ROOTS = '[data-testid="primaryColumn"],[data-testid="multi-column-layout-column-content"],[role="dialog"]';
/** Where none of these is on the page: the page's main part. */
export const ROOTS_LAST = 'main';

/** Name and handle. 2023+: User-Name; 2022: User-Names; 2021: none (the handle's own line is looked for). */
export const NAMES = '[data-testid="User-Name"],[data-testid="User-Names"]';
export const AVATAR = '[data-testid="Tweet-User-Avatar"],[data-testid^="UserAvatar-Container"]';
/** Time inside the link to the post, all years. The time of a quote is not in a link. */
export const TIME = 'a[href*="/status/"] time';
/** Text, in order: 2021+; then the language and direction that X sets on a text and on nothing else. */
export const TEXT = ['[data-testid="tweetText"]', '[lang][dir="auto"]'] as const;
export const SHOW_MORE = '[data-testid="tweet-text-show-more-link"]';
/** "Reposted", "Pinned" and other lines above a post, 2021+. */
export const CONTEXT = '[data-testid="socialContext"]';
/** Box around a quoted post, all years. Badges beside a name have the role too, but hold neither time nor text. */
export const QUOTE_BOX = '[role="link"]:not(a)';
export const QUOTE_SIGNS = `time,${TEXT[0]},${NAMES}`;
/** Around an advertisement. It also stands INSIDE ordinary posts, around video: only ancestors count. */
export const PROMOTED = '[data-testid="placementTracking"]';
export const LOCK = 'svg[data-testid="icon-lock"]';
export const VERIFIED = 'svg[data-testid="icon-verified"]';
/** Pictures, video, cards, polls: a post may be without text only when it has one of these or a quote. */
export const MEDIA =
  '[data-testid="tweetPhoto"],[data-testid="videoPlayer"],[data-testid="videoComponent"],[data-testid="previewInterstitial"],[data-testid="cardPoll"],[data-testid="article-cover-image"],[data-testid^="card."],video,a[href*="/photo/"]';
export const GROUP = '[role="group"]';

/** Buttons whose labels hold exact numbers in any language; then words of the group's label, for a button that lost its own. */
export const COUNTS = {
  replies: ['[data-testid="reply"]', /repl|ant|resp|répon|返信|回[复覆]/i],
  reposts: ['[data-testid="retweet"],[data-testid="unretweet"]', /repost|tweet|republi|リポスト|[转轉]/i],
  likes: ['[data-testid="like"],[data-testid="unlike"]', /like|gefällt|gusta|aime|いいね|喜/i],
} as const;
export const VIEWS = 'a[href*="/status/"][href*="/analytics"]';

/** Lines with a person's link that are no repost: "liked", "follows", in the languages X shows most. */
export const NO_REPOST = /like|follow|gefällt|folg|gusta|sigue|curti|segue|aime|suit|piace|いいね|フォロー|喜|[关關]注|takip|beğen|нрав|читает/i;
/** Labels of a "verified" badge that has no test id (2021). */
export const VERIFIED_WORDS = /v[eé]rif|認証|[认認][证證]|провер/i;

export const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';
export const ACCOUNT_BUTTON = '[data-testid="SideNav_AccountSwitcher_Button"]';
