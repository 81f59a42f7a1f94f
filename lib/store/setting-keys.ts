/** Every key of the table of settings. A new one is named here first, or nothing may be written under it. Pure. */

/** They go with a person, so a backup holds them. */
export type CarriedKey = 'settings' | 'quiet';
/** They speak of this browser alone: where its backups go, how its clock went, how reading went here. */
export type BrowserKey = 'backup' | 'clock' | `health:${string}`;
export type SettingKey = CarriedKey | BrowserKey;

export const isBrowserKey = (key: string): boolean => key === 'backup' || key === 'clock' || key.startsWith('health:');
