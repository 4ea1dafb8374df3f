type ErrorType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';

interface ErrorFields {
  code?: string;
  decline_code?: string;
  param?: string;
  payment_intent?: object;
  setup_intent?: object;
  payment_method?: object;
  charge?: string;
}

/** An answer other than 200, in Stripe's envelope. */
export class StripeApiError extends Error {
  readonly status: number;
  readonly type: ErrorType;
  readonly fields: ErrorFields;

  constructor(status: number, type: ErrorType, message: string, fields: ErrorFields = {}) {
    super(message);
    this.status = status;
    this.type = type;
    this.fields = fields;
  }

  body(requestId: string): object {
    const { code } = this.fields;
    const doc = code ? { doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` } : {};
    return {
      error: { ...doc, ...this.fields, message: this.message, type: this.type, request_log_url: requestId },
    };
  }
}

/** 400: the request cannot be carried out, now or as it is. */
export function invalid(message: string, fields: ErrorFields = {}): StripeApiError {
  return new StripeApiError(400, 'invalid_request_error', message, fields);
}

/** 400 for a parameter that must be there. */
export function missing(param: string): StripeApiError {
  return invalid(`Missing required param: ${param}.`, { code: 'parameter_missing', param });
}

/** 404: `No such customer: 'cus_…'`. As a parameter of another call it is a 400 with the parameter's name. */
export function noSuch(what: string, id: string, param?: string): StripeApiError {
  const fields = { code: 'resource_missing', param: param ?? 'id' };
  return new StripeApiError(param ? 400 : 404, 'invalid_request_error', `No such ${what}: '${id}'`, fields);
}

/** 402: the card was refused. */
export function cardError(message: string, fields: ErrorFields): StripeApiError {
  return new StripeApiError(402, 'card_error', message, fields);
}
