export { addAvatarRoutes } from './api/avatar.routes';
export { addPortfolioRoutes } from './api/portfolio.routes';
export { addStorageRoutes } from './api/storage.routes';
export { type FileDocument, filesCollection } from './data/file.document';
export {
  assignVersion,
  deleteFiles,
  findFile,
  findFiles,
  findPendingDeliverableFiles,
  listFilesOf,
  releaseFiles,
} from './data/files.repository';
export { deriveImagesTask } from './tasks/derive-images.task';
export { removeObjectsTask } from './tasks/remove-objects.task';
export { removeStaleUploadsTask } from './tasks/remove-stale-uploads.task';
export { scanFileTask, sweepScansTask } from './tasks/scan-file.task';
export { completeUpload } from './use-cases/complete-upload';
export { countOldStorage } from './use-cases/count-storage';
export { createUpload, type UploadRequest, type UploadTicket } from './use-cases/create-upload';
export { downloadLink } from './use-cases/download-link';
export { abortUpload, arrivedParts, signParts } from './use-cases/multipart';
export { presentFiles } from './use-cases/present-file';
export { type PreparedFile, prepareFile, storeFile } from './use-cases/store-file';
