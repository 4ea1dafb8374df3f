import { invalid, missing } from './errors';
import type { Param, Params } from './form';

const isObject = (value: Param | undefined): value is Params =>
  typeof value === 'object' && !Array.isArray(value);

/** The text, undefined when it was not sent. */
export function text(params: Params, name: string): string | undefined {
  const value = params[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw invalid(`Invalid string: ${name}`, { param: name });
  return value;
}

/** The text, null when it was sent empty, which unsets; undefined when it was not sent. */
export function unsettable(params: Params, name: string): string | null | undefined {
  const value = text(params, name);
  return value === '' ? null : value;
}

/** The text that must be there. */
export function required(params: Params, name: string): string {
  const value = text(params, name);
  if (!value) throw missing(name);
  return value;
}

/** A whole number. */
export function int(params: Params, name: string): number | undefined {
  const value = text(params, name);
  if (value === undefined || value === '') return undefined;
  if (!/^-?\d+$/.test(value)) {
    throw invalid(`Invalid integer: ${value}`, { param: name, code: 'parameter_invalid_integer' });
  }
  return Number(value);
}

/** `true` or `false`. */
export function bool(params: Params, name: string): boolean | undefined {
  const value = text(params, name);
  if (value === undefined || value === '') return undefined;
  if (value !== 'true' && value !== 'false') throw invalid(`Invalid boolean: ${value}`, { param: name });
  return value === 'true';
}

/** Nested parameters; empty when there are none. */
export function group(params: Params, name: string): Params {
  const value = params[name];
  return isObject(value) ? value : {};
}

/** A list of nested parameters. */
export function groups(params: Params, name: string): Params[] {
  const value = params[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A list of texts. */
export function texts(params: Params, name: string): string[] {
  const value = params[name];
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

/** Metadata after the change: names are added or replaced, an empty value removes one, an empty field all. */
export function metadata(params: Params, before: Record<string, string> = {}): Record<string, string> {
  if (params.metadata === '') return {};
  const changes = Object.entries(group(params, 'metadata')).map(([name, value]) => [name, String(value)]);
  const merged = { ...before, ...Object.fromEntries(changes) } as Record<string, string>;
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== ''));
}
