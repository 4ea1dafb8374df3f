export { addPrivacyRoutes } from './api/privacy.routes';
export { dataExportIndexes } from './data/data-export.document';
export { endExportsTask } from './tasks/end-exports.task';
export { makeExportTask } from './tasks/make-export.task';
export { sweepPersonTask } from './tasks/sweep-person.task';
