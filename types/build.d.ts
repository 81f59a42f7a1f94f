/** What the build knows and writes into the scripts of pages, which have no types of Vite. */
interface ImportMetaEnv {
  readonly FIREFOX: boolean;
}
interface ImportMeta {
  readonly env: ImportMetaEnv;
}
