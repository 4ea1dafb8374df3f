export { Field, type FieldProps } from './field';
export {
  CheckboxField,
  PasswordField,
  RadioField,
  SelectField,
  TextareaField,
  TextField,
} from './fields';
export { Form } from './form';

export { SubmitButton } from './submit-button';
export { useZodForm } from './use-zod-form';
