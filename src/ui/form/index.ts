export { Field, type FieldProps } from './field';
export {
  CheckboxField,
  PasswordField,
  RadioField,
  SelectField,
  SwitchField,
  TextareaField,
  TextField,
} from './fields';
export { Form } from './form';
export { applyServerErrors } from './server-errors';
export { SubmitButton } from './submit-button';
export { useZodForm } from './use-zod-form';
