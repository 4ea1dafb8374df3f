import { LogoutButton as LogoutButton_b41f62c55968d06f660957fea66103c4 } from '../../../features/accounts/ui/admin/logout-button'
import { LoginForm as LoginForm_c2573d564a690177af0fea9a42bc86cd } from '../../../features/accounts/ui/admin/login-form'
import { PanelSession as PanelSession_403b07760bdc850147b06594046596a5 } from '../../../features/accounts/ui/admin/panel-session'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/features/accounts/ui/admin/logout-button#LogoutButton": LogoutButton_b41f62c55968d06f660957fea66103c4,
  "/features/accounts/ui/admin/login-form#LoginForm": LoginForm_c2573d564a690177af0fea9a42bc86cd,
  "/features/accounts/ui/admin/panel-session#PanelSession": PanelSession_403b07760bdc850147b06594046596a5,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
