export const FILE_PURPOSES = ['client-upload', 'deliverable', 'avatar', 'portfolio', 'message'] as const;
export type FilePurpose = (typeof FILE_PURPOSES)[number];

export const FILE_STATES = [
  'awaiting-upload',
  'uploaded',
  'scanning',
  'clean',
  'infected',
  'rejected',
] as const;
export type FileState = (typeof FILE_STATES)[number];
