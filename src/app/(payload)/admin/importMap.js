import { JobPanel as JobPanel_2528ba75ca657b2a030ba33f38a89a21 } from '../../../features/admin/ui/job/job-panel'
import { JsonView as JsonView_e91d0deca86cc6e96a335edd054408cf } from '../../../features/admin/ui/kit/json-view'
import { MoneyCell as MoneyCell_b8e67992104d33a503283c55a7038a8e } from '../../../features/admin/ui/kit/cells'
import { ScoreCell as ScoreCell_b8e67992104d33a503283c55a7038a8e } from '../../../features/admin/ui/kit/cells'
import { UserPanel as UserPanel_307984b3028b0c737bbd825d011b316e } from '../../../features/admin/ui/user/user-panel'
import { OrganizationPanel as OrganizationPanel_27413531025f0eac58d72b1529852cb6 } from '../../../features/admin/ui/organization/organization-panel'
import { JsonEdit as JsonEdit_0cf84a9e5f520a7db1371a059c0b9463 } from '../../../features/admin/ui/kit/json-edit'
import { RevokeKey as RevokeKey_e221d4a8bf2a687b1359742347202ba1 } from '../../../features/api-keys/ui/panel/revoke-key'
import { AuditChanges as AuditChanges_aed7827aeac75fecd9fe615f1f1fcc23 } from '../../../features/admin/ui/audit/audit-changes'
import { LogoutButton as LogoutButton_b41f62c55968d06f660957fea66103c4 } from '../../../features/accounts/ui/admin/logout-button'
import { Icon as Icon_89029a996ae2beacd1d7b6cdcbfec136 } from '../../../features/admin/ui/brand/icon'
import { Logo as Logo_d1b9fb228df55f61ac88453a35ec5a5d } from '../../../features/admin/ui/brand/logo'
import { PayoutsNav as PayoutsNav_757adf704d291dd5dc73b321b8092877 } from '../../../features/payouts/ui/panel/payouts-nav'
import { CapacityNav as CapacityNav_d318b23e19920273b5061557d4db9eb6 } from '../../../features/capacity/ui/capacity-nav'
import { CapacityView as CapacityView_23bf8486534249b6ff220fb1bf2001ce } from '../../../features/capacity/ui/capacity-view'
import { FinanceNav as FinanceNav_c732a9130a5b4ac67c2dc007e01616a7 } from '../../../features/finance/ui/panel/finance-nav'
import { QualityNav as QualityNav_0690b44be1cb5fc5bb05c063aff5ef43 } from '../../../features/analytics/ui/panel/quality-nav'
import { LoginForm as LoginForm_c2573d564a690177af0fea9a42bc86cd } from '../../../features/accounts/ui/admin/login-form'
import { PanelSession as PanelSession_403b07760bdc850147b06594046596a5 } from '../../../features/accounts/ui/admin/panel-session'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { Dashboard as Dashboard_acfdfabef068dd049b037a7a9cf7082b } from '../../../features/admin/ui/dashboard/dashboard'
import { PayoutsView as PayoutsView_563c3d00987272e678297a509b8342af } from '../../../features/payouts/ui/panel/payouts-view'
import { QualityView as QualityView_f8e5c271afb34de4c1e8d0e1eb1a95d3 } from '../../../features/analytics/ui/panel/quality-view'
import { FinanceView as FinanceView_ce362dd6db70c1607e971de12376524d } from '../../../features/finance/ui/panel/finance-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/features/admin/ui/job/job-panel#JobPanel": JobPanel_2528ba75ca657b2a030ba33f38a89a21,
  "/features/admin/ui/kit/json-view#JsonView": JsonView_e91d0deca86cc6e96a335edd054408cf,
  "/features/admin/ui/kit/cells#MoneyCell": MoneyCell_b8e67992104d33a503283c55a7038a8e,
  "/features/admin/ui/kit/cells#ScoreCell": ScoreCell_b8e67992104d33a503283c55a7038a8e,
  "/features/admin/ui/user/user-panel#UserPanel": UserPanel_307984b3028b0c737bbd825d011b316e,
  "/features/admin/ui/organization/organization-panel#OrganizationPanel": OrganizationPanel_27413531025f0eac58d72b1529852cb6,
  "/features/admin/ui/kit/json-edit#JsonEdit": JsonEdit_0cf84a9e5f520a7db1371a059c0b9463,
  "/features/api-keys/ui/panel/revoke-key#RevokeKey": RevokeKey_e221d4a8bf2a687b1359742347202ba1,
  "/features/admin/ui/audit/audit-changes#AuditChanges": AuditChanges_aed7827aeac75fecd9fe615f1f1fcc23,
  "/features/accounts/ui/admin/logout-button#LogoutButton": LogoutButton_b41f62c55968d06f660957fea66103c4,
  "/features/admin/ui/brand/icon#Icon": Icon_89029a996ae2beacd1d7b6cdcbfec136,
  "/features/admin/ui/brand/logo#Logo": Logo_d1b9fb228df55f61ac88453a35ec5a5d,
  "/features/payouts/ui/panel/payouts-nav#PayoutsNav": PayoutsNav_757adf704d291dd5dc73b321b8092877,
  "/features/capacity/ui/capacity-nav#CapacityNav": CapacityNav_d318b23e19920273b5061557d4db9eb6,
  "/features/capacity/ui/capacity-view#CapacityView": CapacityView_23bf8486534249b6ff220fb1bf2001ce,
  "/features/finance/ui/panel/finance-nav#FinanceNav": FinanceNav_c732a9130a5b4ac67c2dc007e01616a7,
  "/features/analytics/ui/panel/quality-nav#QualityNav": QualityNav_0690b44be1cb5fc5bb05c063aff5ef43,
  "/features/accounts/ui/admin/login-form#LoginForm": LoginForm_c2573d564a690177af0fea9a42bc86cd,
  "/features/accounts/ui/admin/panel-session#PanelSession": PanelSession_403b07760bdc850147b06594046596a5,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/features/admin/ui/dashboard/dashboard#Dashboard": Dashboard_acfdfabef068dd049b037a7a9cf7082b,
  "/features/payouts/ui/panel/payouts-view#PayoutsView": PayoutsView_563c3d00987272e678297a509b8342af,
  "/features/analytics/ui/panel/quality-view#QualityView": QualityView_f8e5c271afb34de4c1e8d0e1eb1a95d3,
  "/features/finance/ui/panel/finance-view#FinanceView": FinanceView_ce362dd6db70c1607e971de12376524d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
