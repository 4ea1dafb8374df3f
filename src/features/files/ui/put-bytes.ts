/** What went wrong with a transfer: the store's status, 0 when there was no answer. */
export class TransferError extends Error {
  override readonly name = 'TransferError';
  constructor(readonly status: number) {
    super(`upload answered ${status}`);
  }
}

interface Put {
  url: string;
  body: Blob;
  headers?: Record<string, string>;
  signal: AbortSignal;
  /** Bytes that have left so far. */
  onProgress: (sent: number) => void;
}

/** PUTs bytes to a signed address with progress, which `fetch` cannot tell. @throws TransferError, AbortError */
export function putBytes({ url, body, headers = {}, signal, onProgress }: Put): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const aborted = () => request.abort();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) {
      // The browser sets these itself and refuses to have them set.
      if (!/^(host|content-length)$/i.test(name)) request.setRequestHeader(name, value);
    }
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () => (request.status < 300 ? resolve() : reject(new TransferError(request.status)));
    request.onerror = () => reject(new TransferError(0));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    request.onloadend = () => signal.removeEventListener('abort', aborted);
    signal.addEventListener('abort', aborted, { once: true });
    if (signal.aborted) request.abort();
    else request.send(body);
  });
}
