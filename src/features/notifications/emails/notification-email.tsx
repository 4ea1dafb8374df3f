import { Link } from '@react-email/components';
import { say } from '../use-cases/words';
import { Action, EmailLayout, Paragraph } from './layout';

export interface NotificationEmailProps {
  locale: 'en' | 'km';
  firstName: string;
  titleKey: string;
  messageKey: string;
  values: Record<string, string | number>;
  url: string;
  /** Of a delivery: everything else that came in overnight. */
  morningUrl?: string;
  preferencesUrl: string;
}

/** A notification as an e-mail: its words, and the page it leads to. */
export function NotificationEmail(props: NotificationEmailProps) {
  const { locale, values } = props;
  const footer = (
    <>
      {say(locale, 'emails.footer')}{' '}
      <Link href={props.preferencesUrl}>{say(locale, 'emails.preferences')}</Link>
    </>
  );
  return (
    <EmailLayout locale={locale} preview={say(locale, props.messageKey, values)} footer={footer}>
      <Paragraph locale={locale}>{say(locale, 'emails.greeting', { firstName: props.firstName })}</Paragraph>
      <Paragraph locale={locale} strong>
        {say(locale, props.titleKey, values)}
      </Paragraph>
      <Paragraph locale={locale}>{say(locale, props.messageKey, values)}</Paragraph>
      <Action url={props.url} label={say(locale, 'emails.open')} hint={say(locale, 'emails.linkHint')} />
      {props.morningUrl ? (
        <Paragraph locale={locale}>
          <Link href={props.morningUrl}>{say(locale, 'emails.morning')}</Link>
        </Paragraph>
      ) : null}
    </EmailLayout>
  );
}
