import { say } from '../use-cases/words';
import { Action, EmailLayout, Paragraph } from './layout';

export interface AccountEmailProps {
  locale: 'en' | 'km';
  /** One of the account templates, e.g. `verify-email`. */
  template: string;
  firstName: string;
  url: string;
}

/** An e-mail about a person's own account: confirm, reset, welcome. */
export function AccountEmail({ locale, template, firstName, url }: AccountEmailProps) {
  const words = (key: string, values?: Record<string, string>) => say(locale, `emails.${key}`, values);
  return (
    <EmailLayout locale={locale} preview={words(`${template}.body`)} footer={words('ignore')}>
      <Paragraph locale={locale} strong>
        {words(`${template}.subject`)}
      </Paragraph>
      <Paragraph locale={locale}>{words('greeting', { firstName })}</Paragraph>
      <Paragraph locale={locale}>{words(`${template}.body`)}</Paragraph>
      <Action url={url} label={words(`${template}.action`)} hint={words('linkHint')} />
      <Paragraph locale={locale}>{words('signature')}</Paragraph>
    </EmailLayout>
  );
}
