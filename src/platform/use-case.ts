import type { z } from 'zod';
import type { Context, TxContext } from './context';
import { errors } from './errors';
import { unitOfWork } from './unit-of-work';
import { fieldIssues } from './validation';

type MaybePromise<T> = T | Promise<T>;

interface Definition<Schema extends z.ZodType, Ctx extends Context, Output> {
  /** `jobs.post`: feature and verb, as it appears in logs. */
  name: string;
  input: Schema;
  /** Throws an `AppError` when the actor may not. Relation checks that need the document belong in `run`. */
  authorize: (ctx: Context, input: z.output<Schema>) => MaybePromise<void>;
  run: (ctx: Ctx, input: z.output<Schema>) => Promise<Output>;
}

export type UseCase<Input, Output> = ((ctx: Context, input: Input) => Promise<Output>) & {
  readonly useCase: string;
};

/**
 * One verb of the product, callable from every door: parses the input, authorises, then runs in one
 * transaction (joining the caller's when there is one).
 * @throws AppError VALIDATION_FAILED naming each bad field, or whatever `authorize` and `run` throw
 */
export function defineUseCase<Schema extends z.ZodType, Output>(
  definition: Definition<Schema, TxContext, Output>,
): UseCase<z.input<Schema>, Output> {
  const call = async (ctx: Context, raw: z.input<Schema>): Promise<Output> => {
    const input = parseInput(definition.input, raw);
    await definition.authorize(ctx, input);
    return unitOfWork(ctx, (tx) => definition.run(tx, input));
  };
  return Object.assign(call, { useCase: definition.name });
}

/** As `defineUseCase`, for reads: no transaction is opened. */
export function defineQuery<Schema extends z.ZodType, Output>(
  definition: Definition<Schema, Context, Output>,
): UseCase<z.input<Schema>, Output> {
  const call = async (ctx: Context, raw: z.input<Schema>): Promise<Output> => {
    const input = parseInput(definition.input, raw);
    await definition.authorize(ctx, input);
    return definition.run(ctx, input);
  };
  return Object.assign(call, { useCase: definition.name });
}

function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw errors.validation(fieldIssues(result.error));
}
