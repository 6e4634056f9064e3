const TEXT = new TextDecoder();

/** The protocol buffer wire format, as far as vector tiles use it. Messages within messages are read where they lie. */
export class Wire {
  private type = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private at = 0,
    private readonly end = bytes.length
  ) {}

  atEnd(): boolean {
    return this.at >= this.end;
  }

  each(read: (field: number, wire: Wire) => void): void {
    while (!this.atEnd()) read(this.field(), this);
  }

  /** The number of the field that comes next; it has to be read or skipped. */
  field(): number {
    const tag = this.varint();
    this.type = tag & 7;
    return tag >> 3;
  }

  varint(): number {
    let byte = this.bytes[this.at++];
    if (byte < 0x80) return byte; // as most are
    let result = byte & 0x7f;
    for (let factor = 128; byte & 0x80; factor *= 128) {
      byte = this.bytes[this.at++];
      result += (byte & 0x7f) * factor;
    }
    return result;
  }

  zigzag(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  message(): Wire {
    const from = this.leap();
    return new Wire(this.bytes, from, this.at);
  }

  text(): string {
    const from = this.leap();
    return TEXT.decode(this.bytes.subarray(from, this.at));
  }

  float(): number {
    return this.fixed(4).getFloat32(0, true);
  }

  double(): number {
    return this.fixed(8).getFloat64(0, true);
  }

  skip(): void {
    if (this.type === 0) this.varint();
    else if (this.type === 2) this.leap();
    else this.fixed(this.type === 1 ? 8 : 4);
  }

  /** Past what has its length before it; where that began. */
  private leap(): number {
    const length = this.varint();
    this.at += length;
    return this.at - length;
  }

  private fixed(length: number): DataView {
    this.at += length;
    return new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at - length, length);
  }
}
