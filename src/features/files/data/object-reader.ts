import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';
import { readRange } from '@/platform/storage';

const BLOCK = 4 * 1024 * 1024;
const KEPT = 4;

/** Reads an object of the store piece by piece, as archives are read: some blocks are kept, so memory stays at 16 MB. */
export class ObjectReader extends RandomAccessReader {
  readonly #blocks = new Map<number, Promise<Uint8Array>>();

  constructor(
    private readonly key: string,
    private readonly size: number,
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false });
  }

  async *#pieces(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end; ) {
      const index = Math.floor(at / BLOCK);
      const block = await this.#block(index);
      const from = at - index * BLOCK;
      const piece = block.subarray(from, Math.min(block.byteLength, from + end - at));
      if (piece.byteLength === 0) return;
      yield piece;
      at += piece.byteLength;
    }
  }

  #block(index: number): Promise<Uint8Array> {
    const kept = this.#blocks.get(index);
    const block = kept ?? readRange(this.key, index * BLOCK, Math.min(this.size, (index + 1) * BLOCK) - 1);
    this.#blocks.delete(index);
    this.#blocks.set(index, block);
    // A read that failed is tried again by whoever asks next.
    block.catch(() => this.#blocks.delete(index));
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size > KEPT && oldest !== undefined) this.#blocks.delete(oldest);
    return block;
  }
}
