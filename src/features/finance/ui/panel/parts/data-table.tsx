'use client';

import { Fragment, type ReactNode, useState } from 'react';

export interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand right. */
  right?: boolean;
  /** Left out on small screens, where the row opens to show it. */
  wide?: boolean;
}

interface DataTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[] | null;
  rowId: (row: Row) => string;
  problem?: string | null;
  empty: string;
  /** What a row opens to. */
  more?: (row: Row) => ReactNode;
  foot?: ReactNode;
}

/** Rows that can be opened; on a phone each is a block with its headings beside the values. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowId, problem, empty, more, foot } = props;
  const [open, setOpen] = useState<string | null>(null);
  if (problem && !rows) {
    return (
      <p role="alert" className="nm-problem">
        {problem}
      </p>
    );
  }
  if (!rows) return <div className="nm-skeleton" role="status" aria-label="Loading" />;
  if (rows.length === 0) return <p className="nm-fin__empty">{empty}</p>;
  const span = columns.length + (more ? 1 : 0);
  return (
    <div className="nm-fin__scroll">
      {problem ? <p className="nm-problem">{problem}</p> : null}
      <table className="nm-table nm-fin__table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ header, right }) => (
              <th key={header} scope="col" className={right ? 'nm-right' : undefined}>
                {header}
              </th>
            ))}
            {more ? (
              <th scope="col">
                <span className="nm-sr">Open</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = rowId(row);
            const isOpen = open === id;
            return (
              <Fragment key={id}>
                <tr className={isOpen ? 'nm-fin__open' : undefined}>
                  {columns.map(({ header, cell, right, wide }) => (
                    <td
                      key={header}
                      data-label={header}
                      className={[right ? 'nm-right nm-num' : '', wide ? 'nm-fin__wide' : ''].join(' ')}
                    >
                      <div>{cell(row)}</div>
                    </td>
                  ))}
                  {more ? (
                    <td className="nm-right nm-fin__toggle">
                      <button
                        type="button"
                        className="nm-fin__more"
                        aria-expanded={isOpen}
                        onClick={() => setOpen(isOpen ? null : id)}
                      >
                        <span className="nm-sr">{isOpen ? 'Close' : 'Open'}</span>
                        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                          <path d="m4 6 4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
                        </svg>
                      </button>
                    </td>
                  ) : null}
                </tr>
                {isOpen && more ? (
                  <tr className="nm-fin__detail">
                    <td colSpan={span}>{more(row)}</td>
                  </tr>
                ) : null}
              </Fragment>
            );
          })}
        </tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </div>
  );
}
