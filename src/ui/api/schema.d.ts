// Generated from the /v1 contract by `npm run generate:api`. Do not edit.

export interface paths {
    "/admin/api-keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a client’s API key
         * @description Operations and support, with a reason, e.g. when a key was found in public.
         */
        post: operations["staffRevokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/audit-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Audit log
         * @description Newest first; nothing in it can be changed.
         */
        get: operations["listAuditLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Capacity
         * @description What the roster can still take, by worker, skill and half-hour, against what usually comes in, with both countries’ holidays.
         */
        get: operations["getCapacity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All client organizations
         * @description With balance and use.
         */
        get: operations["listAdminClients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/credit-lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lots of credits
         * @description With what their credits were bought for.
         */
        get: operations["listAdminLots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dashboard
         * @description Queues, tonight, capacity, credits, quality.
         */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Disputes
         * @description Payments that a bank has called back, newest first.
         */
        get: operations["listDisputes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/disputes/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a dispute up
         * @description The money stays with the client. Cannot be taken back.
         */
        post: operations["acceptDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/disputes/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a dispute
         * @description Kept as a draft, or handed to the bank with `submit`, which is possible once.
         */
        post: operations["sendDisputeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/disputes/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a lost dispute would post
         * @description Worked out by the rules that would book it; nothing is kept. Empty where the bank has the money already.
         */
        post: operations["previewDisputeLoss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/finance/months/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Close a month
         * @description Opening balances, movements and closing balances per class of accounts, which must tie out. The file has every posting of the month.
         */
        get: operations["getMonthClose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/holiday-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Years of the holiday calendars
         * @description What is confirmed in each, and who signed it off. An unsigned year makes promises less sure.
         */
        get: operations["listHolidayYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/holiday-years/{year}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign off a year’s holidays
         * @description Both countries. `confirmAll` confirms the days that are still open; without it they refuse.
         */
        post: operations["signOffHolidayYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All jobs
         * @description With staff’s filters; `unassigned`, `atRisk` and `flagged` are the dashboard’s queues.
         */
        get: operations["listAdminJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/jobs/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Assign a job
         * @description To a worker by hand; open offers are withdrawn.
         */
        patch: operations["assignJob"];
        trace?: never;
    };
    "/admin/jobs/{id}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Flag a job
         * @description Or take the flag away. A flagged job passes our own check before the client sees it.
         */
        post: operations["flagJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/jobs/{id}/override": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a status by hand
         * @description What the transition table allows staff, with a reason; cancelling chooses the refund.
         */
        post: operations["overrideJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/jobs/{id}/qa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on our own check
         * @description Pass: on to the client. Fail: back to the worker with the note.
         */
        post: operations["decideQa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/jobs/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a job from its worker
         * @description To another worker, or back to matching.
         */
        post: operations["reassignJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/jobs/{id}/ruling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rule on a job’s money
         * @description Of a finished job: the client’s share back, and what the worker keeps of a pay that is still pending. With `preview=true` only its postings are answered.
         */
        post: operations["ruleOnJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/organizations/{id}/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give or take credits
         * @description Finance only; a ledger transaction with the reason, and an audit entry.
         */
        post: operations["adjustCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/organizations/{id}/credits/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What giving or taking credits would post
         * @description Worked out by the rules that would book it; nothing is kept.
         */
        post: operations["previewCreditAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payout-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payout runs
         * @description For staff who see money, newest first.
         */
        get: operations["listPayoutRuns"];
        put?: never;
        /**
         * Draft a run
         * @description A payout for each worker who is paid. Each cleared earning is in one payout only.
         */
        post: operations["draftPayoutRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payout-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A run
         * @description With its payouts, what carried over, and what the ledger books.
         */
        get: operations["getPayoutRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payout-runs/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a run
         * @description Above the limit of the settings not by who drafted it.
         */
        post: operations["approvePayoutRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payout-runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a draft back
         * @description Its earnings are free for another run.
         */
        post: operations["cancelPayoutRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payout-runs/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file for the bank
         * @description CSV with whole account numbers; each download is in the audit log. What was paid is not in it.
         */
        get: operations["exportPayoutRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payout-runs/{id}/mark-paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Every payout of a run arrived
         * @description Books those that are on their way; single ones that came back are marked one by one.
         */
        post: operations["markPayoutRunPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payout-runs/{id}/mark-sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A run was handed to the bank
         * @description Workers are told that money is on its way.
         */
        post: operations["markPayoutRunSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payout-runs/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a run would pay
         * @description To whom, what carries over and why, and what the ledger would book. Nothing is written.
         */
        post: operations["previewPayoutRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All payouts
         * @description For staff who see money.
         */
        get: operations["listPayouts"];
        put?: never;
        /**
         * Draft a payout of one worker
         * @description Outside of the weekly run: a run of its own with this one payout.
         */
        post: operations["draftPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payouts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a payout
         * @description One that is alone in its run; above the limit not by who drafted it.
         */
        post: operations["approvePayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payouts/{id}/mark-paid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payout arrived
         * @description Books it: cleared becomes paid.
         */
        post: operations["markPayoutPaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/payouts/{id}/mark-returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payout came back
         * @description Its earnings are cleared again; the account gets nothing more until it is set anew.
         */
        post: operations["markPayoutReturned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/quality-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quality
         * @description Work that was delivered in the period: on time, at once right, rounds of changes and ratings, by worker, category, client or month.
         */
        get: operations["getQualityMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reconciliations with Stripe
         * @description What each daily comparison of Stripe with our books found, newest first.
         */
        get: operations["listReconciliations"];
        put?: never;
        /**
         * Compare with Stripe now
         * @description Finance only, with a reason. Missing events are fetched; what differs is reported.
         */
        post: operations["runReconciliation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refunds
         * @description Newest first, with what Stripe says of each.
         */
        get: operations["listRefunds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revenue
         * @description By month, tier, category and client, from the ledger: received, recognised, deferred, recurring, worker cost and margin. Twelve months unless asked otherwise. The file has the months.
         */
        get: operations["getRevenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stripe-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of Stripe
         * @description The inbox, newest first. `q` finds an id of an event or of what it is about.
         */
        get: operations["listStripeEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stripe-events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an event of Stripe
         * @description With everything that came.
         */
        get: operations["getStripeEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/stripe-events/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply an event of Stripe again
         * @description Finance only, with a reason. Reads what it is about again from Stripe; what is right already stays as it is.
         */
        post: operations["replayStripeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger
         * @description Transactions with their postings. `q` finds words of the description, a key or an id of Stripe. The file has one row a posting.
         */
        get: operations["listAdminTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/transactions/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give money back to a card
         * @description Of a payment, in full or in part. Takes back unspent credits that it bought. With `preview=true` only its postings are answered.
         */
        post: operations["refundTransaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All accounts
         * @description `q` searches name and e-mail.
         */
        get: operations["listAdminUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Suspend, reactivate, staff roles (owners only). Suspension ends every session at once.
         */
        patch: operations["updateAdminUser"];
        trace?: never;
    };
    "/admin/users/{id}/act-as": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act as a person
         * @description A session of a client or a worker for 30 minutes, with a reason. Nothing that moves money or touches how they sign in; every change is recorded as the staff member’s.
         */
        post: operations["actAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/data-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a copy of somebody’s data
         * @description For a person who asked us. They are told when it is ready and fetch it themselves.
         */
        post: operations["requestDataExportFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase somebody
         * @description For a person who asked us, with the reason. As they would do it themselves; there is no way back.
         */
        post: operations["erasePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/second-factor/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a person’s second factor away
         * @description When the phone is lost. The person is told by mail. Colleagues’ by owners only.
         */
        post: operations["resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/users/{id}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign a person out everywhere
         * @description Every session of the account ends at once. Sessions of staff are ended by owners only.
         */
        post: operations["endUserSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All workers
         * @description With their figures.
         */
        get: operations["listAdminWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin/workers/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify skills of a worker
         * @description Or take a verification back. `id` is the worker’s user id.
         */
        post: operations["verifyWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom I worked
         * @description The organizations that I delivered to in the period, by name: never how to reach them nor what they pay.
         */
        get: operations["getClientsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I earned
         * @description By the day it was earned, whenever it is paid out; by month, category or client.
         */
        get: operations["getEarningsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How our jobs went
         * @description Jobs that were created in the period and posted: how many ended how, on time, at once right, how fast, how rated.
         */
        get: operations["getJobsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How my work went
         * @description Jobs that I delivered in the period: on time, at once right, how fast, how rated.
         */
        get: operations["getPerformanceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/spending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What we spent
         * @description Credits that jobs took and money that was paid, by the ledger, less what came back; by month, category or person. Plans and packs are of no category and nobody: they are in the totals and the months.
         */
        get: operations["getSpendingReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who worked for us
         * @description Everybody who has or had a job of the period, with what they delivered and how we rated it.
         */
        get: operations["getWorkersReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * API keys of the organization
         * @description Those that work first, then the others, each newest first. Owners of the organization only, and never with an API key.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description The answer shows the key, once. It acts with the rights of who makes it, cut down to its scopes. Owners of the organization only, and never with an API key.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description It stops working within a second, sockets included, for good. Repeating it changes nothing. Owners of the organization only, and never with an API key.
         */
        delete: operations["revokeApiKey"];
        options?: never;
        head?: never;
        /**
         * Change an API key
         * @description Name, scopes, end and limit. What is not named stays. Owners of the organization only, and never with an API key.
         */
        patch: operations["updateApiKey"];
        trace?: never;
    };
    "/auth/act-as/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop acting as a person
         * @description Ends the session and says as whom it was; the staff member’s own stays.
         */
        post: operations["endActAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a reset link
         * @description The answer is the same whether or not the address is known.
         */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Sets the two cookies and answers the access token. Five failures in 15 minutes lock account and address. Who has a second factor gets SECOND_FACTOR_REQUIRED and a challenge, which `auth/totp/verify` takes.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign out
         * @description Ends this session and clears the cookies. Answers the same when nobody was signed in.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the access token
         * @description Rotates the refresh token. One that was used before ends the whole family (10 s grace).
         */
        post: operations["refreshSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a client or a worker
         * @description Sends a verification e-mail. The answer is the same in words and time for a known address.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the verification e-mail again
         * @description The answer is the same whether or not the address is known.
         */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with a link
         * @description Uses the token up and ends every session of the account.
         */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List my sessions
         * @description Where the caller is signed in, the most recently used first.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * End all my other sessions
         * @description The one that asks stays.
         */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of my sessions
         * @description Its access token stops working within a second.
         */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/totp/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the second factor off
         * @description With the password and a code. Staff who need one cannot.
         */
        post: operations["disableTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/totp/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch the second factor on
         * @description A code proves that the app has the secret. Answers ten recovery codes, shown this once.
         */
        post: operations["enableTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/totp/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make new recovery codes
         * @description With the password and a code. The old ones are worth nothing from then on.
         */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/totp/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up an authenticator app
         * @description Answers a new secret. It is in force once a code of it was sent to `auth/totp/enable`.
         */
        post: operations["setupTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/totp/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the second factor
         * @description The challenge that `auth/login` answered with SECOND_FACTOR_REQUIRED, and a code. Each code counts once.
         */
        post: operations["verifyTotp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an e-mail address
         * @description Uses the token of the verification e-mail up.
         */
        post: operations["verifyEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/earnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My earnings
         * @description Pending, cleared and paid, next payout, and a page of what each job earned.
         */
        get: operations["getEarnings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/earnings/{jobId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a job earned
         * @description Hours × rate × urgency, in dollars and riel at a dated rate, and where the money is.
         */
        get: operations["getEarningReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/earnings/{jobId}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a job earned, as a paper
         * @description In English or Khmer.
         */
        get: operations["getEarningReceiptPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/earnings/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My month
         * @description Owed before it, everything earned and paid in it, owed after it.
         */
        get: operations["getEarningStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/earnings/statements.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My month, as CSV
         * @description One line for each movement.
         */
        get: operations["getEarningStatementCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/earnings/statements.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My month, as a paper
         * @description In English or Khmer.
         */
        get: operations["getEarningStatementPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened since
         * @description The polling fallback and catch-up of the sockets: events of the caller’s rooms after an id, oldest first.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is the process alive
         * @description Asks nothing of any other part.
         */
        get: operations["healthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Signed in with the invited address, or with name and password by somebody new, whose address the link proves. An organization of one is closed with that; 409 names in `details.obstacles` what has to be finished first.
         */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look at an invitation
         * @description For who holds its link; uses nothing up. A POST so that the token is in no address. 409 names in `details.reason` why a link is dead: `used`, `withdrawn`, `expired`.
         */
        post: operations["readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description The organization’s own and ours, with price and hours.
         */
        get: operations["listJobTemplates"];
        put?: never;
        /**
         * Keep a template
         * @description From a job, or from the fields themselves.
         */
        post: operations["createJobTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/job-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a template
         * @description One of the organization’s own.
         */
        delete: operations["deleteJobTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List jobs
         * @description Clients: the organization’s jobs. Workers: jobs assigned to them. Staff: all.
         */
        get: operations["listJobs"];
        put?: never;
        /**
         * Make a job
         * @description A draft (`pending`), which may be incomplete; with `publish` it must be complete and the price is held.
         */
        post: operations["createJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a job
         * @description As the caller may see it: no price for workers, no payout for clients. Carries an ETag.
         */
        get: operations["getJob"];
        put?: never;
        post?: never;
        /**
         * Cancel a job
         * @description Free until a worker accepted, then by the cancellation policy. The answer says what came back.
         */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        /**
         * Change a job
         * @description Before it is assigned. With If-Match a stale edit is refused. Assumptions may be answered until submission.
         */
        patch: operations["updateJob"];
        trace?: never;
    };
    "/jobs/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an offer
         * @description Only while the caller’s own offer is open; only one worker wins.
         */
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/approve-brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a brief
         * @description Publishes a brief that waits for approval; `If-Match` names the version that was read.
         */
        post: operations["approveBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the delivered work
         * @description Captures the held price and credits the worker. Can be undone for 10 seconds. With `version`, CONFLICT when that is not the newest one any more.
         */
        post: operations["completeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an offer
         * @description The next candidate is asked at once.
         */
        post: operations["declineOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/decline-brief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a brief back
         * @description Declines a brief that waits for approval, with a reason. It stays a draft.
         */
        post: operations["declineBrief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of the work
         * @description Newest first. Clients see a version once it passed our own check.
         */
        get: operations["listDeliverables"];
        put?: never;
        /**
         * Complete an upload for the next version
         * @description Checks and scans the file and keeps it for the next submission.
         */
        post: operations["attachDeliverable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/deliverables/{version}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on a version
         * @description Oldest first.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Comment on a version
         * @description Anchored on a page, a second or a region of a file, or on the whole.
         */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change comments on a version
         * @description Authors change words and tag; either side resolves. Several at once.
         */
        patch: operations["updateComments"];
        trace?: never;
    };
    "/jobs/{id}/deliverables/upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an upload for the next version
         * @description Up to 2 GB a file; parts as for other files of the job.
         */
        post: operations["createDeliverableUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Duplicate a job
         * @description A new draft with the same brief and the same brief files.
         */
        post: operations["duplicateJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a job
         * @description Files of the brief, messages and versions; unfinished uploads are left out.
         */
        get: operations["listJobFiles"];
        put?: never;
        /**
         * Complete an upload to a job
         * @description Checks size and content against what was announced, then scans. Repeating it answers the same file.
         */
        post: operations["completeJobUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file
         * @description Redirects to a link valid 5 minutes; with `json=1` answers the link. `variant` picks a smaller image.
         */
        get: operations["downloadJobFile"];
        put?: never;
        post?: never;
        /**
         * Remove a file
         * @description The uploader’s own, while nothing submitted or sent carries it and, for brief files, before assignment.
         */
        delete: operations["removeJobFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/files/{fileId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List parts that have arrived
         * @description What a resumed upload need not send again.
         */
        get: operations["listUploadParts"];
        put?: never;
        /**
         * Sign parts of a multipart upload
         * @description Addresses valid 15 minutes; ask again for more. For files of the brief and of deliverables.
         */
        post: operations["signUploadParts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/files/{fileId}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Give up an upload
         * @description Removes what arrived of an upload that was not completed.
         */
        delete: operations["abortUpload"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/files/upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an upload to a job
         * @description One PUT up to 16 MB, else multipart. Clients: 500 MB a file. Executables, scripts and HTML are refused.
         */
        post: operations["createJobUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/hand-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a job back
         * @description The assigned worker, before the work is handed in. The job goes to the next worker at once; it counts against the completion rate.
         */
        post: operations["handBackJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why these workers
         * @description Clients: why this worker. Staff: components and what would change the order. Workers: their own row.
         */
        get: operations["getJobMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thread of a job
         * @description Newest first; `before` pages back.
         */
        get: operations["listMessages"];
        put?: never;
        /**
         * Send a message
         * @description To the other side of the job. `internal` is for staff among themselves.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change one’s own message
         * @description Within 15 minutes of sending it; it says that it was edited.
         */
        patch: operations["editMessage"];
        trace?: never;
    };
    "/jobs/{id}/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the thread read
         * @description Up to and with the message named.
         */
        post: operations["markMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft
         * @description Holds the price and starts matching. The brief must be complete; `details` names what is missing.
         */
        post: operations["publishJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Move a job in the queue
         * @description In front of another waiting job, or to the end with `beforeId` null. Answers with the new order.
         */
        patch: operations["moveJobInQueue"];
        trace?: never;
    };
    "/jobs/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate the other side
         * @description Once each, within 14 days of approval. Clients rate the worker, workers the client.
         */
        post: operations["rateJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a job cost
         * @description Credits by lot or money, refunds, and the hours behind an hourly price. From the ledger.
         */
        get: operations["getJobReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/receipt/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a job cost, as a paper
         * @description As it stands now.
         */
        get: operations["getJobReceiptPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a completed job
         * @description Within 7 days; makes a revision from the final version.
         */
        post: operations["reopenJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/request-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a draft for approval
         * @description A requester’s briefs wait for an owner or member; a member’s when it is beyond their budget.
         */
        post: operations["requestApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/request-revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request changes
         * @description Tagged fix, preference or new scope. New scope needs `acceptCredits` as quoted; its price is held.
         */
        post: operations["requestRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/revision-quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a change would cost
         * @description A fix is free; a preference uses a round; new scope is priced. Changes nothing.
         */
        post: operations["quoteRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start work
         * @description The assigned worker; the clock turns to them.
         */
        post: operations["startJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a version
         * @description At least one clean file. Goes to our own check or to the client.
         */
        post: operations["submitWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/time-tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Worked time of a job
         * @description Entries, total and the running timer. Clients see the total only through the job.
         */
        get: operations["getTimeSheet"];
        put?: never;
        /**
         * Enter time by hand
         * @description With a reason; may not overlap another entry of the caller.
         */
        post: operations["addTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/time-tracking/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the timer
         * @description One runs at a time; a running one elsewhere is a conflict.
         */
        post: operations["startTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/time-tracking/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the timer
         * @description Closes the running entry of this job.
         */
        post: operations["stopTimer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline of a job
         * @description What happened, oldest first, as far as the caller may know.
         */
        get: operations["getJobTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/{id}/undo-complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo an approval
         * @description Within 10 seconds; the job is in review again.
         */
        post: operations["undoComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My open offers
         * @description Offers that wait for an answer and reservations for the coming shift. `serverTime` is for the countdown.
         */
        get: operations["listAvailableJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/brief-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Brief forms
         * @description The questions of each category; words by translation key.
         */
        get: operations["listBriefForms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/morning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The morning hand-off
         * @description What came in overnight, what is asked, what was begun, and what is still on its way.
         */
        get: operations["getMorning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue
         * @description Jobs of the organization that wait for a worker, in the order in which they are matched.
         */
        get: operations["getJobQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/jobs/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price and promise before posting
         * @description Credits, when it is ready, what would be assumed, balance after. Changes nothing.
         */
        post: operations["quoteJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My notifications
         * @description Newest first.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a notification
         * @description One of the caller’s own.
         */
        delete: operations["deleteNotification"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark one read
         * @description Repeating it changes nothing.
         */
        patch: operations["readNotification"];
        trace?: never;
    };
    "/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark all read
         * @description Everything there is at this moment.
         */
        patch: operations["readAllNotifications"];
        trace?: never;
    };
    "/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are unread
         * @description For the bell.
         */
        get: operations["getUnreadCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/offers/missed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Offers that I missed or lost
         * @description Of the last 90 days, newest first: each part of the caller’s score, and what would have won it.
         */
        get: operations["listMissedOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my organization
         * @description Name, brand kit, members and balance of the caller’s organization. Carries an ETag.
         */
        get: operations["getOrganization"];
        put?: never;
        /**
         * Found an organization
         * @description For a client who belongs to none, because they left a team. They own it.
         */
        post: operations["foundOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my organization
         * @description Name, industry, brand kit and billing details; owners only.
         */
        patch: operations["updateOrganization"];
        trace?: never;
    };
    "/organization/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List open invitations
         * @description Those that nobody has accepted yet, newest first. Owners only.
         */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description Its link stops working. Owners only.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail an invitation again
         * @description With a new link for seven days more; the one before stops working. Once a minute.
         */
        post: operations["resendInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members
         * @description Everybody of the organization with role, monthly budget and what this month took of it.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Invite a member
         * @description Mails a link that works once and for seven days. Owners only.
         */
        post: operations["inviteMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member, or leave
         * @description Owners remove anybody, everybody may remove themselves; the last owner stays. Their jobs stay with the organization.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Change a member
         * @description Role and monthly budget. Owners only; the last owner stays one.
         */
        patch: operations["updateMember"];
        trace?: never;
    };
    "/organization/preferred-workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List preferred workers
         * @description Workers who are asked first when they are within reach of the best score.
         */
        get: operations["listPreferredWorkers"];
        put?: never;
        /**
         * Prefer a worker
         * @description A worker who has delivered to the organization. Repeating it changes nothing.
         */
        post: operations["addPreferredWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/preferred-workers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop preferring a worker
         * @description `id` is the worker’s user id.
         */
        delete: operations["removePreferredWorker"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment
         * @description As we know it; `payments/confirm` asks Stripe.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give up a payment
         * @description One that still waits for a person. What had been charged meanwhile is answered as it is.
         */
        post: operations["cancelPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What became of a payment
         * @description After coming back from Stripe or the bank: asks Stripe and books what it says. Repeatable.
         */
        post: operations["confirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy a pack of credits
         * @description As `payments/intent` with purpose `credits`.
         */
        post: operations["buyCredits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * History of credits and payments
         * @description Every movement of the organization, newest first.
         */
        get: operations["listPaymentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay for a pack or a job
         * @description With a saved card it is charged at once; without one `redirectUrl` takes a new card. The amount is the pack’s or the job’s. A job’s draft is published by its payment.
         */
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invoices and credit notes
         * @description Of my organization, newest first; of all organizations for staff who see money.
         */
        get: operations["listInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One invoice or credit note
         * @description With `.pdf` behind the id it answers with the paper itself.
         */
        get: operations["getInvoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The paper of an invoice or credit note
         * @description Made from what was stored when it was issued: the same bytes every time.
         */
        get: operations["getInvoicePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Saved cards
         * @description The organization’s, the default first. Kept at Stripe; we know brand, last digits and expiry.
         */
        get: operations["listPaymentMethods"];
        put?: never;
        /**
         * Save a card
         * @description Answers the address of Stripe’s page that takes it.
         */
        post: operations["addPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/methods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a card
         * @description Refused for the only card of a subscription that runs.
         */
        delete: operations["deletePaymentMethod"];
        options?: never;
        head?: never;
        /**
         * Make a card the default
         * @description For renewals, the automatic top-up and wherever none is chosen.
         */
        patch: operations["setDefaultPaymentMethod"];
        trace?: never;
    };
    "/payments/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Packs of credits
         * @description What can be bought without a subscription, smallest first.
         */
        get: operations["listCreditPacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open Stripe’s customer portal
         * @description Cards and invoices at Stripe; it comes back to the billing page. Owners of the organization only.
         */
        post: operations["openPortal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/top-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Automatic top-up
         * @description Buys a pack by itself when credits run low, up to a sum a month.
         */
        get: operations["getTopUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the automatic top-up
         * @description Switching it on needs a saved card and a cap that allows one pack.
         */
        patch: operations["updateTopUp"];
        trace?: never;
    };
    "/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My payouts
         * @description On their way, arrived and come back, newest first.
         */
        get: operations["listMyPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payouts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of my payouts
         * @description With the earnings that it carries.
         */
        get: operations["getMyPayout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/push-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Push messages
         * @description The key that a browser subscribes with, and how many browsers there are.
         */
        get: operations["getPush"];
        put?: never;
        /**
         * Send push messages to this browser
         * @description By preference and quiet hours. Repeating it changes nothing. 409 where the server has no keys for it.
         */
        post: operations["subscribePush"];
        /**
         * End push messages to a browser
         * @description One of the caller’s own; one that is not there is no error.
         */
        delete: operations["endPush"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Is every part ready
         * @description 200 only when database, storage, mail, payments (configured), tasks and pages are; else 503 with the parts in `details`. A virus scanner that is away is among the parts, and uploads wait for it, but the rest goes on.
         */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My referrals
         * @description Link, rule, totals, and a page of who came by the link. Both sides get promotional credits when the newcomer’s first invoice of a subscription is paid. Owners and members.
         */
        get: operations["getReferrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/referrals/codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look at a referral code
         * @description For who opens a shared link: who shares it, and what both get. Uses nothing up.
         */
        get: operations["readReferralCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List skills
         * @description Active skills with suggested prices; `q` searches names and descriptions.
         */
        get: operations["listSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one skill
         * @description An active skill by its slug.
         */
        get: operations["getSkill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/skills/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List skill categories
         * @description Every category and how many active skills it has.
         */
        get: operations["listSkillCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/storage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Storage in use
         * @description What the files of a client’s organization take and may take by its plan; for a worker, those of the portfolio. An upload that would be too much is refused with 413 and these numbers.
         */
        get: operations["getStorage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subscribe
         * @description Opens Stripe’s checkout for a plan. Opening another plan’s closes the one before. Owners of the organization only.
         */
        post: operations["subscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a subscription
         * @description Of the caller’s organization; staff who may read money see all.
         */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the plan
         * @description An upgrade is paid at once and counts when it is paid; a downgrade counts from the next period on. Choosing the present plan takes a scheduled downgrade back. Owners of the organization only.
         */
        patch: operations["changePlan"];
        trace?: never;
    };
    "/subscriptions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel
         * @description At the end of the paid period; one that is past due ends at once. Credits stay until they expire. Owners of the organization only.
         */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invoices of a subscription
         * @description As Stripe has them, newest first: what was charged, and what waits to be paid.
         */
        get: operations["listSubscriptionInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause
         * @description Skips the payments of up to three months; the paid period runs on. Monthly plans only. Owners of the organization only.
         */
        post: operations["pauseSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a change of plan
         * @description What it costs now, which credits come at once, and from when it counts. Owners of the organization only.
         */
        post: operations["previewPlanChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a cancellation back
         * @description Before the paid period ends. Owners of the organization only.
         */
        post: operations["reactivateSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a pause
         * @description The next period is paid again. Owners of the organization only.
         */
        post: operations["resumeSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Plans
         * @description What can be bought, in order.
         */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a person
         * @description The public profile; staff see the account. A client of no common job is not found.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Picture of a person
         * @description Redirects to the image in the size asked for.
         */
        get: operations["getAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}/portfolio/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * File of a portfolio piece
         * @description Redirects to the file or its thumbnail. Pieces that are not public: the worker and staff only.
         */
        get: operations["getPortfolioFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read my account
         * @description Account, organization side and worker side in one. Carries an ETag.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my profile
         * @description Name, phone, time zone, language. With If-Match a stale edit is refused.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/users/me/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change when I work
         * @description Status switch, weekly shifts and time off. Offline workers get no offers.
         */
        patch: operations["updateAvailability"];
        trace?: never;
    };
    "/users/me/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use the uploaded picture
         * @description Checks the content, makes 256 and 512 pixel WebP, and replaces the picture.
         */
        post: operations["completeAvatar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/avatar/upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an upload of my picture
         * @description JPEG, PNG or WebP up to 5 MB.
         */
        post: operations["createAvatarUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My credits
         * @description Balance, lots with expiry, forecast at the present pace.
         */
        get: operations["getCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/data-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last copy of my data
         * @description Null when none was asked for.
         */
        get: operations["getDataExport"];
        put?: never;
        /**
         * Ask for a copy of my data
         * @description A task makes a ZIP of JSON; a notification says when it is ready. Once a day.
         */
        post: operations["requestDataExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/data-export/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch the copy
         * @description Leads to an address that is good for 5 minutes. The copy is removed after a week.
         */
        get: operations["fetchDataExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands before erasing me
         * @description What has to be done first; nothing when the account can be erased now.
         */
        get: operations["getErasure"];
        put?: never;
        /**
         * Erase me
         * @description Ends every session and removes what is about the person. What the law keeps (ledger, invoices) stays under a pseudonym. There is no way back.
         */
        post: operations["eraseMyself"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I want to be told
         * @description By channel and topic, with quiet hours.
         */
        get: operations["getNotificationPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what I want to be told
         * @description Only what is named changes.
         */
        patch: operations["updateNotificationPreferences"];
        trace?: never;
    };
    "/users/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my password
         * @description Ends every other session of the account.
         */
        patch: operations["changePassword"];
        trace?: never;
    };
    "/users/me/payout-method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where I am paid
         * @description The account in force by its last four digits, and the rails with minimum and fee.
         */
        get: operations["getPayoutMethod"];
        put?: never;
        /**
         * Set where I am paid
         * @description Needs the current password. Nothing is sent to the new account for 48 hours; a mail says so.
         */
        post: operations["setPayoutMethod"];
        /**
         * Remove where I am paid
         * @description Needs the current password. Earnings carry over until there is an account again.
         */
        delete: operations["removePayoutMethod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/portfolio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a piece to my portfolio
         * @description Completes the upload and adds the piece; at most 30.
         */
        post: operations["addPortfolioItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/portfolio/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a piece from my portfolio
         * @description The file goes with it.
         */
        delete: operations["removePortfolioItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/portfolio/upload-url": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an upload to my portfolio
         * @description Image, video or PDF up to 50 MB.
         */
        post: operations["createPortfolioUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/subscription": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My subscription
         * @description The subscription of the caller’s organization, and an unfinished checkout.
         */
        get: operations["getMySubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me/worker-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my worker profile
         * @description Skills are replaced as a list; a level that changed loses its verification.
         */
        patch: operations["updateWorkerProfile"];
        trace?: never;
    };
    "/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Webhook endpoints
         * @description With how each is doing, newest first. Owners of the organization.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Add a webhook endpoint
         * @description The answer shows the signing secret, once. Owners of the organization.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook endpoint
         * @description Owners of the organization.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Remove a webhook endpoint
         * @description With its log; what waits for it is not sent. Owners of the organization.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change a webhook endpoint
         * @description What is not named stays. Switching it on forgets its failures. Owners of the organization.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delivery log
         * @description What was sent to an endpoint in the last 30 days, newest first. Owners of the organization.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries/{deliveryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery
         * @description With what is sent and what each attempt was answered. Owners of the organization.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description The same event with the same `webhook-id`, at once. Owners of the organization.
         */
        post: operations["replayWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/replay-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send all that failed again
         * @description Up to 500 at once, the oldest first; `left` says how many are left. Owners of the organization.
         */
        post: operations["replayFailedWebhookDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the signing secret
         * @description The answer shows the new one, once. For 24 hours messages are signed with both. Owners of the organization.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event
         * @description Sends `webhook.test`, also to an endpoint that is switched off. Its log says what came of it. Owners of the organization.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/stripe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event of Stripe
         * @description Stripe’s signature over the raw body is the only way in (`Stripe-Signature`, at most five minutes old). The event is stored once and applied afterwards; a repeated one is acknowledged.
         */
        post: operations["receiveStripeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "credits.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * credits.changed
         * @description The balance moved. Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-credits.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credits.expired": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * credits.expired
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-credits.expired"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credits.expiring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * credits.expiring
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-credits.expiring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credits.granted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * credits.granted
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-credits.granted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "credits.low": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * credits.low
         * @description A hold took the balance below the warning. Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-credits.low"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "invoice.issued": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * invoice.issued
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-invoice.issued"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.approval_undone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.approval_undone
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.approval_undone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.assigned
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.assigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.cancelled
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.cancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.completed
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.completed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.created
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.late
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.late"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.overridden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.overridden
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.overridden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.published
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.published"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.qa_passed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.qa_passed
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.qa_passed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.rated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.rated
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.rated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.reassigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.reassigned
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.reassigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.reopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.reopened
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.reopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.revision_requested": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.revision_requested
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.revision_requested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.started
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.started"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.submitted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.submitted
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.submitted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * job.updated
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-job.updated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "message.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * message.created
         * @description Somebody wrote in a job’s thread. Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-message.created"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment.failed
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-payment.failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.received": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment.received
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-payment.received"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "payment.returned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * payment.returned
         * @description Money of a payment went back: a refund or a dispute. Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-payment.returned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.changed
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-subscription.changed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.ended
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-subscription.ended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "subscription.payment_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * subscription.payment_failed
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-subscription.payment_failed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * webhook.test
         * @description Answer 2xx within 15 seconds. Anything else is tried again over three days; 410 switches the endpoint off. Redirects are not followed.
         */
        post: operations["on-webhook.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AcceptDisputeInput: {
            reason: string;
        };
        AcceptedInvitation: {
            created: boolean;
            email: string;
            organizationName: string;
        };
        AcceptInvitationInput: {
            /** @description For somebody without an account; left out by who is signed in. */
            person?: {
                /**
                 * @description Terms were read and accepted.
                 * @enum {boolean}
                 */
                acceptTerms: true;
                firstName: string;
                lastName: string;
                /** @enum {string} */
                locale?: "en" | "km";
                /**
                 * Format: password
                 * @description At least 8 characters with upper and lower case, digit and symbol; known-leaked ones are refused.
                 */
                password: string;
                /** @description IANA time zone. */
                timezone?: string;
            };
            token: string;
        };
        ActingSession: {
            accessToken: string;
            expiresAt: components["schemas"]["Instant"];
            portalUrl: string;
            /** @enum {string} */
            tokenType: "Bearer";
        };
        AddCommentInput: {
            anchor?: components["schemas"]["CommentAnchor"];
            body: string;
            fileId?: components["schemas"]["ObjectId"];
            /** @enum {string} */
            tag?: "fix" | "preference" | "new-scope";
        };
        AddMethodInput: {
            /** @description Page to come back to; `payment=ID` is added. */
            returnTo?: string;
        };
        AddPortfolioInput: {
            description?: string;
            fileId: components["schemas"]["ObjectId"];
            /** @default true */
            public?: boolean;
            title: string;
        };
        AddTimeInput: {
            endedAt: components["schemas"]["Instant"];
            notes?: string;
            reason: string;
            startedAt: components["schemas"]["Instant"];
        };
        AdjustCreditsInput: {
            credits: number;
            /** @description For credits given; 365 when left out. */
            expiresInDays?: number;
            reason: string;
            /**
             * @default goodwill
             * @enum {string}
             */
            source?: "promo" | "refund" | "goodwill";
        };
        AdjustmentPreview: {
            available: number;
            entries: components["schemas"]["EntryPreview"][];
        };
        AdminClient: {
            /** @description Null for staff who do not see money. */
            available: number | null;
            averageRating: number | null;
            createdAt: components["schemas"]["Instant"];
            held: number | null;
            /** @enum {string} */
            kind: "client" | "agency";
            lastJobAt: components["schemas"]["Instant"] | null;
            members: number;
            name: string;
            openJobs: number;
            organizationId: components["schemas"]["ObjectId"];
            owner: components["schemas"]["PublicUser"];
            /** @enum {string} */
            subscriptionTier: "starter" | "growth" | "scale" | "payAsYouGo";
            totalCreditsSpent: number | null;
            totalJobsPosted: number;
        };
        AdminLot: {
            /** @description Whole credits. */
            available: number;
            createdAt: components["schemas"]["Instant"];
            /** @description Whole credits. */
            expired: number;
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description Whole credits. */
            granted: number;
            /** @description Whole credits. */
            held: number;
            id: components["schemas"]["ObjectId"];
            organization: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            /** @enum {string} */
            source: "subscription" | "purchase" | "promo" | "refund" | "goodwill";
            transactionId: components["schemas"]["ObjectId"] | null;
            /** @description Cents that one credit was bought for; 0 for gifts. */
            unitPrice: number;
            /** @description Whole credits. */
            used: number;
            /** @description Of what is available and held, in cents. */
            value: number;
        };
        AdminTransaction: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            createdAt: components["schemas"]["Instant"];
            credits: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
            description: string;
            /** @description Amount in the minor unit (cents). */
            fee: number;
            id: components["schemas"]["ObjectId"];
            idempotencyKey: string;
            job: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            organization: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            paymentMethod: string | null;
            postings: {
                account: string;
                amount: number;
                lot: components["schemas"]["ObjectId"] | null;
                /** @enum {string} */
                unit: "USD" | "credit";
            }[];
            /** @description A payment of a client, which may be given back. */
            refundable: boolean;
            stripeChargeId: string | null;
            stripeInvoiceId: string | null;
            stripePaymentIntentId: string | null;
            /** @enum {string} */
            type: "subscription_payment" | "one_time_payment" | "credit_purchase" | "credit_allocation" | "credit_hold" | "credit_release" | "credit_usage" | "credit_expiry" | "credit_adjustment" | "refund" | "worker_earning" | "worker_payout" | "dispute";
            worker: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
        };
        AdminUpdateUserInput: {
            /** Format: email */
            email?: string;
            firstName?: string;
            lastName?: string;
            reason: string;
            staffRoles?: ("owner" | "operations" | "finance" | "quality" | "support")[];
            /** @enum {string} */
            status?: "active" | "suspended" | "deactivated";
        };
        AdminUser: {
            activeSessions: number;
            avatarUrl: string | null;
            createdAt: components["schemas"]["Instant"];
            email: string;
            emailVerified: boolean;
            firstName: string;
            id: components["schemas"]["ObjectId"];
            lastLogin: components["schemas"]["Instant"] | null;
            lastName: string;
            /** @description First name and initial for clients and workers. */
            name: string;
            organization: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            /** @enum {string} */
            role: "client" | "worker" | "admin";
            /** @description Whether it is on. */
            secondFactor: boolean;
            staffRoles: ("owner" | "operations" | "finance" | "quality" | "support")[];
            /** @enum {string} */
            status: "active" | "suspended" | "deactivated";
            /** @description IANA time zone. */
            timezone: string;
        };
        AdminWorker: {
            /** @enum {string} */
            availability: "available" | "busy" | "offline";
            avatarUrl: string | null;
            createdAt: components["schemas"]["Instant"];
            firstName: string;
            /** @description Amount in the minor unit (cents). */
            hourlyRate: number;
            id: components["schemas"]["ObjectId"];
            /** @description First name and initial for clients and workers. */
            name: string;
            onShiftNow: boolean;
            /** @enum {string} */
            role: "client" | "worker" | "admin";
            skills: components["schemas"]["WorkerSkill"][];
            stats: components["schemas"]["WorkerStats"];
            /** @enum {string} */
            status: "active" | "suspended" | "deactivated";
            /** @description IANA time zone. */
            timezone: string;
        };
        ApiKey: {
            createdAt: components["schemas"]["Instant"];
            createdBy: {
                id: components["schemas"]["ObjectId"];
                name: string;
            };
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description Its first and last characters. */
            hint: string;
            id: components["schemas"]["ObjectId"];
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
            name: string;
            rateLimit: number | null;
            revokedAt: components["schemas"]["Instant"] | null;
            scopes: ("jobs:read" | "jobs:write" | "files:read" | "files:write" | "messages:read" | "messages:write" | "credits:read" | "billing:read" | "analytics:read" | "events:read" | "webhooks:manage" | "data:read")[];
            /**
             * @description `ownerless`: who made it has left or is suspended, so it does not work.
             * @enum {string}
             */
            state: "active" | "expired" | "revoked" | "ownerless";
        };
        ApprovedPayoutRun: {
            approvedAt: components["schemas"]["Instant"] | null;
            approvedBy: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            cancelledAt: components["schemas"]["Instant"] | null;
            cancelReason: string | null;
            carriedCount: number;
            createdAt: components["schemas"]["Instant"];
            draftedBy: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            id: components["schemas"]["ObjectId"];
            /** @description Payouts that no longer stood. */
            leftOut: number;
            number: string;
            paidAt: components["schemas"]["Instant"] | null;
            periodEnd: components["schemas"]["Instant"];
            rails: ("wise" | "aba" | "acleda" | "wing")[];
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            sentAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "draft" | "approved" | "sent" | "paid" | "cancelled";
            totals: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                count: number;
                /** @description Amount in the minor unit (cents). */
                fee: number;
                /** @description Amount in the minor unit (cents). */
                net: number;
            };
        };
        ApproveInput: {
            /** @description The version that is approved. Refused when a newer one has come in. */
            version?: number;
        };
        AssignInput: {
            reason: string;
            workerId: components["schemas"]["ObjectId"];
        };
        Assumption: {
            answer: string | null;
            answeredAt: components["schemas"]["Instant"] | null;
            id: string;
            /** @enum {string} */
            status: "open" | "accepted" | "answered";
            text: string;
        };
        AssumptionInput: {
            answer?: string | null;
            /** @enum {string} */
            status?: "open" | "accepted" | "answered";
            text: string;
        };
        AttachDeliverableInput: {
            fileId: components["schemas"]["ObjectId"];
            parts?: {
                etag: string;
                partNumber: number;
            }[];
        };
        AuditLogEntry: {
            actingAs: components["schemas"]["PublicUser"];
            action: string;
            actor: components["schemas"]["PublicUser"];
            /** @description Role, or `system:name`, or `anonymous`. */
            actorName: string;
            changes: {
                after: {
                    [key: string]: unknown;
                } | null;
                before: {
                    [key: string]: unknown;
                } | null;
            };
            entity: string;
            entityId: string;
            id: components["schemas"]["ObjectId"];
            ipAddress: string | null;
            reason: string | null;
            requestId: string | null;
            timestamp: components["schemas"]["Instant"];
            userAgent: string | null;
        };
        Availability: {
            hoursPerWeek: number;
            nextShiftAt: components["schemas"]["Instant"] | null;
            onShiftNow: boolean;
            shifts: components["schemas"]["Shift"][];
            /** @enum {string} */
            status: "available" | "busy" | "offline";
            timeOff: components["schemas"]["TimeOff"][];
            /** @description IANA time zone. */
            timezone: string;
        };
        AvailableJobs: {
            offers: components["schemas"]["Offer"][];
            reservations: components["schemas"]["Offer"][];
            serverTime: components["schemas"]["Instant"];
        };
        Avatar: {
            avatarUrl: string;
            sizes: {
                size: number;
                url: string;
            }[];
        };
        Billing: {
            address: string | null;
            email: string | null;
            legalName: string | null;
            taxId: string | null;
        };
        BrandKit: {
            colours: {
                name?: string | null;
                value: string;
            }[];
            fonts: {
                name: string;
                usage?: string | null;
            }[];
            notes: string;
        };
        /** @description Answers to the questions of the category, by key. */
        BriefAnswers: {
            [key: string]: string | number | boolean | string[];
        };
        BriefForm: {
            /** @enum {string} */
            category: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
            fields: components["schemas"]["BriefQuestion"][];
        };
        BriefQuestion: {
            /** @description Translation key. */
            hintKey: string;
            key: string;
            /** @description Translation key. */
            labelKey: string;
            max: number | null;
            maxLength: number | null;
            min: number | null;
            options: {
                /** @description Translation key. */
                labelKey: string;
                value: string;
            }[];
            required: boolean;
            /** @enum {string} */
            type: "text" | "longtext" | "select" | "multi" | "number" | "url";
            /** @description What a number counts. */
            unit: string | null;
            /** @description Translation key. */
            unitKey: string | null;
        };
        /** @description Which reading of the brief the price is computed from. */
        BriefReading: {
            /** @enum {string|null} */
            fallback: "not-configured" | "not-asked" | "pending" | "unavailable" | "rate-limited" | "circuit-open" | "invalid-answer" | "refused" | "budget" | "limit" | null;
            /** @description Give it with the draft, and its price is this quote’s. */
            id: string;
            /** @description The model reads the brief: ask again in a moment. */
            pending: boolean;
        };
        BuyCreditsInput: {
            /**
             * @description Credits of the pack.
             * @enum {number}
             */
            pack: 5 | 20 | 50;
            /** @description A saved card. Left out, a page of Stripe’s takes a new one. */
            paymentMethodId?: string;
            /** @description Page to come back to; `payment=ID` is added. */
            returnTo?: string;
            /**
             * @description Keep the new card for later payments.
             * @default false
             */
            saveMethod?: boolean;
        };
        CancelJobInput: {
            reason?: string;
        };
        CancelSubscriptionInput: {
            /** @enum {string} */
            feedback?: "customer_service" | "low_quality" | "missing_features" | "other" | "switched_service" | "too_complex" | "too_expensive" | "unused";
            reason: string;
        };
        Capacity: {
            days: {
                /** @description Calendar day in Phnom Penh. */
                date: string;
                /** @description What usually comes in, by the last six weeks. */
                expectedHours: number;
                /** @description What can still be taken. */
                freeHours: number;
                /** @description Khmer holiday, announced or expected. */
                holiday: string | null;
                holidayUS: string | null;
                /** @description False for a holiday whose date may still move. */
                isConfirmed: boolean;
                shortSkills: string[];
                /** @description What people usually work on such a weekday. */
                usualHours: number;
            }[];
            /**
             * Format: date-time
             * @description Where the first half-hour begins; the others follow.
             */
            firstSlot: string;
            /** @description People free in each half-hour. */
            free: number[];
            /** @description Calendar day in Phnom Penh. */
            from: string;
            /** @description Runs of days that cannot take what usually comes in. */
            gaps: {
                expectedHours: number;
                freeHours: number;
                /** @description Calendar day in Phnom Penh. */
                from: string;
                holiday: string | null;
                /** @description Calendar day in Phnom Penh. */
                to: string;
            }[];
            serverTime: components["schemas"]["Instant"];
            skills: {
                days: {
                    /** @description Calendar day in Phnom Penh. */
                    date: string;
                    /** @description What usually comes in, by the last six weeks. */
                    expectedHours: number;
                    /** @description What can still be taken. */
                    freeHours: number;
                    /** @description Khmer holiday, announced or expected. */
                    holiday: string | null;
                    /** @description What people usually work on such a weekday. */
                    usualHours: number;
                }[];
                free: number[];
                id: components["schemas"]["ObjectId"];
                name: string;
                slug: string;
                workers: number;
            }[];
            /** @enum {number} */
            slotMinutes: 30;
            workers: {
                id: components["schemas"]["ObjectId"];
                name: string;
                skills: components["schemas"]["ObjectId"][];
                /** @description A letter a half-hour: `o` free, `x` taken, `h` holiday, `t` days off, `.` not their shift. */
                slots: string;
                timezone: string;
            }[];
        };
        CarriedEarnings: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            /** @enum {string|null} */
            rail: "wise" | "aba" | "acleda" | "wing" | null;
            /** @enum {string} */
            reason: "below_minimum" | "no_method" | "method_held" | "method_flagged" | "rail_closed" | "suspended";
            worker: components["schemas"]["PayoutWorker"];
        };
        ChangePasswordInput: {
            /** Format: password */
            currentPassword: string;
            /**
             * Format: password
             * @description At least 8 characters with upper and lower case, digit and symbol; known-leaked ones are refused.
             */
            newPassword: string;
        };
        ChangePlanInput: {
            /** @enum {string} */
            interval: "month" | "year";
            /** @description Of the preview that was agreed to: exactly its amount is charged. */
            previewId?: string;
            /** @enum {string} */
            tier: "starter" | "growth" | "scale";
        };
        CheckoutStarted: {
            /** @description Go there with the browser. */
            checkoutUrl: string;
            expiresAt: components["schemas"]["Instant"];
            trialDays: number;
        };
        CheckYourMail: {
            email: string;
            /** @enum {boolean} */
            verificationRequired: true;
        };
        ClientProfile: {
            averageRating: number | null;
            credits: number;
            creditsHeld: number;
            organizationId: components["schemas"]["ObjectId"];
            organizationName: string;
            /** @enum {string} */
            organizationRole: "owner" | "member" | "requester";
            preferredWorkers: components["schemas"]["ObjectId"][];
            /** @enum {string} */
            subscriptionTier: "starter" | "growth" | "scale" | "payAsYouGo";
            totalCreditsSpent: number;
            totalJobsPosted: number;
        } | null;
        ClientsReport: {
            period: components["schemas"]["ReportPeriod"];
            rows: {
                averageRating: number | null;
                /** @description What I gave them. */
                averageRatingGiven: number | null;
                cancelled: number;
                completed: number;
                delivered: number;
                /** @description Approved without a change having been asked for. */
                firstPass: number;
                /** @description Of those that are approved. */
                firstPassRate: number | null;
                id: components["schemas"]["ObjectId"];
                jobs: number;
                lastJobAt: components["schemas"]["Instant"];
                late: number;
                name: string;
                /** @description First deliveries by the promised time. */
                onTime: number;
                onTimeRate: number | null;
                open: number;
                rated: number;
                /** @description Rounds of changes. */
                revisions: number;
                /** @description Of those that are delivered. */
                revisionsPerJob: number | null;
                /** @description Median from posting to the last delivery. */
                turnaroundMinutes: number | null;
            }[];
            totals: components["schemas"]["JobFigures"];
        };
        ClockEntry: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            turn: "client" | "worker" | "platform";
        };
        Comment: {
            anchor: components["schemas"]["CommentAnchor"];
            author: components["schemas"]["PublicUser"];
            body: string;
            createdAt: components["schemas"]["Instant"];
            fileId: components["schemas"]["ObjectId"] | null;
            id: string;
            mine: boolean;
            resolved: boolean;
            resolvedAt: components["schemas"]["Instant"] | null;
            /** @enum {string|null} */
            tag: "fix" | "preference" | "new-scope" | null;
            version: number;
        };
        CommentAnchor: {
            height?: number | null;
            page?: number | null;
            time?: number | null;
            width?: number | null;
            x?: number | null;
            y?: number | null;
        } | null;
        CompleteUploadInput: {
            fileId: components["schemas"]["ObjectId"];
            parts?: {
                etag: string;
                partNumber: number;
            }[];
        };
        ConfirmPaymentInput: {
            paymentId: components["schemas"]["ObjectId"];
        };
        CreatedApiKey: {
            createdAt: components["schemas"]["Instant"];
            createdBy: {
                id: components["schemas"]["ObjectId"];
                name: string;
            };
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description Its first and last characters. */
            hint: string;
            id: components["schemas"]["ObjectId"];
            /** @description The key itself. It is shown only now; keep it like a password. */
            key: string;
            /**
             * Format: date-time
             * @description To the minute.
             */
            lastUsedAt: string | null;
            name: string;
            rateLimit: number | null;
            revokedAt: components["schemas"]["Instant"] | null;
            scopes: ("jobs:read" | "jobs:write" | "files:read" | "files:write" | "messages:read" | "messages:write" | "credits:read" | "billing:read" | "analytics:read" | "events:read" | "webhooks:manage" | "data:read")[];
            /**
             * @description `ownerless`: who made it has left or is suspended, so it does not work.
             * @enum {string}
             */
            state: "active" | "expired" | "revoked" | "ownerless";
        };
        CreateJobInput: {
            assumptions?: components["schemas"]["AssumptionInput"][];
            brief?: components["schemas"]["BriefAnswers"];
            /** @enum {string} */
            category: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
            /**
             * Format: date-time
             * @description Wish; the promise is made when it is published.
             */
            deadline?: string | null;
            description?: string;
            fileIds?: components["schemas"]["ObjectId"][];
            /**
             * @description Credits when left out; `fixed` and `hourly` are paid by `payments/intent`.
             * @enum {string}
             */
            pricingType?: "credit" | "hourly" | "fixed";
            /**
             * @description Hold the price and start matching at once.
             * @default false
             */
            publish?: boolean;
            /** @description The `reading.id` of the quote whose price is to hold; ignored for another content. */
            reading?: string;
            /** @description Ids of skills; analysed when left out. */
            requiredSkills?: components["schemas"]["ObjectId"][];
            templateId?: components["schemas"]["ObjectId"];
            title?: string;
            /** @enum {string} */
            urgency?: "standard" | "priority" | "rush";
        };
        CreatePaymentInput: {
            /**
             * @description Credits of the pack.
             * @enum {number}
             */
            pack: 5 | 20 | 50;
            /** @description A saved card. Left out, a page of Stripe’s takes a new one. */
            paymentMethodId?: string;
            /** @enum {string} */
            purpose: "credits";
            /** @description Page to come back to; `payment=ID` is added. */
            returnTo?: string;
            /**
             * @description Keep the new card for later payments.
             * @default false
             */
            saveMethod?: boolean;
        } | {
            jobId: components["schemas"]["ObjectId"];
            /** @description Left out, the draft itself is paid. */
            newScope?: {
                /** @description The quoted cents that the client accepts. */
                acceptAmount: number;
                commentIds?: components["schemas"]["ObjectId"][];
                feedback: string;
            };
            /** @description A saved card. Left out, a page of Stripe’s takes a new one. */
            paymentMethodId?: string;
            /** @enum {string} */
            purpose: "job";
            /** @description Page to come back to; `payment=ID` is added. */
            returnTo?: string;
            /**
             * @description Keep the new card for later payments.
             * @default false
             */
            saveMethod?: boolean;
        };
        CreateTemplateInput: {
            brief?: components["schemas"]["BriefAnswers"];
            /** @enum {string} */
            category?: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
            description?: string;
            jobId?: components["schemas"]["ObjectId"];
            name: string;
            title?: string;
            /** @enum {string} */
            urgency?: "standard" | "priority" | "rush";
        };
        CreditLot: {
            /** @description Whole credits. */
            available: number;
            createdAt: components["schemas"]["Instant"];
            /** @description Whole credits. */
            expired: number;
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description Whole credits. */
            granted: number;
            /** @description Whole credits. */
            held: number;
            id: components["schemas"]["ObjectId"];
            /** @enum {string} */
            source: "subscription" | "purchase" | "promo" | "refund" | "goodwill";
            /** @description Whole credits. */
            used: number;
        };
        CreditPack: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            /** @description Whole credits. */
            credits: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
            months: number;
        };
        CreditsOverview: {
            available: number;
            expiringSoon: {
                /** @description Whole credits. */
                credits: number;
                expiresAt: components["schemas"]["Instant"];
            }[];
            forecast: {
                /** @description Available at this pace, week by week for half a year, allocations included. */
                curve: {
                    at: components["schemas"]["Instant"];
                    available: number;
                }[];
                runsOutAt: components["schemas"]["Instant"] | null;
                /** @description Credits per week over the last eight. */
                weeklyAverage: number;
                weeksLeft: number | null;
                /** @description Would expire unused at this pace. */
                wouldExpire: number;
            };
            held: number;
            /** @description Lots with credits left, soonest expiry first. */
            lots: components["schemas"]["CreditLot"][];
            nextAllocation: {
                at: components["schemas"]["Instant"];
                /** @description Whole credits. */
                credits: number;
            } | null;
            serverTime: components["schemas"]["Instant"];
            /** @enum {string} */
            subscriptionTier: "starter" | "growth" | "scale" | "payAsYouGo";
            /** @description Used per month, oldest first. */
            usage: {
                /** @description Whole credits. */
                credits: number;
                month: string;
            }[];
        };
        DashboardData: {
            /** @description Less slack than an hour, or late. */
            atRisk: {
                count: number;
                /** @description The most urgent few. */
                jobs: components["schemas"]["JobSummary"][];
            };
            capacity: {
                activeJobs: number;
                available: number;
                busy: number;
                freeSlots: number;
                workersOnShift: number;
            };
            clientReview: {
                count: number;
                /** @description The most urgent few. */
                jobs: components["schemas"]["JobSummary"][];
            };
            /** @description Null for staff who do not see money. */
            credits: {
                /** @description Whole credits. */
                available: number;
                /** @description Whole credits. */
                held: number;
                /** @description Whole credits. */
                usedThisMonth: number;
            } | null;
            days: {
                completed: number;
                date: string;
                onTime: number;
                posted: number;
            }[];
            flagged: {
                count: number;
                /** @description The most urgent few. */
                jobs: components["schemas"]["JobSummary"][];
            };
            jobsByStatus: {
                assigned?: number;
                cancelled?: number;
                completed?: number;
                in_progress?: number;
                matching?: number;
                pending?: number;
                review?: number;
                revision?: number;
            };
            oldestUnanswered: {
                jobId: components["schemas"]["ObjectId"];
                number: string;
                since: components["schemas"]["Instant"];
            } | null;
            onTimeTonight: {
                delivered: number;
                due: number;
                late: number;
                onTrack: number;
                percent: number | null;
            };
            qaQueue: {
                count: number;
                /** @description The most urgent few. */
                jobs: components["schemas"]["JobSummary"][];
            };
            /** @description Of the last 30 days; rates 0 to 100. */
            quality: {
                averageRating: number | null;
                completed: number;
                firstPassRate: number | null;
                onTimeRate: number | null;
            };
            /** @description Null for staff who do not see money. */
            revenue: {
                /** @enum {string} */
                currency: "USD";
                /** @description Amount in the minor unit (cents). */
                paidThisMonth: number;
                /** @description Amount in the minor unit (cents). */
                workerCostThisMonth: number;
            } | null;
            serverTime: components["schemas"]["Instant"];
            /** @description Background work: given up, trying again, waiting; mails not sent. */
            system: {
                failedMails: number;
                failedTasks: number;
                failures: {
                    at: components["schemas"]["Instant"] | null;
                    attempts: number;
                    name: string;
                    reason: string;
                }[];
                retryingTasks: number;
                waitingTasks: number;
            };
            unassigned: {
                count: number;
                /** @description The most urgent few. */
                jobs: components["schemas"]["JobSummary"][];
            };
            /** @description Shortages and unsigned calendars ahead. */
            warnings: {
                expectedHours: number;
                freeHours: number;
                from: string;
                /** @enum {string} */
                kind: "holiday-gap" | "calendar";
                name: string;
                to: string;
            }[];
        };
        DataExport: {
            expiresAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["ObjectId"];
            readyAt: components["schemas"]["Instant"] | null;
            requestedAt: components["schemas"]["Instant"];
            /** @description Bytes. */
            size: number | null;
            /** @enum {string} */
            state: "preparing" | "ready" | "ended";
        };
        DeclineBriefInput: {
            reason: string;
        };
        DeclineInput: {
            note?: string;
            /** @enum {string} */
            reason: "too-busy" | "pay" | "skills" | "deadline" | "unclear" | "personal" | "other";
        };
        Deliverable: {
            checklist: {
                done: boolean;
                text: string;
            }[];
            comments: {
                open: number;
                total: number;
            };
            current: boolean;
            files: components["schemas"]["FileInfo"][];
            id: components["schemas"]["ObjectId"];
            jobId: components["schemas"]["ObjectId"];
            note: string | null;
            qa: {
                at: components["schemas"]["Instant"] | null;
                by: components["schemas"]["PublicUser"];
                checklist: {
                    item: string;
                    note: string | null;
                    passed: boolean;
                }[];
                note: string | null;
                /** @enum {string} */
                state: "not-required" | "pending" | "passed" | "failed";
            };
            submittedAt: components["schemas"]["Instant"];
            submittedBy: components["schemas"]["PublicUser"];
            version: number;
        };
        Deliverables: {
            nextVersion: number;
            pendingFiles: components["schemas"]["FileInfo"][];
            versions: components["schemas"]["Deliverable"][];
        };
        DeliveryPromise: {
            /** @enum {string|null} */
            confidence: "high" | "medium" | "low" | null;
            /**
             * Format: date-time
             * @description Post by then and `readyAt` holds.
             */
            postBy: string | null;
            readyAt: components["schemas"]["Instant"] | null;
            reasons: components["schemas"]["LocalizedText"][];
            startsAt: components["schemas"]["Instant"] | null;
        };
        Dispute: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            createdAt: components["schemas"]["Instant"];
            creditsTaken: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
            evidence: {
                [key: string]: string;
            };
            evidenceDueBy: components["schemas"]["Instant"] | null;
            evidenceSentAt: components["schemas"]["Instant"] | null;
            fundsWithdrawn: boolean;
            id: components["schemas"]["ObjectId"];
            organization: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            paymentId: components["schemas"]["ObjectId"] | null;
            reason: string;
            /** @enum {string} */
            state: "warning" | "open" | "under_review" | "accepted" | "won" | "lost";
            stripeDisputeId: string;
            transactionId: components["schemas"]["ObjectId"] | null;
            updatedAt: components["schemas"]["Instant"];
        };
        DisputeEvidenceInput: {
            accessActivityLog?: string;
            cancellationPolicyDisclosure?: string;
            customerEmailAddress?: string;
            customerName?: string;
            productDescription?: string;
            refundPolicyDisclosure?: string;
            serviceDate?: string;
            /** @default false */
            submit?: boolean;
            uncategorizedText?: string;
        };
        Done: {
            /** @enum {boolean} */
            done: true;
        };
        DownloadLink: {
            expiresAt: components["schemas"]["Instant"];
            filename: string;
            mimeType: string;
            url: string;
        };
        DraftPayout: {
            workerId: components["schemas"]["ObjectId"];
        };
        DraftPayoutRun: {
            /** @description Total of the preview. */
            expectedAmount?: number;
            /**
             * Format: date-time
             * @description Earnings cleared before it; now when left out.
             */
            periodEnd?: string;
            rails?: ("wise" | "aba" | "acleda" | "wing")[];
        };
        EarningReceipt: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            entries: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                clearedAt: components["schemas"]["Instant"] | null;
                earnedAt: components["schemas"]["Instant"];
                /** @description Amount in the minor unit (cents). */
                reversed: number;
                /** @enum {string} */
                state: "pending" | "cleared" | "paid" | "reversed";
            }[];
            job: components["schemas"]["JobRef"];
            khr: number;
            parts: {
                /** @description Amount in the minor unit (cents). */
                hourlyRate: number;
                hours: number;
                /** @enum {string} */
                urgency: "standard" | "priority" | "rush";
                urgencyFactor: number;
            } | null;
            payouts: {
                id: components["schemas"]["ObjectId"];
                lastFour: string;
                number: string;
                paidAt: components["schemas"]["Instant"] | null;
                /** @enum {string} */
                rail: "wise" | "aba" | "acleda" | "wing";
                reference: string | null;
                /** @enum {string} */
                state: "draft" | "approved" | "sent" | "paid" | "failed" | "returned";
            }[];
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            worker: string;
        };
        EarningRow: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            clearsAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            currency: "USD" | "KHR";
            /**
             * Format: date-time
             * @description When the work was approved.
             */
            earnedAt: string;
            id: components["schemas"]["ObjectId"];
            job: components["schemas"]["JobRef"];
            khr: number | null;
            paidAt: components["schemas"]["Instant"] | null;
            parts: {
                /** @description Amount in the minor unit (cents). */
                hourlyRate: number;
                hours: number;
                urgencyFactor: number;
            } | null;
            /** @description The payout that carries it, on its way or arrived. */
            payout: {
                id: components["schemas"]["ObjectId"];
                number: string;
                /** @enum {string} */
                state: "draft" | "approved" | "sent" | "paid" | "failed" | "returned";
            } | null;
            /** @description Taken back while it was pending. */
            reversed: number;
            /** @enum {string} */
            state: "pending" | "cleared" | "paid" | "reversed";
        };
        Earnings: {
            rows: components["schemas"]["EarningRow"][];
            serverTime: components["schemas"]["Instant"];
            summary: components["schemas"]["EarningsSummary"];
        };
        EarningsReport: {
            /** @enum {string} */
            by: "month" | "category" | "client";
            /** @enum {string} */
            currency: "USD";
            period: components["schemas"]["ReportPeriod"];
            rows: {
                /** @description US cents earned, less what was taken back. */
                amount: number;
                jobs: number;
                /** @description A month, a word or an id; null for what belongs to none. */
                key: string | null;
                /** @description Minutes that the pay of these jobs is for. */
                minutes: number;
                /** @description Of a person or company; null where the key says it. */
                name: string | null;
            }[];
            totals: {
                /** @description US cents earned, less what was taken back. */
                amount: number;
                jobs: number;
                /** @description Minutes that the pay of these jobs is for. */
                minutes: number;
            };
        };
        EarningsSummary: {
            /** @description Amount in the minor unit (cents). */
            cleared: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
            /** @description Riel for one US dollar. */
            khrRate: number;
            khrRateDate: string;
            months: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                jobs: number;
                month: string;
            }[];
            nextPayout: components["schemas"]["NextPayout"];
            nextPayoutAt: components["schemas"]["Instant"] | null;
            /** @description Amount in the minor unit (cents). */
            paid: number;
            /** @description Amount in the minor unit (cents). */
            pending: number;
            /** @description Amount in the minor unit (cents). */
            thisMonth: number;
        };
        EarningStatement: {
            /** @description Amount in the minor unit (cents). */
            closing: number;
            /** @description Amount in the minor unit (cents). */
            earned: number;
            /** @description Amount in the minor unit (cents). */
            fees: number;
            lines: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                at: components["schemas"]["Instant"];
                /** @description Amount in the minor unit (cents). */
                balance: number;
                /** @description Amount in the minor unit (cents). */
                fee: number;
                /** @enum {string} */
                kind: "earned" | "reduced" | "paid" | "returned";
                number: string;
                title: string;
            }[];
            month: string;
            /** @description Owed before the month: pending and cleared. */
            opening: number;
            /** @description Amount in the minor unit (cents). */
            paid: number;
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            worker: string;
        };
        EditMessageInput: {
            body: string;
        };
        EmailInput: {
            /** Format: email */
            email: string;
        };
        EnableTotpInput: {
            /** @description The six digits of the authenticator app. */
            code: string;
        };
        EndSessionsInput: {
            reason: string;
        };
        EntriesPreview: {
            entries: components["schemas"]["EntryPreview"][];
        };
        EntryPreview: {
            description: string;
            postings: components["schemas"]["PostingPreview"][];
        };
        Erasure: {
            /** @description What has to be done first; empty when it can be done. */
            blockers: ("staff" | "sole-owner" | "live-subscription" | "open-jobs" | "work-under-way" | "money-owed")[];
        };
        /** @description Every failure. `details` lists the wrong fields, or carries facts of the code. */
        Error: {
            error: {
                /** @enum {string} */
                code: "VALIDATION_FAILED" | "UNAUTHENTICATED" | "INSUFFICIENT_CREDITS" | "PAYMENT_FAILED" | "PAYMENT_PAST_DUE" | "FORBIDDEN" | "EMAIL_NOT_VERIFIED" | "SECOND_FACTOR_REQUIRED" | "SECOND_FACTOR_ENROLMENT_REQUIRED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "CONFLICT" | "INVALID_TRANSITION" | "OFFER_CLOSED" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "IDEMPOTENCY_KEY_REUSED" | "RATE_LIMITED" | "INTERNAL" | "UPSTREAM_UNAVAILABLE";
                details?: components["schemas"]["FieldIssue"][] | {
                    [key: string]: unknown;
                };
                message: string;
            };
            /** @enum {boolean} */
            success: false;
        };
        Event: {
            at: components["schemas"]["Instant"];
            data: {
                [key: string]: unknown;
            };
            /** @description Ask for what came `after` it. */
            id: string;
            rooms: string[];
            type: string;
        };
        EventFeed: {
            events: components["schemas"]["Event"][];
            /** @description The id asked for is too old: read everything anew. */
            gap: boolean;
            lastId: string | null;
            serverTime: components["schemas"]["Instant"];
        };
        FieldIssue: {
            expected?: string;
            message: string;
            path: string;
        };
        FileInfo: {
            createdAt: components["schemas"]["Instant"];
            durationSeconds: number | null;
            filename: string;
            height: number | null;
            id: components["schemas"]["ObjectId"];
            jobId: components["schemas"]["ObjectId"] | null;
            /** @description As detected from the content; as claimed before that. */
            mimeType: string;
            /** @description Larger image for the viewer, or the poster of a video. */
            previewUrl: string | null;
            /** @enum {string} */
            purpose: "client-upload" | "deliverable" | "avatar" | "portfolio" | "message";
            /** @description False where no scanner is configured or it has not run yet. */
            scanned: boolean;
            /** @description Bytes. */
            size: number;
            /** @enum {string} */
            state: "awaiting-upload" | "uploaded" | "scanning" | "clean" | "infected" | "rejected";
            thumbnailUrl: string | null;
            uploadedBy: components["schemas"]["PublicUser"];
            url: string;
            /** @description Version of the deliverable it belongs to. */
            version: number | null;
            width: number | null;
        };
        FlagInput: {
            adminNotes?: string;
            flagged: boolean;
            reason: string;
        };
        FoundedOrganization: {
            id: components["schemas"]["ObjectId"];
            name: string;
        };
        FoundOrganizationInput: {
            name: string;
        };
        HandBackInput: {
            /** @description For the next worker and for us. */
            reason: string;
        };
        Health: {
            serverTime: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "ok";
            uptimeSeconds: number;
            version: string;
        };
        HealthPart: {
            detail: string | null;
            milliseconds: number | null;
            name: string;
            ready: boolean;
        };
        HolidayYear: {
            days: {
                KH: number;
                US: number;
            };
            /** @description Whether staff should look through it now. */
            due: boolean;
            signedAt: components["schemas"]["Instant"] | null;
            signedBy: string | null;
            unconfirmed: {
                /** @enum {string} */
                country: "KH" | "US";
                date: string;
                name: string;
            }[];
            year: string;
        };
        /**
         * Format: date-time
         * @description An instant, ISO 8601, UTC.
         */
        Instant: string;
        Invitation: {
            createdAt: components["schemas"]["Instant"];
            email: string;
            expired: boolean;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            /** @description Credits that the member’s jobs may take a month; null for no limit. */
            monthlyCredits: number | null;
            /** @enum {string} */
            role: "owner" | "member" | "requester";
            sentAt: components["schemas"]["Instant"];
            sentCount: number;
        };
        InvitationPage: {
            email: string;
            expiresAt: components["schemas"]["Instant"];
            /** @description Sign in with this address to accept. */
            hasAccount: boolean;
            invitedBy: string;
            /** @description For who is signed in with this address: their own organization, which is closed when they accept; null without one. */
            leaving: {
                /** @description Credits that it has; gifts lapse with it. */
                credits: number;
                /** @description What has to be finished first; empty when accepting is possible now. */
                obstacles: ("colleagues" | "agency" | "subscription" | "past-due" | "open-jobs" | "open-payments" | "held-credits" | "bought-credits" | "money-held")[];
                organizationName: string;
            } | null;
            organizationName: string;
            /** @enum {string} */
            role: "owner" | "member" | "requester";
        };
        InvitationTokenInput: {
            token: string;
        };
        InviteMemberInput: {
            /** Format: email */
            email: string;
            /** @description Credits that the member’s jobs may take a month; null for no limit. */
            monthlyCredits?: number | null;
            /**
             * @default member
             * @enum {string}
             */
            role?: "owner" | "member" | "requester";
        };
        Invoice: {
            buyer: components["schemas"]["InvoiceParty"];
            creditedInvoice: {
                id: components["schemas"]["ObjectId"];
                number: string;
            } | null;
            /** @enum {string} */
            currency: "USD" | "KHR";
            id: components["schemas"]["ObjectId"];
            issuedAt: components["schemas"]["Instant"];
            jobId: components["schemas"]["ObjectId"] | null;
            /** @enum {string} */
            kind: "invoice" | "credit_note";
            lines: components["schemas"]["InvoiceLine"][];
            number: string;
            organizationId: components["schemas"]["ObjectId"];
            paidAt: components["schemas"]["Instant"] | null;
            paymentMethod: string | null;
            /** @description Where the PDF is, relative to /v1. */
            pdf: string;
            reason: string | null;
            seller: components["schemas"]["InvoiceParty"];
            /** @description Amount in the minor unit (cents). */
            subtotal: number;
            /** @description Amount in the minor unit (cents). */
            total: number;
        };
        InvoiceLine: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            description: string;
            period: {
                end: components["schemas"]["Instant"];
                start: components["schemas"]["Instant"];
            } | null;
            quantity: number;
        };
        InvoiceParty: {
            address: string | null;
            email: string | null;
            name: string;
            taxId: string | null;
        };
        Job: {
            acceptedAt: components["schemas"]["Instant"] | null;
            adminNotes?: string;
            allowedActions: ("publish" | "accept" | "assign" | "start" | "submit" | "pass-qa" | "request-revision" | "approve" | "undo-approve" | "cancel" | "reassign" | "reopen" | "override" | "edit" | "decline" | "track-time" | "deliver" | "fail-qa" | "rate" | "duplicate" | "message" | "upload" | "comment" | "flag" | "request-approval" | "approve-brief" | "decline-brief")[];
            analysis: {
                /** @enum {string} */
                complexity: "low" | "medium" | "high";
                deliverableType: string;
                estimatedHours: number;
                /**
                 * @description Why it was not the model that read the brief.
                 * @enum {string|null}
                 */
                fallback: "not-configured" | "not-asked" | "pending" | "unavailable" | "rate-limited" | "circuit-open" | "invalid-answer" | "refused" | "budget" | "limit" | null;
                /** @enum {string} */
                source: "local" | "openai";
            } | null;
            /** @description Of a brief that had to be approved; workers do not see it. */
            approval?: {
                decidedAt: components["schemas"]["Instant"] | null;
                decidedBy: components["schemas"]["PublicUser"];
                reason: string | null;
                requestedAt: components["schemas"]["Instant"];
                requestedBy: components["schemas"]["PublicUser"];
                /** @enum {string} */
                state: "waiting" | "approved" | "declined";
            } | null;
            assignedAt: components["schemas"]["Instant"] | null;
            assumptions: components["schemas"]["Assumption"][];
            /**
             * Format: date-time
             * @description When a review without an answer approves itself.
             */
            autoCompleteAt: string | null;
            brief: components["schemas"]["BriefAnswers"];
            cancellation: {
                /** @enum {string} */
                by: "client" | "worker" | "platform";
                reason: string;
                /** @description Amount in the minor unit (cents). */
                refundedAmount: number | null;
                refundedCredits: number | null;
            } | null;
            cancelledAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            category: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
            client: components["schemas"]["PublicUser"];
            /** @description What the client gave the worker. */
            clientRating: {
                createdAt: components["schemas"]["Instant"];
                rating: number;
                review: string | null;
                tags: string[];
            } | null;
            clock: components["schemas"]["ClockEntry"][];
            completedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            deadline: components["schemas"]["Instant"] | null;
            definitionOfDone: string[];
            description: string;
            estimatedHours: number;
            /** @description Files of the brief. */
            files: components["schemas"]["FileInfo"][];
            flagged?: boolean;
            flagReason?: string | null;
            id: components["schemas"]["ObjectId"];
            /** @description Of a version that came late; workers do not see it. */
            late?: {
                /** @description Beyond the deadline, on the worker’s own time. */
                minutes: number;
                /** @description Of the price that comes back for it. */
                percent: number;
                /** @description Amount in the minor unit (cents). */
                refundedAmount: number | null;
                /** @description Null until the price is settled. */
                refundedCredits: number | null;
            } | null;
            latestVersion: number;
            /** @description What the job waits for from the caller. */
            needs: ("answer" | "review" | "rate" | "publish" | "accept" | "start" | "deliver" | "revise" | "qa" | "assign")[];
            number: string;
            onTime: boolean | null;
            openComments: number;
            organizationName?: string;
            payout?: components["schemas"]["Payout"];
            price?: components["schemas"]["JobPrice"];
            promisedAt: components["schemas"]["Instant"] | null;
            qualityScore?: number | null;
            /** @description Place among the organization’s waiting jobs, once the client has ordered them. */
            queuePosition: number | null;
            rateUntil: components["schemas"]["Instant"] | null;
            rating: number | null;
            reopenUntil: components["schemas"]["Instant"] | null;
            requiredSkills: components["schemas"]["SkillRef"][];
            /** @enum {string|null} */
            reviewStage: "qa" | "client" | null;
            revisions: components["schemas"]["Revision"][];
            revisionsAllowed: number;
            revisionsUsed: number;
            runningTimerSince?: components["schemas"]["Instant"] | null;
            serverTime: components["schemas"]["Instant"];
            /** @description Staff: minutes left beyond the estimate. */
            slackMinutes?: number | null;
            startedAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            status: "pending" | "matching" | "assigned" | "in_progress" | "review" | "revision" | "completed" | "cancelled";
            submittedAt: components["schemas"]["Instant"] | null;
            templateId: components["schemas"]["ObjectId"] | null;
            thumbnailUrl: string | null;
            title: string;
            /** @description Minutes. */
            totalTimeSpent: number;
            /** @enum {string|null} */
            turn: "client" | "worker" | "platform" | null;
            /**
             * Format: date-time
             * @description Until when an approval can be undone.
             */
            undoUntil: string | null;
            unreadMessages: number;
            updatedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            urgency: "standard" | "priority" | "rush";
            /**
             * Format: date-time
             * @description Since when it is that side’s turn.
             */
            waitingSince: string | null;
            worker: components["schemas"]["PublicUser"];
            /** @description What the worker gave the client. */
            workerRating: {
                createdAt: components["schemas"]["Instant"];
                rating: number;
                review: string | null;
                tags: string[];
            } | null;
        };
        JobFigures: {
            averageRating: number | null;
            cancelled: number;
            completed: number;
            delivered: number;
            /** @description Approved without a change having been asked for. */
            firstPass: number;
            /** @description Of those that are approved. */
            firstPassRate: number | null;
            jobs: number;
            late: number;
            /** @description First deliveries by the promised time. */
            onTime: number;
            onTimeRate: number | null;
            open: number;
            rated: number;
            /** @description Rounds of changes. */
            revisions: number;
            /** @description Of those that are delivered. */
            revisionsPerJob: number | null;
            /** @description Median from posting to the last delivery. */
            turnaroundMinutes: number | null;
        };
        JobPrice: {
            /** @description What is paid up front: the fixed price, or the cap of an hourly job. */
            amount: number | null;
            /** @description Cents that were taken in the end. */
            captured: number | null;
            /** @description Whole credits. */
            credits: number;
            /** @enum {string|null} */
            currency: "USD" | "KHR" | null;
            hourly: {
                capMinutes: number;
                /** @description Amount in the minor unit (cents). */
                costSoFar: number;
                /** @description Cents for one hour. */
                rate: number;
                trackedMinutes: number;
            } | null;
            /** @description A draft’s payment: while there is one its price stays as it is. */
            payment: {
                id: components["schemas"]["ObjectId"];
                /** @enum {string} */
                state: "open" | "paid";
            } | null;
            /** @description Cents that went back to the card. */
            returned: number | null;
            /** @description Credits of a settled price that came back, as for lateness. */
            returnedCredits: number | null;
            /** @enum {string} */
            state: "none" | "held" | "captured" | "released" | "refunded";
            /** @enum {string} */
            type: "credit" | "hourly" | "fixed";
        };
        JobRef: {
            id: components["schemas"]["ObjectId"];
            number: string;
            title: string;
        };
        JobsReport: {
            /** @enum {string} */
            by: "month" | "category" | "person" | "worker";
            period: components["schemas"]["ReportPeriod"];
            rows: {
                averageRating: number | null;
                cancelled: number;
                completed: number;
                delivered: number;
                /** @description Approved without a change having been asked for. */
                firstPass: number;
                /** @description Of those that are approved. */
                firstPassRate: number | null;
                jobs: number;
                /** @description A month, a word or an id; null for what belongs to none. */
                key: string | null;
                late: number;
                /** @description Of a person or company; null where the key says it. */
                name: string | null;
                /** @description First deliveries by the promised time. */
                onTime: number;
                onTimeRate: number | null;
                open: number;
                rated: number;
                /** @description Rounds of changes. */
                revisions: number;
                /** @description Of those that are delivered. */
                revisionsPerJob: number | null;
                /** @description Median from posting to the last delivery. */
                turnaroundMinutes: number | null;
            }[];
            /** @description Drafts included. */
            statuses: {
                count: number;
                /** @enum {string} */
                status: "pending" | "matching" | "assigned" | "in_progress" | "review" | "revision" | "completed" | "cancelled";
            }[];
            totals: components["schemas"]["JobFigures"];
        };
        JobSummary: {
            allowedActions: ("publish" | "accept" | "assign" | "start" | "submit" | "pass-qa" | "request-revision" | "approve" | "undo-approve" | "cancel" | "reassign" | "reopen" | "override" | "edit" | "decline" | "track-time" | "deliver" | "fail-qa" | "rate" | "duplicate" | "message" | "upload" | "comment" | "flag" | "request-approval" | "approve-brief" | "decline-brief")[];
            /** @description Of a brief that had to be approved; workers do not see it. */
            approval?: {
                decidedAt: components["schemas"]["Instant"] | null;
                decidedBy: components["schemas"]["PublicUser"];
                reason: string | null;
                requestedAt: components["schemas"]["Instant"];
                requestedBy: components["schemas"]["PublicUser"];
                /** @enum {string} */
                state: "waiting" | "approved" | "declined";
            } | null;
            assignedAt: components["schemas"]["Instant"] | null;
            cancelledAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            category: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
            client: components["schemas"]["PublicUser"];
            completedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            deadline: components["schemas"]["Instant"] | null;
            estimatedHours: number;
            flagged?: boolean;
            id: components["schemas"]["ObjectId"];
            latestVersion: number;
            /** @description What the job waits for from the caller. */
            needs: ("answer" | "review" | "rate" | "publish" | "accept" | "start" | "deliver" | "revise" | "qa" | "assign")[];
            number: string;
            onTime: boolean | null;
            openComments: number;
            organizationName?: string;
            payout?: components["schemas"]["Payout"];
            price?: components["schemas"]["JobPrice"];
            promisedAt: components["schemas"]["Instant"] | null;
            /** @description Place among the organization’s waiting jobs, once the client has ordered them. */
            queuePosition: number | null;
            rating: number | null;
            requiredSkills: components["schemas"]["SkillRef"][];
            /** @enum {string|null} */
            reviewStage: "qa" | "client" | null;
            /** @description Staff: minutes left beyond the estimate. */
            slackMinutes?: number | null;
            startedAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            status: "pending" | "matching" | "assigned" | "in_progress" | "review" | "revision" | "completed" | "cancelled";
            submittedAt: components["schemas"]["Instant"] | null;
            thumbnailUrl: string | null;
            title: string;
            /** @enum {string|null} */
            turn: "client" | "worker" | "platform" | null;
            unreadMessages: number;
            updatedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            urgency: "standard" | "priority" | "rush";
            /**
             * Format: date-time
             * @description Since when it is that side’s turn.
             */
            waitingSince: string | null;
            worker: components["schemas"]["PublicUser"];
        };
        JobTemplate: {
            brief: components["schemas"]["BriefAnswers"];
            /** @enum {string} */
            category: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
            createdAt: components["schemas"]["Instant"];
            description: string;
            estimate: {
                credits: number;
                hours: number;
            } | null;
            id: components["schemas"]["ObjectId"];
            name: string;
            requiredSkills: components["schemas"]["SkillRef"][];
            /** @enum {string} */
            scope: "organization" | "platform";
            summary: string | null;
            title: string;
            /** @enum {string} */
            urgency: "standard" | "priority" | "rush";
            usedCount: number;
        };
        LedgerRow: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            balanceAfter: number | null;
            createdAt: components["schemas"]["Instant"];
            credits: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
            description: string;
            id: components["schemas"]["ObjectId"];
            job: components["schemas"]["JobRef"] | null;
            /** @enum {string} */
            status: "pending" | "succeeded" | "failed" | "refunded";
            text: components["schemas"]["LocalizedText"];
            /** @enum {string} */
            type: "subscription_payment" | "one_time_payment" | "credit_purchase" | "credit_allocation" | "credit_hold" | "credit_release" | "credit_usage" | "credit_expiry" | "credit_adjustment" | "refund" | "worker_earning" | "worker_payout" | "dispute";
        };
        /** @description A sentence as a message key with values, and where there is one its rendering. */
        LocalizedText: {
            key: string;
            text?: string;
            values: {
                [key: string]: string | number;
            };
        };
        LoginInput: {
            /** Format: email */
            email: string;
            /** Format: password */
            password: string;
            /**
             * @description Where the refresh token goes: httpOnly cookie (browsers) or the answer (programs).
             * @default cookie
             * @enum {string}
             */
            refreshToken?: "cookie" | "body";
        };
        MarkReadInput: {
            upTo: components["schemas"]["ObjectId"];
        };
        MatchCandidate: {
            averageRating: number | null;
            completedJobs: number;
            components?: components["schemas"]["ScoreComponents"];
            counterfactual?: components["schemas"]["LocalizedText"][];
            expiresAt: components["schemas"]["Instant"] | null;
            offeredAt: components["schemas"]["Instant"] | null;
            /** @description Score as a share of the highest that can be reached. */
            percent: number;
            preferred: boolean;
            rank: number;
            reasons: components["schemas"]["LocalizedText"][];
            score?: number;
            /** @enum {string|null} */
            state: "reserved" | "offered" | "accepted" | "declined" | "expired" | "withdrawn" | null;
            worker: components["schemas"]["PublicUser"];
        };
        MatchExplanation: {
            candidates: components["schemas"]["MatchCandidate"][];
            fallbackToStaff: boolean;
            history: {
                /** @enum {string} */
                action: "offered" | "accepted" | "declined" | "timeout" | "withdrawn";
                timestamp: components["schemas"]["Instant"];
                worker: components["schemas"]["PublicUser"];
            }[];
            round: number;
            serverTime: components["schemas"]["Instant"];
            /** @enum {string|null} */
            source: "local" | "openai" | null;
            /** @enum {string|null} */
            waitingFor: "client" | "worker" | "platform" | null;
        };
        Me: {
            /** @description The staff member who acts as this person by this session. */
            actedBy: {
                name: string;
                reason: string;
                until: components["schemas"]["Instant"];
            } | null;
            clientProfile: components["schemas"]["ClientProfile"];
            createdAt: components["schemas"]["Instant"];
            email: string;
            emailVerified: boolean;
            id: components["schemas"]["ObjectId"];
            lastLogin: components["schemas"]["Instant"] | null;
            onboarded: boolean;
            /** @description What the staff roles permit; empty for others. */
            permissions: string[];
            profile: components["schemas"]["Profile"];
            /** @enum {string} */
            role: "client" | "worker" | "admin";
            secondFactor: components["schemas"]["SecondFactorState"];
            serverTime: components["schemas"]["Instant"];
            staffRoles: ("owner" | "operations" | "finance" | "quality" | "support")[];
            /** @enum {string} */
            status: "active" | "suspended" | "deactivated";
            unreadNotifications: number;
            updatedAt: components["schemas"]["Instant"];
            workerProfile: components["schemas"]["WorkerProfile"];
        };
        Message: {
            attachments: components["schemas"]["FileInfo"][];
            /** @description Markdown subset, sanitised. */
            body: string;
            /** @description What the sender called it before it had an id. */
            clientId: string | null;
            createdAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description Until when the caller may change it; null when it is not theirs to change.
             */
            editableUntil: string | null;
            editedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["ObjectId"];
            /** @description Among staff only. */
            internal: boolean;
            jobId: components["schemas"]["ObjectId"];
            mine: boolean;
            readBy: {
                at: components["schemas"]["Instant"];
                userId: components["schemas"]["ObjectId"];
            }[];
            /** @description Null for words of the platform itself. */
            sender: {
                avatarUrl: string | null;
                firstName: string;
                id: components["schemas"]["ObjectId"];
                /** @description First name and initial for clients and workers. */
                name: string;
                /** @enum {string} */
                role: "client" | "worker" | "admin";
                /** @description IANA time zone. */
                timezone: string;
            } | null;
            /** @enum {string} */
            senderRole: "client" | "worker" | "admin" | "system";
        };
        MethodSetup: {
            /** @description Stripe’s page that takes the card. */
            redirectUrl: string;
        };
        MissedOffer: {
            /**
             * Format: date-time
             * @description When the offer ran out, or the other took the job.
             */
            at: string;
            components: components["schemas"]["ScoreComponents"];
            id: components["schemas"]["ObjectId"];
            job: {
                /** @enum {string} */
                category: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
                estimatedHours: number;
                skills: {
                    /** @enum {string} */
                    category: "design" | "video" | "development" | "marketing" | "business" | "other";
                    id: components["schemas"]["ObjectId"];
                    matched: boolean;
                    name: string;
                    slug: string;
                }[];
                /** @description Only of what was offered to the caller. */
                title: string | null;
                /** @enum {string} */
                urgency: "standard" | "priority" | "rush";
            };
            /** @enum {string} */
            kind: "expired" | "outranked";
            /** @description What the offer would have paid. */
            payout: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                /** @enum {string} */
                currency: "USD" | "KHR";
                /** @description Amount in the minor unit (cents). */
                hourlyRate: number;
                hours: number;
                urgencyFactor: number;
            } | null;
            percent: number;
            /** @description Where the caller stood; 1 is asked first. */
            rank: number;
            score: number;
            /**
             * @description Why an offer that ran out counts against nobody.
             * @enum {string|null}
             */
            withoutFault: "offline" | "duplicate" | null;
            /** @description The smallest thing that would have won it; null when no single one was enough. */
            wouldHaveWon: {
                key: string;
                text?: string;
                values: {
                    [key: string]: string | number;
                };
            } | null;
        };
        MoneyPrices: {
            /** @description Cents for one credit without a subscription. */
            creditPrice: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
            fixed: {
                /** @description Credits × the price of one. */
                amount: number;
            };
            hourly: {
                /** @description Cents at the cap: paid up front, what is unused goes back. */
                amount: number;
                /** @description Estimate, to the quarter hour, with a margin. */
                capMinutes: number;
                /** @description Cents for the estimated time. */
                expected: number;
                /** @description Cents for one hour: credits an hour × urgency × price. */
                rate: number;
            };
        };
        MonthClose: {
            /** @description Every class ties out, and each unit sums to zero. */
            balanced: boolean;
            classes: {
                /** @description A class of accounts. */
                account: string;
                closing: number;
                movements: {
                    amount: number;
                    count: number;
                    /** @enum {string} */
                    type: "subscription_payment" | "one_time_payment" | "credit_purchase" | "credit_allocation" | "credit_hold" | "credit_release" | "credit_usage" | "credit_expiry" | "credit_adjustment" | "refund" | "worker_earning" | "worker_payout" | "dispute";
                }[];
                opening: number;
                ties: boolean;
                /** @enum {string} */
                unit: "USD" | "credit";
            }[];
            from: components["schemas"]["Instant"];
            isOver: boolean;
            /** @description A calendar month of the books, UTC. */
            month: string;
            papers: {
                /** @description What clients paid in the month. */
                paid: number;
                series: {
                    count: number;
                    first: string;
                    /** @enum {string} */
                    kind: "invoice" | "credit_note";
                    last: string;
                    /** @description Amount in the minor unit (cents). */
                    total: number;
                }[];
            };
            /**
             * Format: date-time
             * @description The end, or now while the month runs.
             */
            to: string;
        };
        Morning: {
            /** @description Delivered and waiting for review, newest first. */
            deliveries: components["schemas"]["JobSummary"][];
            /** @description Of `started` and `underway`: with a question that nobody has answered yet. */
            questions: components["schemas"]["JobSummary"][];
            serverTime: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @description When the last night began: 5 PM of the day before.
             */
            since: string;
            /** @description Taken or begun since the night began. */
            started: components["schemas"]["JobSummary"][];
            /** @description Still on their way, soonest due first. */
            underway: components["schemas"]["JobSummary"][];
        };
        MoveInQueueInput: {
            beforeId: components["schemas"]["ObjectId"] | null;
        };
        MyPayout: {
            /** @description US cents of earnings. */
            amount: number;
            createdAt: components["schemas"]["Instant"];
            /** @enum {string} */
            currency: "USD" | "KHR";
            endedAt: components["schemas"]["Instant"] | null;
            /** @description Amount in the minor unit (cents). */
            fee: number;
            id: components["schemas"]["ObjectId"];
            jobs: number;
            /** @description The net in riel at `rate`. */
            khr: number;
            lastFour: string;
            /** @description What the account receives, minor unit of `currency`. */
            local: number;
            /** @description US cents that arrive. */
            net: number;
            number: string;
            paidAt: components["schemas"]["Instant"] | null;
            period: {
                from: components["schemas"]["Instant"];
                to: components["schemas"]["Instant"];
            };
            /** @enum {string} */
            rail: "wise" | "aba" | "acleda" | "wing";
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            reason: string | null;
            reference: string | null;
            sentAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "draft" | "approved" | "sent" | "paid" | "failed" | "returned";
        };
        MyPayoutDetail: {
            /** @description US cents of earnings. */
            amount: number;
            createdAt: components["schemas"]["Instant"];
            /** @enum {string} */
            currency: "USD" | "KHR";
            earnings: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                job: components["schemas"]["JobRef"] | null;
                khr: number;
            }[];
            endedAt: components["schemas"]["Instant"] | null;
            /** @description Amount in the minor unit (cents). */
            fee: number;
            id: components["schemas"]["ObjectId"];
            jobs: number;
            /** @description The net in riel at `rate`. */
            khr: number;
            lastFour: string;
            /** @description What the account receives, minor unit of `currency`. */
            local: number;
            /** @description US cents that arrive. */
            net: number;
            number: string;
            paidAt: components["schemas"]["Instant"] | null;
            period: {
                from: components["schemas"]["Instant"];
                to: components["schemas"]["Instant"];
            };
            /** @enum {string} */
            rail: "wise" | "aba" | "acleda" | "wing";
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            reason: string | null;
            reference: string | null;
            sentAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "draft" | "approved" | "sent" | "paid" | "failed" | "returned";
        };
        MySubscription: {
            /** @description Whether the caller may buy and change. */
            canManage: boolean;
            /** @description A checkout that was opened and not finished. */
            checkout: {
                /** @description Go there with the browser. */
                checkoutUrl: string;
                expiresAt: components["schemas"]["Instant"];
                /** @enum {string} */
                interval: "month" | "year";
                /** @enum {string} */
                tier: "starter" | "growth" | "scale";
            } | null;
            /** @description The live one, else the last one, else null. */
            subscription: {
                /** @description What can be done now. */
                actions: ("change" | "cancel" | "reactivate" | "pause" | "resume")[];
                /** @description Per interval; stays as it was agreed when the plan’s price changes. */
                amount: number;
                cancelAtPeriodEnd: boolean;
                cancellationReason: string | null;
                cancelledAt: components["schemas"]["Instant"] | null;
                createdAt: components["schemas"]["Instant"];
                /** @enum {string} */
                currency: "USD" | "KHR";
                currentPeriodEnd: components["schemas"]["Instant"];
                currentPeriodStart: components["schemas"]["Instant"];
                id: components["schemas"]["ObjectId"];
                /** @enum {string} */
                interval: "month" | "year";
                /** @description Whole credits. */
                monthlyCredits: number;
                nextAllocation: {
                    at: components["schemas"]["Instant"];
                    /** @description Whole credits. */
                    credits: number;
                } | null;
                pastDueSince: components["schemas"]["Instant"] | null;
                pausedUntil: components["schemas"]["Instant"] | null;
                /** @description Stripe’s page of an invoice that waits to be paid or confirmed. */
                payUrl: string | null;
                /**
                 * Format: date-time
                 * @description From then on nothing can be posted until it is paid.
                 */
                postingStopsAt: string | null;
                rolloverMonths: number;
                scheduledChange: {
                    /** @description Amount in the minor unit (cents). */
                    amount: number;
                    at: components["schemas"]["Instant"];
                    /** @enum {string} */
                    interval: "month" | "year";
                    /** @description Whole credits. */
                    monthlyCredits: number;
                    /** @enum {string} */
                    tier: "starter" | "growth" | "scale";
                } | null;
                /** @enum {string} */
                status: "trialing" | "active" | "past_due" | "paused" | "cancelled";
                /** @enum {string} */
                tier: "starter" | "growth" | "scale";
                trialEnd: components["schemas"]["Instant"] | null;
            } | null;
            /** @enum {string} */
            subscriptionTier: "starter" | "growth" | "scale" | "payAsYouGo";
            /** @description No trial was had yet; a plan may give one. */
            trialAvailable: boolean;
        };
        /** @description As it stands now. */
        NextPayout: {
            at: components["schemas"]["Instant"];
            /** @description Amount in the minor unit (cents). */
            carriesOver: number;
            /** @description Amount in the minor unit (cents). */
            fee: number;
            /** @description Amount in the minor unit (cents). */
            minimum: number | null;
            /** @description What arrives, after the fee. */
            net: number;
            /** @enum {string|null} */
            rail: "wise" | "aba" | "acleda" | "wing" | null;
            /** @enum {string|null} */
            reason: "below_minimum" | "no_method" | "method_held" | "method_flagged" | "rail_closed" | "suspended" | null;
            /** @description Cleared, and in a payout already. */
            underWay: number;
        };
        Notification: {
            actionLabel: components["schemas"]["LocalizedText"] | null;
            actionUrl: string | null;
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            job: components["schemas"]["JobRef"] | null;
            message: components["schemas"]["LocalizedText"];
            read: boolean;
            readAt: components["schemas"]["Instant"] | null;
            sender: components["schemas"]["PublicUser"];
            title: components["schemas"]["LocalizedText"];
            type: string;
        };
        NotificationPreferences: {
            email: {
                jobUpdates: boolean;
                marketing: boolean;
                messages: boolean;
                payments: boolean;
            };
            inApp: {
                jobUpdates: boolean;
                marketing: boolean;
                messages: boolean;
                payments: boolean;
            };
            push: {
                jobUpdates: boolean;
                marketing: boolean;
                messages: boolean;
                payments: boolean;
            };
            quietHours: {
                enabled: boolean;
                end: string;
                start: string;
            };
        };
        /** @description Id of a document. */
        ObjectId: string;
        Offer: {
            /** @description What declining means. */
            consequence: {
                key: string;
                text?: string;
                values: {
                    [key: string]: string | number;
                };
            };
            deadline: components["schemas"]["Instant"] | null;
            /**
             * Format: date-time
             * @description Null while reserved.
             */
            expiresAt: string | null;
            id: components["schemas"]["ObjectId"];
            job: {
                /** @enum {string} */
                category: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
                clientFirstName: string;
                clientRating: number | null;
                estimatedHours: number;
                fileCount: number;
                number: string;
                skills: {
                    /** @enum {string} */
                    category: "design" | "video" | "development" | "marketing" | "business" | "other";
                    id: components["schemas"]["ObjectId"];
                    matched: boolean;
                    name: string;
                    slug: string;
                }[];
                /** @description First lines of the brief. */
                summary: string;
                title: string;
                /** @enum {string} */
                urgency: "standard" | "priority" | "rush";
            };
            jobId: components["schemas"]["ObjectId"];
            offeredAt: components["schemas"]["Instant"] | null;
            payout: components["schemas"]["OfferPayout"];
            percent: number;
            /** @description Why the caller was chosen. */
            reasons: components["schemas"]["LocalizedText"][];
            /**
             * Format: date-time
             * @description Reserved until the shift starts then.
             */
            reservedUntil: string | null;
            /** @enum {string} */
            state: "reserved" | "offered" | "accepted" | "declined" | "expired" | "withdrawn";
        };
        OfferPayout: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
            /** @description Amount in the minor unit (cents). */
            hourlyRate: number;
            hours: number;
            /** @description The amount in riel at the rate in force. */
            khr: number | null;
            urgencyFactor: number;
        };
        Organization: {
            balance: {
                available: number;
                averageRating: number | null;
                held: number;
                totalCreditsSpent: number;
                totalJobsPosted: number;
            };
            billing: components["schemas"]["Billing"];
            brandKit: components["schemas"]["BrandKit"];
            createdAt: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            industry: string | null;
            /** @enum {string} */
            kind: "client" | "agency";
            members: {
                avatarUrl: string | null;
                firstName: string;
                id: components["schemas"]["ObjectId"];
                /** @description First name and initial for clients and workers. */
                name: string;
                /** @enum {string} */
                organizationRole: "owner" | "member" | "requester";
                /** @enum {string} */
                role: "client" | "worker" | "admin";
                /** @description IANA time zone. */
                timezone: string;
            }[];
            /** @enum {string|null} */
            myRole: "owner" | "member" | "requester" | null;
            name: string;
            referralCode: string | null;
            /** @enum {string} */
            subscriptionTier: "starter" | "growth" | "scale" | "payAsYouGo";
            updatedAt: components["schemas"]["Instant"];
        };
        OverrideInput: {
            reason: string;
            /** @description For `cancelled`: share of the price. */
            refundPercent?: number;
            /** @enum {string} */
            status: "assigned" | "in_progress" | "review" | "revision" | "completed" | "cancelled";
        };
        Pagination: {
            limit: number;
            nextCursor?: string | null;
            page: number;
            total: number;
            totalPages: number;
        };
        PauseSubscriptionInput: {
            months: number;
        };
        Payment: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            /** @description Bought by the automatic top-up. */
            automatic: boolean;
            createdAt: components["schemas"]["Instant"];
            /** @description Of a pack. */
            credits: number | null;
            /** @enum {string} */
            currency: "USD" | "KHR";
            /** @description Of the last try. */
            failure: {
                declineCode: string | null;
                message: string;
            } | null;
            id: components["schemas"]["ObjectId"];
            jobId: components["schemas"]["ObjectId"] | null;
            /** @description Of a job’s payment: whether the job is on its way. */
            jobPublished: boolean | null;
            paymentMethod: string | null;
            /** @enum {string} */
            purpose: "credits" | "job";
            redirectUrl: string | null;
            /** @description Amount in the minor unit (cents). */
            refundedAmount: number;
            /** @description A refund is on its way to the card. */
            refundPending: boolean;
            /** @enum {string} */
            status: "created" | "processing" | "requires_action" | "succeeded" | "failed" | "cancelled" | "refunded";
        };
        PaymentMethod: {
            brand: string;
            expMonth: number;
            expYear: number;
            id: components["schemas"]["PaymentMethodId"];
            isDefault: boolean;
            label: string;
            last4: string;
            /** @description The only method of a subscription that runs: it cannot be removed. */
            needed: boolean;
        };
        PaymentMethodId: string;
        PaymentStarted: {
            paymentId: components["schemas"]["ObjectId"];
            /** @description Go there: Stripe’s page for the card, or the bank’s 3-D Secure. */
            redirectUrl: string | null;
            /** @enum {string} */
            status: "created" | "processing" | "requires_action" | "succeeded" | "failed" | "cancelled" | "refunded";
        };
        Payout: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
        } | null;
        PayoutMethod: {
            /** @enum {string} */
            currency: "USD" | "KHR";
            /** @description A payout came back from it: set it again. */
            flagged: boolean;
            flagReason: string | null;
            /**
             * Format: date-time
             * @description Nothing is sent there before; null once over.
             */
            heldUntil: string | null;
            holderName: string;
            lastFour: string;
            /** @enum {string} */
            rail: "wise" | "aba" | "acleda" | "wing";
            since: components["schemas"]["Instant"];
        } | null;
        PayoutMethodAnswer: {
            method: components["schemas"]["PayoutMethod"];
            rails: components["schemas"]["PayoutRail"][];
        };
        /** @description What the ledger books when it is paid. */
        PayoutPosting: {
            account: string;
            /** @description Amount in the minor unit (cents). */
            amount: number;
        };
        PayoutRail: {
            /** @enum {string} */
            currency: "USD" | "KHR";
            /** @description US cents, taken out of the payout. */
            fee: number;
            /** @description US cents; less carries over to the next run. */
            minimum: number;
            /** @description Whether bank and SWIFT code are asked for. */
            namesBank: boolean;
            /** @enum {string} */
            rail: "wise" | "aba" | "acleda" | "wing";
        };
        PayoutReason: {
            reason: string;
        };
        PayoutReference: {
            reference: string;
        };
        PayoutRun: {
            approvedAt: components["schemas"]["Instant"] | null;
            approvedBy: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            cancelledAt: components["schemas"]["Instant"] | null;
            cancelReason: string | null;
            carriedCount: number;
            createdAt: components["schemas"]["Instant"];
            draftedBy: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            id: components["schemas"]["ObjectId"];
            number: string;
            paidAt: components["schemas"]["Instant"] | null;
            periodEnd: components["schemas"]["Instant"];
            rails: ("wise" | "aba" | "acleda" | "wing")[];
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            sentAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "draft" | "approved" | "sent" | "paid" | "cancelled";
            totals: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                count: number;
                /** @description Amount in the minor unit (cents). */
                fee: number;
                /** @description Amount in the minor unit (cents). */
                net: number;
            };
        };
        PayoutRunDetail: {
            /** @description Amount in the minor unit (cents). */
            approvalLimit: number;
            approvedAt: components["schemas"]["Instant"] | null;
            approvedBy: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            cancelledAt: components["schemas"]["Instant"] | null;
            cancelReason: string | null;
            carried: components["schemas"]["CarriedEarnings"][];
            carriedCount: number;
            createdAt: components["schemas"]["Instant"];
            draftedBy: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            id: components["schemas"]["ObjectId"];
            needsSecondPerson: boolean;
            number: string;
            paidAt: components["schemas"]["Instant"] | null;
            payouts: components["schemas"]["WorkerPayout"][];
            periodEnd: components["schemas"]["Instant"];
            postings: components["schemas"]["PayoutPosting"][];
            rails: ("wise" | "aba" | "acleda" | "wing")[];
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            sentAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "draft" | "approved" | "sent" | "paid" | "cancelled";
            totals: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                count: number;
                /** @description Amount in the minor unit (cents). */
                fee: number;
                /** @description Amount in the minor unit (cents). */
                net: number;
            };
        };
        PayoutRunPreview: {
            /** @description Amount in the minor unit (cents). */
            approvalLimit: number;
            carried: components["schemas"]["CarriedEarnings"][];
            needsSecondPerson: boolean;
            payouts: components["schemas"]["PlannedPayout"][];
            periodEnd: components["schemas"]["Instant"];
            /** @description Of all payouts together. */
            postings: components["schemas"]["PayoutPosting"][];
            rails: ("wise" | "aba" | "acleda" | "wing")[];
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            totals: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                count: number;
                /** @description Amount in the minor unit (cents). */
                fee: number;
                /** @description Amount in the minor unit (cents). */
                net: number;
            };
        };
        PayoutRunScope: {
            /**
             * Format: date-time
             * @description Earnings cleared before it; now when left out.
             */
            periodEnd?: string;
            rails?: ("wise" | "aba" | "acleda" | "wing")[];
        };
        /** @description Who is paid. */
        PayoutWorker: {
            email: string;
            id: components["schemas"]["ObjectId"];
            name: string;
        };
        PerformanceReport: {
            /** @enum {string} */
            by: "month" | "category";
            period: components["schemas"]["ReportPeriod"];
            rows: {
                averageRating: number | null;
                cancelled: number;
                completed: number;
                delivered: number;
                /** @description Approved without a change having been asked for. */
                firstPass: number;
                /** @description Of those that are approved. */
                firstPassRate: number | null;
                jobs: number;
                /** @description A month, a word or an id; null for what belongs to none. */
                key: string | null;
                late: number;
                /** @description First deliveries by the promised time. */
                onTime: number;
                onTimeRate: number | null;
                open: number;
                rated: number;
                /** @description Rounds of changes. */
                revisions: number;
                /** @description Of those that are delivered. */
                revisionsPerJob: number | null;
                /** @description Median from posting to the last delivery. */
                turnaroundMinutes: number | null;
            }[];
            totals: components["schemas"]["JobFigures"];
        };
        Plan: {
            /** @description Whole credits. */
            credits: number;
            description: string | null;
            features: string[];
            id: components["schemas"]["ObjectId"];
            name: string;
            prices: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                /** @enum {string} */
                currency: "USD" | "KHR";
                /** @enum {string} */
                interval: "month" | "year" | "credit";
            }[];
            rolloverMonths: number;
            /** @enum {string} */
            tier: "starter" | "growth" | "scale" | "payAsYouGo";
            /** @description Granted for the trial. */
            trialCredits: number;
            /** @description Free days of a first subscription; 0 for none. */
            trialDays: number;
        };
        PlanChanged: {
            /** @description Stripe’s page where the card is confirmed or replaced. */
            redirectUrl: string | null;
            /** @enum {string} */
            status: "succeeded" | "scheduled" | "requires_action";
            subscription: components["schemas"]["Subscription"];
        };
        PlanChangePreview: {
            /** @description Whole credits. */
            creditsGrantedNow: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
            /** @description Amount in the minor unit (cents). */
            dueNow: number;
            effectiveAt: components["schemas"]["Instant"];
            /** @enum {string} */
            interval: "month" | "year";
            /** @enum {string} */
            kind: "upgrade" | "downgrade" | "keep";
            lines: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                /** @description As Stripe’s invoice has it, in English. */
                description: string;
                /**
                 * @description Unused time of the present plan, the rest of the period of the new one, or what Stripe says.
                 * @enum {string}
                 */
                kind: "unused" | "remaining" | "other";
                periodEnd: components["schemas"]["Instant"];
                periodStart: components["schemas"]["Instant"];
            }[];
            newAllocation: {
                /** @description Whole credits. */
                monthlyCredits: number;
                rolloverMonths: number;
            };
            /** @description Per interval from then on. */
            newAmount: number;
            previewId: components["schemas"]["ObjectId"];
            /** @enum {string} */
            tier: "starter" | "growth" | "scale";
        };
        PlannedPayout: {
            /** @description US cents of earnings. */
            amount: number;
            /** @enum {string} */
            currency: "USD" | "KHR";
            /** @description Amount in the minor unit (cents). */
            fee: number;
            jobs: number;
            /** @description The net in riel at `rate`. */
            khr: number;
            lastFour: string;
            /** @description What the account receives, minor unit of `currency`. */
            local: number;
            /** @description US cents that arrive. */
            net: number;
            postings: components["schemas"]["PayoutPosting"][];
            /** @enum {string} */
            rail: "wise" | "aba" | "acleda" | "wing";
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            worker: components["schemas"]["PayoutWorker"];
        };
        PortalOpened: {
            /** @description Go there with the browser. */
            url: string;
        };
        PortfolioItem: {
            createdAt: components["schemas"]["Instant"];
            description: string;
            id: components["schemas"]["ObjectId"];
            mimeType: string;
            public: boolean;
            thumbnailUrl: string | null;
            title: string;
            url: string;
        };
        PostingPreview: {
            account: string;
            amount: number;
            /** @enum {string} */
            unit: "USD" | "credit";
        };
        PreferredWorker: {
            /** @enum {string} */
            availability: "available" | "busy" | "offline";
            avatarUrl: string | null;
            averageRating: number | null;
            completedForYou: number;
            firstName: string;
            id: components["schemas"]["ObjectId"];
            /** @description First name and initial for clients and workers. */
            name: string;
            /** @enum {string} */
            role: "client" | "worker" | "admin";
            skills: string[];
            /** @description IANA time zone. */
            timezone: string;
        };
        PreferredWorkerInput: {
            workerId: components["schemas"]["ObjectId"];
        };
        Profile: {
            avatarUrl: string | null;
            firstName: string;
            lastName: string;
            /** @enum {string} */
            locale: "en" | "km";
            phone: string | null;
            /** @description IANA time zone. */
            timezone: string;
        };
        /** @description A person as others see them. */
        PublicUser: {
            avatarUrl: string | null;
            firstName: string;
            id: components["schemas"]["ObjectId"];
            /** @description First name and initial for clients and workers. */
            name: string;
            /** @enum {string} */
            role: "client" | "worker" | "admin";
            /** @description IANA time zone. */
            timezone: string;
        } | null;
        PublicWorkerProfile: {
            /** @enum {string} */
            availability: "available" | "busy" | "offline";
            bio: string;
            languages: string[];
            portfolio: components["schemas"]["PortfolioItem"][];
            skills: components["schemas"]["WorkerSkill"][];
            stats: {
                averageRating: number | null;
                completedJobs: number;
                /** @description 0 to 100. */
                completionRate: number;
                /** @description 0 to 100. */
                onTimeRate: number;
                ratingCount: number;
                /** @description Median minutes to answer an offer. */
                responseTime: number | null;
            };
        } | null;
        PushState: {
            /** @description Browsers of yours that take messages. */
            browsers: number;
            /** @description The key to subscribe with; null where the server sends none. */
            publicKey: string | null;
        };
        PushSubscriptionInput: {
            /**
             * Format: uri
             * @description Address of the browser’s push service.
             */
            endpoint: string;
            expirationTime?: number | null;
            keys: {
                auth: string;
                p256dh: string;
            };
        };
        QaInput: {
            checklist?: {
                item: string;
                note?: string | null;
                passed: boolean;
            }[];
            /** @enum {string} */
            decision: "pass" | "fail";
            note?: string;
            qualityScore?: number;
            /** @description The version looked at; a newer one is a conflict. */
            version: number;
        };
        QualityReport: {
            /** @enum {string} */
            by: "worker" | "category" | "client" | "month";
            period: components["schemas"]["ReportPeriod"];
            rows: {
                averageRating: number | null;
                averageRatingBack: number | null;
                cancelled: number;
                completed: number;
                delivered: number;
                /** @description Approved without a change having been asked for. */
                firstPass: number;
                /** @description Of those that are approved. */
                firstPassRate: number | null;
                jobs: number;
                /** @description A month, a word or an id; null for what belongs to none. */
                key: string | null;
                late: number;
                /** @description Of a person or company; null where the key says it. */
                name: string | null;
                /** @description First deliveries by the promised time. */
                onTime: number;
                onTimeRate: number | null;
                open: number;
                rated: number;
                /** @description Rounds of changes. */
                revisions: number;
                /** @description Of those that are delivered. */
                revisionsPerJob: number | null;
                /** @description Median from posting to the last delivery. */
                turnaroundMinutes: number | null;
            }[];
            totals: components["schemas"]["JobFigures"];
        };
        Quote: {
            /** @description The same brief at each urgency. */
            alternatives: {
                /** @description Whole credits. */
                credits: number;
                /** @description Amount in the minor unit (cents). */
                fixed: number;
                /** @description Amount in the minor unit (cents). */
                hourly: number;
                readyAt: components["schemas"]["Instant"] | null;
                /** @enum {string} */
                urgency: "standard" | "priority" | "rush";
            }[];
            assumptions: components["schemas"]["Assumption"][];
            balance: number;
            /** @description Negative when credits are short. */
            balanceAfter: number;
            /** @enum {string} */
            complexity: "low" | "medium" | "high";
            /** @description Whole credits. */
            credits: number;
            /** @description Highest rate among the required skills. */
            creditsPerHour: number;
            hours: number;
            /** @description Paths of what is still needed to publish. */
            missing: string[];
            money: components["schemas"]["MoneyPrices"];
            promise: components["schemas"]["DeliveryPromise"];
            reading: components["schemas"]["BriefReading"];
            serverTime: components["schemas"]["Instant"];
            skills: {
                /** @enum {string} */
                category: "design" | "video" | "development" | "marketing" | "business" | "other";
                creditEquivalent: number;
                id: components["schemas"]["ObjectId"];
                matched: string | null;
                name: string;
                slug: string;
            }[];
            /** @enum {string} */
            source: "local" | "openai";
            sufficient: boolean;
            urgencyFactor: number;
        };
        QuoteInput: {
            brief?: components["schemas"]["BriefAnswers"];
            /** @enum {string} */
            category: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
            description?: string;
            requiredSkills?: components["schemas"]["ObjectId"][];
            /** @description Zone to word the promise in; the profile’s when left out. */
            timezone?: string;
            title?: string;
            /**
             * @default standard
             * @enum {string}
             */
            urgency?: "standard" | "priority" | "rush";
        };
        RateInput: {
            rating: number;
            review?: string;
            tags?: string[];
        };
        Readiness: {
            parts: components["schemas"]["HealthPart"][];
            ready: boolean;
            /** @enum {string} */
            role: "all" | "web" | "worker";
            serverTime: components["schemas"]["Instant"];
        };
        ReasonInput: {
            reason: string;
        };
        ReassignInput: {
            reason: string;
            workerId?: components["schemas"]["ObjectId"] | null;
        };
        Receipt: {
            completedAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            credits: {
                held: number;
                net: number;
                refunded: number;
                spent: number;
            };
            job: components["schemas"]["JobRef"];
            lines: components["schemas"]["ReceiptLine"][];
            /** @description Which credits paid, by lot. */
            lots: {
                /** @description Credits of this lot that the job has cost. */
                credits: number;
                expiresAt: components["schemas"]["Instant"] | null;
                lotId: components["schemas"]["ObjectId"];
                source: string;
            }[];
            money: {
                /** @enum {string} */
                currency: "USD" | "KHR";
                /** @description Amount in the minor unit (cents). */
                held: number;
                /** @description Amount in the minor unit (cents). */
                net: number;
                /** @description Amount in the minor unit (cents). */
                paid: number;
                /** @description Amount in the minor unit (cents). */
                returned: number;
            };
            organizationId: components["schemas"]["ObjectId"];
            /** @enum {string} */
            pricing: "credit" | "hourly" | "fixed";
            /** @description The hours behind an hourly price; null for other prices. */
            time: {
                minutes: number;
                notes: string | null;
                startedAt: components["schemas"]["Instant"];
            }[] | null;
            trackedMinutes: number | null;
        };
        ReceiptLine: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            at: components["schemas"]["Instant"];
            credits: number;
            description: string;
        };
        ReconciliationReport: {
            checked: {
                charges: number;
                customers: number;
                events: number;
                invoices: number;
                subscriptions: number;
            };
            differences: {
                /** @description Stripe’s id of what differs, or ours where Stripe has none. */
                id: string;
                /** @enum {string} */
                kind: "event_missing" | "event_not_applied" | "subscription_missing" | "subscription_differs" | "subscription_unknown" | "customer_missing" | "customer_unknown" | "invoice_not_booked" | "invoice_amount_differs" | "charge_not_booked" | "charge_amount_differs" | "fee_differs";
                /** @description Put right by the reconciliation itself. */
                mended: boolean;
                ours: string | null;
                stripes: string | null;
            }[];
            error: string | null;
            finishedAt: components["schemas"]["Instant"] | null;
            from: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            startedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            state: "running" | "agreed" | "differs" | "failed";
        };
        /** @description Shown this once; each is worth one sign-in. */
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        Referral: {
            createdAt: components["schemas"]["Instant"];
            /** @description What it brought my organization, less what was taken back. */
            credits: number;
            id: components["schemas"]["ObjectId"];
            /** @description First letters of their name alone. */
            name: string;
            /**
             * @description Why there is no reward.
             * @enum {string|null}
             */
            reason: "same_person" | "same_company" | "yearly_cap" | "referrer_closed" | null;
            rewardedAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "signed_up" | "rewarded" | "not_rewarded" | "taken_back";
        };
        ReferralInvitation: {
            code: string;
            /** @description For each of the two. */
            credits: number;
            expiresInDays: number;
            /** @description Who shares it. */
            organizationName: string;
        };
        ReferralRule: {
            /** @description For each of the two; 0 while the programme is off. */
            credits: number;
            /** @description Days after which they expire. */
            expiresInDays: number;
            /** @description Rewards in 365 days. */
            yearlyCap: number;
        };
        Referrals: {
            code: string;
            /** Format: uri */
            link: string;
            rows: components["schemas"]["Referral"][];
            rule: components["schemas"]["ReferralRule"];
            /** @description How the page behind the link names my organization. */
            shownAs: string;
            totals: {
                /** @description Earned in all, less what was taken back. */
                credits: number;
                /** @description Rewards that can still come before the cap. */
                leftThisYear: number;
                rewarded: number;
                signedUp: number;
            };
        };
        RefreshInput: {
            /** @description Left out by browsers: the cookie is read. */
            refreshToken?: string;
        };
        Refund: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            /** @enum {string} */
            cause: "staff" | "late" | "cancelled" | "unused" | "ruling" | "unwanted" | "stripe";
            createdAt: components["schemas"]["Instant"];
            /** @enum {string} */
            currency: "USD" | "KHR";
            error: string | null;
            id: components["schemas"]["ObjectId"];
            jobId: components["schemas"]["ObjectId"] | null;
            organization: {
                id: components["schemas"]["ObjectId"];
                name: string;
            } | null;
            paymentId: components["schemas"]["ObjectId"] | null;
            reason: string;
            /** @enum {string} */
            state: "requested" | "sent" | "succeeded" | "failed";
            stripeRefundId: string | null;
            transactionId: components["schemas"]["ObjectId"];
            updatedAt: components["schemas"]["Instant"];
        };
        RefundOutcome: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            /** @description Unspent credits that it takes back. */
            creditsTaken: number;
            entries: components["schemas"]["EntryPreview"][];
            preview: boolean;
            refund: components["schemas"]["Refund"] | null;
            /** @description Cents of the payment that could still be refunded after it. */
            remaining: number;
        };
        RefundTransactionInput: {
            /** @description Cents; what is left when left out. */
            amount?: number;
            reason: string;
        };
        RegisterClientInput: {
            /**
             * @description Terms were read and accepted.
             * @enum {boolean}
             */
            acceptTerms: true;
            /** Format: email */
            email: string;
            firstName: string;
            industry?: string;
            lastName: string;
            /** @enum {string} */
            locale?: "en" | "km";
            organizationName?: string;
            /**
             * Format: password
             * @description At least 8 characters with upper and lower case, digit and symbol; known-leaked ones are refused.
             */
            password: string;
            /**
             * @description The plan that the link in the mail leads on to.
             * @enum {string}
             */
            plan?: "starter" | "growth" | "scale";
            referralCode?: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "client";
            /** @description IANA time zone. */
            timezone?: string;
        };
        RegisterInput: components["schemas"]["RegisterClientInput"] | components["schemas"]["RegisterWorkerInput"];
        RegisterWorkerInput: {
            /**
             * @description Terms were read and accepted.
             * @enum {boolean}
             */
            acceptTerms: true;
            /** Format: email */
            email: string;
            firstName: string;
            lastName: string;
            /** @enum {string} */
            locale?: "en" | "km";
            /**
             * Format: password
             * @description At least 8 characters with upper and lower case, digit and symbol; known-leaked ones are refused.
             */
            password: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            role: "worker";
            skills?: string[];
            /** @description IANA time zone. */
            timezone?: string;
        };
        RemovePayoutMethod: {
            /** @description To be sure that it is really you. */
            currentPassword: string;
        };
        ReopenInput: {
            feedback: string;
        };
        ReplayedWebhooks: {
            left: number;
            replayed: number;
        };
        ReplayStripeEventInput: {
            reason: string;
        };
        ReportPeriod: {
            from: string;
            timezone: string;
            to: string;
        };
        RequestRevisionInput: {
            /** @description For new scope: the quoted credits that the client accepts. */
            acceptCredits?: number;
            /** @description The unanswered assumption that this contradicts: the first such preference uses no round. */
            assumptionId?: string;
            /** @description Comments that this round is about. */
            commentIds?: components["schemas"]["ObjectId"][];
            feedback: string;
            /** @enum {string} */
            kind: "fix" | "preference" | "new-scope";
        };
        ResendVerificationInput: {
            /** Format: email */
            email: string;
            /**
             * @description The plan that the link in the mail leads on to.
             * @enum {string}
             */
            plan?: "starter" | "growth" | "scale";
        };
        ResetPasswordInput: {
            /**
             * Format: password
             * @description At least 8 characters with upper and lower case, digit and symbol; known-leaked ones are refused.
             */
            password: string;
            token: string;
        };
        Revenue: {
            categories: {
                /** @description Credits that expired unused, at what they were bought for. */
                breakage: number;
                /** @description Credits spent on jobs, at what they were bought for. */
                creditsUsed: number;
                /** @description Amount in the minor unit (cents). */
                disputes: number;
                /** @description Kept by Stripe. */
                fees: number;
                /** @description Amount in the minor unit (cents). */
                jobs: number;
                /** @description Money of jobs, taken at their end. */
                jobsTaken: number;
                key: string;
                /** @description Recognised less worker cost and fees. */
                margin: number;
                marginPercent: number | null;
                name: string;
                /** @description Amount in the minor unit (cents). */
                netReceived: number;
                /** @description Amount in the minor unit (cents). */
                packs: number;
                /** @description Amount in the minor unit (cents). */
                payouts: number;
                /** @description Paid by clients. */
                received: number;
                /** @description Earned: credits used, jobs taken and breakage. */
                recognised: number;
                /** @description Amount in the minor unit (cents). */
                refunds: number;
                /** @description Amount in the minor unit (cents). */
                subscriptions: number;
                /** @description Amount in the minor unit (cents). */
                workerCost: number;
            }[];
            clients: {
                /** @description Credits that expired unused, at what they were bought for. */
                breakage: number;
                /** @description Credits spent on jobs, at what they were bought for. */
                creditsUsed: number;
                /** @description Amount in the minor unit (cents). */
                disputes: number;
                /** @description Kept by Stripe. */
                fees: number;
                /** @description Amount in the minor unit (cents). */
                jobs: number;
                /** @description Money of jobs, taken at their end. */
                jobsTaken: number;
                key: string;
                /** @description Recognised less worker cost and fees. */
                margin: number;
                marginPercent: number | null;
                name: string;
                /** @description Amount in the minor unit (cents). */
                netReceived: number;
                /** @description Amount in the minor unit (cents). */
                packs: number;
                /** @description Amount in the minor unit (cents). */
                payouts: number;
                /** @description Paid by clients. */
                received: number;
                /** @description Earned: credits used, jobs taken and breakage. */
                recognised: number;
                /** @description Amount in the minor unit (cents). */
                refunds: number;
                /** @description Amount in the minor unit (cents). */
                subscriptions: number;
                /** @description Amount in the minor unit (cents). */
                workerCost: number;
            }[];
            /** @enum {string} */
            currency: "USD" | "KHR";
            months: {
                /** @description Recurring revenue per subscribing client. */
                arpa: number;
                /** @description Credits that expired unused, at what they were bought for. */
                breakage: number;
                churnPercent: number | null;
                /** @description Credits spent on jobs, at what they were bought for. */
                creditsUsed: number;
                customers: number;
                /** @description Unspent credits at what they were bought for; movements are signed. */
                deferred: {
                    /** @description Amount in the minor unit (cents). */
                    added: number;
                    /** @description Amount in the minor unit (cents). */
                    closing: number;
                    /** @description Amount in the minor unit (cents). */
                    expired: number;
                    /** @description Amount in the minor unit (cents). */
                    opening: number;
                    /** @description Amount in the minor unit (cents). */
                    revoked: number;
                    /** @description Amount in the minor unit (cents). */
                    used: number;
                };
                /** @description Amount in the minor unit (cents). */
                disputes: number;
                /** @description Kept by Stripe. */
                fees: number;
                /** @description Amount in the minor unit (cents). */
                jobs: number;
                /** @description Money of jobs, taken at their end. */
                jobsTaken: number;
                /** @description Recognised less worker cost and fees. */
                margin: number;
                marginPercent: number | null;
                /** @description A calendar month of the books, UTC. */
                month: string;
                /** @description At the month’s end, or now. */
                mrr: number;
                /** @description Amount in the minor unit (cents). */
                netReceived: number;
                /** @description Amount in the minor unit (cents). */
                packs: number;
                /** @description Amount in the minor unit (cents). */
                payouts: number;
                /** @description Paid by clients. */
                received: number;
                /** @description Earned: credits used, jobs taken and breakage. */
                recognised: number;
                /** @description Amount in the minor unit (cents). */
                refunds: number;
                /** @description Amount in the minor unit (cents). */
                subscriptions: number;
                /** @description Amount in the minor unit (cents). */
                workerCost: number;
            }[];
            monthTiers: {
                /** @description Credits that expired unused, at what they were bought for. */
                breakage: number;
                /** @description Credits spent on jobs, at what they were bought for. */
                creditsUsed: number;
                /** @description Amount in the minor unit (cents). */
                disputes: number;
                /** @description Kept by Stripe. */
                fees: number;
                /** @description Amount in the minor unit (cents). */
                jobs: number;
                /** @description Money of jobs, taken at their end. */
                jobsTaken: number;
                /** @description Recognised less worker cost and fees. */
                margin: number;
                marginPercent: number | null;
                /** @description A calendar month of the books, UTC. */
                month: string;
                /** @description Amount in the minor unit (cents). */
                netReceived: number;
                /** @description Amount in the minor unit (cents). */
                packs: number;
                /** @description Amount in the minor unit (cents). */
                payouts: number;
                /** @description Paid by clients. */
                received: number;
                /** @description Earned: credits used, jobs taken and breakage. */
                recognised: number;
                /** @description Amount in the minor unit (cents). */
                refunds: number;
                /** @description Amount in the minor unit (cents). */
                subscriptions: number;
                tier: string;
                /** @description Amount in the minor unit (cents). */
                workerCost: number;
            }[];
            tiers: {
                /** @description Credits that expired unused, at what they were bought for. */
                breakage: number;
                /** @description Credits spent on jobs, at what they were bought for. */
                creditsUsed: number;
                /** @description Amount in the minor unit (cents). */
                disputes: number;
                /** @description Kept by Stripe. */
                fees: number;
                /** @description Amount in the minor unit (cents). */
                jobs: number;
                /** @description Money of jobs, taken at their end. */
                jobsTaken: number;
                key: string;
                /** @description Recognised less worker cost and fees. */
                margin: number;
                marginPercent: number | null;
                name: string;
                /** @description Amount in the minor unit (cents). */
                netReceived: number;
                /** @description Amount in the minor unit (cents). */
                packs: number;
                /** @description Amount in the minor unit (cents). */
                payouts: number;
                /** @description Paid by clients. */
                received: number;
                /** @description Earned: credits used, jobs taken and breakage. */
                recognised: number;
                /** @description Amount in the minor unit (cents). */
                refunds: number;
                /** @description Amount in the minor unit (cents). */
                subscriptions: number;
                /** @description Amount in the minor unit (cents). */
                workerCost: number;
            }[];
            total: {
                /** @description Credits that expired unused, at what they were bought for. */
                breakage: number;
                /** @description Credits spent on jobs, at what they were bought for. */
                creditsUsed: number;
                /** @description Amount in the minor unit (cents). */
                disputes: number;
                /** @description Kept by Stripe. */
                fees: number;
                /** @description Amount in the minor unit (cents). */
                jobs: number;
                /** @description Money of jobs, taken at their end. */
                jobsTaken: number;
                /** @description Recognised less worker cost and fees. */
                margin: number;
                marginPercent: number | null;
                /** @description Amount in the minor unit (cents). */
                netReceived: number;
                /** @description Amount in the minor unit (cents). */
                packs: number;
                /** @description Amount in the minor unit (cents). */
                payouts: number;
                /** @description Paid by clients. */
                received: number;
                /** @description Earned: credits used, jobs taken and breakage. */
                recognised: number;
                /** @description Amount in the minor unit (cents). */
                refunds: number;
                /** @description Amount in the minor unit (cents). */
                subscriptions: number;
                /** @description Amount in the minor unit (cents). */
                workerCost: number;
            };
        };
        Revision: {
            completedAt: components["schemas"]["Instant"] | null;
            /** @description Id of the assumption that it contradicts. */
            contradicts: string | null;
            feedback: string;
            /** @enum {string} */
            kind: "fix" | "preference" | "new-scope";
            requestedAt: components["schemas"]["Instant"];
            round: number;
        };
        RevisionQuote: {
            /** @description Of a job paid in money: its price in cents, to be paid by `payments/intent`. */
            amount: number | null;
            /** @description Whole credits. */
            credits: number;
            hours: number;
            /** @enum {string} */
            kind: "fix" | "preference" | "new-scope";
            readyAt: components["schemas"]["Instant"] | null;
            roundsLeft: number;
            usesRound: boolean;
        };
        RevisionQuoteInput: {
            /** @description The unanswered assumption that this contradicts: the first such preference uses no round. */
            assumptionId?: string;
            feedback: string;
            /** @enum {string} */
            kind: "fix" | "preference" | "new-scope";
        };
        RulingInput: {
            /** @description Share of the whole price that the client gets back, in all. */
            clientRefundPercent: number;
            reason: string;
            /** @description Share of the pay that the worker keeps; only what is still pending is reduced. */
            workerPayPercent: number;
        };
        RulingOutcome: {
            entries: components["schemas"]["EntryPreview"][];
            /** @description Cents that the ruling would take but that have cleared: they stay the worker’s. */
            payBeyondReach: number;
            /** @description Amount in the minor unit (cents). */
            payKept: number;
            /** @description Amount in the minor unit (cents). */
            payReducedBy: number;
            preview: boolean;
            /** @description Amount in the minor unit (cents). */
            refundedAmount: number;
            refundedCredits: number;
        };
        RunReconciliationInput: {
            reason: string;
        };
        ScoreComponent: {
            max: number;
            points: number;
            text?: components["schemas"]["LocalizedText"];
        };
        ScoreComponents: {
            availability: components["schemas"]["ScoreComponent"];
            completion: components["schemas"]["ScoreComponent"];
            expertise: components["schemas"]["ScoreComponent"];
            rating: components["schemas"]["ScoreComponent"];
            response: components["schemas"]["ScoreComponent"];
            skills: components["schemas"]["ScoreComponent"];
        };
        SecondFactorState: {
            enabled: boolean;
            recoveryCodesLeft: number;
            /** @description Staff, when the house asks them for it. */
            required: boolean;
        };
        SendMessageInput: {
            attachments?: components["schemas"]["ObjectId"][];
            body: string;
            clientId?: string;
            /** @description Staff only. */
            internal?: boolean;
        };
        Session: {
            accessToken: string;
            expiresAt: components["schemas"]["Instant"];
            /** @description Seconds. */
            expiresIn: number;
            /** @description Only when asked for in the body. */
            refreshToken?: string;
            /** @enum {string} */
            tokenType: "Bearer";
            user: components["schemas"]["Me"];
        };
        SessionInfo: {
            /** @description Our team, acting as you by this session: who it is. */
            actedBy: string | null;
            createdAt: components["schemas"]["Instant"];
            current: boolean;
            /** @description Browser and system in words. */
            device: string;
            expiresAt: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            ip: string | null;
            lastUsedAt: components["schemas"]["Instant"];
        };
        SetPayoutMethod: {
            /** @description Spaces and dashes are left out. */
            accountNumber: string;
            /** @description For `wise`. */
            bankName?: string;
            /** @description SWIFT code, for `wise`. */
            bic?: string;
            /** @description To be sure that it is really you. */
            currentPassword: string;
            holderName: string;
            /** @enum {string} */
            rail: "wise" | "aba" | "acleda" | "wing";
        };
        SetupTotpInput: {
            /** Format: password */
            currentPassword: string;
        };
        Shift: {
            end: string;
            start: string;
            weekday: number;
        };
        ShownFactorInput: {
            /** @description The six digits of the authenticator app. */
            code?: string;
            /** Format: password */
            currentPassword: string;
            /** @description One of the recovery codes. */
            recoveryCode?: string;
        };
        SignedParts: {
            expiresAt: components["schemas"]["Instant"];
            parts: {
                partNumber: number;
                url: string;
            }[];
        };
        SignOffYearInput: {
            confirmAll?: boolean;
        };
        SignPartsInput: {
            partNumbers: number[];
        };
        Skill: {
            /** @enum {string} */
            category: "design" | "video" | "development" | "marketing" | "business" | "other";
            description: string;
            icon: string | null;
            id: components["schemas"]["ObjectId"];
            name: string;
            pricing: {
                /** @description Credits for one hour. */
                creditEquivalent: number;
                /** @enum {string} */
                currency: "USD" | "KHR";
                suggestedHourly: {
                    /** @description Amount in the minor unit (cents). */
                    junior: number;
                    /** @description Amount in the minor unit (cents). */
                    mid: number;
                    /** @description Amount in the minor unit (cents). */
                    senior: number;
                };
            };
            slug: string;
            /** @description Verified workers who have it. */
            workers?: number;
        };
        SkillCategoryCount: {
            /** @enum {string} */
            category: "design" | "video" | "development" | "marketing" | "business" | "other";
            name: string;
            skills: number;
        };
        SkillRef: {
            /** @enum {string} */
            category: "design" | "video" | "development" | "marketing" | "business" | "other";
            id: components["schemas"]["ObjectId"];
            name: string;
            slug: string;
        };
        SpendingReport: {
            /** @enum {string} */
            by: "month" | "category" | "person";
            /** @enum {string} */
            currency: "USD";
            period: components["schemas"]["ReportPeriod"];
            rows: {
                /** @description Credits that jobs took, less what came back of them. */
                credits: number;
                /** @description US cents paid for jobs by card, less what went back. */
                jobMoney: number;
                /** @description Jobs that it was spent on. */
                jobs: number;
                /** @description A month, a word or an id; null for what belongs to none. */
                key: string | null;
                /** @description Of a person or company; null where the key says it. */
                name: string | null;
                /** @description US cents paid for plans and packs, less what went back. */
                planMoney: number;
            }[];
            totals: {
                /** @description Credits that jobs took, less what came back of them. */
                credits: number;
                /** @description US cents paid for jobs by card, less what went back. */
                jobMoney: number;
                /** @description Jobs that it was spent on. */
                jobs: number;
                /** @description US cents paid for plans and packs, less what went back. */
                planMoney: number;
            };
        };
        StartTimerInput: {
            notes?: string;
        };
        StopTimerInput: {
            notes?: string;
        };
        Storage: {
            files: number;
            /** @description Bytes that are allowed. */
            limit: number;
            /** @description Bytes of all files, unfinished uploads included. */
            used: number;
        };
        StripeEvent: {
            appliedAt: components["schemas"]["Instant"] | null;
            attempts: number;
            error: string | null;
            eventId: string;
            id: components["schemas"]["ObjectId"];
            objectId: string | null;
            /**
             * Format: date-time
             * @description At Stripe.
             */
            occurredAt: string;
            receivedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            source: "webhook" | "reconciliation";
            /** @enum {string} */
            state: "received" | "applied" | "ignored" | "failed";
            type: string;
        };
        StripeEventDetail: {
            appliedAt: components["schemas"]["Instant"] | null;
            attempts: number;
            error: string | null;
            eventId: string;
            id: components["schemas"]["ObjectId"];
            objectId: string | null;
            /**
             * Format: date-time
             * @description At Stripe.
             */
            occurredAt: string;
            /** @description As it came. */
            payload: {
                [key: string]: unknown;
            };
            receivedAt: components["schemas"]["Instant"];
            /** @enum {string} */
            source: "webhook" | "reconciliation";
            /** @enum {string} */
            state: "received" | "applied" | "ignored" | "failed";
            type: string;
        };
        StripeInvoice: {
            /** @description Amount in the minor unit (cents). */
            amount: number;
            /** @description Amount in the minor unit (cents). */
            amountPaid: number;
            createdAt: components["schemas"]["Instant"];
            /** @enum {string} */
            currency: "USD" | "KHR";
            description: string;
            id: string;
            number: string | null;
            paidAt: components["schemas"]["Instant"] | null;
            /** @description Stripe’s page, where an open one is paid. */
            payUrl: string | null;
            periodEnd: components["schemas"]["Instant"];
            periodStart: components["schemas"]["Instant"];
            /** @enum {string} */
            status: "draft" | "open" | "paid" | "uncollectible" | "void";
        };
        SubmitInput: {
            checklist?: {
                done: boolean;
                text: string;
            }[];
            fileIds: components["schemas"]["ObjectId"][];
            note?: string;
            resolvedComments?: string[];
        };
        SubscribeInput: {
            /** @enum {string} */
            interval: "month" | "year";
            /** @enum {string} */
            tier: "starter" | "growth" | "scale";
        };
        Subscription: {
            /** @description What can be done now. */
            actions: ("change" | "cancel" | "reactivate" | "pause" | "resume")[];
            /** @description Per interval; stays as it was agreed when the plan’s price changes. */
            amount: number;
            cancelAtPeriodEnd: boolean;
            cancellationReason: string | null;
            cancelledAt: components["schemas"]["Instant"] | null;
            createdAt: components["schemas"]["Instant"];
            /** @enum {string} */
            currency: "USD" | "KHR";
            currentPeriodEnd: components["schemas"]["Instant"];
            currentPeriodStart: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            /** @enum {string} */
            interval: "month" | "year";
            /** @description Whole credits. */
            monthlyCredits: number;
            nextAllocation: {
                at: components["schemas"]["Instant"];
                /** @description Whole credits. */
                credits: number;
            } | null;
            pastDueSince: components["schemas"]["Instant"] | null;
            pausedUntil: components["schemas"]["Instant"] | null;
            /** @description Stripe’s page of an invoice that waits to be paid or confirmed. */
            payUrl: string | null;
            /**
             * Format: date-time
             * @description From then on nothing can be posted until it is paid.
             */
            postingStopsAt: string | null;
            rolloverMonths: number;
            scheduledChange: {
                /** @description Amount in the minor unit (cents). */
                amount: number;
                at: components["schemas"]["Instant"];
                /** @enum {string} */
                interval: "month" | "year";
                /** @description Whole credits. */
                monthlyCredits: number;
                /** @enum {string} */
                tier: "starter" | "growth" | "scale";
            } | null;
            /** @enum {string} */
            status: "trialing" | "active" | "past_due" | "paused" | "cancelled";
            /** @enum {string} */
            tier: "starter" | "growth" | "scale";
            trialEnd: components["schemas"]["Instant"] | null;
        };
        /** @description Credits stay until the day of each lot. */
        SubscriptionCancelled: {
            credits: {
                /** @description Whole credits. */
                available: number;
                lots: {
                    /** @description Whole credits. */
                    credits: number;
                    expiresAt: components["schemas"]["Instant"] | null;
                }[];
            };
            endsAt: components["schemas"]["Instant"];
            subscription: components["schemas"]["Subscription"];
        };
        TeamMember: {
            avatarUrl: string | null;
            createdAt: components["schemas"]["Instant"];
            email: string | null;
            firstName: string;
            id: components["schemas"]["ObjectId"];
            isMe: boolean;
            lastLogin: components["schemas"]["Instant"] | null;
            /** @description Credits that the member’s jobs may take a month; null for no limit. */
            monthlyCredits: number | null;
            /**
             * Format: date-time
             * @description In the member’s own time zone.
             */
            monthStartedAt: string;
            /** @description First name and initial for clients and workers. */
            name: string;
            /** @enum {string} */
            organizationRole: "owner" | "member" | "requester";
            /** @enum {string} */
            role: "client" | "worker" | "admin";
            /** @description Credits that their jobs took since the month began. */
            spentThisMonth: number;
            /** @enum {string} */
            status: "active" | "suspended" | "deactivated";
            /** @description IANA time zone. */
            timezone: string;
        };
        TimeEntry: {
            /** @description Minutes; 0 while running. */
            duration: number;
            endedAt: components["schemas"]["Instant"] | null;
            id: components["schemas"]["ObjectId"];
            jobId: components["schemas"]["ObjectId"];
            notes: string | null;
            /** @description Why it was entered by hand. */
            reason: string | null;
            /** @enum {string} */
            source: "timer" | "manual";
            startedAt: components["schemas"]["Instant"];
        };
        TimelineEntry: {
            actor: components["schemas"]["PublicUser"];
            /** @enum {string} */
            actorKind: "client" | "worker" | "staff" | "system";
            at: components["schemas"]["Instant"];
            /** @enum {string|null} */
            from: "pending" | "matching" | "assigned" | "in_progress" | "review" | "revision" | "completed" | "cancelled" | null;
            id: string;
            text: components["schemas"]["LocalizedText"];
            /** @enum {string|null} */
            to: "pending" | "matching" | "assigned" | "in_progress" | "review" | "revision" | "completed" | "cancelled" | null;
            /**
             * @description Whose turn it became.
             * @enum {string|null}
             */
            turn: "client" | "worker" | "platform" | null;
            /** @description Event, past tense. */
            type: string;
            version: number | null;
        };
        TimeOff: {
            /**
             * Format: date
             * @description A calendar day.
             */
            from: string;
            note?: string;
            /**
             * Format: date
             * @description A calendar day.
             */
            to: string;
        };
        TimeSheet: {
            entries: components["schemas"]["TimeEntry"][];
            estimatedMinutes: number;
            running: components["schemas"]["TimeEntry"] | null;
            serverTime: components["schemas"]["Instant"];
            totalMinutes: number;
        };
        TokenInput: {
            token: string;
        };
        TopUp: {
            enabled: boolean;
            /** @description In a row; after three it switches itself off. */
            failures: number;
            lastFailure: string | null;
            /** @description Cents that it may spend in one calendar month (UTC). */
            monthlyCap: number;
            /**
             * @description Credits of the pack.
             * @enum {number}
             */
            pack: 5 | 20 | 50;
            /** @description Null charges the default card. */
            paymentMethodId: string | null;
            /** @description Amount in the minor unit (cents). */
            spentThisMonth: number;
            /** @description Fewer credits than this available: the pack is bought. */
            threshold: number;
        };
        TotpSetup: {
            /** @description The same as a QR code, SVG. */
            qrSvg: string;
            /** @description For typing in by hand, base32. */
            secret: string;
            uri: string;
        };
        UnreadCount: {
            unread: number;
        };
        UpdateAvailabilityInput: {
            hoursPerWeek?: number;
            shifts?: components["schemas"]["Shift"][];
            /** @enum {string} */
            status?: "available" | "busy" | "offline";
            timeOff?: components["schemas"]["TimeOff"][];
            /** @description IANA time zone. */
            timezone?: string;
        };
        UpdateCommentsInput: {
            comments: {
                body?: string;
                id: string;
                resolved?: boolean;
                /** @enum {string|null} */
                tag?: "fix" | "preference" | "new-scope" | null;
            }[];
        };
        UpdateJobInput: {
            assumptions?: components["schemas"]["AssumptionInput"][];
            brief?: components["schemas"]["BriefAnswers"];
            /** @enum {string} */
            category?: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
            /**
             * Format: date-time
             * @description Wish; the promise is made when it is published.
             */
            deadline?: string | null;
            description?: string;
            /**
             * @description Credits when left out; `fixed` and `hourly` are paid by `payments/intent`.
             * @enum {string}
             */
            pricingType?: "credit" | "hourly" | "fixed";
            /** @description The `reading.id` of the quote whose price is to hold; ignored for another content. */
            reading?: string;
            /** @description Ids of skills; analysed when left out. */
            requiredSkills?: components["schemas"]["ObjectId"][];
            title?: string;
            /** @enum {string} */
            urgency?: "standard" | "priority" | "rush";
        };
        UpdateMeInput: {
            firstName?: string;
            lastName?: string;
            /** @enum {string} */
            locale?: "en" | "km";
            /** @enum {boolean} */
            onboarded?: true;
            phone?: string | null;
            /** @description IANA time zone. */
            timezone?: string;
        };
        UpdateMemberInput: {
            /** @description Credits that the member’s jobs may take a month; null for no limit. */
            monthlyCredits?: number | null;
            /** @enum {string} */
            role?: "owner" | "member" | "requester";
        };
        UpdateMethodInput: {
            /** @enum {boolean} */
            isDefault: true;
        };
        UpdateNotificationPreferencesInput: {
            email?: {
                jobUpdates?: boolean;
                marketing?: boolean;
                messages?: boolean;
                payments?: boolean;
            };
            inApp?: {
                jobUpdates?: boolean;
                marketing?: boolean;
                messages?: boolean;
                payments?: boolean;
            };
            push?: {
                jobUpdates?: boolean;
                marketing?: boolean;
                messages?: boolean;
                payments?: boolean;
            };
            quietHours?: {
                enabled?: boolean;
                end?: string;
                start?: string;
            };
        };
        UpdateOrganizationInput: {
            /** @description On invoices issued from now on; parts that are not named stay. */
            billing?: {
                address?: string | null;
                /** Format: email */
                email?: string | null;
                legalName?: string | null;
                taxId?: string | null;
            };
            brandKit?: {
                colours?: {
                    name?: string | null;
                    value: string;
                }[];
                fonts?: {
                    name: string;
                    usage?: string | null;
                }[];
                notes?: string;
            };
            industry?: string | null;
            name?: string;
        };
        UpdateTopUpInput: {
            enabled?: boolean;
            /** @description Cents that it may spend in one calendar month (UTC). */
            monthlyCap?: number;
            /**
             * @description Credits of the pack.
             * @enum {number}
             */
            pack?: 5 | 20 | 50;
            paymentMethodId?: components["schemas"]["PaymentMethodId"] | null;
            /** @description Fewer credits than this available: the pack is bought. */
            threshold?: number;
        };
        UpdateWorkerProfileInput: {
            bio?: string;
            /** @description Cents per hour. */
            hourlyRate?: number;
            languages?: string[];
            skills?: {
                /** @enum {string} */
                level: "junior" | "mid" | "senior";
                slug: string;
            }[];
            standingAcceptance?: ("video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other")[];
        };
        UploadedPart: {
            etag: string;
            partNumber: number;
            size: number;
        };
        UploadRequest: {
            filename: string;
            mimeType: string;
            /** @description Bytes; the purpose sets the real limit. */
            size: number;
        };
        UploadTicket: {
            expiresAt: components["schemas"]["Instant"];
            fileId: components["schemas"]["ObjectId"];
            /** @description Headers to send with the PUT, as signed. */
            headers: {
                [key: string]: string;
            };
            /** @enum {string} */
            method: "single" | "multipart";
            partCount: number | null;
            /** @description For `multipart`: bytes of each part but the last. */
            partSize: number | null;
            /** @description For `single`: PUT the bytes here. */
            url: string | null;
        };
        UserPage: {
            avatarUrl: string | null;
            email?: string;
            emailVerified?: boolean;
            firstName: string;
            id: components["schemas"]["ObjectId"];
            lastLogin?: components["schemas"]["Instant"] | null;
            lastName?: string;
            memberSince: components["schemas"]["Instant"];
            /** @description First name and initial for clients and workers. */
            name: string;
            organizationId?: components["schemas"]["ObjectId"] | null;
            phone?: string | null;
            /** @enum {string} */
            role: "client" | "worker" | "admin";
            staffRoles?: ("owner" | "operations" | "finance" | "quality" | "support")[];
            /** @enum {string} */
            status?: "active" | "suspended" | "deactivated";
            /** @description IANA time zone. */
            timezone: string;
            worker: components["schemas"]["PublicWorkerProfile"];
        };
        VerifyTotpInput: {
            challenge: string;
            /** @description The six digits of the authenticator app. */
            code?: string;
            /** @description One of the recovery codes. */
            recoveryCode?: string;
            /**
             * @description Where the refresh token goes, as at `auth/login`.
             * @default cookie
             * @enum {string}
             */
            refreshToken?: "cookie" | "body";
        };
        VerifyWorkerInput: {
            note?: string;
            skills: {
                /** @enum {string} */
                level?: "junior" | "mid" | "senior";
                slug: string;
                verified: boolean;
            }[];
        };
        WebhookDelivery: {
            /** @description How often it was tried, of late thirty at most. */
            attempts: number;
            createdAt: components["schemas"]["Instant"];
            deliveredAt: components["schemas"]["Instant"] | null;
            /** @description Of the last attempt. */
            durationMs: number | null;
            eventId: string;
            id: components["schemas"]["ObjectId"];
            lastError: string | null;
            lastStatus: number | null;
            nextAttemptAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "pending" | "delivered" | "failed";
            type: string;
        };
        WebhookDeliveryDetail: {
            /** @description How often it was tried, of late thirty at most. */
            attempts: number;
            /** @description What is sent, to the letter. */
            body: string;
            createdAt: components["schemas"]["Instant"];
            deliveredAt: components["schemas"]["Instant"] | null;
            /** @description Of the last attempt. */
            durationMs: number | null;
            eventId: string;
            id: components["schemas"]["ObjectId"];
            lastError: string | null;
            lastStatus: number | null;
            log: {
                at: components["schemas"]["Instant"];
                durationMs: number;
                error: string | null;
                /** @description The first 1 KB of the answer. */
                response: string | null;
                status: number | null;
            }[];
            nextAttemptAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "pending" | "delivered" | "failed";
            type: string;
            url: string;
        };
        WebhookEndpoint: {
            createdAt: components["schemas"]["Instant"];
            description: string;
            enabled: boolean;
            events: string[];
            failingSince: components["schemas"]["Instant"] | null;
            /**
             * @description `off`: switched off by you. `disabled`: by us, after days of failing. `gone`: it answered 410.
             * @enum {string}
             */
            health: "new" | "healthy" | "failing" | "off" | "disabled" | "gone";
            id: components["schemas"]["ObjectId"];
            lastAttemptAt: components["schemas"]["Instant"] | null;
            /** @description HTTP status of the last attempt. */
            lastStatus: number | null;
            lastSuccessAt: components["schemas"]["Instant"] | null;
            /**
             * Format: date-time
             * @description Until then messages are signed with the secret before the last rotation too.
             */
            previousSecretUntil: string | null;
            updatedAt: components["schemas"]["Instant"];
            url: string;
        };
        WebhookEndpointWithSecret: {
            createdAt: components["schemas"]["Instant"];
            description: string;
            enabled: boolean;
            events: string[];
            failingSince: components["schemas"]["Instant"] | null;
            /**
             * @description `off`: switched off by you. `disabled`: by us, after days of failing. `gone`: it answered 410.
             * @enum {string}
             */
            health: "new" | "healthy" | "failing" | "off" | "disabled" | "gone";
            id: components["schemas"]["ObjectId"];
            lastAttemptAt: components["schemas"]["Instant"] | null;
            /** @description HTTP status of the last attempt. */
            lastStatus: number | null;
            lastSuccessAt: components["schemas"]["Instant"] | null;
            /**
             * Format: date-time
             * @description Until then messages are signed with the secret before the last rotation too.
             */
            previousSecretUntil: string | null;
            /** @description The signing secret. Shown only now. */
            secret: string;
            updatedAt: components["schemas"]["Instant"];
            url: string;
        };
        WebhookReceived: {
            /** @enum {boolean} */
            received: true;
        };
        WorkerPayout: {
            /** @description US cents of earnings. */
            amount: number;
            createdAt: components["schemas"]["Instant"];
            /** @enum {string} */
            currency: "USD" | "KHR";
            endedAt: components["schemas"]["Instant"] | null;
            /** @enum {string|null} */
            endReason: "cancelled" | "method_changed" | "suspended" | "failed" | "returned" | null;
            /** @description Amount in the minor unit (cents). */
            fee: number;
            id: components["schemas"]["ObjectId"];
            jobs: number;
            /** @description The net in riel at `rate`. */
            khr: number;
            lastFour: string;
            /** @description What the account receives, minor unit of `currency`. */
            local: number;
            /** @description US cents that arrive. */
            net: number;
            number: string;
            paidAt: components["schemas"]["Instant"] | null;
            period: {
                from: components["schemas"]["Instant"];
                to: components["schemas"]["Instant"];
            };
            /** @enum {string} */
            rail: "wise" | "aba" | "acleda" | "wing";
            /** @description Riel for a US dollar. */
            rate: {
                /**
                 * Format: date
                 * @description A calendar day.
                 */
                date: string;
                rate: number;
            };
            reason: string | null;
            reference: string | null;
            runId: components["schemas"]["ObjectId"];
            sentAt: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "draft" | "approved" | "sent" | "paid" | "failed" | "returned";
            worker: components["schemas"]["PayoutWorker"];
        };
        WorkerProfile: {
            availability: components["schemas"]["Availability"];
            bio: string;
            certifications: {
                issuedAt: components["schemas"]["Instant"] | null;
                issuer: string | null;
                name: string;
            }[];
            /** @enum {string} */
            currency: "USD";
            /** @description Amount in the minor unit (cents). */
            hourlyRate: number;
            languages: string[];
            payoutMethod: {
                lastFour: string;
                rail: string;
            } | null;
            portfolio: components["schemas"]["PortfolioItem"][];
            skills: components["schemas"]["WorkerSkill"][];
            standingAcceptance: ("video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other")[];
            stats: components["schemas"]["WorkerStats"];
            updatedAt: components["schemas"]["Instant"];
        } | null;
        WorkerSkill: {
            /** @enum {string} */
            level: "junior" | "mid" | "senior";
            skill: components["schemas"]["SkillRef"];
            verifiedAt: components["schemas"]["Instant"] | null;
        };
        WorkersReport: {
            period: components["schemas"]["ReportPeriod"];
            rows: {
                averageRating: number | null;
                cancelled: number;
                completed: number;
                /** @description Credits that their jobs took. */
                credits: number;
                delivered: number;
                /** @description Approved without a change having been asked for. */
                firstPass: number;
                /** @description Of those that are approved. */
                firstPassRate: number | null;
                isPreferred: boolean;
                jobs: number;
                lastJobAt: components["schemas"]["Instant"];
                late: number;
                /** @description First deliveries by the promised time. */
                onTime: number;
                onTimeRate: number | null;
                open: number;
                rated: number;
                /** @description Rounds of changes. */
                revisions: number;
                /** @description Of those that are delivered. */
                revisionsPerJob: number | null;
                /** @description Median from posting to the last delivery. */
                turnaroundMinutes: number | null;
                worker: components["schemas"]["PublicUser"];
            }[];
            totals: components["schemas"]["JobFigures"];
        };
        WorkerStats: {
            activeJobs: number;
            averageRating: number | null;
            completedJobs: number;
            /** @description 0 to 100. */
            completionRate: number;
            lastOfferAt: components["schemas"]["Instant"] | null;
            /** @description 0 to 100. */
            onTimeRate: number;
            ratingCount: number;
            /** @description Median minutes to answer an offer. */
            responseTime: number | null;
            /** @description Amount in the minor unit (cents). */
            totalEarnings: number;
            totalJobs: number;
        };
    };
    responses: {
        /** @description CONFLICT */
        CONFLICT: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description CONFLICT, INVALID_TRANSITION */
        "CONFLICT.INVALID_TRANSITION": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description FORBIDDEN */
        FORBIDDEN: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description FORBIDDEN, EMAIL_NOT_VERIFIED, SECOND_FACTOR_ENROLMENT_REQUIRED */
        "FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description FORBIDDEN, SECOND_FACTOR_ENROLMENT_REQUIRED */
        "FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description FORBIDDEN, SECOND_FACTOR_REQUIRED */
        "FORBIDDEN.SECOND_FACTOR_REQUIRED": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description IDEMPOTENCY_KEY_REUSED */
        IDEMPOTENCY_KEY_REUSED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description INSUFFICIENT_CREDITS */
        INSUFFICIENT_CREDITS: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description INSUFFICIENT_CREDITS, PAYMENT_PAST_DUE */
        "INSUFFICIENT_CREDITS.PAYMENT_PAST_DUE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description INTERNAL */
        INTERNAL: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description INVALID_TRANSITION */
        INVALID_TRANSITION: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description INVALID_TRANSITION, CONFLICT */
        "INVALID_TRANSITION.CONFLICT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description NOT_FOUND */
        NOT_FOUND: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description OFFER_CLOSED, CONFLICT */
        "OFFER_CLOSED.CONFLICT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description OFFER_CLOSED, INVALID_TRANSITION, CONFLICT */
        "OFFER_CLOSED.INVALID_TRANSITION.CONFLICT": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description PAYLOAD_TOO_LARGE */
        PAYLOAD_TOO_LARGE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description PAYMENT_FAILED */
        PAYMENT_FAILED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description PAYMENT_FAILED, PAYMENT_PAST_DUE */
        "PAYMENT_FAILED.PAYMENT_PAST_DUE": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description PRECONDITION_FAILED */
        PRECONDITION_FAILED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description RATE_LIMITED */
        RATE_LIMITED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description UNAUTHENTICATED */
        UNAUTHENTICATED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description UNSUPPORTED_MEDIA_TYPE */
        UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description UPSTREAM_UNAVAILABLE */
        UPSTREAM_UNAVAILABLE: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description VALIDATION_FAILED */
        VALIDATION_FAILED: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    staffRevokeApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listAuditLogs: {
        parameters: {
            query?: {
                action?: string;
                /** @description Id of a document. */
                actor?: components["schemas"]["ObjectId"];
                /** @description `pagination.nextCursor` of the previous answer, with the same `sort` and filters; instead of `page`. */
                cursor?: string;
                entity?: string;
                entityId?: string;
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                /** @description An instant, ISO 8601, UTC. */
                from?: components["schemas"]["Instant"];
                limit?: number;
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "timestamp" | "-timestamp";
                /** @description An instant, ISO 8601, UTC. */
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AuditLogEntry"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getCapacity: {
        parameters: {
            query?: {
                /** @description 42 when left out. */
                days?: number;
                /** @description `csv`: one row a half-hour. */
                format?: "json" | "csv";
                /** @description Today in Phnom Penh when left out. */
                from?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The capacity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Capacity"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listAdminClients: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "createdAt" | "-createdAt" | "name" | "-name" | "totalJobsPosted" | "-totalJobsPosted" | "available" | "-available" | "lastJobAt" | "-lastJobAt";
                tier?: "starter" | "growth" | "scale" | "payAsYouGo";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminClient"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listAdminLots: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                /** @description Only lots with credits left. */
                live?: "0" | "1" | "true" | "false";
                /** @description Id of a document. */
                organization?: components["schemas"]["ObjectId"];
                page?: number;
                sort?: "createdAt" | "-createdAt" | "expiresAt" | "-expiresAt" | "available" | "-available" | "granted" | "-granted";
                source?: "subscription" | "purchase" | "promo" | "refund" | "goodwill";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminLot"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dashboard. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DashboardData"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listDisputes: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                /** @description Id of a document. */
                organization?: components["schemas"]["ObjectId"];
                page?: number;
                sort?: "createdAt" | "-createdAt" | "amount" | "-amount";
                state?: "warning" | "open" | "under_review" | "accepted" | "won" | "lost";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dispute"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    acceptDispute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptDisputeInput"];
            };
        };
        responses: {
            /** @description The dispute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dispute"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    sendDisputeEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeEvidenceInput"];
            };
        };
        responses: {
            /** @description The dispute. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Dispute"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    previewDisputeLoss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EntriesPreview"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getMonthClose: {
        parameters: {
            query?: {
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
            };
            header?: never;
            path: {
                /** @description A calendar month of the books, UTC. */
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The month. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MonthClose"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listHolidayYears: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The years. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["HolidayYear"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    signOffHolidayYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffYearInput"];
            };
        };
        responses: {
            /** @description It is signed off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listAdminJobs: {
        parameters: {
            query?: {
                /** @description Briefs that wait for a colleague’s approval, or were decided. */
                approval?: "waiting" | "approved" | "declined";
                /** @description `1`/`true` or `0`/`false`. */
                atRisk?: "0" | "1" | "true" | "false";
                category?: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
                /** @description Id of a document. */
                client?: components["schemas"]["ObjectId"];
                /** @description An instant, ISO 8601, UTC. */
                createdAfter?: components["schemas"]["Instant"];
                /** @description An instant, ISO 8601, UTC. */
                createdBefore?: components["schemas"]["Instant"];
                /** @description `pagination.nextCursor` of the previous answer, with the same `sort` and filters; instead of `page`. */
                cursor?: string;
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `1`/`true` or `0`/`false`. */
                flagged?: "0" | "1" | "true" | "false";
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                /** @description Only jobs that wait for the caller. */
                needsMe?: "0" | "1" | "true" | "false";
                /** @description Id of a document. */
                organization?: components["schemas"]["ObjectId"];
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "deadline" | "-deadline" | "completedAt" | "-completedAt" | "number" | "-number" | "title" | "-title" | "status" | "-status";
                /** @description One or more statuses, commas between. */
                status?: string;
                /** @description `1`/`true` or `0`/`false`. */
                unassigned?: "0" | "1" | "true" | "false";
                urgency?: "standard" | "priority" | "rush";
                /** @description Id of a document. */
                worker?: components["schemas"]["ObjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobSummary"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    assignJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    flagJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlagInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    overrideJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverrideInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    decideQa: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QaInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    reassignJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    ruleOnJob: {
        parameters: {
            query?: {
                /** @description Only says what it would post. */
                preview?: "0" | "1" | "true" | "false";
            };
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulingInput"];
            };
        };
        responses: {
            /** @description What it moved. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RulingOutcome"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    adjustCredits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustCreditsInput"];
            };
        };
        responses: {
            /** @description The balance after it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            available: number;
                            held: number;
                            /** @description Lots with credits left, soonest expiry first. */
                            lots: components["schemas"]["CreditLot"][];
                        };
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["INSUFFICIENT_CREDITS"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    previewCreditAdjustment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustCreditsInput"];
            };
        };
        responses: {
            /** @description The entries, and what would be available. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdjustmentPreview"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["INSUFFICIENT_CREDITS"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listPayoutRuns: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
                page?: number;
                sort?: "createdAt" | "-createdAt" | "periodEnd" | "-periodEnd";
                state?: "draft" | "approved" | "sent" | "paid" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRun"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    draftPayoutRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPayoutRun"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRun"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getPayoutRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRunDetail"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    approvePayoutRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApprovedPayoutRun"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    cancelPayoutRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutReason"];
            };
        };
        responses: {
            /** @description Cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRun"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    exportPayoutRun: {
        parameters: {
            query?: {
                /** @description `wise`, or `bank` for the local rails. */
                format?: "wise" | "bank";
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    markPayoutRunPaid: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutReference"];
            };
        };
        responses: {
            /** @description Paid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRun"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    markPayoutRunSent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRun"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    previewPayoutRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutRunScope"];
            };
        };
        responses: {
            /** @description The preview. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutRunPreview"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listPayouts: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                page?: number;
                rail?: "wise" | "aba" | "acleda" | "wing";
                /** @description Id of a document. */
                run?: components["schemas"]["ObjectId"];
                sort?: "createdAt" | "-createdAt" | "amount" | "-amount" | "paidAt" | "-paidAt";
                state?: "draft" | "approved" | "sent" | "paid" | "failed" | "returned";
                /** @description Id of a document. */
                worker?: components["schemas"]["ObjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkerPayout"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    draftPayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPayout"];
            };
        };
        responses: {
            /** @description The draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkerPayout"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    approvePayout: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Approved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkerPayout"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    markPayoutPaid: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutReference"];
            };
        };
        responses: {
            /** @description Paid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkerPayout"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    markPayoutReturned: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayoutReason"];
            };
        };
        responses: {
            /** @description Returned. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkerPayout"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getQualityMetrics: {
        parameters: {
            query?: {
                /** @description What the rows are of. */
                by?: "worker" | "category" | "client" | "month";
                category?: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
                /** @description An organization. */
                client?: string;
                /** @description `csv` answers with the rows as a file. */
                format?: "json" | "csv";
                /** @description First day, in my time zone; the first of the month eleven months before `to` when left out. */
                from?: string;
                /** @description Last day; today when left out. */
                to?: string;
                /** @description Id of a document. */
                worker?: components["schemas"]["ObjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["QualityReport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listReconciliations: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
                page?: number;
                sort?: "startedAt" | "-startedAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReconciliationReport"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    runReconciliation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunReconciliationInput"];
            };
        };
        responses: {
            /** @description The report that is being written. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReconciliationReport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    listRefunds: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                /** @description Id of a document. */
                organization?: components["schemas"]["ObjectId"];
                page?: number;
                sort?: "createdAt" | "-createdAt" | "amount" | "-amount";
                state?: "requested" | "sent" | "succeeded" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Refund"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getRevenue: {
        parameters: {
            query?: {
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                /** @description A calendar month of the books, UTC. */
                from?: string;
                /** @description A calendar month of the books, UTC. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Revenue"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listStripeEvents: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description An instant, ISO 8601, UTC. */
                from?: components["schemas"]["Instant"];
                limit?: number;
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "occurredAt" | "-occurredAt" | "receivedAt" | "-receivedAt" | "attempts" | "-attempts";
                state?: "received" | "applied" | "ignored" | "failed";
                /** @description An instant, ISO 8601, UTC. */
                to?: components["schemas"]["Instant"];
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StripeEvent"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getStripeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StripeEventDetail"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    replayStripeEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayStripeEventInput"];
            };
        };
        responses: {
            /** @description It is being applied. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StripeEvent"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listAdminTransactions: {
        parameters: {
            query?: {
                /** @description An account, or a class of them. */
                account?: string;
                /** @description `pagination.nextCursor` of the previous answer, with the same `sort` and filters; instead of `page`. */
                cursor?: string;
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                /** @description An instant, ISO 8601, UTC. */
                from?: components["schemas"]["Instant"];
                /** @description Id of a document. */
                job?: components["schemas"]["ObjectId"];
                limit?: number;
                /** @description Id of a document. */
                organization?: components["schemas"]["ObjectId"];
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "createdAt" | "-createdAt" | "amount" | "-amount" | "credits" | "-credits";
                /** @description An instant, ISO 8601, UTC. */
                to?: components["schemas"]["Instant"];
                type?: "subscription_payment" | "one_time_payment" | "credit_purchase" | "credit_allocation" | "credit_hold" | "credit_release" | "credit_usage" | "credit_expiry" | "credit_adjustment" | "refund" | "worker_earning" | "worker_payout" | "dispute";
                /** @description Id of a document. */
                worker?: components["schemas"]["ObjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminTransaction"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    refundTransaction: {
        parameters: {
            query?: {
                /** @description Only says what it would post. */
                preview?: "0" | "1" | "true" | "false";
            };
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundTransactionInput"];
            };
        };
        responses: {
            /** @description The refund. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RefundOutcome"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listAdminUsers: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                role?: "client" | "worker" | "admin";
                sort?: "createdAt" | "-createdAt" | "lastLogin" | "-lastLogin" | "email" | "-email";
                staffRole?: "owner" | "operations" | "finance" | "quality" | "support";
                status?: "active" | "suspended" | "deactivated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminUser"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateAdminUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdminUpdateUserInput"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminUser"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    actAs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description The session; browsers get it as a cookie for the portals as well. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ActingSession"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    requestDataExportFor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description It is being made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DataExport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    erasePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonInput"];
            };
        };
        responses: {
            /** @description It is off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    endUserSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSessionsInput"];
            };
        };
        responses: {
            /** @description How many sessions were ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            ended: number;
                        };
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listAdminWorkers: {
        parameters: {
            query?: {
                availability?: "available" | "busy" | "offline";
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                /** @description `1`/`true` or `0`/`false`. */
                onShift?: "0" | "1" | "true" | "false";
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                skill?: string;
                sort?: "createdAt" | "-createdAt" | "averageRating" | "-averageRating" | "completedJobs" | "-completedJobs" | "onTimeRate" | "-onTimeRate" | "activeJobs" | "-activeJobs";
                status?: "active" | "suspended" | "deactivated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminWorker"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    verifyWorker: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyWorkerInput"];
            };
        };
        responses: {
            /** @description The worker. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AdminWorker"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getClientsReport: {
        parameters: {
            query?: {
                /** @description `csv` answers with the rows as a file. */
                format?: "json" | "csv";
                /** @description First day, in my time zone; the first of the month eleven months before `to` when left out. */
                from?: string;
                /** @description Last day; today when left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ClientsReport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getEarningsReport: {
        parameters: {
            query?: {
                /** @description What the rows are of. */
                by?: "month" | "category" | "client";
                /** @description `csv` answers with the rows as a file. */
                format?: "json" | "csv";
                /** @description First day, in my time zone; the first of the month eleven months before `to` when left out. */
                from?: string;
                /** @description Last day; today when left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EarningsReport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getJobsReport: {
        parameters: {
            query?: {
                /** @description What the rows are of. */
                by?: "month" | "category" | "person" | "worker";
                /** @description `csv` answers with the rows as a file. */
                format?: "json" | "csv";
                /** @description First day, in my time zone; the first of the month eleven months before `to` when left out. */
                from?: string;
                /** @description Last day; today when left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobsReport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getPerformanceReport: {
        parameters: {
            query?: {
                /** @description What the rows are of. */
                by?: "month" | "category";
                /** @description `csv` answers with the rows as a file. */
                format?: "json" | "csv";
                /** @description First day, in my time zone; the first of the month eleven months before `to` when left out. */
                from?: string;
                /** @description Last day; today when left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PerformanceReport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getSpendingReport: {
        parameters: {
            query?: {
                /** @description What the rows are of. */
                by?: "month" | "category" | "person";
                /** @description `csv` answers with the rows as a file. */
                format?: "json" | "csv";
                /** @description First day, in my time zone; the first of the month eleven months before `to` when left out. */
                from?: string;
                /** @description Last day; today when left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SpendingReport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getWorkersReport: {
        parameters: {
            query?: {
                /** @description `csv` answers with the rows as a file. */
                format?: "json" | "csv";
                /** @description First day, in my time zone; the first of the month eleven months before `to` when left out. */
                from?: string;
                /** @description Last day; today when left out. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkersReport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description When it stops working; null for never.
                     */
                    expiresAt?: string | null;
                    /** @description What it is for. */
                    name: string;
                    /** @description Requests per 15 minutes; null for the usual limit. */
                    rateLimit?: number | null;
                    /** @description What the key may do, by area. */
                    scopes: ("jobs:read" | "jobs:write" | "files:read" | "files:write" | "messages:read" | "messages:write" | "credits:read" | "billing:read" | "analytics:read" | "events:read" | "webhooks:manage" | "data:read")[];
                };
            };
        };
        responses: {
            /** @description The key. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CreatedApiKey"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description When it stops working; null for never.
                     */
                    expiresAt?: string | null;
                    /** @description What it is for. */
                    name?: string;
                    /** @description Requests per 15 minutes; null for the usual limit. */
                    rateLimit?: number | null;
                    /** @description What the key may do, by area. */
                    scopes?: ("jobs:read" | "jobs:write" | "files:read" | "files:write" | "messages:read" | "messages:write" | "credits:read" | "billing:read" | "analytics:read" | "events:read" | "webhooks:manage" | "data:read")[];
                };
            };
        };
        responses: {
            /** @description The key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ApiKey"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    endActAs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As whom it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            userId: components["schemas"]["ObjectId"];
                        };
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailInput"];
            };
        };
        responses: {
            /** @description If the address is known, a link is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginInput"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    refreshSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RefreshInput"];
            };
        };
        responses: {
            /** @description A fresh token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterInput"];
            };
        };
        responses: {
            /** @description Look into the mailbox. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CheckYourMail"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendVerificationInput"];
            };
        };
        responses: {
            /** @description If it is needed, an e-mail is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordInput"];
            };
        };
        responses: {
            /** @description Password changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SessionInfo"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many were ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            ended: number;
                        };
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    disableTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShownFactorInput"];
            };
        };
        responses: {
            /** @description It is off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    enableTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableTotpInput"];
            };
        };
        responses: {
            /** @description It is on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RecoveryCodes"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShownFactorInput"];
            };
        };
        responses: {
            /** @description The new codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RecoveryCodes"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    setupTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupTotpInput"];
            };
        };
        responses: {
            /** @description The secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TotpSetup"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    verifyTotp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyTotpInput"];
            };
        };
        responses: {
            /** @description Signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TokenInput"];
            };
        };
        responses: {
            /** @description Verified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getEarnings: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description An instant, ISO 8601, UTC. */
                from?: components["schemas"]["Instant"];
                limit?: number;
                page?: number;
                sort?: "createdAt" | "-createdAt" | "amount" | "-amount";
                state?: "pending" | "cleared" | "paid" | "reversed";
                /** @description An instant, ISO 8601, UTC. */
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Summary and a page of rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Earnings"];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getEarningReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                jobId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EarningReceipt"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getEarningReceiptPdf: {
        parameters: {
            query?: {
                /** @description Language of the paper; my own when left out. */
                lang?: "en" | "km";
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                jobId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getEarningStatement: {
        parameters: {
            query?: {
                /** @description A month in Phnom Penh; the present one when left out. */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EarningStatement"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getEarningStatementCsv: {
        parameters: {
            query?: {
                /** @description Language of the paper; my own when left out. */
                lang?: "en" | "km";
                /** @description A month in Phnom Penh; the present one when left out. */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getEarningStatementPdf: {
        parameters: {
            query?: {
                /** @description Language of the paper; my own when left out. */
                lang?: "en" | "km";
                /** @description A month in Phnom Penh; the present one when left out. */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["EventFeed"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    healthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Health"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitationInput"];
            };
        };
        responses: {
            /** @description A member now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AcceptedInvitation"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenInput"];
            };
        };
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["InvitationPage"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listJobTemplates: {
        parameters: {
            query?: {
                category?: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "createdAt" | "-createdAt" | "name" | "-name";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobTemplate"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    createJobTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTemplateInput"];
            };
        };
        responses: {
            /** @description The template. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobTemplate"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    deleteJobTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listJobs: {
        parameters: {
            query?: {
                /** @description Briefs that wait for a colleague’s approval, or were decided. */
                approval?: "waiting" | "approved" | "declined";
                category?: "video-editing" | "graphic-design" | "web-development" | "social-media" | "bookkeeping" | "other";
                /** @description Id of a document. */
                client?: components["schemas"]["ObjectId"];
                /** @description An instant, ISO 8601, UTC. */
                createdAfter?: components["schemas"]["Instant"];
                /** @description An instant, ISO 8601, UTC. */
                createdBefore?: components["schemas"]["Instant"];
                /** @description `pagination.nextCursor` of the previous answer, with the same `sort` and filters; instead of `page`. */
                cursor?: string;
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                /** @description Only jobs that wait for the caller. */
                needsMe?: "0" | "1" | "true" | "false";
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "deadline" | "-deadline" | "completedAt" | "-completedAt" | "number" | "-number" | "title" | "-title" | "status" | "-status";
                /** @description One or more statuses, commas between. */
                status?: string;
                urgency?: "standard" | "priority" | "rush";
                /** @description Id of a document. */
                worker?: components["schemas"]["ObjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobSummary"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    createJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateJobInput"];
            };
        };
        responses: {
            /** @description The job. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["INSUFFICIENT_CREDITS"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CancelJobInput"];
            };
        };
        responses: {
            /** @description The cancelled job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited; a stale one is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateJobInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["INSUFFICIENT_CREDITS"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            412: components["responses"]["PRECONDITION_FAILED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    acceptOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["OFFER_CLOSED.INVALID_TRANSITION.CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    approveBrief: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version that was edited; a stale one is 412. */
                "If-Match"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["INSUFFICIENT_CREDITS.PAYMENT_PAST_DUE"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            412: components["responses"]["PRECONDITION_FAILED"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    completeJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApproveInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    declineOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["OFFER_CLOSED.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    declineBrief: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineBriefInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            412: components["responses"]["PRECONDITION_FAILED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listDeliverables: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Deliverables"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    attachDeliverable: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachDeliverableInput"];
            };
        };
        responses: {
            /** @description The file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FileInfo"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCommentInput"];
            };
        };
        responses: {
            /** @description The comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateComments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCommentsInput"];
            };
        };
        responses: {
            /** @description All comments of the version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Comment"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    createDeliverableUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description Where to send the bytes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UploadTicket"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    duplicateJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new draft. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listJobFiles: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
                page?: number;
                purpose?: "client-upload" | "deliverable" | "avatar" | "portfolio" | "message";
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "createdAt" | "-createdAt" | "filename" | "-filename" | "size" | "-size";
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FileInfo"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    completeJobUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteUploadInput"];
            };
        };
        responses: {
            /** @description The file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FileInfo"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    downloadJobFile: {
        parameters: {
            query?: {
                /** @description `1`/`true` or `0`/`false`. */
                json?: "0" | "1" | "true" | "false";
                variant?: "original" | "thumbnail" | "preview";
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                fileId: components["schemas"]["ObjectId"];
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link, with `json=1`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DownloadLink"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            /** @description To the bytes. */
            302: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    removeJobFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                fileId: components["schemas"]["ObjectId"];
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listUploadParts: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                fileId: components["schemas"]["ObjectId"];
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The parts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UploadedPart"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    signUploadParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                fileId: components["schemas"]["ObjectId"];
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignPartsInput"];
            };
        };
        responses: {
            /** @description The addresses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SignedParts"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    abortUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                fileId: components["schemas"]["ObjectId"];
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    createJobUpload: {
        parameters: {
            query?: {
                purpose?: "client-upload" | "message";
            };
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description Where to send the bytes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UploadTicket"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    handBackJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandBackInput"];
            };
        };
        responses: {
            /** @description The job is no longer yours. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getJobMatches: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The explanation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MatchExplanation"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description The same as `cursor`. */
                before?: string;
                /** @description `pagination.nextCursor` of the previous answer. */
                cursor?: string;
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageInput"];
            };
        };
        responses: {
            /** @description The message. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    editMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
                /** @description Id of a document. */
                messageId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditMessageInput"];
            };
        };
        responses: {
            /** @description The message. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Message"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    markMessagesRead: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkReadInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    publishJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["INSUFFICIENT_CREDITS.PAYMENT_PAST_DUE"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    moveJobInQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveInQueueInput"];
            };
        };
        responses: {
            /** @description The waiting jobs, first to be matched first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobSummary"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    rateJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getJobReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Receipt"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getJobReceiptPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    reopenJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    requestApproval: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            412: components["responses"]["PRECONDITION_FAILED"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    requestRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRevisionInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["INSUFFICIENT_CREDITS"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    quoteRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevisionQuoteInput"];
            };
        };
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["RevisionQuote"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    startJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    submitWork: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitInput"];
            };
        };
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getTimeSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeSheet"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    addTime: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTimeInput"];
            };
        };
        responses: {
            /** @description The entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeEntry"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    startTimer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StartTimerInput"];
            };
        };
        responses: {
            /** @description The running entry. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeEntry"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    stopTimer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StopTimerInput"];
            };
        };
        responses: {
            /** @description The closed entry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimeEntry"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getJobTimeline: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TimelineEntry"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    undoComplete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Job"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["INVALID_TRANSITION.CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listAvailableJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Offers and reservations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["AvailableJobs"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listBriefForms: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One form per category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["BriefForm"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getMorning: {
        parameters: {
            query?: {
                /** @description Whose night it is; the caller’s own by default. */
                timezone?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hand-off. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Morning"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getJobQueue: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The waiting jobs, first to be matched first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["JobSummary"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    quoteJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteInput"];
            };
        };
        responses: {
            /** @description The quote. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Quote"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description `pagination.nextCursor` of the previous answer, with the same `sort` and filters; instead of `page`. */
                cursor?: string;
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
                page?: number;
                sort?: "createdAt" | "-createdAt";
                /** @description `1`/`true` or `0`/`false`. */
                unread?: "0" | "1" | "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notification"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    deleteNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Notification"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is left unread. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnreadCount"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getUnreadCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UnreadCount"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listMissedOffers: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                kind?: "expired" | "outranked";
                limit?: number;
                page?: number;
                sort?: "at" | "-at" | "score" | "-score";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MissedOffer"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organization"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    foundOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundOrganizationInput"];
            };
        };
        responses: {
            /** @description The organization. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["FoundedOrganization"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateOrganization: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited; a stale one is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationInput"];
            };
        };
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Organization"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            412: components["responses"]["PRECONDITION_FAILED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    resendInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMember"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    inviteMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteMemberInput"];
            };
        };
        responses: {
            /** @description The invitation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invitation"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMemberInput"];
            };
        };
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TeamMember"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listPreferredWorkers: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PreferredWorker"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    addPreferredWorker: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferredWorkerInput"];
            };
        };
        responses: {
            /** @description The worker. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PreferredWorker"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    removePreferredWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Payment"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    cancelPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Payment"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    confirmPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPaymentInput"];
            };
        };
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Payment"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    buyCredits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuyCreditsInput"];
            };
        };
        responses: {
            /** @description How it goes on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PaymentStarted"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["PAYMENT_FAILED.PAYMENT_PAST_DUE"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    listPaymentHistory: {
        parameters: {
            query?: {
                /** @description `pagination.nextCursor` of the previous answer, with the same `sort` and filters; instead of `page`. */
                cursor?: string;
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                /** @description An instant, ISO 8601, UTC. */
                from?: components["schemas"]["Instant"];
                limit?: number;
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "createdAt" | "-createdAt" | "credits" | "-credits" | "amount" | "-amount";
                /** @description An instant, ISO 8601, UTC. */
                to?: components["schemas"]["Instant"];
                type?: "subscription_payment" | "one_time_payment" | "credit_purchase" | "credit_allocation" | "credit_hold" | "credit_release" | "credit_usage" | "credit_expiry" | "credit_adjustment" | "refund" | "worker_earning" | "worker_payout" | "dispute";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LedgerRow"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    createPayment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePaymentInput"];
            };
        };
        responses: {
            /** @description How it goes on. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PaymentStarted"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["PAYMENT_FAILED.PAYMENT_PAST_DUE"];
            403: components["responses"]["FORBIDDEN.EMAIL_NOT_VERIFIED.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT.INVALID_TRANSITION"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    listInvoices: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                /** @description An instant, ISO 8601, UTC. */
                from?: components["schemas"]["Instant"];
                kind?: "invoice" | "credit_note";
                limit?: number;
                /** @description For staff. */
                organization?: string;
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "issuedAt" | "-issuedAt" | "number" | "-number" | "total" | "-total";
                /** @description An instant, ISO 8601, UTC. */
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invoice"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getInvoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Invoice"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getInvoicePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The paper. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listPaymentMethods: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PaymentMethod"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    addPaymentMethod: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMethodInput"];
            };
        };
        responses: {
            /** @description Where to go. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MethodSetup"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    deletePaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    setDefaultPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["schemas"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMethodInput"];
            };
        };
        responses: {
            /** @description The cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PaymentMethod"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    listCreditPacks: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CreditPack"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    openPortal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portal. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortalOpened"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    getTopUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TopUp"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateTopUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTopUpInput"];
            };
        };
        responses: {
            /** @description Its rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["TopUp"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    listMyPayouts: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                /** @description `csv` answers with a file of what the filters let through, as `Accept: text/csv` does. */
                format?: "json" | "csv";
                limit?: number;
                page?: number;
                sort?: "createdAt" | "-createdAt" | "amount" | "-amount";
                state?: "draft" | "approved" | "sent" | "paid" | "failed" | "returned";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list, or all of it as a file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MyPayout"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getMyPayout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payout. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MyPayoutDetail"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PushState"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    subscribePush: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushSubscriptionInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    endPush: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uri */
                    endpoint: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Readiness"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    getReferrals: {
        parameters: {
            query?: {
                /** @description `pagination.nextCursor` of the previous answer, with the same `sort` and filters; instead of `page`. */
                cursor?: string;
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
                page?: number;
                sort?: "createdAt" | "-createdAt";
                state?: "signed_up" | "rewarded" | "not_rewarded" | "taken_back";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Summary and a page of rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Referrals"];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    readReferralCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the link is good for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReferralInvitation"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listSkills: {
        parameters: {
            query?: {
                category?: "design" | "video" | "development" | "marketing" | "business" | "other";
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
                page?: number;
                /** @description Searches the text of the list. */
                q?: string;
                sort?: "name" | "-name" | "category" | "-category" | "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of skills. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Skill"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The skill. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Skill"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listSkillCategories: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The categories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SkillCategoryCount"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getStorage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Use and limit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Storage"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    subscribe: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscribeInput"];
            };
        };
        responses: {
            /** @description Where to pay. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CheckoutStarted"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscription"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    changePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePlanInput"];
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlanChanged"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            402: components["responses"]["PAYMENT_FAILED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelSubscriptionInput"];
            };
        };
        responses: {
            /** @description Until when it runs, and what happens to the credits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SubscriptionCancelled"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    listSubscriptionInvoices: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["StripeInvoice"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    pauseSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseSubscriptionInput"];
            };
        };
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscription"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    previewPlanChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    interval: "month" | "year";
                    /** @enum {string} */
                    tier: "starter" | "growth" | "scale";
                };
            };
        };
        responses: {
            /** @description The preview. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PlanChangePreview"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    reactivateSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscription"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    resumeSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Subscription"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    listPlans: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Plan"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UserPage"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getAvatar: {
        parameters: {
            query?: {
                size?: "256" | "512";
                v?: string;
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the image. */
            302: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    getPortfolioFile: {
        parameters: {
            query?: {
                variant?: "original" | "thumbnail";
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
                /** @description Id of a document. */
                itemId: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the file. */
            302: {
                headers: {
                    Location: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited; a stale one is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeInput"];
            };
        };
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Me"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            412: components["responses"]["PRECONDITION_FAILED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAvailabilityInput"];
            };
        };
        responses: {
            /** @description The availability. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Availability"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    completeAvatar: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteUploadInput"];
            };
        };
        responses: {
            /** @description The new picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Avatar"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    createAvatarUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description Where to send the bytes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UploadTicket"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    getCredits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["CreditsOverview"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getDataExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The copy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DataExport"] | null;
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    requestDataExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is being made. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DataExport"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    fetchDataExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the archive. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    getErasure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is in the way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Erasure"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    eraseMyself: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: password */
                    currentPassword: string;
                };
            };
        };
        responses: {
            /** @description Erased. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationPreferences"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNotificationPreferencesInput"];
            };
        };
        responses: {
            /** @description The preferences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["NotificationPreferences"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordInput"];
            };
        };
        responses: {
            /** @description Password changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getPayoutMethod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Account and rails. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutMethodAnswer"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    setPayoutMethod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPayoutMethod"];
            };
        };
        responses: {
            /** @description Account and rails. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PayoutMethodAnswer"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    removePayoutMethod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemovePayoutMethod"];
            };
        };
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    addPortfolioItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPortfolioInput"];
            };
        };
        responses: {
            /** @description The piece. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["PortfolioItem"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    removePortfolioItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    createPortfolioUpload: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRequest"];
            };
        };
        responses: {
            /** @description Where to send the bytes. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["UploadTicket"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    getMySubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MySubscription"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateWorkerProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version that was edited; a stale one is 412. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkerProfileInput"];
            };
        };
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WorkerProfile"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            412: components["responses"]["PRECONDITION_FAILED"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"][];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    description?: string;
                    /** @description Event types, or `area.*` for all of an area. */
                    events: ("job.*" | "message.*" | "payment.*" | "invoice.*" | "credits.*" | "subscription.*" | "job.created" | "job.published" | "job.updated" | "job.assigned" | "job.started" | "job.submitted" | "job.qa_passed" | "job.revision_requested" | "job.completed" | "job.approval_undone" | "job.reassigned" | "job.reopened" | "job.cancelled" | "job.overridden" | "job.late" | "job.rated" | "message.created" | "payment.received" | "payment.failed" | "payment.returned" | "invoice.issued" | "credits.changed" | "credits.low" | "credits.granted" | "credits.expiring" | "credits.expired" | "subscription.changed" | "subscription.payment_failed" | "subscription.ended")[];
                    /** @description An https address of the open internet, on port 443 or 8443, without user name or fragment. */
                    url: string;
                };
            };
        };
        responses: {
            /** @description The endpoint with its secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpointWithSecret"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Done"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    description?: string;
                    enabled?: boolean;
                    /** @description Event types, or `area.*` for all of an area. */
                    events?: ("job.*" | "message.*" | "payment.*" | "invoice.*" | "credits.*" | "subscription.*" | "job.created" | "job.published" | "job.updated" | "job.assigned" | "job.started" | "job.submitted" | "job.qa_passed" | "job.revision_requested" | "job.completed" | "job.approval_undone" | "job.reassigned" | "job.reopened" | "job.cancelled" | "job.overridden" | "job.late" | "job.rated" | "message.created" | "payment.received" | "payment.failed" | "payment.returned" | "invoice.issued" | "credits.changed" | "credits.low" | "credits.granted" | "credits.expiring" | "credits.expired" | "subscription.changed" | "subscription.payment_failed" | "subscription.ended")[];
                    /** @description An https address of the open internet, on port 443 or 8443, without user name or fragment. */
                    url?: string;
                };
            };
        };
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpoint"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description The same as `cursor`. */
                before?: string;
                /** @description `pagination.nextCursor` of the previous answer. */
                cursor?: string;
                /** @description Fields to answer with, commas between; all when left out. `id` is always there, and of the others only those named, whatever the schema requires. */
                fields?: string;
                limit?: number;
                state?: "pending" | "delivered" | "failed";
                /** @description An event type. */
                type?: string;
            };
            header?: never;
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"][];
                        message?: string;
                        pagination: components["schemas"]["Pagination"];
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a document. */
                deliveryId: components["schemas"]["ObjectId"];
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDeliveryDetail"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    replayWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                deliveryId: components["schemas"]["ObjectId"];
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, which is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    replayFailedWebhookDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date-time
                     * @description Failed deliveries made from then on.
                     */
                    since: string;
                };
            };
        };
        responses: {
            /** @description How many are on their way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ReplayedWebhooks"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint with its new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookEndpointWithSecret"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a repeat safe: the first answer is kept 24 h; same key with another body is 422. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of a document. */
                id: components["schemas"]["ObjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery, which is on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookDelivery"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN.SECOND_FACTOR_ENROLMENT_REQUIRED"];
            404: components["responses"]["NOT_FOUND"];
            409: components["responses"]["CONFLICT"];
            422: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
        };
    };
    receiveStripeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["WebhookReceived"];
                        message?: string;
                        /** @enum {boolean} */
                        success: true;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            413: components["responses"]["PAYLOAD_TOO_LARGE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UPSTREAM_UNAVAILABLE"];
        };
    };
    "on-credits.changed": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        available: number;
                        held: number;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "credits.changed";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-credits.expired": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        credits: number;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "credits.expired";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-credits.expiring": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        credits: number;
                        days: number;
                        expiresAt: components["schemas"]["Instant"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "credits.expiring";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-credits.granted": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        credits: number;
                        source: string;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "credits.granted";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-credits.low": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        available: number;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "credits.low";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-invoice.issued": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        invoiceId: components["schemas"]["ObjectId"];
                        kind: string;
                        number: string;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "invoice.issued";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.approval_undone": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.approval_undone";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.assigned": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.assigned";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.cancelled": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.cancelled";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.completed": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.completed";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.created": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.created";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.late": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.late";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.overridden": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.overridden";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.published": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.published";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.qa_passed": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.qa_passed";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.rated": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.rated";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.reassigned": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.reassigned";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.reopened": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.reopened";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.revision_requested": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.revision_requested";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.started": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.started";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.submitted": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.submitted";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-job.updated": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        job: components["schemas"]["JobSummary"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "job.updated";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-message.created": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        message: components["schemas"]["Message"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "message.created";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-payment.failed": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description Minor units (cents). */
                        amount: number;
                        automatic: boolean;
                        declineCode: string | null;
                        jobId?: components["schemas"]["ObjectId"] | null;
                        paymentId: components["schemas"]["ObjectId"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "payment.failed";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-payment.received": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description Minor units (cents). */
                        amount: number;
                        currency: string;
                        jobId?: components["schemas"]["ObjectId"] | null;
                        kind: string;
                        transactionId: components["schemas"]["ObjectId"];
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "payment.received";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-payment.returned": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @description Minor units (cents). */
                        amount: number;
                        currency: string;
                        jobId?: components["schemas"]["ObjectId"] | null;
                        kind: string;
                        transactionId: components["schemas"]["ObjectId"] | null;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "payment.returned";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-subscription.changed": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        interval: string;
                        status: string;
                        subscriptionId: components["schemas"]["ObjectId"];
                        tier: string;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "subscription.changed";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-subscription.ended": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        interval: string;
                        status: string;
                        subscriptionId: components["schemas"]["ObjectId"];
                        tier: string;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "subscription.ended";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-subscription.payment_failed": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        interval: string;
                        status: string;
                        subscriptionId: components["schemas"]["ObjectId"];
                        tier: string;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "subscription.payment_failed";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on-webhook.test": {
        parameters: {
            query?: never;
            header: {
                /** @description Names the event, at every attempt the same: drop what you have seen. */
                "webhook-id": string;
                /** @description Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`; two while a secret is rotated. */
                "webhook-signature": string;
                /** @description When it was sent, Unix seconds. */
                "webhook-timestamp": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        message: string;
                    };
                    /** @description As the header `webhook-id`: the same at every attempt. */
                    id: string;
                    /**
                     * Format: date-time
                     * @description When it happened.
                     */
                    timestamp: string;
                    /** @enum {string} */
                    type: "webhook.test";
                };
            };
        };
        responses: {
            /** @description Taken. The body is not looked at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
