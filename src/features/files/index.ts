export { addAvatarRoutes } from './api/avatar.routes';
export { addPortfolioRoutes } from './api/portfolio.routes';
export { type FileDocument, filesCollection } from './data/file.document';
export {
  assignVersion,
  findFile,
  findFiles,
  findPendingDeliverableFiles,
  listFilesOf,
  releaseFiles,
} from './data/files.repository';
export { deriveImagesTask } from './tasks/derive-images.task';
export { removeObjectsTask } from './tasks/remove-objects.task';
export { removeStaleUploadsTask } from './tasks/remove-stale-uploads.task';
export { completeUpload } from './use-cases/complete-upload';
export { createUpload, type UploadRequest, type UploadTicket } from './use-cases/create-upload';
export { downloadLink } from './use-cases/download-link';
export { abortUpload, arrivedParts, signParts } from './use-cases/multipart';
export { presentFiles } from './use-cases/present-file';
export { type PreparedFile, prepareFile, storeFile } from './use-cases/store-file';
