export { addDeliverableRoutes } from './api/deliverables.routes';
export { deliverablesCollection } from './data/deliverable.document';
export { submitWork } from './use-cases/submit-work';
export { deliverableSubscribers } from './use-cases/subscribers';
