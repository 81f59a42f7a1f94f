/** Names the rules and steps that guesses are made by: a test tells the new name when their files change. */
export const DERIVED_BY = '26d72d94f379';
