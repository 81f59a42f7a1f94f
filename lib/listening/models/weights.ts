/**
 * Weight files: "EHM1", length of the header (32 bits, little end first), header as JSON, then one byte a weight. A byte b stands for
 * sign(b) * (b / 127)² * the column's largest weight: fine steps near zero, where most weights are. The last label's scores are zero,
 * all others are differences to it.
 */
import { FEATURES_VERSION } from './features';
import { emptyLinear, type Linear } from './learn';

export const FORMAT = 1;
const MAGIC = 0x314d4845;

export interface Header {
  format: number;
  features: number;
  head: string;
  labels: string[];
  buckets: number;
  /** Largest weight of each stored column. */
  scales: number[];
  /** One a label. */
  bias: number[];
  /** Below this probability the head says "unsure". */
  threshold: number;
  lexicon: boolean;
}

export interface Weights {
  header: Header;
  codes: Int8Array;
}

/** A file that cannot be used; the message says why in one sentence. */
export class WeightsFault extends Error {
  override readonly name = 'WeightsFault';
}

/** Codes of a file run to 127, and stand for their squares: in whole numbers, so that sums of them are exact. */
export const STEP = 127;
export const square = (code: number): number => Math.abs(code) * code;

const CODEBOOK = Float32Array.from({ length: 256 }, (_, i) => {
  const code = i - 128;
  return Math.sign(code) * (code / 127) ** 2;
});

export function packWeights(model: Linear, about: Pick<Header, 'head' | 'labels' | 'threshold' | 'lexicon'>): Uint8Array {
  const { buckets, columns, weights } = model;
  const kept = columns - 1;
  const value = (b: number, k: number): number => (weights[b * columns + k] ?? 0) - (weights[b * columns + kept] ?? 0);
  const scales = Array.from({ length: kept }, (_, k) => {
    let top = 1e-6;
    for (let b = 0; b < buckets; b++) top = Math.max(top, Math.abs(value(b, k)));
    return Math.fround(top);
  });
  const codes = new Int8Array(buckets * kept);
  for (let b = 0; b < buckets; b++) {
    for (let k = 0; k < kept; k++) {
      const v = value(b, k);
      codes[b * kept + k] = Math.sign(v) * Math.round(Math.sqrt(Math.abs(v) / (scales[k] ?? 1)) * 127);
    }
  }
  const bias = Array.from(model.bias, (each) => Math.round(each * 1e5) / 1e5);
  const header: Header = { format: FORMAT, features: FEATURES_VERSION, ...about, buckets, scales, bias };
  return join(JSON.stringify(header), new Uint8Array(codes.buffer));
}

export function join(header: string, payload: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(header);
  const bytes = new Uint8Array(8 + text.length + payload.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  bytes.set(payload, 8 + text.length);
  return bytes;
}

/** Splits header and payload. Throws a WeightsFault where it is no such file, or of another version. */
export function split(bytes: Uint8Array): { header: Record<string, unknown>; payload: Uint8Array } {
  if (bytes.length < 8) throw new WeightsFault('The model file is cut off.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) !== MAGIC) throw new WeightsFault('This is no model file.');
  const length = view.getUint32(4, true);
  if (length > bytes.length - 8) throw new WeightsFault('The model file is cut off.');
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
  } catch {
    throw new WeightsFault('The model file has a broken header.');
  }
  if (typeof header !== 'object' || header === null) throw new WeightsFault('The model file has a broken header.');
  const { format, features } = header as Partial<Header>;
  if (format !== FORMAT || features !== FEATURES_VERSION) throw new WeightsFault('The model file is of another version.');
  return { header: header as Record<string, unknown>, payload: bytes.subarray(8 + length) };
}

const numbers = (value: unknown, length: number): value is number[] =>
  Array.isArray(value) && value.length === length && value.every((each) => typeof each === 'number' && Number.isFinite(each));

/** Throws a WeightsFault with the reason. */
export function unpackWeights(bytes: Uint8Array, head: string): Weights {
  const { header, payload } = split(bytes);
  const { labels, buckets, scales, bias, threshold, lexicon } = header as Partial<Header>;
  if (header.head !== head) throw new WeightsFault('The model file is another head’s.');
  const labelled = Array.isArray(labels) && labels.length >= 2 && labels.every((label) => typeof label === 'string');
  const power = typeof buckets === 'number' && buckets >= 2 && buckets <= 1 << 22 && (buckets & (buckets - 1)) === 0;
  if (!labelled || !power || typeof threshold !== 'number' || typeof lexicon !== 'boolean')
    throw new WeightsFault('The model file has a broken header.');
  if (!numbers(scales, labels.length - 1) || !numbers(bias, labels.length)) throw new WeightsFault('The model file has a broken header.');
  if (payload.length !== buckets * (labels.length - 1)) throw new WeightsFault('The model file is cut off.');
  const codes = new Int8Array(payload.buffer, payload.byteOffset, payload.length);
  return { header: { format: FORMAT, features: FEATURES_VERSION, head, labels, buckets, scales, bias, threshold, lexicon }, codes };
}

/** Back to numbers that learning can go on from. */
export function linearOf({ header, codes }: Weights): Linear {
  const columns = header.labels.length;
  const model = emptyLinear(header.buckets, columns);
  model.bias.set(header.bias);
  const kept = columns - 1;
  for (let i = 0; i < codes.length; i++) {
    const bucket = Math.floor(i / kept);
    model.weights[bucket * columns + (i % kept)] = (CODEBOOK[(codes[i] ?? 0) + 128] ?? 0) * (header.scales[i % kept] ?? 0);
  }
  return model;
}
