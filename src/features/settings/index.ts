export { loadSettings } from './data/settings.repository';
export { DEFAULT_SETTINGS, type Settings } from './domain/settings';
export { seedSettings } from './use-cases/seed-settings';
