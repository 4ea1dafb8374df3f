import { render } from '@react-email/render';
import type { EmailProps, EmailRenderer } from '@/platform/email-outbox';
import { say } from '../use-cases/words';
import { AccountEmail } from './account-email';
import { NotificationEmail, type NotificationEmailProps } from './notification-email';

/** Which of an account mail's addresses its button opens. */
const BUTTON: Readonly<Record<string, 'url' | 'signInUrl' | 'forgotUrl' | 'securityUrl'>> = {
  'verify-email': 'url',
  'reset-password': 'url',
  'owner-invite': 'url',
  welcome: 'signInUrl',
  'account-exists': 'signInUrl',
  'password-changed': 'forgotUrl',
  'payout-method-changed': 'forgotUrl',
  'second-factor-on': 'securityUrl',
  'second-factor-off': 'securityUrl',
  'second-factor-reset': 'securityUrl',
  'recovery-code-used': 'securityUrl',
  'recovery-codes-new': 'securityUrl',
  'new-device': 'securityUrl',
  'session-stolen': 'securityUrl',
  'team-invitation': 'url',
  'api-key-created': 'url',
  'api-key-revoked': 'url',
  'webhook-disabled': 'url',
  'webhook-gone': 'url',
};

/** Mails that lead here say what happened to an account: who did not do it must not ignore them. */
const ALARMING = new Set(['forgotUrl', 'securityUrl']);

/** Turns an e-mail of the outbox into subject, HTML and text. @throws Error for a template that does not exist */
export const renderEmail: EmailRenderer = async ({ template, locale, props }) => {
  const { subject, element } =
    template === 'notification' ? notification(locale, props) : account(template, locale, props);
  const [html, text] = await Promise.all([render(element), render(element, { plainText: true })]);
  return { subject, html, text };
};

function notification(locale: 'en' | 'km', props: EmailProps) {
  const values = props as unknown as NotificationEmailProps;
  return {
    subject: say(locale, values.titleKey, values.values),
    element: <NotificationEmail {...values} locale={locale} />,
  };
}

function account(template: string, locale: 'en' | 'km', props: EmailProps) {
  const button = BUTTON[template];
  if (!button) throw new Error(`there is no e-mail template "${template}"`);
  const values = (props.values ?? {}) as Record<string, string | number>;
  return {
    subject: say(locale, `emails.${template}.subject`, values),
    element: (
      <AccountEmail
        locale={locale}
        template={template}
        firstName={typeof props.firstName === 'string' ? props.firstName : undefined}
        values={values}
        ignorable={!ALARMING.has(button)}
        url={String(props[button])}
      />
    ),
  };
}
