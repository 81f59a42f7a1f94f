/** What the site's own words are: their list, English and German. */
export interface Labels {
  home: string;
  explore: string;
  notifications: string;
  messages: string;
  profile: string;
  post: string;
  reply: string;
  forYou: string;
  following: string;
  timeline: string;
  homeTimeline: string;
  conversation: string;
  postText: string;
  prompt: string;
  replyPrompt: string;
  replyingTo: string;
  and: string;
  reposted: string;
  pinned: string;
  ad: string;
  more: string;
  verified: string;
  locked: string;
  image: string;
  search: string;
  suggested: string;
  trends: string;
  follow: string;
  edit: string;
  remove: string;
  removeAsk: string;
  cancel: string;
  save: string;
  edited: string;
  sent: string;
  view: string;
  posts: string;
  replies: string;
  followers: string;
  unavailable: string;
  close: string;
  nothing: string;
  back: string;
  /** Label of the counts' group: replies, reposts, likes, bookmarks, views; zero items are left out. */
  counts: (n: readonly [number, number, number, number, number]) => string[];
  actions: (n: readonly [number, number, number]) => [string, string, string];
  views: (n: number) => string;
  /** "4m", "3h" below a day, null: use a date. */
  short: (minutes: number) => string | null;
  ago: (minutes: number) => string;
}

export const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

export const en: Labels = {
  home: 'Home',
  explore: 'Explore',
  notifications: 'Notifications',
  messages: 'Messages',
  profile: 'Profile',
  post: 'Post',
  reply: 'Reply',
  forYou: 'For you',
  following: 'Following',
  timeline: 'Timeline: ',
  homeTimeline: 'Your Home Timeline',
  conversation: 'Conversation',
  postText: 'Post text',
  prompt: 'What’s happening?',
  replyPrompt: 'Post your reply',
  replyingTo: 'Replying to ',
  and: ' and ',
  reposted: ' reposted',
  pinned: 'Pinned',
  ad: 'Ad',
  more: 'More',
  verified: 'Verified account',
  locked: 'Protected account',
  image: 'Image',
  search: 'Search',
  suggested: 'Who to follow',
  trends: 'Talked about',
  follow: 'Follow',
  edit: 'Edit post',
  remove: 'Delete',
  removeAsk: 'Delete post?',
  cancel: 'Cancel',
  save: 'Save',
  edited: 'Last edited',
  sent: 'Your post was sent.',
  view: 'View',
  posts: 'Posts',
  replies: 'Replies',
  followers: 'Followers',
  unavailable: 'This post is unavailable.',
  close: 'Close',
  nothing: 'Nothing here yet',
  back: 'Back',
  counts: (n) => [
    many(n[0], 'reply', 'replies'),
    many(n[1], 'repost', 'reposts'),
    many(n[2], 'like', 'likes'),
    many(n[3], 'bookmark', 'bookmarks'),
    many(n[4], 'view', 'views'),
  ],
  actions: (n) => [`${n[0]} Replies. Reply`, `${n[1]} reposts. Repost`, `${n[2]} Likes. Like`],
  views: (n) => `${n} views. View post analytics`,
  short: (m) => (m < 60 ? `${m}m` : m < 1440 ? `${Math.floor(m / 60)}h` : null),
  ago: (m) => (m < 60 ? `${many(m, 'minute', 'minutes')} ago` : `${many(Math.floor(m / 60), 'hour', 'hours')} ago`),
};

export const de: Labels = {
  home: 'Startseite',
  explore: 'Entdecken',
  notifications: 'Mitteilungen',
  messages: 'Nachrichten',
  profile: 'Profil',
  post: 'Posten',
  reply: 'Antworten',
  forYou: 'Für dich',
  following: 'Folge ich',
  timeline: 'Timeline: ',
  homeTimeline: 'Deine Startseiten-Timeline',
  conversation: 'Unterhaltung',
  postText: 'Post-Text',
  prompt: 'Was gibt’s Neues?',
  replyPrompt: 'Poste deine Antwort',
  replyingTo: 'Antwort an ',
  and: ' und ',
  reposted: ' hat repostet',
  pinned: 'Angeheftet',
  ad: 'Anzeige',
  more: 'Mehr',
  verified: 'Verifizierter Account',
  locked: 'Geschützter Account',
  image: 'Bild',
  search: 'Suchen',
  suggested: 'Wem folgen?',
  trends: 'Gerade im Gespräch',
  follow: 'Folgen',
  edit: 'Post bearbeiten',
  remove: 'Löschen',
  removeAsk: 'Post löschen?',
  cancel: 'Abbrechen',
  save: 'Speichern',
  edited: 'Zuletzt bearbeitet',
  sent: 'Dein Post wurde gesendet.',
  view: 'Anzeigen',
  posts: 'Posts',
  replies: 'Antworten',
  followers: 'Follower',
  unavailable: 'Dieser Post ist nicht verfügbar.',
  close: 'Schließen',
  nothing: 'Noch nichts hier',
  back: 'Zurück',
  counts: (n) => [
    many(n[0], 'Antwort', 'Antworten'),
    many(n[1], 'Repost', 'Reposts'),
    `${n[2]} „Gefällt mir“-Angaben`,
    many(n[3], 'Lesezeichen', 'Lesezeichen'),
    `${n[4]} Mal angezeigt`,
  ],
  actions: (n) => [`${n[0]} Antworten. Antworten`, `${n[1]} Reposts. Reposten`, `${n[2]} „Gefällt mir“-Angaben. Gefällt mir`],
  views: (n) => `${n} Mal angezeigt. Post-Statistiken anzeigen`,
  short: (m) => (m < 60 ? `${m} Min.` : m < 1440 ? `${Math.floor(m / 60)} Std.` : null),
  ago: (m) => (m < 60 ? `Vor ${many(m, 'Minute', 'Minuten')}` : `Vor ${many(Math.floor(m / 60), 'Stunde', 'Stunden')}`),
};
