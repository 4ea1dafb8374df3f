export { download, toCsv } from './csv';
export { type DataColumn, DataTable } from './data-table';
export { exportList } from './export-list';
export { type ListFilter, ListToolbar } from './list-toolbar';
export { Pager } from './pager';
export { type ListState, useListState } from './use-list-state';
