/** Addresses under which the invented pages `html/facebook-NAME.html` are served. */
export const FACEBOOK_PAGES: Record<string, string> = {
  'page-2021': 'https://www.facebook.com/brindle.kettles',
  'feed-2024': 'https://www.facebook.com/',
  'group-2026': 'https://www.facebook.com/groups/9911223344/',
  'home-2020': 'https://www.facebook.com/?sk=h_chr',
  'viewer-2022': 'https://www.facebook.com/photo/?fbid=9914&set=a.1',
  'described-2024': 'https://www.facebook.com/home.php',
  'profile-2026': 'https://www.facebook.com/ines.fauvel',
};
