/** Sums of a head's weights over the features of a post: most of what a head costs. In whole numbers, exactly. */
import { Table, type Adder } from './table';
import { square, STEP, type Weights } from './weights';

/** For a head that is asked alone: where it has few columns, its table is smaller than one that others could share. */
export function adderOf(weights: Weights): Adder {
  const columns = weights.header.scales.length;
  return columns === 1 ? oneColumn(weights) : columns === 2 ? twoColumns(weights) : new Table([weights]).adder(0);
}

/** Several features a turn: fewer turns, and more looks at memory under way at once. */
function oneColumn({ header, codes }: Weights): Adder {
  const table = Int16Array.from(codes, square);
  const mask = header.buckets - 1;
  const unit = (header.scales[0] ?? 0) / (STEP * STEP);
  return (scores, hashes, from, to, value) => {
    let a = 0;
    let b = 0;
    let i = from;
    for (; i + 3 < to; i += 4) {
      a = (a + (table[(hashes[i] ?? 0) & mask] ?? 0)) | 0;
      b = (b + (table[(hashes[i + 1] ?? 0) & mask] ?? 0)) | 0;
      a = (a + (table[(hashes[i + 2] ?? 0) & mask] ?? 0)) | 0;
      b = (b + (table[(hashes[i + 3] ?? 0) & mask] ?? 0)) | 0;
    }
    for (; i < to; i++) a = (a + (table[(hashes[i] ?? 0) & mask] ?? 0)) | 0;
    scores[0] = (scores[0] ?? 0) + (a + b) * value * unit;
  };
}

/** A number of four bytes holds both. */
function twoColumns({ header, codes }: Weights): Adder {
  const table = new Int32Array(header.buckets);
  for (let b = 0; b < header.buckets; b++) table[b] = (square(codes[b * 2] ?? 0) & 0xffff) | (square(codes[b * 2 + 1] ?? 0) << 16);
  const mask = header.buckets - 1;
  const [unit = 0, second = 0] = header.scales.map((scale) => scale / (STEP * STEP));
  return (scores, hashes, from, to, value) => {
    let a = 0;
    let b = 0;
    let i = from;
    for (; i + 3 < to; i += 4) {
      const one = table[(hashes[i] ?? 0) & mask] ?? 0;
      const two = table[(hashes[i + 1] ?? 0) & mask] ?? 0;
      const three = table[(hashes[i + 2] ?? 0) & mask] ?? 0;
      const four = table[(hashes[i + 3] ?? 0) & mask] ?? 0;
      a = (a + ((one << 16) >> 16) + ((two << 16) >> 16) + ((three << 16) >> 16) + ((four << 16) >> 16)) | 0;
      b = (b + (one >> 16) + (two >> 16) + (three >> 16) + (four >> 16)) | 0;
    }
    for (; i < to; i++) {
      const each = table[(hashes[i] ?? 0) & mask] ?? 0;
      a = (a + ((each << 16) >> 16)) | 0;
      b = (b + (each >> 16)) | 0;
    }
    scores[0] = (scores[0] ?? 0) + a * value * unit;
    scores[1] = (scores[1] ?? 0) + b * value * second;
  };
}
