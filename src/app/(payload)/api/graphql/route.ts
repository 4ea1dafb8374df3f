import config from '@payload-config';
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes';
import { guarded } from '@/composition/generated-door';
import { boundedGraphql } from '@/platform/payload/graphql-limits';

export const POST = guarded(boundedGraphql(GRAPHQL_POST(config)));
export const OPTIONS = REST_OPTIONS(config);
