export declare const importMap: Record<string, unknown>;
