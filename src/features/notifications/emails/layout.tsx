import {
  Body,
  Button,
  Container,
  Head,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components';
import type { ReactNode } from 'react';

const FONT = "'Inter', 'Noto Sans Khmer', 'Khmer OS', -apple-system, 'Segoe UI', sans-serif";
const INK = '#1b1c22';
const QUIET = '#6a6c78';
const ACCENT = '#3f3a9e';

interface Props {
  locale: 'en' | 'km';
  preview: string;
  children: ReactNode;
  footer: ReactNode;
}

/** The frame of every e-mail: a quiet card that reads well with images off, in light and dark. */
export function EmailLayout({ locale, preview, children, footer }: Props) {
  return (
    <Html lang={locale}>
      <Head>
        <meta name="color-scheme" content="light dark" />
      </Head>
      <Preview>{preview}</Preview>
      <Body style={{ backgroundColor: '#f4f3f0', fontFamily: FONT, margin: 0, padding: '32px 12px' }}>
        <Container
          style={{ backgroundColor: '#ffffff', borderRadius: 12, maxWidth: 520, padding: '32px 32px 24px' }}
        >
          <Text style={{ color: ACCENT, fontSize: 18, fontWeight: 700, margin: '0 0 24px' }}>Nimmit</Text>
          {children}
          <Hr style={{ borderColor: '#e6e4df', margin: '28px 0 16px' }} />
          <Text
            style={{ color: QUIET, fontSize: 12, lineHeight: locale === 'km' ? '22px' : '18px', margin: 0 }}
          >
            {footer}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** A paragraph; Khmer gets the taller lines that its stacked letters need. */
export function Paragraph({
  locale,
  children,
  strong = false,
}: {
  locale: 'en' | 'km';
  children: ReactNode;
  strong?: boolean;
}) {
  const style = {
    color: INK,
    fontSize: strong ? 20 : 15,
    fontWeight: strong ? 600 : 400,
    lineHeight: locale === 'km' ? '30px' : strong ? '28px' : '24px',
    margin: '0 0 16px',
  };
  return <Text style={style}>{children}</Text>;
}

/** The one thing to do, with its address spelled out for clients that show no buttons. */
export function Action({ url, label, hint }: { url: string; label: string; hint: string }) {
  return (
    <Section style={{ margin: '24px 0 8px' }}>
      <Button
        href={url}
        style={{
          backgroundColor: ACCENT,
          borderRadius: 8,
          color: '#ffffff',
          fontSize: 15,
          fontWeight: 600,
          padding: '12px 22px',
        }}
      >
        {label}
      </Button>
      <Text
        style={{ color: QUIET, fontSize: 12, lineHeight: '20px', margin: '20px 0 0', wordBreak: 'break-all' }}
      >
        {hint}
        <br />
        <Link href={url} style={{ color: ACCENT }}>
          {url}
        </Link>
      </Text>
    </Section>
  );
}
