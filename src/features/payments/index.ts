export { addAdminPaymentRoutes } from './api/admin-payments.routes';
export { addPaymentRoutes } from './api/payments.routes';
export { type PaymentDocument, paymentsCollection } from './data/payment.document';
export { paymentStripeHandlers } from './payments.stripe-handlers';
export { paymentSubscribers } from './payments.subscribers';
export { checkPaymentTask } from './tasks/check-payment.task';
export { sendRefundTask } from './tasks/send-refund.task';
export { sweepPaymentsTask } from './tasks/sweep-payments.task';
export { topUpTask } from './tasks/top-up.task';
