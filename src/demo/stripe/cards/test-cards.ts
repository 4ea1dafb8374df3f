/** What a card does when it is used. */
export interface CardBehaviour {
  /** Refused when it is saved or first used. */
  declineOnSave: string | null;
  /** Refused when it is charged. */
  declineOnCharge: string | null;
  /** When its holder must confirm: never, until it has been set up once, or every time. */
  authentication: 'never' | 'until_set_up' | 'always';
  /** What follows a charge. */
  afterCharge: 'nothing' | 'dispute' | 'inquiry' | 'refund_pending' | 'refund_fails';
}

export interface TestCard extends CardBehaviour {
  number: string;
  brand: 'visa' | 'mastercard' | 'amex';
  /** One line for the people who choose it. */
  title: string;
  /** Offered with one click on the checkout page. */
  offered: boolean;
  /** Identifier under which Stripe knows it in tests. */
  alias: string;
}

const PLAIN: CardBehaviour = {
  declineOnSave: null,
  declineOnCharge: null,
  authentication: 'never',
  afterCharge: 'nothing',
};

const card = (number: string, alias: string, title: string, more: Partial<TestCard> = {}): TestCard => ({
  ...PLAIN,
  brand: 'visa',
  offered: false,
  ...more,
  number,
  alias,
  title,
});

const declined = (code: string, more: Partial<TestCard> = {}): Partial<TestCard> => ({
  declineOnSave: code,
  declineOnCharge: code,
  ...more,
});

/** Stripe's test cards that the stand-in knows. */
export const TEST_CARDS: readonly TestCard[] = [
  card('4242424242424242', 'pm_card_visa', 'Works', { offered: true }),
  card(
    '4000000000000002',
    'pm_card_chargeDeclined',
    'Declined',
    declined('generic_decline', { offered: true }),
  ),
  card(
    '4000000000009995',
    'pm_card_visa_chargeDeclinedInsufficientFunds',
    'Insufficient funds',
    declined('insufficient_funds', { offered: true }),
  ),
  card('4000002500003155', 'pm_card_authenticationRequiredOnSetup', '3-D Secure, once', {
    authentication: 'until_set_up',
    offered: true,
  }),
  card('4000002760003184', 'pm_card_authenticationRequired', '3-D Secure, every time', {
    authentication: 'always',
    offered: true,
  }),
  card('4000000000000341', 'pm_card_chargeCustomerFail', 'Can be saved, fails later', {
    declineOnCharge: 'generic_decline',
    offered: true,
  }),
  card('4000000000000259', 'pm_card_createDispute', 'Works, disputed later', {
    afterCharge: 'dispute',
    offered: true,
  }),
  card('5555555555554444', 'pm_card_mastercard', 'Mastercard', { brand: 'mastercard' }),
  card('378282246310005', 'pm_card_amex', 'American Express', { brand: 'amex' }),
  card('4000000000003220', 'pm_card_threeDSecure2Required', '3-D Secure 2', { authentication: 'always' }),
  card('4000008400001629', 'pm_card_threeDSecureRequiredChargeDeclined', '3-D Secure, then declined', {
    authentication: 'always',
    declineOnCharge: 'generic_decline',
  }),
  card('4000000000001976', 'pm_card_createDisputeInquiry', 'Works, inquired about later', {
    afterCharge: 'inquiry',
  }),
  card('4000000000007726', 'pm_card_pendingRefund', 'Refunds succeed later', {
    afterCharge: 'refund_pending',
  }),
  card('4000000000005126', 'pm_card_refundFail', 'Refunds fail later', { afterCharge: 'refund_fails' }),
  card('4000000000009987', 'pm_card_visa_chargeDeclinedLostCard', 'Lost card', declined('lost_card')),
  card('4000000000000069', 'pm_card_chargeDeclinedExpiredCard', 'Expired card', declined('expired_card')),
  card('4000000000000127', 'pm_card_chargeDeclinedIncorrectCvc', 'Incorrect CVC', declined('incorrect_cvc')),
  card(
    '4000000000000119',
    'pm_card_chargeDeclinedProcessingError',
    'Processing error',
    declined('processing_error'),
  ),
];

/** The test card of a number (spaces allowed) or of Stripe's test identifier. */
export function findCard(numberOrAlias: string): TestCard | undefined {
  const plain = numberOrAlias.replace(/[\s-]/g, '');
  return TEST_CARDS.find(({ number, alias }) => number === plain || alias === numberOrAlias);
}

const CODES_OF_THEIR_OWN = new Set([
  'expired_card',
  'incorrect_cvc',
  'processing_error',
  'authentication_required',
]);

const MESSAGES: Record<string, string> = {
  insufficient_funds: 'Your card has insufficient funds.',
  expired_card: 'Your card has expired.',
  incorrect_cvc: "Your card's security code is incorrect.",
  processing_error: 'An error occurred while processing your card. Try again in a little bit.',
  authentication_required: 'Your card was declined. This transaction requires authentication.',
};

/** Stripe's error code, decline code and sentence for a refusal. */
export function refusal(code: string): { code: string; decline_code: string; message: string } {
  return {
    code: CODES_OF_THEIR_OWN.has(code) ? code : 'card_declined',
    decline_code: code,
    message: MESSAGES[code] ?? 'Your card was declined.',
  };
}
