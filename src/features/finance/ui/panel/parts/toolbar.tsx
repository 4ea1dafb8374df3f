'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { type List, PAGE_SIZE } from './use-list';

/** Filters left, files and actions right. */
export function Toolbar({ children, actions }: { children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="nm-fin__bar">
      <div className="nm-fin__filters">{children}</div>
      {actions ? <div className="nm-fin__actions">{actions}</div> : null}
    </div>
  );
}

/** One filter out of a few values. */
export function FilterSelect(props: {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  any: string;
  onChange: (value: string) => void;
}) {
  return (
    <label className="nm-fin__filter">
      <span>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        <option value="">{props.any}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

const SEARCH_MS = 350;

/** Searches when the typing pauses. */
export function FilterSearch(props: {
  label: string;
  value: string;
  hint: string;
  onChange: (value: string) => void;
}) {
  const { value, onChange } = props;
  const [text, setText] = useState(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed decides, not who is told
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => onChange(text.trim()), SEARCH_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label className="nm-fin__filter nm-fin__filter--grow">
      <span>{props.label}</span>
      <input
        type="search"
        value={text}
        placeholder={props.hint}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  );
}

/** A file of everything that the filters let through. */
export function CsvLink({ path, children = 'Download CSV' }: { path: string; children?: string }) {
  return (
    <a className="nm-button" href={`/v1/${path}`} download>
      {children}
    </a>
  );
}

/** Back and forth through the pages of a list. */
export function Pager<T>({ list }: { list: List<T> }) {
  const { page, total, setPage } = list;
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (list.rows === null || total === 0) return null;
  return (
    <nav className="nm-fin__pager" aria-label="Pages">
      <span className="nm-muted nm-num">
        {((page - 1) * PAGE_SIZE + 1).toLocaleString('en-US')}–
        {Math.min(page * PAGE_SIZE, total).toLocaleString('en-US')} of {total.toLocaleString('en-US')}
      </span>
      <span>
        <button type="button" className="nm-button" disabled={page <= 1} onClick={() => setPage(page - 1)}>
          Previous
        </button>
        <button type="button" className="nm-button" disabled={page >= last} onClick={() => setPage(page + 1)}>
          Next
        </button>
      </span>
    </nav>
  );
}
