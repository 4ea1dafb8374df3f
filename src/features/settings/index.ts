export { dropSettingsCache, loadSettings } from './data/settings.repository';
export type { PayoutRailTerms, Settings } from './domain/settings';
export { seedSettings } from './use-cases/seed-settings';
