import type { ComponentProps } from 'react';
import { cn } from './cn';
import { controlClass } from './input';

/** Text of several lines; grows with what is typed where the browser can. */
export function Textarea({ className, rows = 4, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={cn(controlClass, 'field-sizing-content min-h-20 py-2 leading-relaxed', className)}
      {...props}
    />
  );
}
