/** All that a page needs of listening, and nothing more: bytes count here. Queries come compiled (`compile.ts`), never as text. */
export { engineOf, hydrate, type Engine, type Hit, type Matcher } from './matcher';
export { filterOf, type Filter } from './filter';
export { PROGRAM_VERSION, type Program } from './program';
export { addressed, ownRole, type AddressContext, type Addressed, threadKey } from './addressed';
export type { Facts } from './fields';
