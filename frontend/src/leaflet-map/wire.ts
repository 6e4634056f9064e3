const TEXT = new TextDecoder();

/** The protocol buffer wire format, as far as vector tiles use it. */
export class Wire {
  private at = 0;
  private type = 0;

  constructor(private readonly bytes: Uint8Array) {}

  atEnd(): boolean {
    return this.at >= this.bytes.length;
  }

  each(read: (field: number, wire: Wire) => void): void {
    while (!this.atEnd()) {
      const tag = this.varint();
      this.type = tag & 7;
      read(tag >> 3, this);
    }
  }

  varint(): number {
    let result = 0;
    let factor = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      result += (byte & 0x7f) * factor;
      if (!(byte & 0x80)) return result;
      factor *= 128;
    }
  }

  zigzag(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  message(): Wire {
    return new Wire(this.slice());
  }

  text(): string {
    return TEXT.decode(this.slice());
  }

  float(): number {
    return this.fixed(4).getFloat32(0, true);
  }

  double(): number {
    return this.fixed(8).getFloat64(0, true);
  }

  /** Hands on a reader of the packed numbers until they are used up. */
  packed(read: (next: () => number) => void): void {
    const inner = this.message();
    while (!inner.atEnd()) {
      read(() => inner.varint());
    }
  }

  skip(): void {
    if (this.type === 0) this.varint();
    else if (this.type === 2) this.slice();
    else this.fixed(this.type === 1 ? 8 : 4);
  }

  private slice(): Uint8Array {
    const length = this.varint();
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  private fixed(length: number): DataView {
    this.at += length;
    return new DataView(this.bytes.buffer, this.bytes.byteOffset + this.at - length, length);
  }
}
