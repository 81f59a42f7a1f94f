/** Addresses under which the invented pages `html/facebook-NAME.html` are served. */
export const FACEBOOK_PAGES: Record<string, string> = {
  'page-2021': 'https://www.facebook.com/brindle.kettles',
  'feed-2024': 'https://www.facebook.com/',
  'group-2026': 'https://www.facebook.com/groups/9911223344/',
  'profile-2026': 'https://www.facebook.com/ines.fauvel',
};
