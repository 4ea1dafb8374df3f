import type {
  ArrayField,
  CheckboxField,
  CollectionSlug,
  DateField,
  Field,
  FieldAccess,
  GroupField,
  JoinField,
  JSONField,
  NumberField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
  UIField,
} from 'payload';
import { nobody } from './access';

/** A word in both languages of the panel. */
export const both = (en: string, km: string): { en: string; km: string } => ({ en, km });

/** Groups of the panel's menu. */
export const GROUPS = {
  operations: both('Operations', 'ប្រតិបត្តិការ'),
  people: both('People', 'មនុស្ស'),
  money: both('Money', 'ហិរញ្ញវត្ថុ'),
  content: both('Content', 'មាតិកា'),
  system: both('System', 'ប្រព័ន្ធ'),
} as const;

/** Options of a select from a list of words: `in_progress` reads "In progress". */
export function options(values: readonly string[]): { label: string; value: string }[] {
  return values.map((value) => ({ value, label: sentence(value) }));
}

function sentence(value: string): string {
  const words = value
    .replace(/[-_]/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

type Extra<F extends Field> = Partial<Omit<F, 'name' | 'type'>>;
const closedAccess = { create: nobody, update: nobody } satisfies {
  create: FieldAccess;
  update: FieldAccess;
};

/** A field that only use-cases write: shown, never edited. */
export function closed<F extends Field>(field: F): F {
  const given = field as F & { access?: object; admin?: object };
  return {
    ...given,
    access: { ...given.access, ...closedAccess },
    admin: { ...given.admin, readOnly: true },
  };
}

/** A field with a rule for who may read it. */
export function readableBy<F extends Field>(read: FieldAccess, field: F): F {
  const given = field as F & { access?: object };
  return { ...given, access: { ...given.access, read } };
}

export const text = (name: string, extra: Extra<TextField> = {}): TextField =>
  ({ maxLength: 500, ...extra, name, type: 'text' }) as TextField;

export const longText = (name: string, extra: Extra<TextareaField> = {}): TextareaField =>
  ({ maxLength: 20_000, ...extra, name, type: 'textarea' }) as TextareaField;

export const number = (name: string, extra: Extra<NumberField> = {}): NumberField =>
  ({ ...extra, name, type: 'number' }) as NumberField;

/** A whole number of zero or more: credits, minutes, or money in minor units. */
export const count = (name: string, extra: Extra<NumberField> = {}): NumberField =>
  number(name, { min: 0, defaultValue: 0, validate: wholeNumber(0), ...extra });

/** Money in minor units, e.g. US cents; may be negative. */
export const cents = (name: string, extra: Extra<NumberField> = {}): NumberField =>
  number(name, {
    defaultValue: 0,
    validate: wholeNumber(),
    ...extra,
    admin: { components: { Cell: '/features/admin/ui/kit/cells#MoneyCell' }, ...extra.admin },
  });

/** ISO code of the currency that the amounts beside it are in. */
export const currency = (): TextField =>
  text('currency', { defaultValue: 'USD', maxLength: 3, minLength: 3, required: true });

export const flag = (name: string, extra: Extra<CheckboxField> = {}): CheckboxField =>
  ({ defaultValue: false, ...extra, name, type: 'checkbox' }) as CheckboxField;

/** An instant. */
export const instant = (name: string, extra: Extra<DateField> = {}): DateField =>
  ({
    ...extra,
    name,
    type: 'date',
    admin: { date: { pickerAppearance: 'dayAndTime' }, ...extra.admin },
  }) as DateField;

export const choice = (
  name: string,
  values: readonly string[],
  extra: Extra<SelectField> = {},
): SelectField => ({ ...extra, name, type: 'select', options: options(values) }) as SelectField;

export const choices = (
  name: string,
  values: readonly string[],
  extra: Extra<SelectField> = {},
): SelectField => choice(name, values, { ...extra, hasMany: true } as Extra<SelectField>);

/** One related document. */
export const one = (
  name: string,
  relationTo: CollectionSlug,
  extra: Extra<RelationshipField> = {},
): RelationshipField => ({ ...extra, name, type: 'relationship', relationTo }) as RelationshipField;

/** Related documents. */
export const many = (
  name: string,
  relationTo: CollectionSlug,
  extra: Extra<RelationshipField> = {},
): RelationshipField => one(name, relationTo, { ...extra, hasMany: true } as Extra<RelationshipField>);

/** Documents of ours store "nothing yet" as null, and a caller may send null; Payload expects a group to be there. */
const nullIsEmpty = ({ value }: { value?: unknown }) => (value === null ? {} : value);

export const group = (name: string, fields: Field[], extra: Extra<GroupField> = {}): GroupField =>
  ({
    ...extra,
    name,
    type: 'group',
    fields,
    hooks: { afterRead: [nullIsEmpty], beforeValidate: [nullIsEmpty] },
  }) as GroupField;

export const rows = (name: string, fields: Field[], extra: Extra<ArrayField> = {}): ArrayField =>
  ({ ...extra, name, type: 'array', fields, admin: { initCollapsed: true, ...extra.admin } }) as ArrayField;

/** Shown as names and values. Payload's own editor of JSON loads its code from another site. */
const JSON_VIEW = { Field: '/features/admin/ui/kit/json-view#JsonView' };

export const json = (name: string, extra: Extra<JSONField> = {}): JSONField =>
  ({ ...extra, name, type: 'json', admin: { components: JSON_VIEW, ...extra.admin } }) as JSONField;

/** What hangs below a document: the documents of `collection` whose `on` is this one, newest first. */
export const below = (
  name: string,
  collection: CollectionSlug,
  on: string,
  defaultColumns: string[],
  extra: Partial<JoinField> = {},
): JoinField => ({
  defaultLimit: 10,
  defaultSort: '-createdAt',
  ...extra,
  name,
  type: 'join',
  collection,
  on,
  admin: { allowCreate: false, defaultColumns, ...extra.admin },
});

/** A part of the edit page that is ours, named by path so that the configuration loads without React. */
export const view = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: component } },
});

/** A title for documents that have no name of their own: a field of the document they belong to. */
export const titleFrom = (path: string): TextField =>
  ({
    name: 'title',
    type: 'text',
    virtual: path,
    admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  }) as TextField;

/** Columns of the audit entries below a document. */
export const AUDIT_COLUMNS = ['timestamp', 'actor', 'actorName', 'action', 'reason'];

function wholeNumber(min?: number) {
  return (
    value: number | number[] | null | undefined,
    { required }: { required?: boolean },
  ): string | true => {
    if (value === null || value === undefined) return required ? 'A number is needed.' : true;
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return 'Must be a whole number.';
    return min !== undefined && value < min ? `Must be ${min} or more.` : true;
  };
}
