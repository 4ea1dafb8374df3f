import { say } from '../use-cases/words';
import { Action, EmailLayout, Paragraph } from './layout';

export interface AccountEmailProps {
  locale: 'en' | 'km';
  /** One of the account templates, e.g. `verify-email`. */
  template: string;
  /** Missing in mails to people whom we do not know yet. */
  firstName?: string;
  url: string;
  /** What fills the words in. */
  values?: Record<string, string | number>;
  /** Whether it is nothing to somebody who did not do it. */
  ignorable?: boolean;
}

/** An e-mail about a person's own account: confirm, reset, welcome. */
export function AccountEmail({
  locale,
  template,
  firstName,
  url,
  values,
  ignorable = true,
}: AccountEmailProps) {
  const words = (key: string, more?: Record<string, string>) =>
    say(locale, `emails.${key}`, { ...values, ...more });
  return (
    <EmailLayout
      locale={locale}
      preview={words(`${template}.body`)}
      footer={words(ignorable ? 'ignore' : 'footer')}
    >
      <Paragraph locale={locale} strong>
        {words(`${template}.subject`)}
      </Paragraph>
      <Paragraph locale={locale}>
        {firstName ? words('greeting', { firstName }) : words('greetingPlain')}
      </Paragraph>
      <Paragraph locale={locale}>{words(`${template}.body`)}</Paragraph>
      <Action url={url} label={words(`${template}.action`)} hint={words('linkHint')} />
      <Paragraph locale={locale}>{words('signature')}</Paragraph>
    </EmailLayout>
  );
}
