export const id = 9125, ids = [9125], modules = {
  /***/
  3732: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        U: () => (
          /* binding */
          ByteWriter
        )
        /* harmony export */
      });
      class ByteWriter {
        /**
         * @param {number} [initalSize]
         */
        constructor(initalSize = 1024) {
          this.buffer = new ArrayBuffer(initalSize), this.view = new DataView(this.buffer), this.offset = 0, this.index = 0;
        }
        /**
         * @param {number} size
         */
        ensure(size) {
          if (this.index + size > this.buffer.byteLength) {
            const newSize = Math.max(this.buffer.byteLength * 2, this.index + size), newBuffer = new ArrayBuffer(newSize);
            new Uint8Array(newBuffer).set(new Uint8Array(this.buffer)), this.buffer = newBuffer, this.view = new DataView(this.buffer);
          }
        }
        finish() {
        }
        getBuffer() {
          return this.buffer.slice(0, this.index);
        }
        getBytes() {
          return new Uint8Array(this.buffer, 0, this.index);
        }
        /**
         * @param {number} value
         */
        appendUint8(value) {
          this.ensure(1), this.view.setUint8(this.index, value), this.offset++, this.index++;
        }
        /**
         * @param {number} value
         */
        appendUint32(value) {
          this.ensure(4), this.view.setUint32(this.index, value, !0), this.offset += 4, this.index += 4;
        }
        /**
         * @param {number} value
         */
        appendInt32(value) {
          this.ensure(4), this.view.setInt32(this.index, value, !0), this.offset += 4, this.index += 4;
        }
        /**
         * @param {bigint} value
         */
        appendInt64(value) {
          this.ensure(8), this.view.setBigInt64(this.index, BigInt(value), !0), this.offset += 8, this.index += 8;
        }
        /**
         * @param {number} value
         */
        appendFloat32(value) {
          this.ensure(4), this.view.setFloat32(this.index, value, !0), this.offset += 4, this.index += 4;
        }
        /**
         * @param {number} value
         */
        appendFloat64(value) {
          this.ensure(8), this.view.setFloat64(this.index, value, !0), this.offset += 8, this.index += 8;
        }
        /**
         * @param {ArrayBuffer} value
         */
        appendBuffer(value) {
          this.appendBytes(new Uint8Array(value));
        }
        /**
         * @param {Uint8Array} value
         */
        appendBytes(value) {
          this.ensure(value.length), new Uint8Array(this.buffer, this.index, value.length).set(value), this.offset += value.length, this.index += value.length;
        }
        /**
         * Convert a 32-bit signed integer to varint (1-5 bytes).
         * Writes out groups of 7 bits at a time, setting high bit if more to come.
         *
         * @param {number} value
         */
        appendVarInt(value) {
          for (; ; )
            if ((value & -128) === 0) {
              this.appendUint8(value);
              return;
            } else
              this.appendUint8(value & 127 | 128), value >>>= 7;
        }
        /**
         * Convert a bigint to varint (1-10 bytes for 64-bit range).
         *
         * @param {bigint} value
         */
        appendVarBigInt(value) {
          for (; ; )
            if ((value & ~0x7fn) === 0n) {
              this.appendUint8(Number(value));
              return;
            } else
              this.appendUint8(Number(value & 0x7fn | 0x80n)), value >>= 7n;
        }
        /**
         * Convert number to zigzag encoding and write as varint.
         *
         * @param {number | bigint} value
         */
        appendZigZag(value) {
          typeof value == "number" ? this.appendVarInt(value << 1 ^ value >> 31) : this.appendVarBigInt(value << 1n ^ value >> 63n);
        }
      }
    })
  ),
  /***/
  8059: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        o: () => (
          /* binding */
          ParquetWriter
        )
      });
      var bloom = __webpack_require__(9974);
      const STOP = 0, TRUE = 1, FALSE = 2, BYTE = 3, I32 = 5, I64 = 6, DOUBLE = 7, BINARY = 8, LIST = 9, STRUCT = 12;
      class ThriftStruct {
        /**
         * @param {ThriftField[]} fields
         */
        constructor(fields) {
          this.fields = fields;
        }
      }
      function serializeTCompactProtocol(writer, data) {
        writeElement(writer, STRUCT, data);
      }
      function writeElement(writer, type, value) {
        if (type !== TRUE && type !== FALSE)
          if (type === BYTE && typeof value == "number")
            writer.appendUint8(value);
          else if (type === I32 && typeof value == "number")
            writer.appendZigZag(value);
          else if (type === I64 && typeof value == "bigint")
            writer.appendZigZag(value);
          else if (type === DOUBLE && typeof value == "number")
            writer.appendFloat64(value);
          else if (type === BINARY && typeof value == "string") {
            const bytes = new TextEncoder().encode(value);
            writer.appendVarInt(bytes.length), writer.appendBytes(bytes);
          } else if (type === BINARY && value instanceof Uint8Array)
            writer.appendVarInt(value.byteLength), writer.appendBytes(value);
          else if (type === LIST && Array.isArray(value)) {
            const elemType = getCompactTypeForList(value);
            if (value.length > 14 ? (writer.appendUint8(240 | elemType), writer.appendVarInt(value.length)) : writer.appendUint8(value.length << 4 | elemType), elemType === FALSE)
              for (const v of value)
                writer.appendUint8(v ? 1 : 0);
            else
              for (const v of value)
                writeElement(writer, elemType, v);
          } else if (type === STRUCT && value instanceof ThriftStruct) {
            let lastFid = 0;
            for (const [fid, fieldType, fieldValue] of value.fields)
              fieldValue !== void 0 && (lastFid = writeStructField(writer, lastFid, fid, fieldType, fieldValue));
            writer.appendUint8(STOP);
          } else if (type === STRUCT && typeof value == "object") {
            let lastFid = 0;
            for (const [k, v] of Object.entries(value)) {
              if (v === void 0) continue;
              const fid = parseInt(k.replace(/^field_/, ""), 10);
              if (Number.isNaN(fid))
                throw new Error(`thrift invalid field name: ${k}. Expected "field_###"`);
              const t = getCompactTypeForValue(v);
              lastFid = writeStructField(writer, lastFid, fid, t, v);
            }
            writer.appendUint8(STOP);
          } else
            throw new Error(`thrift invalid type ${type} for value ${value}`);
      }
      function writeStructField(writer, lastFid, fid, type, value) {
        const delta = fid - lastFid;
        if (delta <= 0)
          throw new Error(`thrift non-monotonic field id: fid=${fid}, lastFid=${lastFid}`);
        return delta > 15 ? (writer.appendUint8(type), writer.appendZigZag(fid)) : writer.appendUint8(delta << 4 | type), writeElement(writer, type, value), fid;
      }
      function getCompactTypeForValue(value) {
        if (value === !0) return TRUE;
        if (value === !1) return FALSE;
        if (Number.isInteger(value)) return I32;
        if (typeof value == "number") return DOUBLE;
        if (typeof value == "bigint") return I64;
        if (typeof value == "string" || value instanceof Uint8Array) return BINARY;
        if (Array.isArray(value)) return LIST;
        if (value && typeof value == "object") return STRUCT;
        throw new Error(`Cannot determine thrift compact type for: ${value}`);
      }
      function getCompactTypeForList(value) {
        let elemType = 0;
        for (const v of value) {
          let t = getCompactTypeForValue(v);
          if (t === TRUE && (t = FALSE), elemType || (elemType = t), elemType === DOUBLE && t === I32 && (t = DOUBLE), elemType === I32 && t === DOUBLE && (elemType = DOUBLE), t !== elemType)
            throw new Error(`thrift invalid type for list element: ${v} (expected type ${elemType})`);
        }
        return elemType ?? BYTE;
      }
      const SALT = new Uint32Array([
        1203114875,
        1150766481,
        2284105051,
        2729912477,
        1884591559,
        770785867,
        2667333959,
        1550580529
      ]), MIN_BYTES = 32, MAX_BYTES = 128 * 1024 * 1024;
      function blockIndex(hash, numBlocks) {
        return Number((hash >> 32n) * BigInt(numBlocks) >> 32n);
      }
      function blockMask(hash) {
        const m = new Uint32Array(8), low = Number(hash & 0xffffffffn) | 0;
        for (let i = 0; i < 8; i++)
          m[i] = 1 << (Math.imul(low, SALT[i]) >>> 27);
        return m;
      }
      function sbbfInsert(blocks, hash) {
        const offset = blockIndex(hash, blocks.length >> 3) << 3, m = blockMask(hash);
        for (let i = 0; i < 8; i++)
          blocks[offset + i] |= m[i];
      }
      function sbbfContains(blocks, hash) {
        const offset = blockIndex(hash, blocks.length >> 3) << 3, m = blockMask(hash);
        for (let i = 0; i < 8; i++)
          if ((blocks[offset + i] & m[i]) === 0) return !1;
        return !0;
      }
      function nextPowerOfTwo(n) {
        let p = 1;
        for (; p < n; ) p <<= 1;
        return p;
      }
      function optimalNumBytes(ndv, fpp) {
        if (!(fpp > 0 && fpp < 1)) throw new Error(`bloom filter fpp must be in (0, 1), got ${fpp}`);
        if (!(ndv >= 0)) throw new Error(`bloom filter ndv must be >= 0, got ${ndv}`);
        const m = -8 * ndv / Math.log(1 - fpp ** (1 / 8)), numBytes = Math.ceil(m / 8);
        return numBytes <= MAX_BYTES ? nextPowerOfTwo(Math.max(numBytes, MIN_BYTES)) : MAX_BYTES;
      }
      function createBloomFilter(ndv, fpp = 0.01) {
        const numBytes = optimalNumBytes(ndv, fpp);
        return new Uint32Array(numBytes >> 2);
      }
      class BloomBuilder {
        /**
         * @param {SchemaElement} element
         * @param {{ fpp?: number, maxBytes?: number }} [options]
         */
        constructor(element, { fpp = 0.01, maxBytes = 1024 * 1024 } = {}) {
          this.element = element, this.fpp = fpp, this.maxBytes = maxBytes, this.hashes = /* @__PURE__ */ new Set(), this.skipped = 0;
        }
        /** @param {any} value */
        insert(value) {
          if (value == null) return;
          const h = (0, bloom.wv)(value, this.element);
          if (h === void 0) {
            this.skipped++;
            return;
          }
          this.hashes.add(h);
        }
        /** @returns {Uint32Array | undefined} */
        finalize() {
          if (this.skipped > 0 || this.hashes.size === 0) return;
          let numBytes = optimalNumBytes(this.hashes.size, this.fpp);
          for (; numBytes > this.maxBytes && numBytes > MIN_BYTES; ) numBytes >>= 1;
          if (numBytes > this.maxBytes) return;
          const blocks = new Uint32Array(numBytes >> 2);
          for (const h of this.hashes) sbbfInsert(blocks, h);
          return blocks;
        }
      }
      function writeBloomFilter(writer, blocks) {
        if (blocks.length % 8 !== 0)
          throw new Error(`bloom filter block count must be a multiple of 8 uint32 words, got ${blocks.length}`);
        serializeTCompactProtocol(writer, {
          field_1: blocks.byteLength,
          // numBytes
          field_2: { field_1: {} },
          // algorithm: SplitBlockAlgorithm
          field_3: { field_1: {} },
          // hash: XxHash
          field_4: { field_1: {} }
          // compression: Uncompressed
        });
        for (let i = 0; i < blocks.length; i++)
          writer.appendUint32(blocks[i]);
      }
      function writeBlooms(writer, pageIndexes) {
        for (const { chunk, bloomFilter } of pageIndexes) {
          if (!bloomFilter || !chunk.meta_data) continue;
          const offset = writer.offset;
          writeBloomFilter(writer, bloomFilter), chunk.meta_data.bloom_filter_offset = BigInt(offset), chunk.meta_data.bloom_filter_length = writer.offset - offset;
        }
      }
      var constants = __webpack_require__(312), bytewriter = __webpack_require__(3732);
      const BLOCK_SIZE = 128, MINIBLOCKS_PER_BLOCK = 4, VALUES_PER_MINIBLOCK = BLOCK_SIZE / MINIBLOCKS_PER_BLOCK;
      function deltaBinaryPack(writer, values, type) {
        if (values.length === 0) {
          writer.appendVarInt(BLOCK_SIZE), writer.appendVarInt(MINIBLOCKS_PER_BLOCK), writer.appendVarInt(0), writer.appendVarInt(0);
          return;
        }
        if (typeof values[0] != "number" && typeof values[0] != "bigint")
          throw new Error("deltaBinaryPack only supports number or bigint arrays");
        usesInt32NumberPath(values) ? deltaBinaryPackInt32(writer, values, type === "INT32") : deltaBinaryPackBigInt(writer, values, type === "INT32" ? 32 : 64);
      }
      function usesInt32NumberPath(values) {
        if (values instanceof Int32Array) return !0;
        for (let i = 0; i < values.length; i++) {
          const value = values[i];
          if (typeof value != "number" || value !== (value | 0)) return !1;
        }
        return !0;
      }
      function deltaBinaryPackInt32(writer, values, wrap) {
        const count = values.length;
        writer.appendVarInt(BLOCK_SIZE), writer.appendVarInt(MINIBLOCKS_PER_BLOCK), writer.appendVarInt(count), appendZigZagNumber(writer, values[0]);
        const packedByBitWidth = [], blockDeltas = new Float64Array(BLOCK_SIZE), bitWidths = new Uint8Array(MINIBLOCKS_PER_BLOCK);
        let index = 1;
        for (; index < count; ) {
          const blockEnd = Math.min(index + BLOCK_SIZE, count), blockSize = blockEnd - index, firstDelta = wrap ? values[index] - values[index - 1] | 0 : values[index] - values[index - 1];
          let previous = values[index], constantEnd = index + 1;
          for (; constantEnd < blockEnd; ) {
            const value = values[constantEnd];
            if ((wrap ? value - previous | 0 : value - previous) !== firstDelta) break;
            previous = value, constantEnd++;
          }
          if (constantEnd === blockEnd) {
            appendZigZagNumber(writer, firstDelta), writer.appendUint32(0), index = blockEnd;
            continue;
          }
          let minDelta = firstDelta;
          blockDeltas[0] = minDelta;
          for (let i = 1; i < blockSize; i++) {
            const delta = wrap ? values[index + i] - values[index + i - 1] | 0 : values[index + i] - values[index + i - 1];
            blockDeltas[i] = delta, delta < minDelta && (minDelta = delta);
          }
          appendZigZagNumber(writer, minDelta);
          for (let mb = 0; mb < MINIBLOCKS_PER_BLOCK; mb++) {
            const mbStart = mb * VALUES_PER_MINIBLOCK, mbEnd = Math.min(mbStart + VALUES_PER_MINIBLOCK, blockSize);
            let maxAdjusted = 0;
            for (let i = mbStart; i < mbEnd; i++) {
              const adjusted = blockDeltas[i] - minDelta;
              adjusted > maxAdjusted && (maxAdjusted = adjusted);
            }
            bitWidths[mb] = bitWidthNumber(maxAdjusted);
          }
          writer.appendBytes(bitWidths);
          for (let mb = 0; mb < MINIBLOCKS_PER_BLOCK; mb++) {
            const bitWidth2 = bitWidths[mb];
            if (bitWidth2 === 0) continue;
            const mbStart = mb * VALUES_PER_MINIBLOCK, mbEnd = Math.min(mbStart + VALUES_PER_MINIBLOCK, blockSize), packed = packedByBitWidth[bitWidth2] ??= new Uint8Array(bitWidth2 * 4);
            let byteIndex = 0, buffer = 0, bitsUsed = 0;
            if (bitWidth2 <= 25)
              for (let i = 0; i < VALUES_PER_MINIBLOCK; i++) {
                const adjusted = mbStart + i < mbEnd ? blockDeltas[mbStart + i] - minDelta : 0;
                for (buffer |= adjusted << bitsUsed, bitsUsed += bitWidth2; bitsUsed >= 8; )
                  packed[byteIndex++] = buffer & 255, buffer >>>= 8, bitsUsed -= 8;
              }
            else
              for (let i = 0; i < VALUES_PER_MINIBLOCK; i++) {
                const adjusted = mbStart + i < mbEnd ? blockDeltas[mbStart + i] - minDelta : 0;
                for (buffer += adjusted * 2 ** bitsUsed, bitsUsed += bitWidth2; bitsUsed >= 8; )
                  packed[byteIndex++] = buffer % 256, buffer = Math.floor(buffer / 256), bitsUsed -= 8;
              }
            writer.appendBytes(packed);
          }
          index = blockEnd;
        }
      }
      function deltaBinaryPackBigInt(writer, values, bits) {
        const count = values.length;
        writer.appendVarInt(BLOCK_SIZE), writer.appendVarInt(MINIBLOCKS_PER_BLOCK), writer.appendVarInt(count), writer.appendZigZag(BigInt.asIntN(bits, BigInt(values[0])));
        const blockDeltas = new BigInt64Array(BLOCK_SIZE), bitWidths = new Uint8Array(MINIBLOCKS_PER_BLOCK);
        let index = 1;
        for (; index < count; ) {
          const blockEnd = Math.min(index + BLOCK_SIZE, count), blockSize = blockEnd - index;
          let minDelta = 0n;
          for (let i = 0; i < blockSize; i++) {
            blockDeltas[i] = BigInt(values[index + i]) - BigInt(values[index + i - 1]), bits === 32 && (blockDeltas[i] = BigInt.asIntN(32, blockDeltas[i]));
            const delta = blockDeltas[i];
            (i === 0 || delta < minDelta) && (minDelta = delta);
          }
          writer.appendZigZag(minDelta);
          for (let mb = 0; mb < MINIBLOCKS_PER_BLOCK; mb++) {
            const mbStart = mb * VALUES_PER_MINIBLOCK, mbEnd = Math.min(mbStart + VALUES_PER_MINIBLOCK, blockSize);
            let maxAdjusted = 0n;
            for (let i = mbStart; i < mbEnd; i++) {
              const adjusted = blockDeltas[i] - minDelta;
              adjusted > maxAdjusted && (maxAdjusted = adjusted);
            }
            bitWidths[mb] = bitWidth(maxAdjusted);
          }
          writer.appendBytes(bitWidths);
          for (let mb = 0; mb < MINIBLOCKS_PER_BLOCK; mb++) {
            const bitWidth2 = bitWidths[mb];
            if (bitWidth2 === 0) continue;
            const mbStart = mb * VALUES_PER_MINIBLOCK, mbEnd = Math.min(mbStart + VALUES_PER_MINIBLOCK, blockSize);
            let buffer = 0n, bitsUsed = 0;
            for (let i = 0; i < VALUES_PER_MINIBLOCK; i++) {
              const adjusted = mbStart + i < mbEnd ? blockDeltas[mbStart + i] - minDelta : 0n;
              for (buffer |= adjusted << BigInt(bitsUsed), bitsUsed += bitWidth2; bitsUsed >= 8; )
                writer.appendUint8(Number(buffer & 0xffn)), buffer >>= 8n, bitsUsed -= 8;
            }
          }
          index = blockEnd;
        }
      }
      function appendZigZagNumber(writer, value) {
        let encoded = value < 0 ? -value * 2 - 1 : value * 2;
        for (; encoded >= 128; )
          writer.appendUint8(encoded % 128 + 128), encoded = Math.floor(encoded / 128);
        writer.appendUint8(encoded);
      }
      function bitWidthNumber(value) {
        return value === 0 ? 0 : value > 4294967295 ? 33 : 32 - Math.clz32(value);
      }
      function deltaLengthByteArray(writer, values) {
        const lengths = new Int32Array(values.length);
        for (let i = 0; i < values.length; i++) {
          const value = values[i];
          if (!(value instanceof Uint8Array))
            throw new Error("deltaLengthByteArray expects Uint8Array values");
          lengths[i] = value.length;
        }
        deltaBinaryPack(writer, lengths, "INT32");
        for (const value of values)
          writer.appendBytes(value);
      }
      function deltaByteArray(writer, values) {
        if (values.length === 0) {
          deltaBinaryPack(writer, [], "INT32"), deltaBinaryPack(writer, [], "INT32");
          return;
        }
        const prefixLengths = new Int32Array(values.length), suffixLengths = new Int32Array(values.length), value = values[0];
        if (!(value instanceof Uint8Array))
          throw new Error("deltaByteArray expects Uint8Array values");
        prefixLengths[0] = 0, suffixLengths[0] = value.length;
        for (let i = 1; i < values.length; i++) {
          const prev = values[i - 1], curr = values[i];
          let prefixLen;
          if (curr === prev)
            prefixLen = curr.length;
          else {
            if (!(curr instanceof Uint8Array))
              throw new Error("deltaByteArray expects Uint8Array values");
            prefixLen = 0;
            const maxPrefix = Math.min(prev.length, curr.length);
            for (; prefixLen < maxPrefix && prev[prefixLen] === curr[prefixLen]; )
              prefixLen++;
          }
          prefixLengths[i] = prefixLen, suffixLengths[i] = curr.length - prefixLen;
        }
        deltaBinaryPack(writer, prefixLengths, "INT32"), deltaBinaryPack(writer, suffixLengths, "INT32");
        for (let i = 0; i < values.length; i++)
          suffixLengths[i] > 0 && writer.appendBytes(values[i].subarray(prefixLengths[i]));
      }
      function bitWidth(value) {
        if (value === 0n) return 0;
        let bits = 0;
        for (; value > 0n; )
          bits++, value >>= 1n;
        return bits;
      }
      function writeRleBitPackedHybrid(writer, values, bitWidth2) {
        const offsetStart = writer.offset;
        let pendingBitPackedGroups = 0, bitPackedStart = 0, i = 0;
        for (; i < values.length; ) {
          let rleCount = 1;
          const firstVal = values[i];
          for (; i + rleCount < values.length && values[i + rleCount] === firstVal; )
            rleCount++;
          rleCount >= 8 ? (pendingBitPackedGroups && (writeBitPackedGroups(writer, values, bitPackedStart, pendingBitPackedGroups, bitWidth2), pendingBitPackedGroups = 0), writeRleRun(writer, firstVal, rleCount, bitWidth2), i += rleCount) : (pendingBitPackedGroups === 0 && (bitPackedStart = i), pendingBitPackedGroups++, i += 8);
        }
        return pendingBitPackedGroups && writeBitPackedGroups(writer, values, bitPackedStart, pendingBitPackedGroups, bitWidth2), writer.offset - offsetStart;
      }
      function writeRleRun(writer, value, count, bitWidth2) {
        writer.appendVarInt(count << 1);
        const width = bitWidth2 + 7 >> 3;
        for (let j = 0; j < width; j++)
          writer.appendUint8(value >> (j << 3) & 255);
      }
      function writeBitPackedGroups(writer, values, start, numGroups, bitWidth2) {
        if (writer.appendVarInt(numGroups << 1 | 1), bitWidth2 === 0) return;
        const mask = (1 << bitWidth2) - 1;
        let buffer = 0, bitsUsed = 0;
        const totalValues = numGroups * 8;
        for (let i = 0; i < totalValues; i++) {
          const idx = start + i, v = idx < values.length ? values[idx] & mask : 0;
          for (buffer |= v << bitsUsed, bitsUsed += bitWidth2; bitsUsed >= 8; )
            writer.appendUint8(buffer & 255), buffer >>>= 8, bitsUsed -= 8;
        }
        bitsUsed > 0 && writer.appendUint8(buffer & 255);
      }
      function writePlain(writer, values, type, fixedLength) {
        if (type === "BOOLEAN")
          writePlainBoolean(writer, values);
        else if (type === "INT32")
          writePlainInt32(writer, values);
        else if (type === "INT64")
          writePlainInt64(writer, values);
        else if (type === "FLOAT")
          writePlainFloat(writer, values);
        else if (type === "DOUBLE")
          writePlainDouble(writer, values);
        else if (type === "BYTE_ARRAY")
          writePlainByteArray(writer, values);
        else if (type === "FIXED_LEN_BYTE_ARRAY") {
          if (!fixedLength) throw new Error("parquet FIXED_LEN_BYTE_ARRAY expected type_length");
          writePlainByteArrayFixed(writer, values, fixedLength);
        } else
          throw new Error(`parquet unsupported type: ${type}`);
      }
      function writePlainBoolean(writer, values) {
        let currentByte = 0;
        for (let i = 0; i < values.length; i++) {
          const value = values[i];
          if (typeof value != "boolean") throw new Error("parquet expected boolean value, got " + value);
          const bitOffset = i % 8;
          value && (currentByte |= 1 << bitOffset), bitOffset === 7 && (writer.appendUint8(currentByte), currentByte = 0);
        }
        values.length % 8 && writer.appendUint8(currentByte);
      }
      function writePlainInt32(writer, values) {
        for (const value of values) {
          if (!Number.isSafeInteger(value)) throw new Error("parquet expected integer value, got " + value);
          if (value < -2147483648 || value > 2147483647) throw new Error("parquet expected int32 value, got " + value);
          writer.appendInt32(value);
        }
      }
      function writePlainInt64(writer, values) {
        for (const value of values) {
          if (typeof value != "bigint") throw new Error("parquet expected bigint value, got " + value);
          writer.appendInt64(value);
        }
      }
      function writePlainFloat(writer, values) {
        for (const value of values) {
          if (typeof value != "number") throw new Error("parquet expected number value, got " + value);
          writer.appendFloat32(value);
        }
      }
      function writePlainDouble(writer, values) {
        for (const value of values) {
          if (typeof value != "number") throw new Error("parquet expected number value, got " + value);
          writer.appendFloat64(value);
        }
      }
      function writePlainByteArray(writer, values) {
        for (const value of values) {
          let bytes = value;
          if (typeof bytes == "string" && (bytes = new TextEncoder().encode(value)), !(bytes instanceof Uint8Array))
            throw new Error("parquet expected Uint8Array value, got " + typeof bytes);
          writer.appendUint32(bytes.length), writer.appendBytes(bytes);
        }
      }
      function writePlainByteArrayFixed(writer, values, fixedLength) {
        for (const value of values) {
          if (!(value instanceof Uint8Array)) throw new Error("parquet expected Uint8Array value, got " + typeof value);
          if (value.length !== fixedLength) throw new Error(`parquet expected Uint8Array of length ${fixedLength}`);
          writer.appendBytes(value);
        }
      }
      var schema = __webpack_require__(9022);
      function writeByteStreamSplit(writer, values, type, typeLength) {
        const count = values.length;
        let bytes, width;
        if (type === "FLOAT") {
          const typed = values instanceof Float32Array ? values : new Float32Array(numberArray(values));
          bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength), width = 4;
        } else if (type === "DOUBLE") {
          const typed = values instanceof Float64Array ? values : new Float64Array(numberArray(values));
          bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength), width = 8;
        } else if (type === "INT32") {
          const typed = values instanceof Int32Array ? values : new Int32Array(numberArray(values));
          bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength), width = 4;
        } else if (type === "INT64") {
          const typed = bigIntArray(values);
          bytes = new Uint8Array(typed.buffer, typed.byteOffset, typed.byteLength), width = 8;
        } else if (type === "FIXED_LEN_BYTE_ARRAY") {
          if (!typeLength) throw new Error("parquet byte_stream_split missing type_length");
          width = typeLength, bytes = new Uint8Array(count * width);
          for (let i = 0; i < count; i++)
            bytes.set(values[i], i * width);
        } else
          throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
        for (let b = 0; b < width; b++)
          for (let i = 0; i < count; i++)
            writer.appendUint8(bytes[i * width + b]);
      }
      function numberArray(values) {
        if (Array.isArray(values) && values.every((v) => typeof v == "number"))
          return values;
        throw new Error("Expected number array for BYTE_STREAM_SPLIT encoding");
      }
      function bigIntArray(values) {
        if (values instanceof BigInt64Array) return values;
        if (Array.isArray(values) && values.every((v) => typeof v == "bigint"))
          return new BigInt64Array(values);
        throw new Error("Expected bigint array for BYTE_STREAM_SPLIT encoding");
      }
      function writeDataPageV2({ writer, column, encoding, pageData }) {
        const { columnName, element, codec, compressors } = column, { type, type_length, repetition_type } = element;
        if (!type) throw new Error(`column ${columnName} cannot determine type`);
        if (repetition_type === "REPEATED") throw new Error(`column ${columnName} repeated types not supported`);
        const levelWriter = new bytewriter.U(), {
          definition_levels_byte_length,
          repetition_levels_byte_length,
          num_nulls,
          num_values,
          num_rows
        } = writeLevels(levelWriter, column, pageData), nonnull = num_nulls ? pageData.values.filter((v) => v != null) : pageData.values, page = new bytewriter.U();
        if (encoding === "PLAIN")
          writePlain(page, nonnull, type, type_length);
        else if (encoding === "RLE") {
          if (type !== "BOOLEAN") throw new Error("RLE encoding only supported for BOOLEAN type");
          const rleData = new bytewriter.U();
          writeRleBitPackedHybrid(rleData, nonnull, 1), page.appendUint32(rleData.offset), page.appendBytes(rleData.getBytes());
        } else if (encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY") {
          let maxValue = 0;
          for (const v of nonnull) v > maxValue && (maxValue = v);
          const bitWidth2 = Math.ceil(Math.log2(maxValue + 1));
          page.appendUint8(bitWidth2), writeRleBitPackedHybrid(page, nonnull, bitWidth2);
        } else if (encoding === "DELTA_BINARY_PACKED") {
          if (type !== "INT32" && type !== "INT64")
            throw new Error("DELTA_BINARY_PACKED encoding only supported for INT32 and INT64 types");
          deltaBinaryPack(page, nonnull, type);
        } else if (encoding === "DELTA_LENGTH_BYTE_ARRAY") {
          if (type !== "BYTE_ARRAY")
            throw new Error("DELTA_LENGTH_BYTE_ARRAY encoding only supported for BYTE_ARRAY type");
          deltaLengthByteArray(page, nonnull);
        } else if (encoding === "DELTA_BYTE_ARRAY") {
          if (type !== "BYTE_ARRAY")
            throw new Error("DELTA_BYTE_ARRAY encoding only supported for BYTE_ARRAY type");
          deltaByteArray(page, nonnull);
        } else if (encoding === "BYTE_STREAM_SPLIT")
          writeByteStreamSplit(page, nonnull, type, type_length);
        else
          throw new Error(`parquet unsupported encoding: ${encoding}`);
        const pageBytes = page.getBytes(), compressedBytes = compressors[codec]?.(pageBytes) ?? pageBytes, headerStart = writer.offset;
        writePageHeader(writer, {
          type: "DATA_PAGE_V2",
          uncompressed_page_size: levelWriter.offset + page.offset,
          compressed_page_size: levelWriter.offset + compressedBytes.length,
          data_page_header_v2: {
            num_values,
            num_nulls,
            num_rows,
            encoding,
            definition_levels_byte_length,
            repetition_levels_byte_length,
            is_compressed: !!codec
            // is there benefit to page statistics here?
          }
        });
        const headerSize = writer.offset - headerStart;
        return writer.appendBytes(levelWriter.getBytes()), writer.appendBytes(compressedBytes), headerSize + levelWriter.offset + page.offset;
      }
      function writePageHeader(writer, header) {
        const compact = {
          field_1: constants.P2.indexOf(header.type),
          field_2: header.uncompressed_page_size,
          field_3: header.compressed_page_size,
          field_4: header.crc,
          field_5: header.data_page_header && {
            field_1: header.data_page_header.num_values,
            field_2: constants.p6.indexOf(header.data_page_header.encoding),
            field_3: constants.p6.indexOf(header.data_page_header.definition_level_encoding),
            field_4: constants.p6.indexOf(header.data_page_header.repetition_level_encoding)
            // field_5: header.data_page_header.statistics,
          },
          field_7: header.dictionary_page_header && {
            field_1: header.dictionary_page_header.num_values,
            field_2: constants.p6.indexOf(header.dictionary_page_header.encoding)
          },
          field_8: header.data_page_header_v2 && {
            field_1: header.data_page_header_v2.num_values,
            field_2: header.data_page_header_v2.num_nulls,
            field_3: header.data_page_header_v2.num_rows,
            field_4: constants.p6.indexOf(header.data_page_header_v2.encoding),
            field_5: header.data_page_header_v2.definition_levels_byte_length,
            field_6: header.data_page_header_v2.repetition_levels_byte_length,
            field_7: header.data_page_header_v2.is_compressed ? void 0 : !1
            // default true
          }
        };
        serializeTCompactProtocol(writer, compact);
      }
      function writeLevels(writer, column, dataPage) {
        const { schemaPath } = column, { values, definitionLevels, repetitionLevels, maxDefinitionLevel } = dataPage, num_values = definitionLevels.length || values.length;
        let num_nulls = 0, num_rows = 0;
        if (repetitionLevels.length)
          for (let i = 0; i < repetitionLevels.length; i++)
            repetitionLevels[i] === 0 && num_rows++;
        else
          num_rows = values.length;
        if (definitionLevels.length)
          for (let i = 0; i < definitionLevels.length; i++)
            definitionLevels[i] < maxDefinitionLevel && num_nulls++;
        const maxRepetitionLevel = (0, schema.qt)(schemaPath);
        let repetition_levels_byte_length = 0;
        if (maxRepetitionLevel) {
          const bitWidth2 = Math.ceil(Math.log2(maxRepetitionLevel + 1));
          repetition_levels_byte_length = writeRleBitPackedHybrid(writer, repetitionLevels, bitWidth2);
        }
        let definition_levels_byte_length = 0;
        if (maxDefinitionLevel) {
          const bitWidth2 = Math.ceil(Math.log2(maxDefinitionLevel + 1));
          definition_levels_byte_length = writeRleBitPackedHybrid(writer, definitionLevels, bitWidth2);
        }
        return { definition_levels_byte_length, repetition_levels_byte_length, num_values, num_nulls, num_rows };
      }
      const textEncoder = new TextEncoder();
      function estimateValueSize(value, type, type_length) {
        if (value == null) return 0;
        if (type === "BOOLEAN") return 0.125;
        if (type === "INT32" || type === "FLOAT") return 4;
        if (type === "INT64" || type === "DOUBLE") return 8;
        if (type === "INT96") return 12;
        if (type === "FIXED_LEN_BYTE_ARRAY") return type_length ?? 0;
        if (type === "BYTE_ARRAY") {
          if (value instanceof Uint8Array) return value.byteLength;
          if (typeof value == "string") return value.length;
        }
        return 0;
      }
      function hashBytes(bytes) {
        let h = 2166136261;
        for (let i = 0; i < bytes.length; i++)
          h ^= bytes[i], h = Math.imul(h, 16777619);
        return h >>> 0;
      }
      function bytesEqual(a, b) {
        if (a.length !== b.length) return !1;
        for (let i = 0; i < a.length; i++)
          if (a[i] !== b[i]) return !1;
        return !0;
      }
      const sampleRejectionRatio = 0.9;
      function useDictionary(values, type, type_length, encoding, dictionarySize, required) {
        if (encoding && encoding !== "RLE_DICTIONARY") return {};
        if (type === "BOOLEAN") return {};
        const forced = encoding === "RLE_DICTIONARY", byteArrayPrefixSize = type === "BYTE_ARRAY" ? 4 : 0;
        if (!forced) {
          const sampleSize = Math.min(values.length, 1e3), sampleSizes = /* @__PURE__ */ new Map(), sampleHashes = /* @__PURE__ */ new Map();
          let sampleDictionarySize = 0, sampleTotalSize = 0;
          for (let i = 0; i < sampleSize; i++) {
            const sampleIndex = sampleSize === 1 ? 0 : Math.floor(i * (values.length - 1) / (sampleSize - 1)), value = values[sampleIndex];
            let key = value;
            value instanceof Uint8Array && (key = sampleHashes.get(value), key === void 0 && (key = hashBytes(value), sampleHashes.set(value, key)));
            let valueSize = sampleSizes.get(key);
            valueSize === void 0 && (valueSize = estimateValueSize(value, type, type_length) + (value == null ? 0 : byteArrayPrefixSize), sampleSizes.set(key, valueSize), sampleDictionarySize += valueSize), sampleTotalSize += valueSize;
          }
          if (!sampleTotalSize || sampleDictionarySize / sampleTotalSize > sampleRejectionRatio) return {};
        }
        const dictionary = [], indexes = new Array(values.length), valueIndex = /* @__PURE__ */ new Map(), valueSizes = [], hashBuckets = /* @__PURE__ */ new Map();
        let dictSize = 0, physicalDictSize = 0, totalSize = 0, nonNullCount = 0;
        for (let i = 0; i < values.length; i++) {
          const value = values[i];
          if (value == null) {
            if (required) throw new Error("parquet required value is undefined");
            continue;
          }
          nonNullCount++;
          let index;
          if (value instanceof Uint8Array) {
            if (totalSize += value.byteLength, index = valueIndex.get(value), index !== void 0) {
              indexes[i] = index;
              continue;
            }
            const hash = hashBytes(value), bucket = hashBuckets.get(hash);
            if (bucket) {
              for (const j of bucket)
                if (bytesEqual(dictionary[j], value)) {
                  index = j;
                  break;
                }
            }
            if (index === void 0) {
              if (dictSize += value.byteLength, !forced && dictionarySize && (physicalDictSize += value.byteLength, physicalDictSize > dictionarySize))
                return {};
              index = dictionary.length, dictionary.push(value), bucket ? bucket.push(index) : hashBuckets.set(hash, [index]);
            }
            valueIndex.set(value, index);
          } else {
            index = valueIndex.get(value);
            const valueSize = index === void 0 ? estimateValueSize(value, type, type_length) : valueSizes[index];
            if (totalSize += valueSize, index === void 0) {
              if (dictSize += valueSize, !forced && dictionarySize && (physicalDictSize += typeof value == "string" ? textEncoder.encode(value).byteLength : valueSize, physicalDictSize > dictionarySize))
                return {};
              index = dictionary.length, dictionary.push(value), valueSizes[index] = valueSize, valueIndex.set(value, index);
            }
          }
          indexes[i] = index;
        }
        const bitWidth2 = Math.ceil(Math.log2(dictionary.length)), indexSize = Math.ceil(nonNullCount * bitWidth2 / 8), plainSize = totalSize + nonNullCount * byteArrayPrefixSize, dictionaryValueSize = dictSize + dictionary.length * byteArrayPrefixSize;
        return !forced && 2 * (dictionaryValueSize + indexSize) > plainSize ? {} : { dictionary, indexes };
      }
      function writeDictionaryPage(writer, column, dictionary) {
        const { element, codec, compressors } = column, { type, type_length } = element;
        if (!type) throw new Error(`column ${column.columnName} cannot determine type`);
        const dictionaryPage = new bytewriter.U();
        writePlain(dictionaryPage, dictionary, type, type_length);
        const dictionaryBytes = dictionaryPage.getBytes(), compressedBytes = compressors[codec]?.(dictionaryBytes) ?? dictionaryBytes, headerStart = writer.offset;
        writePageHeader(writer, {
          type: "DICTIONARY_PAGE",
          uncompressed_page_size: dictionaryBytes.byteLength,
          compressed_page_size: compressedBytes.byteLength,
          dictionary_page_header: {
            num_values: dictionary.length,
            encoding: "PLAIN"
          }
        });
        const headerSize = writer.offset - headerStart;
        return writer.appendBytes(compressedBytes), headerSize + dictionaryBytes.byteLength;
      }
      function geospatialStatistics(values) {
        const typeCodes = /* @__PURE__ */ new Set();
        let partial;
        for (const value of values)
          if (value != null) {
            if (typeof value != "object")
              throw new Error("geospatial column expects GeoJSON geometries");
            partial = extendBoundsFromGeometry(partial, value), typeCodes.add(geometryTypeCodeWithDimension(value));
          }
        let bbox;
        const { xmin, ymin, xmax, ymax } = partial ?? {};
        if (xmin !== void 0 && ymin !== void 0 && xmax !== void 0 && ymax !== void 0 && (bbox = { ...partial, xmin, ymin, xmax, ymax }), typeCodes.size || bbox)
          return {
            bbox,
            // Geospatial type codes of all instances, or an empty list if not known
            geospatial_types: typeCodes.size ? Array.from(typeCodes).sort((a, b) => a - b) : []
          };
      }
      function extendBoundsFromGeometry(bbox, geometry) {
        if (geometry.type === "GeometryCollection") {
          for (const child of geometry.geometries || [])
            bbox = extendBoundsFromGeometry(bbox, child);
          return bbox;
        }
        return extendBoundsFromCoordinates(bbox, geometry.coordinates);
      }
      function extendBoundsFromCoordinates(bbox, coordinates) {
        if (typeof coordinates[0] == "number")
          return bbox = updateAxis(bbox, "xmin", "xmax", coordinates[0]), bbox = updateAxis(bbox, "ymin", "ymax", coordinates[1]), coordinates.length > 2 && (bbox = updateAxis(bbox, "zmin", "zmax", coordinates[2])), coordinates.length > 3 && (bbox = updateAxis(bbox, "mmin", "mmax", coordinates[3])), bbox;
        for (const child of coordinates)
          bbox = extendBoundsFromCoordinates(bbox, child);
        return bbox;
      }
      function updateAxis(bbox, minKey, maxKey, value) {
        if (value === void 0 || !Number.isFinite(value)) return bbox;
        bbox || (bbox = {});
        const min = bbox[minKey], max = bbox[maxKey];
        return (min === void 0 || value < min) && (bbox[minKey] = value), (max === void 0 || value > max) && (bbox[maxKey] = value), bbox;
      }
      function geometryTypeCodeWithDimension(geometry) {
        const base = geometryTypeCodes[geometry.type];
        if (base === void 0) throw new Error(`unknown geometry type: ${geometry.type}`);
        const dim = inferGeometryDimensions(geometry);
        if (dim === 2) return base;
        if (dim === 3) return base + 1e3;
        if (dim === 4) return base + 3e3;
        throw new Error(`unsupported geometry dimensions: ${dim}`);
      }
      const geometryTypeCodes = {
        Point: 1,
        LineString: 2,
        Polygon: 3,
        MultiPoint: 4,
        MultiLineString: 5,
        MultiPolygon: 6,
        GeometryCollection: 7
      };
      function inferGeometryDimensions(geometry) {
        if (geometry.type === "GeometryCollection") {
          let maxDim = 0;
          for (const child of geometry.geometries || [])
            maxDim = Math.max(maxDim, inferGeometryDimensions(child));
          return maxDim || 2;
        }
        return inferCoordinateDimensions(geometry.coordinates);
      }
      function inferCoordinateDimensions(value) {
        if (!value.length) return 2;
        if (typeof value[0] == "number") return value.length;
        let maxDim = 0;
        for (const item of value)
          maxDim = Math.max(maxDim, inferCoordinateDimensions(item));
        return maxDim || 2;
      }
      var utils = __webpack_require__(4428);
      function geojsonToWkb(geometry) {
        const writer = new bytewriter.U();
        return writeGeometry(writer, geometry), writer.getBytes();
      }
      function writeGeometry(writer, geometry) {
        if (typeof geometry != "object")
          throw new Error("geometry values must be GeoJSON geometries");
        const typeCode = geometryTypeCode(geometry.type), dim = wkb_inferGeometryDimensions(geometry);
        let flag = 0;
        if (dim === 3) flag = 1;
        else if (dim === 4) flag = 3;
        else if (dim > 4) throw new Error(`unsupported geometry dimensions: ${dim}`);
        if (writer.appendUint8(1), writer.appendUint32(typeCode + flag * 1e3), geometry.type === "Point")
          writePosition(writer, geometry.coordinates, dim);
        else if (geometry.type === "LineString")
          writeLine(writer, geometry.coordinates, dim);
        else if (geometry.type === "Polygon") {
          writer.appendUint32(geometry.coordinates.length);
          for (const ring of geometry.coordinates)
            writeLine(writer, ring, dim);
        } else if (geometry.type === "MultiPoint") {
          writer.appendUint32(geometry.coordinates.length);
          for (const coordinates of geometry.coordinates)
            writeGeometry(writer, { type: "Point", coordinates });
        } else if (geometry.type === "MultiLineString") {
          writer.appendUint32(geometry.coordinates.length);
          for (const coordinates of geometry.coordinates)
            writeGeometry(writer, { type: "LineString", coordinates });
        } else if (geometry.type === "MultiPolygon") {
          writer.appendUint32(geometry.coordinates.length);
          for (const coordinates of geometry.coordinates)
            writeGeometry(writer, { type: "Polygon", coordinates });
        } else if (geometry.type === "GeometryCollection") {
          writer.appendUint32(geometry.geometries.length);
          for (const child of geometry.geometries)
            writeGeometry(writer, child);
        } else
          throw new Error("unsupported geometry type");
      }
      function writePosition(writer, position, dim) {
        if (position.length < dim)
          throw new Error("geometry position dimensions mismatch");
        for (let i = 0; i < dim; i++)
          writer.appendFloat64(position[i]);
      }
      function writeLine(writer, coordinates, dim) {
        writer.appendUint32(coordinates.length);
        for (const position of coordinates)
          writePosition(writer, position, dim);
      }
      function geometryTypeCode(type) {
        if (type === "Point") return 1;
        if (type === "LineString") return 2;
        if (type === "Polygon") return 3;
        if (type === "MultiPoint") return 4;
        if (type === "MultiLineString") return 5;
        if (type === "MultiPolygon") return 6;
        if (type === "GeometryCollection") return 7;
        throw new Error(`unknown geometry type: ${type}`);
      }
      function wkb_inferGeometryDimensions(geometry) {
        if (geometry.type === "GeometryCollection") {
          let maxDim = 0;
          for (const child of geometry.geometries)
            maxDim = Math.max(maxDim, wkb_inferGeometryDimensions(child));
          return maxDim || 2;
        }
        return wkb_inferCoordinateDimensions(geometry.coordinates);
      }
      function wkb_inferCoordinateDimensions(value) {
        if (!Array.isArray(value) || !value.length) return 2;
        if (typeof value[0] == "number") return value.length;
        let maxDim = 0;
        for (const item of value)
          maxDim = Math.max(maxDim, wkb_inferCoordinateDimensions(item));
        return maxDim || 2;
      }
      const dayMillis = 864e5;
      function mapConverted(values, convert) {
        const cache = /* @__PURE__ */ new Map();
        return Array.from(values, (value) => {
          if (cache.has(value)) return cache.get(value);
          const result = convert(value);
          return cache.set(value, result), result;
        });
      }
      function unconvert(element, values) {
        const { type, converted_type: ctype, logical_type: ltype } = element;
        if (ctype === "DECIMAL") {
          const factor = 10 ** (element.scale || 0);
          return Array.from(values, (v) => {
            if (v == null) return v;
            if (typeof v == "bigint") return unconvertDecimal(element, v);
            if (typeof v != "number") throw new Error("DECIMAL must be a number or bigint");
            return unconvertDecimal(element, BigInt(Math.round(v * factor)));
          });
        }
        if (ctype === "DATE")
          return Array.from(values).map((v) => v instanceof Date ? Math.floor(v.getTime() / dayMillis) : v);
        if (ctype === "TIMESTAMP_MILLIS")
          return Array.from(values).map((v) => v == null ? v : v instanceof Date ? BigInt(v.getTime()) : BigInt(v));
        if (ctype === "TIMESTAMP_MICROS")
          return Array.from(values).map((v) => v == null ? v : v instanceof Date ? BigInt(v.getTime() * 1e3) : BigInt(v));
        if (ctype === "JSON") {
          if (!Array.isArray(values)) throw new Error("JSON must be an array");
          const encoder = new TextEncoder();
          return mapConverted(
            values,
            (v) => v == null ? v : encoder.encode(JSON.stringify((0, utils.aB)(v)))
          );
        }
        if (ctype === "UTF8") {
          if (!Array.isArray(values)) throw new Error("strings must be an array");
          const encoder = new TextEncoder();
          return values.map((v) => typeof v == "string" ? encoder.encode(v) : v);
        }
        if (ctype === "UINT_32" || ltype?.type === "INTEGER" && ltype.bitWidth === 32 && !ltype.isSigned)
          return values instanceof Uint32Array ? values : values instanceof Int32Array ? new Uint32Array(values.buffer, values.byteOffset, values.length) : Array.from(values).map((v) => {
            if (v == null) return v;
            if (!Number.isSafeInteger(v)) throw new Error("expected integer value, got " + v);
            if (v < 0 || v > 4294967295) throw new Error("expected uint32 value, got " + v);
            return v > 2147483647 ? v - 4294967296 : v;
          });
        if (ltype?.type === "FLOAT16") {
          if (type !== "FIXED_LEN_BYTE_ARRAY") throw new Error("FLOAT16 must be FIXED_LEN_BYTE_ARRAY type");
          if (element.type_length !== 2) throw new Error("FLOAT16 expected type_length to be 2 bytes");
          return Array.from(values).map(unconvertFloat16);
        }
        if (ltype?.type === "UUID") {
          if (!Array.isArray(values)) throw new Error("UUID must be an array");
          if (type !== "FIXED_LEN_BYTE_ARRAY") throw new Error("UUID must be FIXED_LEN_BYTE_ARRAY type");
          if (element.type_length !== 16) throw new Error("UUID expected type_length to be 16 bytes");
          return values.map(unconvertUuid);
        }
        if (ltype?.type === "TIMESTAMP")
          return Array.from(values).map((v) => {
            if (v == null) return v;
            if (v instanceof Date) {
              const millis = BigInt(v.getTime());
              return ltype.unit === "NANOS" ? millis * 1000000n : ltype.unit === "MICROS" ? millis * 1000n : millis;
            }
            return BigInt(v);
          });
        if (ltype?.type === "GEOMETRY" || ltype?.type === "GEOGRAPHY") {
          if (!Array.isArray(values)) throw new Error("geometry must be an array");
          return mapConverted(values, (v) => v == null ? v : geojsonToWkb(v));
        }
        return values;
      }
      function unconvertUuid(value) {
        if (value != null) {
          if (value instanceof Uint8Array) return value;
          if (typeof value == "string") {
            if (!/^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(value))
              throw new Error("UUID must be a valid UUID string");
            value = value.replace(/-/g, "").toLowerCase();
            const bytes = new Uint8Array(16);
            for (let i = 0; i < 16; i++)
              bytes[i] = parseInt(value.slice(i * 2, i * 2 + 2), 16);
            return bytes;
          }
          throw new Error("UUID must be a string or Uint8Array");
        }
      }
      const STATS_TRUNCATE_LENGTH = 16, utf8Decoder = new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 });
      function truncateStatistic(bytes, element, isMax, length) {
        return bytes.length <= length || !isTruncatable(element) ? bytes : (isUtf8(element) ? truncateUtf8(bytes, isMax, length) : truncateBytes(bytes, isMax, length)) ?? bytes;
      }
      function isTruncatable({ type, converted_type, logical_type }) {
        return type !== "BYTE_ARRAY" || converted_type === "DECIMAL" || converted_type === "JSON" || converted_type === "BSON" ? !1 : logical_type?.type !== "JSON" && logical_type?.type !== "BSON";
      }
      function isUtf8({ converted_type, logical_type }) {
        return converted_type === "UTF8" || converted_type === "ENUM" || logical_type?.type === "STRING" || logical_type?.type === "ENUM";
      }
      function truncateBytes(bytes, isMax, length) {
        const prefix = new Uint8Array(bytes.subarray(0, length));
        if (!isMax) return prefix;
        let i = prefix.length - 1;
        for (; i >= 0 && prefix[i] === 255; ) i--;
        if (i < 0) return;
        const rounded = prefix.slice(0, i + 1);
        return rounded[i] += 1, rounded;
      }
      function truncateUtf8(bytes, isMax, length) {
        let end = length;
        for (; end > 0 && (bytes[end] & 192) === 128; ) end--;
        if (!isMax) return new Uint8Array(bytes.subarray(0, end));
        let text;
        try {
          text = utf8Decoder.decode(bytes.subarray(0, end));
        } catch {
          return truncateBytes(bytes, isMax, length);
        }
        const codePoints = Array.from(text, (c) => c.codePointAt(0) ?? 0), encoder = new TextEncoder();
        for (let i = codePoints.length - 1; i >= 0; i--) {
          for (end--; end > 0 && (bytes[end] & 192) === 128; ) end--;
          const code = codePoints[i];
          if (code === 1114111) continue;
          const next = code === 55295 ? 57344 : code + 1, suffix = encoder.encode(String.fromCodePoint(next));
          if (end + suffix.length > length) continue;
          const rounded = new Uint8Array(end + suffix.length);
          return rounded.set(bytes.subarray(0, end)), rounded.set(suffix, end), rounded;
        }
      }
      function minMaxIsExact(value, element, isMax, length) {
        if (value == null || !isTruncatable(element)) return;
        const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(value.toString());
        return truncateStatistic(bytes, element, isMax, length) === bytes ? void 0 : !1;
      }
      function unconvertMinMax(value, element, isMax, truncateLength = STATS_TRUNCATE_LENGTH) {
        if (value == null) return;
        const { type, converted_type } = element;
        if (type === "BOOLEAN") return new Uint8Array([value ? 1 : 0]);
        if (element.logical_type?.type === "UUID" && (typeof value == "string" || value instanceof Uint8Array))
          return unconvertUuid(value);
        if (converted_type === "DECIMAL") {
          if (typeof value != "number" && typeof value != "bigint")
            throw new Error("DECIMAL must be a number or bigint");
          const factor = 10 ** (element.scale || 0), scaled = typeof value == "bigint" ? value : BigInt(Math.round(value * factor)), out = unconvertDecimal(element, scaled);
          if (out instanceof Uint8Array) return out;
          if (typeof out == "number") {
            const buffer = new ArrayBuffer(4);
            return new DataView(buffer).setInt32(0, out, !0), new Uint8Array(buffer);
          }
          if (typeof out == "bigint") {
            const buffer = new ArrayBuffer(8);
            return new DataView(buffer).setBigInt64(0, out, !0), new Uint8Array(buffer);
          }
        }
        if (element.logical_type?.type === "FLOAT16" && typeof value == "number")
          return unconvertFloat16(value);
        if (type === "BYTE_ARRAY" || type === "FIXED_LEN_BYTE_ARRAY") {
          const bytes = value instanceof Uint8Array ? value : new TextEncoder().encode(value.toString());
          return truncateStatistic(bytes, element, isMax, truncateLength);
        }
        if (type === "FLOAT" && typeof value == "number") {
          const buffer = new ArrayBuffer(4);
          return new DataView(buffer).setFloat32(0, value, !0), new Uint8Array(buffer);
        }
        if (type === "DOUBLE" && typeof value == "number") {
          const buffer = new ArrayBuffer(8);
          return new DataView(buffer).setFloat64(0, value, !0), new Uint8Array(buffer);
        }
        if (type === "INT32" && typeof value == "number") {
          const buffer = new ArrayBuffer(4);
          return new DataView(buffer).setInt32(0, value, !0), new Uint8Array(buffer);
        }
        if (type === "INT64" && (typeof value == "bigint" || typeof value == "number" && Number.isInteger(value))) {
          const buffer = new ArrayBuffer(8);
          return new DataView(buffer).setBigInt64(0, BigInt(value), !0), new Uint8Array(buffer);
        }
        if (type === "INT32" && converted_type === "DATE" && value instanceof Date) {
          const buffer = new ArrayBuffer(4);
          return new DataView(buffer).setInt32(0, Math.floor(value.getTime() / dayMillis), !0), new Uint8Array(buffer);
        }
        if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS" && value instanceof Date) {
          const buffer = new ArrayBuffer(8);
          return new DataView(buffer).setBigInt64(0, BigInt(value.getTime()), !0), new Uint8Array(buffer);
        }
        if (type === "INT64" && converted_type === "TIMESTAMP_MICROS" && value instanceof Date) {
          const buffer = new ArrayBuffer(8);
          return new DataView(buffer).setBigInt64(0, BigInt(value.getTime() * 1e3), !0), new Uint8Array(buffer);
        }
        if (type === "INT64" && element.logical_type?.type === "TIMESTAMP" && value instanceof Date) {
          const millis = BigInt(value.getTime()), { unit } = element.logical_type;
          let bigintValue = millis;
          unit === "NANOS" ? bigintValue = millis * 1000000n : unit === "MICROS" && (bigintValue = millis * 1000n);
          const buffer = new ArrayBuffer(8);
          return new DataView(buffer).setBigInt64(0, bigintValue, !0), new Uint8Array(buffer);
        }
        throw new Error(`unsupported type for statistics: ${type} with value ${value}`);
      }
      function unconvertStatistics(stats, element, truncateLength = STATS_TRUNCATE_LENGTH) {
        return {
          field_1: unconvertMinMax(stats.max, element, !0, truncateLength),
          field_2: unconvertMinMax(stats.min, element, !1, truncateLength),
          field_3: stats.null_count,
          field_4: stats.distinct_count,
          field_5: unconvertMinMax(stats.max_value, element, !0, truncateLength),
          field_6: unconvertMinMax(stats.min_value, element, !1, truncateLength),
          field_7: stats.is_max_value_exact ?? minMaxIsExact(stats.max_value ?? stats.max, element, !0, truncateLength),
          field_8: stats.is_min_value_exact ?? minMaxIsExact(stats.min_value ?? stats.min, element, !1, truncateLength),
          field_9: stats.nan_count
        };
      }
      function unconvertDecimal({ type, type_length }, value) {
        if (type === "INT32") return Number(value);
        if (type === "INT64") return value;
        if (type === "FIXED_LEN_BYTE_ARRAY" && !type_length)
          throw new Error("fixed length byte array type_length is required");
        if (!type_length && !value) return new Uint8Array();
        const bytes = [];
        for (; ; ) {
          const byte = Number(value & 0xffn);
          if (bytes.unshift(byte), value >>= 8n, type_length) {
            if (bytes.length >= type_length) break;
          } else {
            const sign = byte & 128;
            if (!sign && value === 0n || sign && value === -1n)
              break;
          }
        }
        return new Uint8Array(bytes);
      }
      function unconvertFloat16(value) {
        if (value == null) return;
        if (typeof value != "number") throw new Error("parquet float16 expected number value");
        if (Number.isNaN(value)) return new Uint8Array([0, 126]);
        const sign = value < 0 || Object.is(value, -0) ? 1 : 0, abs = Math.abs(value);
        if (!isFinite(abs)) return new Uint8Array([0, sign << 7 | 124]);
        if (abs === 0) return new Uint8Array([0, sign << 7]);
        if (abs >= 65520) return new Uint8Array([0, sign << 7 | 124]);
        let exponent = -14;
        if (abs >= 2 ** -14) {
          const view = new DataView(new ArrayBuffer(8));
          view.setFloat64(0, abs), exponent = (view.getUint32(0) >>> 20 & 2047) - 1023;
        }
        const scaled = abs / 2 ** (exponent - 10);
        let significand = Math.floor(scaled);
        const remainder = scaled - significand;
        (remainder > 0.5 || remainder === 0.5 && significand % 2) && significand++;
        const magnitude = abs < 2 ** -14 ? significand : (exponent + 14) * 1024 + significand, bits16 = sign << 15 | magnitude;
        return new Uint8Array([bits16 & 255, bits16 >> 8]);
      }
      function writeColumn({ writer, column, pageData }) {
        const { columnName, element, schemaPath, stats, pageSize, dictionarySize, encoding: userEncoding } = column, { type, type_length } = element;
        if (!type) throw new Error(`column ${columnName} cannot determine type`);
        const { values, definitionLevels, repetitionLevels, maxDefinitionLevel } = pageData, offsetStart = writer.offset;
        let uncompressedSize = 0;
        const encodings = [], isGeospatial = element?.logical_type?.type === "GEOMETRY" || element?.logical_type?.type === "GEOGRAPHY", geospatial_statistics = stats && isGeospatial ? geospatialStatistics(values) : void 0;
        let bloomFilter;
        if (column.bloomFilter) {
          const opts = typeof column.bloomFilter == "object" ? column.bloomFilter : void 0, builder = new BloomBuilder(element, opts);
          for (const v of values) builder.insert(v);
          bloomFilter = builder.finalize();
        }
        let dictionary_page_offset;
        const selectPhysical = element.converted_type !== "UTF8", dictionaryValues = selectPhysical ? unconvert(element, values) : values;
        if (type === "INT64") {
          const unsigned = element.converted_type === "UINT_64" || element.logical_type?.type === "INTEGER" && !element.logical_type.isSigned, min = unsigned ? 0n : -(2n ** 63n), max = unsigned ? 2n ** 64n - 1n : 2n ** 63n - 1n;
          for (const value of dictionaryValues)
            if (value != null && (value < min || value > max))
              throw new RangeError(`parquet INT64 value out of range: ${value}`);
        }
        const statisticsValues = element.converted_type === "JSON" ? dictionaryValues : values, statistics = stats ? getStatistics(statisticsValues, element) : void 0, { dictionary, indexes } = useDictionary(
          dictionaryValues,
          type,
          type_length,
          userEncoding,
          dictionarySize,
          maxDefinitionLevel === 0
        );
        let encoding, writeValues, writeType = type;
        if (dictionary && indexes) {
          writeValues = indexes, writeType = "INT32", encoding = "RLE_DICTIONARY", dictionary_page_offset = BigInt(writer.offset);
          const unconverted = selectPhysical ? dictionary : unconvert(element, dictionary);
          uncompressedSize += writeDictionaryPage(writer, column, unconverted), encodings.push("PLAIN");
        } else
          writeValues = selectPhysical ? dictionaryValues : unconvert(element, values), encoding = userEncoding && userEncoding !== "RLE_DICTIONARY" ? userEncoding : type === "BOOLEAN" && values.length > 16 ? "RLE" : "PLAIN";
        encodings.push(encoding);
        const pageBoundaries = getPageBoundaries(writeValues, writeType, type_length, pageSize, repetitionLevels);
        let columnIndex = column.columnIndex && pageBoundaries.length > 1 ? {
          null_pages: [],
          min_values: [],
          max_values: [],
          boundary_order: "UNORDERED",
          null_counts: [],
          nan_counts: isFloat(element) ? [] : void 0
        } : void 0;
        const offsetIndex = column.offsetIndex && pageBoundaries.length > 1 ? {
          page_locations: []
        } : void 0, data_page_offset = BigInt(writer.offset);
        let first_row_index = 0n, prevStart = 0, prevMinValue, prevMaxValue, ascending = !0, descending = !0;
        for (const { start, end } of pageBoundaries) {
          const pageOffset = writer.offset, pageChunk = {
            values: writeValues.slice(start, end),
            definitionLevels: definitionLevels.slice(start, end),
            repetitionLevels: repetitionLevels.slice(start, end),
            maxDefinitionLevel
          };
          if (uncompressedSize += writeDataPageV2({ writer, column, encoding, pageData: pageChunk }), columnIndex) {
            const pageValues = statisticsValues.slice(start, end), { min_value, max_value, null_count = 0n, nan_count } = getStatistics(pageValues, element), nullPage = null_count === BigInt(end - start), minBytes = unconvertMinMax(min_value, element, !1, column.statisticsTruncateLength), maxBytes = unconvertMinMax(max_value, element, !0, column.statisticsTruncateLength);
            if (!nullPage && (!minBytes || !maxBytes))
              columnIndex = void 0;
            else {
              if (columnIndex.null_pages.push(nullPage), columnIndex.min_values.push(minBytes ?? new Uint8Array()), columnIndex.max_values.push(maxBytes ?? new Uint8Array()), columnIndex.null_counts?.push(null_count), nan_count !== void 0 && columnIndex.nan_counts?.push(nan_count), prevMinValue !== void 0 && min_value !== void 0) {
                const order = compareValues(prevMinValue, min_value);
                order > 0 && (ascending = !1), order < 0 && (descending = !1);
              }
              if (prevMaxValue !== void 0 && max_value !== void 0) {
                const order = compareValues(prevMaxValue, max_value);
                order > 0 && (ascending = !1), order < 0 && (descending = !1);
              }
              prevMinValue = min_value, prevMaxValue = max_value;
            }
          }
          if (offsetIndex) {
            if (repetitionLevels.length)
              for (let i = prevStart + 1; i <= start; i++)
                repetitionLevels[i] === 0 && first_row_index++;
            else
              first_row_index = BigInt(start);
            offsetIndex.page_locations.push({
              offset: BigInt(pageOffset),
              compressed_page_size: writer.offset - pageOffset,
              first_row_index
            });
          }
          prevStart = start;
        }
        columnIndex && (ascending ? columnIndex.boundary_order = "ASCENDING" : descending && (columnIndex.boundary_order = "DESCENDING"));
        let encoding_stats;
        return stats && (encoding_stats = [], dictionary_page_offset !== void 0 && encoding_stats.push({ page_type: "DICTIONARY_PAGE", encoding: "PLAIN", count: 1 }), encoding_stats.push({ page_type: "DATA_PAGE_V2", encoding, count: pageBoundaries.length })), {
          chunk: {
            meta_data: {
              type,
              encodings,
              path_in_schema: schemaPath.slice(1).map((s) => s.name),
              codec: column.codec ?? "UNCOMPRESSED",
              num_values: BigInt(values.length),
              total_compressed_size: BigInt(writer.offset - offsetStart),
              total_uncompressed_size: BigInt(uncompressedSize),
              data_page_offset,
              dictionary_page_offset,
              statistics,
              encoding_stats,
              geospatial_statistics
            },
            file_offset: BigInt(offsetStart)
          },
          columnIndex,
          offsetIndex,
          bloomFilter
        };
      }
      function getPageBoundaries(values, type, type_length, pageSize, repetitionLevels = []) {
        if (!pageSize)
          return [{ start: 0, end: values.length }];
        const boundaries = [];
        let start = 0, accumulatedBytes = 0;
        for (let i = 0; i < values.length; i++) {
          const valueSize = estimateValueSize(values[i], type, type_length);
          accumulatedBytes += valueSize;
          const rowStart = !repetitionLevels.length || repetitionLevels[i] === 0;
          accumulatedBytes >= pageSize && i > start && rowStart && (boundaries.push({ start, end: i }), start = i, accumulatedBytes = valueSize);
        }
        return start < values.length && boundaries.push({ start, end: values.length }), boundaries;
      }
      function getStatistics(values, element) {
        let min_value, max_value, null_count = 0n, nan_count = isFloat(element) ? 0n : void 0;
        for (const value of values) {
          if (value == null) {
            null_count++;
            continue;
          }
          const statisticValue = physicalStatistic(value, element);
          if (!(typeof statisticValue == "object" && !(statisticValue instanceof Uint8Array))) {
            if (typeof statisticValue == "number" && Number.isNaN(statisticValue)) {
              nan_count !== void 0 && nan_count++;
              continue;
            }
            (min_value === void 0 || compareValues(statisticValue, min_value) < 0) && (min_value = statisticValue), (max_value === void 0 || compareValues(statisticValue, max_value) > 0) && (max_value = statisticValue);
          }
        }
        return min_value === 0 && (min_value = -0), max_value === 0 && (max_value = 0), { min_value, max_value, null_count, nan_count };
      }
      function isFloat({ type, logical_type }) {
        return type === "FLOAT" || type === "DOUBLE" || logical_type?.type === "FLOAT16";
      }
      function physicalStatistic(value, element) {
        return element.converted_type === "DECIMAL" && typeof value == "number" ? BigInt(Math.round(value * 10 ** (element.scale || 0))) : value instanceof Date && (element.type === "INT32" || element.type === "INT64") ? unconvert(element, [value])[0] : value;
      }
      function compareValues(left, right) {
        if (left instanceof Uint8Array && right instanceof Uint8Array) {
          const length = Math.min(left.length, right.length);
          for (let i = 0; i < length; i += 1)
            if (left[i] !== right[i]) return left[i] - right[i];
          return left.length - right.length;
        }
        return typeof left == "string" && typeof right == "string" ? compareStrings(left, right) : left < right ? -1 : left > right ? 1 : 0;
      }
      function compareStrings(left, right) {
        if (left === right) return 0;
        const length = Math.min(left.length, right.length);
        let i = 0;
        for (; i < length && left.charCodeAt(i) === right.charCodeAt(i); ) i++;
        if (i > 0) {
          const prev = left.charCodeAt(i - 1);
          prev >= 55296 && prev <= 56319 && i--;
        }
        for (; i < left.length && i < right.length; ) {
          const a = codePointAt(left, i), b = codePointAt(right, i);
          if (a !== b) return a - b;
          i += a > 65535 ? 2 : 1;
        }
        return left.length - right.length;
      }
      function codePointAt(str, i) {
        const code = str.codePointAt(i) ?? 65533;
        return code >= 55296 && code <= 57343 ? 65533 : code;
      }
      var src_schema = __webpack_require__(8286);
      function encodeNestedValues(treePath, rows) {
        const schemaPath = treePath.map((n) => n.element);
        if (treePath.length < 2) throw new Error("parquet schema path must include column");
        const definitionLevels = [], repetitionLevels = [], maxDefinitionLevel = (0, src_schema.mM)(treePath);
        if (treePath.length === 2 && maxDefinitionLevel === 0)
          return { values: rows, definitionLevels, repetitionLevels, maxDefinitionLevel };
        if (treePath.length === 2 && maxDefinitionLevel === 1) {
          const definitionLevels2 = new Array(rows.length);
          for (let i = 0; i < rows.length; i++)
            definitionLevels2[i] = rows[i] === null || rows[i] === void 0 ? 0 : 1;
          return { values: rows, definitionLevels: definitionLevels2, repetitionLevels, maxDefinitionLevel };
        }
        const repLevelPrior = new Array(treePath.length);
        let repeatedCount = 0;
        for (let i = 0; i < treePath.length; i++)
          repLevelPrior[i] = repeatedCount, schemaPath[i].repetition_type === "REPEATED" && repeatedCount++;
        const values = [];
        for (const row of rows)
          visit(1, row, 0, 0, !1);
        return { values, definitionLevels, repetitionLevels, maxDefinitionLevel };
        function visit(depth, value, defLevel, repLevel, allowNull) {
          const element = schemaPath[depth], repetition = element.repetition_type || "REQUIRED";
          if (depth === treePath.length - 1) {
            if (value == null) {
              if (repetition === "REQUIRED" && !allowNull)
                throw new Error("parquet required value is undefined");
              definitionLevels.push(defLevel);
            } else
              definitionLevels.push(repetition === "REQUIRED" ? defLevel : defLevel + 1);
            repetitionLevels.push(repLevel), values.push(value);
            return;
          }
          if (repetition === "REPEATED") {
            if (value == null) {
              if (!allowNull) throw new Error("parquet required value is undefined");
              visit(depth + 1, void 0, defLevel, repLevel, !0);
              return;
            }
            if (!Array.isArray(value))
              throw new Error(`parquet repeated field ${element.name} must be an array`);
            if (!value.length) {
              visit(depth + 1, void 0, defLevel, repLevel, !0);
              return;
            }
            const isMapEntry = (0, src_schema.ES)(treePath[depth - 1]), childElement = schemaPath[depth + 1];
            for (let i = 0; i < value.length; i++) {
              let childValue = value[i];
              isMapEntry && childValue && typeof childValue == "object" && childElement && (childValue = childValue[childElement.name]);
              const childRep = i === 0 ? repLevel : repLevelPrior[depth] + 1;
              visit(depth + 1, childValue, defLevel + 1, childRep, !1);
            }
            return;
          }
          if (repetition === "OPTIONAL") {
            if (value == null)
              visit(depth + 1, void 0, defLevel, repLevel, !0);
            else {
              const childValue = getChildValue(depth, value), childIsNull = childValue == null, isLogicalContainer = (0, src_schema.wq)(treePath[depth]) || (0, src_schema.ES)(treePath[depth]), nextDef = element.num_children && !element.type && !isLogicalContainer || !childIsNull ? defLevel + 1 : defLevel;
              visit(depth + 1, childValue, nextDef, repLevel, childIsNull);
            }
            return;
          }
          if (value == null) {
            if (!allowNull) throw new Error("parquet required value is undefined");
            visit(depth + 1, void 0, defLevel, repLevel, !0);
          } else
            visit(depth + 1, getChildValue(depth, value), defLevel, repLevel, !1);
        }
        function getChildValue(depth, currentValue) {
          if (currentValue == null) return;
          const child = schemaPath[depth + 1];
          if (child) {
            if ((0, src_schema.wq)(treePath[depth])) return currentValue;
            if ((0, src_schema.ES)(treePath[depth]))
              return normalizeMap(currentValue, schemaPath[depth]);
            if (typeof currentValue == "object" && !Array.isArray(currentValue))
              return currentValue[child.name];
            throw new Error(`parquet expected struct, got ${currentValue}`);
          }
        }
      }
      function normalizeMap(value, element) {
        if (value instanceof Map)
          return Array.from(value.entries(), ([k, v]) => ({ key: k, value: v }));
        if (Array.isArray(value))
          return value.map((entry) => {
            if (entry && typeof entry == "object" && "key" in entry && "value" in entry)
              return entry;
            if (Array.isArray(entry) && entry.length === 2)
              return { key: entry[0], value: entry[1] };
            throw new Error("parquet map entry must provide key and value");
          });
        if (typeof value == "object")
          return Object.entries(value).map(([k, v]) => ({ key: k, value: v }));
        throw new Error(`parquet map field ${element.name} must be Map, array, or object`);
      }
      function writeIndexes(writer, pageIndexes) {
        for (const { chunk, columnIndex } of pageIndexes)
          writeColumnIndex(writer, chunk, columnIndex);
        for (const { chunk, offsetIndex } of pageIndexes)
          writeOffsetIndex(writer, chunk, offsetIndex);
      }
      function writeColumnIndex(writer, columnChunk, columnIndex) {
        if (!columnIndex || columnIndex.min_values.length <= 1) return;
        const columnIndexOffset = writer.offset;
        serializeTCompactProtocol(writer, {
          field_1: columnIndex.null_pages,
          field_2: columnIndex.min_values,
          field_3: columnIndex.max_values,
          field_4: constants.UQ.indexOf(columnIndex.boundary_order),
          field_5: columnIndex.null_counts,
          field_8: columnIndex.nan_counts
        }), columnChunk.column_index_offset = BigInt(columnIndexOffset), columnChunk.column_index_length = writer.offset - columnIndexOffset;
      }
      function writeOffsetIndex(writer, columnChunk, offsetIndex) {
        if (!offsetIndex || offsetIndex.page_locations.length <= 1) return;
        const offsetIndexOffset = writer.offset;
        serializeTCompactProtocol(writer, {
          field_1: offsetIndex.page_locations.map((p) => ({
            field_1: p.offset,
            field_2: p.compressed_page_size,
            field_3: p.first_row_index
          }))
        }), columnChunk.offset_index_offset = BigInt(offsetIndexOffset), columnChunk.offset_index_length = writer.offset - offsetIndexOffset;
      }
      function writeMetadata(writer, metadata, statisticsTruncateLength) {
        const resolveSchemaPath = (0, schema.NF)(metadata.schema), compact = {
          field_1: metadata.version,
          field_2: metadata.schema.map((element) => ({
            field_1: element.type && constants.CE.indexOf(element.type),
            field_2: element.type_length,
            field_3: element.repetition_type && constants.Nw.indexOf(element.repetition_type),
            field_4: element.name,
            field_5: element.num_children,
            field_6: element.converted_type && constants.gQ.indexOf(element.converted_type),
            field_7: element.scale,
            field_8: element.precision,
            field_9: element.field_id,
            field_10: logicalType(element.logical_type)
          })),
          field_3: metadata.num_rows,
          field_4: metadata.row_groups.map((rg) => ({
            field_1: rg.columns.map((c) => ({
              field_1: c.file_path,
              field_2: c.file_offset,
              field_3: c.meta_data && {
                field_1: constants.CE.indexOf(c.meta_data.type),
                field_2: c.meta_data.encodings.map((e) => constants.p6.indexOf(e)),
                field_3: c.meta_data.path_in_schema,
                field_4: constants.IE.indexOf(c.meta_data.codec),
                field_5: c.meta_data.num_values,
                field_6: c.meta_data.total_uncompressed_size,
                field_7: c.meta_data.total_compressed_size,
                field_8: c.meta_data.key_value_metadata && c.meta_data.key_value_metadata.map((kv) => ({
                  field_1: kv.key,
                  field_2: kv.value
                })),
                field_9: c.meta_data.data_page_offset,
                field_10: c.meta_data.index_page_offset,
                field_11: c.meta_data.dictionary_page_offset,
                field_12: c.meta_data.statistics && unconvertStatistics(
                  c.meta_data.statistics,
                  schemaElement(c.meta_data.path_in_schema),
                  statisticsTruncateLength
                ),
                field_13: c.meta_data.encoding_stats && c.meta_data.encoding_stats.map((es) => ({
                  field_1: constants.P2.indexOf(es.page_type),
                  field_2: constants.p6.indexOf(es.encoding),
                  field_3: es.count
                })),
                field_14: c.meta_data.bloom_filter_offset,
                field_15: c.meta_data.bloom_filter_length,
                field_16: c.meta_data.size_statistics && {
                  field_1: c.meta_data.size_statistics.unencoded_byte_array_data_bytes,
                  field_2: c.meta_data.size_statistics.repetition_level_histogram,
                  field_3: c.meta_data.size_statistics.definition_level_histogram
                },
                field_17: c.meta_data.geospatial_statistics && {
                  field_1: c.meta_data.geospatial_statistics.bbox && thriftBoundingBox(c.meta_data.geospatial_statistics.bbox),
                  field_2: c.meta_data.geospatial_statistics.geospatial_types
                }
              },
              field_4: c.offset_index_offset,
              field_5: c.offset_index_length,
              field_6: c.column_index_offset,
              field_7: c.column_index_length,
              // field_8: c.crypto_metadata,
              field_9: c.encrypted_column_metadata
            })),
            field_2: rg.total_byte_size,
            field_3: rg.num_rows,
            field_4: rg.sorting_columns && rg.sorting_columns.map((sc) => ({
              field_1: sc.column_idx,
              field_2: sc.descending,
              field_3: sc.nulls_first
            })),
            field_5: rg.file_offset,
            field_6: rg.total_compressed_size
            // field_7: rg.ordinal, // should be int16
          })),
          field_5: metadata.key_value_metadata && metadata.key_value_metadata.map((kv) => ({
            field_1: kv.key,
            field_2: kv.value
          })),
          field_6: metadata.created_by,
          field_7: metadata.schema.filter((element) => element.type).map(() => ({ field_1: {} }))
        }, metadataStart = writer.offset;
        serializeTCompactProtocol(writer, compact);
        const metadataLength = writer.offset - metadataStart;
        writer.appendUint32(metadataLength);
        function schemaElement(path) {
          const tree = resolveSchemaPath(path);
          return tree[tree.length - 1].element;
        }
      }
      function thriftBoundingBox(bbox) {
        return new ThriftStruct([
          [1, DOUBLE, bbox.xmin],
          [2, DOUBLE, bbox.xmax],
          [3, DOUBLE, bbox.ymin],
          [4, DOUBLE, bbox.ymax],
          [5, DOUBLE, bbox.zmin],
          [6, DOUBLE, bbox.zmax],
          [7, DOUBLE, bbox.mmin],
          [8, DOUBLE, bbox.mmax]
        ]);
      }
      function logicalType(type) {
        if (type) {
          if (type.type === "STRING") return { field_1: {} };
          if (type.type === "MAP") return { field_2: {} };
          if (type.type === "LIST") return { field_3: {} };
          if (type.type === "ENUM") return { field_4: {} };
          if (type.type === "DECIMAL") return { field_5: {
            field_1: type.scale,
            field_2: type.precision
          } };
          if (type.type === "DATE") return { field_6: {} };
          if (type.type === "TIME") return { field_7: {
            field_1: type.isAdjustedToUTC,
            field_2: timeUnit(type.unit)
          } };
          if (type.type === "TIMESTAMP") return { field_8: {
            field_1: type.isAdjustedToUTC,
            field_2: timeUnit(type.unit)
          } };
          if (type.type === "INTEGER") return { field_10: {
            field_1: type.bitWidth,
            field_2: type.isSigned
          } };
          if (type.type === "NULL") return { field_11: {} };
          if (type.type === "JSON") return { field_12: {} };
          if (type.type === "BSON") return { field_13: {} };
          if (type.type === "UUID") return { field_14: {} };
          if (type.type === "FLOAT16") return { field_15: {} };
          if (type.type === "VARIANT") return { field_16: {} };
          if (type.type === "GEOMETRY") return { field_17: {
            field_1: type.crs
          } };
          if (type.type === "GEOGRAPHY") return { field_18: {
            field_1: type.crs,
            field_2: type.algorithm && constants.I7.indexOf(type.algorithm)
          } };
        }
      }
      function timeUnit(unit) {
        return unit === "NANOS" ? { field_3: {} } : unit === "MICROS" ? { field_2: {} } : { field_1: {} };
      }
      const MAX_HASH_TABLE_BITS = 14, MAX_OFFSET = 65535, globalHashTables = new Array(MAX_HASH_TABLE_BITS + 1);
      function snappyCompress(input) {
        const writer = new bytewriter.U();
        return writer.appendVarInt(input.length), compressInput(writer, input), writer.getBytes();
      }
      function hashFunc(key, hashFuncShift) {
        return Math.imul(key, 506832829) >>> hashFuncShift;
      }
      function load32(array, pos) {
        return array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24);
      }
      function equals32(array, pos1, pos2) {
        return array[pos1] === array[pos2] && array[pos1 + 1] === array[pos2 + 1] && array[pos1 + 2] === array[pos2 + 2] && array[pos1 + 3] === array[pos2 + 3];
      }
      function emitLiteral(writer, input, ip, len) {
        if (len <= 60)
          writer.appendUint8(len - 1 << 2);
        else {
          const value = len - 1, bytes = value < 256 ? 1 : value < 65536 ? 2 : value < 16777216 ? 3 : 4;
          writer.appendUint8(59 + bytes << 2);
          for (let i = 0; i < bytes; i++)
            writer.appendUint8(value >>> i * 8);
        }
        writer.appendBytes(input.subarray(ip, ip + len));
      }
      function emitCopyLessThan64(writer, offset, len) {
        len < 12 && offset < 2048 ? (writer.appendUint8(1 + (len - 4 << 2) + (offset >>> 8 << 5)), writer.appendUint8(offset & 255)) : (writer.appendUint8(2 + (len - 1 << 2)), writer.appendUint8(offset & 255), writer.appendUint8(offset >>> 8));
      }
      function emitCopy(writer, offset, len) {
        for (; len >= 68; )
          emitCopyLessThan64(writer, offset, 64), len -= 64;
        len > 64 && (emitCopyLessThan64(writer, offset, 60), len -= 60), emitCopyLessThan64(writer, offset, len);
      }
      function compressInput(writer, input) {
        const inputSize = input.length;
        let hashTableBits = 1;
        for (; 1 << hashTableBits <= inputSize && hashTableBits <= MAX_HASH_TABLE_BITS; )
          hashTableBits++;
        hashTableBits--;
        const hashFuncShift = 32 - hashTableBits;
        globalHashTables[hashTableBits] ??= new Uint32Array(1 << hashTableBits);
        const hashTable = globalHashTables[hashTableBits];
        hashTable.fill(0);
        const ipEnd = inputSize;
        let ipLimit, ip = 0, nextEmit = 0, hash, nextHash, nextIp, candidate, skip, bytesBetweenHashLookups, base, matched, offset, prevHash, curHash, flag = !0;
        const INPUT_MARGIN = 15;
        if (inputSize >= INPUT_MARGIN)
          for (ipLimit = ipEnd - INPUT_MARGIN, ip++, nextHash = hashFunc(load32(input, ip), hashFuncShift); flag; ) {
            skip = 32, nextIp = ip;
            do {
              if (ip = nextIp, hash = nextHash, bytesBetweenHashLookups = skip >>> 5, skip++, nextIp = ip + bytesBetweenHashLookups, ip > ipLimit) {
                flag = !1;
                break;
              }
              nextHash = hashFunc(load32(input, nextIp), hashFuncShift), candidate = hashTable[hash], hashTable[hash] = ip;
            } while (ip - candidate > MAX_OFFSET || !equals32(input, ip, candidate));
            if (!flag)
              break;
            emitLiteral(writer, input, nextEmit, ip - nextEmit);
            do {
              for (base = ip, matched = 4; ip + matched < ipEnd && input[ip + matched] === input[candidate + matched]; )
                matched++;
              if (ip += matched, offset = base - candidate, emitCopy(writer, offset, matched), nextEmit = ip, ip >= ipLimit) {
                flag = !1;
                break;
              }
              prevHash = hashFunc(load32(input, ip - 1), hashFuncShift), hashTable[prevHash] = ip - 1, curHash = hashFunc(load32(input, ip), hashFuncShift), candidate = hashTable[curHash], hashTable[curHash] = ip;
            } while (ip - candidate <= MAX_OFFSET && equals32(input, ip, candidate));
            if (!flag)
              break;
            ip++, nextHash = hashFunc(load32(input, ip), hashFuncShift);
          }
        nextEmit < ipEnd && emitLiteral(writer, input, nextEmit, ipEnd - nextEmit);
      }
      var variant = __webpack_require__(9880);
      class ParquetWriter {
        /**
         * @param {object} options
         * @param {Writer} options.writer
         * @param {SchemaElement[]} options.schema
         * @param {CompressionCodec} [options.codec]
         * @param {Compressors} [options.compressors]
         * @param {boolean} [options.statistics]
         * @param {number} [options.statisticsTruncateLength]
         * @param {KeyValue[]} [options.kvMetadata]
         * @param {string} [options.createdBy]
         */
        constructor({ writer, schema: schema2, codec = "SNAPPY", compressors, statistics = !0, statisticsTruncateLength, kvMetadata, createdBy = "hyparquet" }) {
          if (statisticsTruncateLength !== void 0 && statisticsTruncateLength !== 1 / 0 && !(Number.isInteger(statisticsTruncateLength) && statisticsTruncateLength > 0))
            throw new Error("statisticsTruncateLength must be a positive integer or Infinity");
          this.writer = writer, this.schema = schema2, this.codec = codec, this.compressors = { SNAPPY: snappyCompress, ...compressors }, this.statistics = statistics, this.statisticsTruncateLength = statisticsTruncateLength, this.kvMetadata = kvMetadata, this.createdBy = createdBy, this.row_groups = [], this.num_rows = 0n, this.pendingIndexes = [], this.writer.appendUint32(827474256);
        }
        /**
         * Write data to the file.
         * Will split data into row groups of the specified size.
         * Calls writer.flush() (if defined) after each row group; if it returns a
         * Promise, subsequent row groups await it before encoding more data.
         *
         * @param {object} options
         * @param {ColumnSource[]} options.columnData
         * @param {number | number[]} [options.rowGroupSize]
         * @param {number} [options.pageSize]
         * @param {number} [options.dictionarySize]
         * @returns {void | Promise<void>}
         */
        write({ columnData, rowGroupSize = [1e3, 1e5], pageSize = 1048576, dictionarySize }) {
          for (const { codec = this.codec } of columnData)
            if (codec !== "UNCOMPRESSED" && !this.compressors[codec])
              throw new Error(`parquet no compressor for codec ${codec}`);
          const columnDataRows = columnData[0]?.data?.length || 0, resolveSchemaPath = (0, schema.NF)(this.schema);
          let pending;
          for (const { groupStartIndex, groupSize: groupSize2 } of groupIterator({ columnDataRows, rowGroupSize })) {
            const writeGroup = () => {
              const groupStartOffset = this.writer.offset, columns = [];
              for (let j = 0; j < columnData.length; j++) {
                const { name, data, encoding, codec = this.codec, columnIndex = !1, offsetIndex = !0, shredding, bloomFilter, statistics = this.statistics } = columnData[j];
                if (columnIndex && !offsetIndex)
                  throw new Error("parquet ColumnIndex cannot be present without OffsetIndex");
                if (data.length !== columnDataRows)
                  throw new Error("parquet columns must have the same length");
                const groupData = data.slice(groupStartIndex, groupStartIndex + groupSize2), columnPath = resolveSchemaPath([name]), leafPaths = getLeafSchemaPaths(columnPath), columnElement = columnPath.at(-1)?.element, shreddingConfig = shredding && shredding !== !0 ? shredding : void 0, isVariant = columnElement?.logical_type?.type === "VARIANT", isRequired = columnElement?.repetition_type === "REQUIRED", rows = isVariant ? (0, variant.On)(Array.from(groupData), shreddingConfig, { name, required: isRequired }) : groupData;
                for (const leafPath of leafPaths) {
                  const schemaPath = leafPath.map((node) => node.element), column = {
                    columnName: schemaPath.slice(1).map((s) => s.name).join("."),
                    element: schemaPath[schemaPath.length - 1],
                    schemaPath,
                    codec,
                    compressors: this.compressors,
                    stats: statistics,
                    statisticsTruncateLength: this.statisticsTruncateLength,
                    pageSize,
                    dictionarySize,
                    columnIndex,
                    offsetIndex,
                    encoding,
                    bloomFilter
                  }, pageData = encodeNestedValues(leafPath, rows), result = writeColumn({
                    writer: this.writer,
                    column,
                    pageData
                  });
                  columns.push(result.chunk), this.pendingIndexes.push(result);
                }
              }
              let total_byte_size = 0n;
              for (const { meta_data } of columns) total_byte_size += meta_data?.total_uncompressed_size ?? 0n;
              return this.num_rows += BigInt(groupSize2), this.row_groups.push({
                columns,
                total_byte_size,
                num_rows: BigInt(groupSize2),
                total_compressed_size: BigInt(this.writer.offset - groupStartOffset)
              }), this.writer.flush?.();
            };
            if (pending)
              pending = pending.then(writeGroup);
            else {
              const r = writeGroup();
              r && (pending = Promise.resolve(r));
            }
          }
          return pending;
        }
        /**
         * Finish writing the file.
         *
         * @returns {void | Promise<void>}
         */
        finish() {
          writeIndexes(this.writer, this.pendingIndexes), writeBlooms(this.writer, this.pendingIndexes);
          const metadata = {
            version: 2,
            created_by: this.createdBy,
            schema: this.schema,
            num_rows: this.num_rows,
            row_groups: this.row_groups,
            metadata_length: 0,
            key_value_metadata: this.kvMetadata
          };
          return delete metadata.metadata_length, writeMetadata(this.writer, metadata, this.statisticsTruncateLength), this.writer.appendUint32(827474256), this.writer.finish();
        }
      }
      function groupSize(rowGroupSize, i) {
        return Array.isArray(rowGroupSize) ? rowGroupSize[Math.min(i, rowGroupSize.length - 1)] : rowGroupSize;
      }
      function groupIterator({ columnDataRows, rowGroupSize }) {
        if (Array.isArray(rowGroupSize) && !rowGroupSize.length)
          throw new Error("rowGroupSize array cannot be empty");
        const groups = [];
        let groupIndex = 0, groupStartIndex = 0;
        for (; groupStartIndex < columnDataRows; ) {
          const size = groupSize(rowGroupSize, groupIndex);
          groups.push({ groupStartIndex, groupSize: Math.min(size, columnDataRows - groupStartIndex) }), groupStartIndex += size, groupIndex++;
        }
        return groups;
      }
      function getLeafSchemaPaths(schemaPath) {
        const leaves = [];
        return dfs(schemaPath), leaves;
        function dfs(path) {
          const node = path[path.length - 1];
          if (!node.children.length) {
            leaves.push(path);
            return;
          }
          for (const child of node.children)
            dfs([...path, child]);
        }
      }
    })
  ),
  /***/
  9022: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        G8: () => (
          /* binding */
          schemaFromColumnData
        ),
        /* harmony export */
        NF: () => (
          /* binding */
          schemaPathResolver
        ),
        /* harmony export */
        qt: () => (
          /* binding */
          getMaxRepetitionLevel
        )
        /* harmony export */
      });
      var hyparquet__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6367), _variant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9880);
      function schemaFromColumnData({ columnData, schemaOverrides }) {
        const schema = [{
          name: "root",
          num_children: columnData.length
        }];
        for (const { name, data, type, nullable, shredding } of columnData)
          if (schemaOverrides?.[name]) {
            const override = schemaOverrides[name];
            if (type || nullable !== void 0)
              throw new Error(`cannot provide both type and schema override for column ${name}`);
            if (override.name !== name)
              throw new Error(`schema override for column ${name} must have matching name, got ${override.name}`);
            if (override.type === "FIXED_LEN_BYTE_ARRAY" && !override.type_length)
              throw new Error("schema override for FIXED_LEN_BYTE_ARRAY must include type_length");
            if (override.num_children)
              throw new Error("schema override does not support nested types");
            schema.push(override);
          } else if (type === "VARIANT") {
            const repetition_type = nullable === !1 ? "REQUIRED" : "OPTIONAL", shreddingConfig = shredding && shredding !== !0 ? (0, _variant_js__WEBPACK_IMPORTED_MODULE_0__.MP)(shredding) : void 0;
            shreddingConfig ? schema.push(
              { name, repetition_type, num_children: 3, logical_type: { type: "VARIANT" } },
              { name: "metadata", type: "BYTE_ARRAY", repetition_type: "REQUIRED" },
              { name: "value", type: "BYTE_ARRAY", repetition_type: "OPTIONAL" },
              ...buildVariantTypedValue(shreddingConfig)
            ) : schema.push(
              { name, repetition_type, num_children: 2, logical_type: { type: "VARIANT" } },
              { name: "metadata", type: "BYTE_ARRAY", repetition_type: "REQUIRED" },
              { name: "value", type: "BYTE_ARRAY", repetition_type: "OPTIONAL" }
            );
          } else type ? schema.push(basicTypeToSchemaElement(name, type, nullable)) : schema.push(autoSchemaElement(name, data.slice(0, 1e3)));
        return schema;
      }
      function buildVariantTypedValue(shredType) {
        if (Array.isArray(shredType))
          return [
            { name: "typed_value", repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
            { name: "list", repetition_type: "REPEATED", num_children: 1 },
            { name: "element", repetition_type: "REQUIRED", num_children: 2 },
            { name: "value", type: "BYTE_ARRAY", repetition_type: "OPTIONAL" },
            ...buildVariantTypedValue(shredType[0])
          ];
        if (typeof shredType == "object") {
          const fieldNames = Object.keys(shredType), elements = [
            { name: "typed_value", repetition_type: "OPTIONAL", num_children: fieldNames.length }
          ];
          for (const fieldName of fieldNames)
            elements.push(
              { name: fieldName, repetition_type: "OPTIONAL", num_children: 2 },
              { name: "value", type: "BYTE_ARRAY", repetition_type: "OPTIONAL" },
              ...buildVariantTypedValue(shredType[fieldName])
            );
          return elements;
        }
        return [shreddedLeafElement(shredType)];
      }
      function shreddedLeafElement(type) {
        switch (type) {
          case "STRING":
            return { name: "typed_value", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" };
          case "INT32":
            return { name: "typed_value", type: "INT32", repetition_type: "OPTIONAL" };
          case "INT64":
            return { name: "typed_value", type: "INT64", repetition_type: "OPTIONAL" };
          case "DOUBLE":
            return { name: "typed_value", type: "DOUBLE", repetition_type: "OPTIONAL" };
          case "FLOAT":
            return { name: "typed_value", type: "FLOAT", repetition_type: "OPTIONAL" };
          case "BOOLEAN":
            return { name: "typed_value", type: "BOOLEAN", repetition_type: "OPTIONAL" };
          case "TIMESTAMP":
            return { name: "typed_value", type: "INT64", converted_type: "TIMESTAMP_MICROS", repetition_type: "OPTIONAL" };
          default:
            throw new Error(`unsupported shredded field type: ${type}`);
        }
      }
      function basicTypeToSchemaElement(name, type, nullable) {
        const repetition_type = nullable === !1 ? "REQUIRED" : "OPTIONAL";
        return type === "STRING" ? { name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type } : type === "JSON" ? { name, type: "BYTE_ARRAY", converted_type: "JSON", repetition_type } : type === "TIMESTAMP" ? { name, type: "INT64", converted_type: "TIMESTAMP_MILLIS", repetition_type } : type === "UUID" ? { name, type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, logical_type: { type: "UUID" }, repetition_type } : type === "FLOAT16" ? { name, type: "FIXED_LEN_BYTE_ARRAY", type_length: 2, logical_type: { type: "FLOAT16" }, repetition_type } : type === "GEOMETRY" ? { name, type: "BYTE_ARRAY", logical_type: { type: "GEOMETRY" }, repetition_type } : type === "GEOGRAPHY" ? { name, type: "BYTE_ARRAY", logical_type: { type: "GEOGRAPHY" }, repetition_type } : { name, type, repetition_type };
      }
      function autoSchemaElement(name, values) {
        let type, repetition_type = "REQUIRED", converted_type;
        if (values instanceof Int32Array) return { name, type: "INT32", repetition_type };
        if (values instanceof BigInt64Array) return { name, type: "INT64", repetition_type };
        if (values instanceof Float32Array) return { name, type: "FLOAT", repetition_type };
        if (values instanceof Float64Array) return { name, type: "DOUBLE", repetition_type };
        for (const value of values)
          if (value == null)
            repetition_type = "OPTIONAL";
          else {
            let valueType, valueConvertedType;
            if (typeof value == "boolean") valueType = "BOOLEAN";
            else if (typeof value == "bigint") valueType = "INT64";
            else if (Number.isInteger(value)) valueType = "INT32";
            else if (typeof value == "number") valueType = "DOUBLE";
            else if (value instanceof Uint8Array) valueType = "BYTE_ARRAY";
            else if (typeof value == "string")
              valueType = "BYTE_ARRAY", valueConvertedType = "UTF8";
            else if (value instanceof Date)
              valueType = "INT64", valueConvertedType = "TIMESTAMP_MILLIS";
            else if (typeof value == "object")
              valueType = "BYTE_ARRAY", valueConvertedType = "JSON";
            else throw new Error(`cannot determine parquet type for: ${value}`);
            if (type === void 0)
              type = valueType, converted_type = valueConvertedType;
            else if (type === "INT32" && valueType === "DOUBLE")
              type = "DOUBLE";
            else {
              if (type === "DOUBLE" && valueType === "INT32")
                continue;
              if (type !== valueType || converted_type !== valueConvertedType)
                throw new Error(`parquet cannot write mixed types: ${converted_type ?? type} and ${valueConvertedType ?? valueType}`);
            }
          }
        return type || (type = "BYTE_ARRAY", repetition_type = "OPTIONAL"), { name, type, repetition_type, converted_type };
      }
      function getMaxRepetitionLevel(schemaPath) {
        let maxLevel = 0;
        for (const element of schemaPath)
          element.repetition_type === "REPEATED" && maxLevel++;
        return maxLevel;
      }
      function schemaPathResolver(schema) {
        const root = (0, hyparquet__WEBPACK_IMPORTED_MODULE_1__.YR)({ schema }), childrenByName = /* @__PURE__ */ new Map();
        return (path) => {
          let tree = root;
          const schemaPath = [tree];
          for (const part of path) {
            let children = childrenByName.get(tree);
            if (!children) {
              children = /* @__PURE__ */ new Map();
              for (const child2 of tree.children)
                children.has(child2.element.name) || children.set(child2.element.name, child2);
              childrenByName.set(tree, children);
            }
            const child = children.get(part);
            if (!child) throw new Error(`parquet schema element not found: ${path}`);
            schemaPath.push(child), tree = child;
          }
          return schemaPath;
        };
      }
    })
  ),
  /***/
  9880: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        MP: () => (
          /* binding */
          normalizeShreddingConfig
        ),
        /* harmony export */
        On: () => (
          /* binding */
          encodeVariantColumn
        )
        /* harmony export */
      });
      var _bytewriter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3732);
      const encoder = new TextEncoder(), INT64_MIN = -(2n ** 63n), INT64_MAX = 2n ** 63n - 1n, VARIANT_NULL = new Uint8Array([0]), RESERVED_SHREDDING_FIELDS = /* @__PURE__ */ new Set(["value", "typed_value"]), EMPTY_KEY_INDEX = /* @__PURE__ */ new Map(), EMPTY_METADATA = writeVariantMetadata([]);
      function encodeVariantColumn(values, shredding, column) {
        if (column?.required) {
          for (let i = 0; i < values.length; i++)
            if (values[i] === void 0)
              throw new Error(`required variant column ${column.name} has undefined value at index ${i}`);
        }
        const scratchWriters = [], shreddingConfig = shredding && normalizeShreddingConfig(shredding);
        if (shreddingConfig) {
          const metadataCache = /* @__PURE__ */ new Map();
          return values.map((value) => {
            if (value === void 0) return null;
            const keys = /* @__PURE__ */ new Set();
            collectKeys(value, keys);
            const { metadata: metadata2, keyIndex: keyIndex2 } = getVariantRowMetadata(keys, metadataCache);
            return { metadata: metadata2, ...encodeShredded(value, shreddingConfig, keyIndex2, !0, scratchWriters) };
          });
        }
        const dictionary = buildVariantDictionary(values), metadata = writeVariantMetadata(dictionary), keyIndex = /* @__PURE__ */ new Map();
        for (let i = 0; i < dictionary.length; i++)
          keyIndex.set(dictionary[i], i);
        return values.map((value) => value === void 0 ? null : { metadata, value: writeVariantValue(value, keyIndex, scratchWriters) });
      }
      function encodeShredded(value, shredType, keyIndex, allowPartialObjects, scratchWriters) {
        if (value == null)
          return { value: VARIANT_NULL, typed_value: null };
        if (Array.isArray(shredType)) {
          if (!Array.isArray(value))
            return { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
          const elemShred = shredType[0];
          return {
            value: null,
            typed_value: value.map((el) => encodeShredded(el, elemShred, keyIndex, !1, scratchWriters))
          };
        }
        if (typeof shredType == "object") {
          if (typeof value != "object" || Array.isArray(value) || value instanceof Date || value instanceof Uint8Array)
            return { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
          const remaining = {};
          let hasRemaining = !1;
          for (const k of Object.keys(value))
            k in shredType || value[k] === void 0 || (remaining[k] = value[k], hasRemaining = !0);
          if (hasRemaining && !allowPartialObjects)
            return { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
          const fieldNames = Object.keys(shredType);
          if (fieldNames.some(
            (fieldName) => (!Object.prototype.hasOwnProperty.call(value, fieldName) || value[fieldName] === void 0) && keyIndex.has(fieldName)
          ))
            return { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
          const typedValue = {};
          for (const fieldName of fieldNames)
            !Object.prototype.hasOwnProperty.call(value, fieldName) || value[fieldName] === void 0 || (typedValue[fieldName] = encodeShredded(
              value[fieldName],
              shredType[fieldName],
              keyIndex,
              !1,
              scratchWriters
            ));
          return { value: hasRemaining ? writeVariantValue(remaining, keyIndex, scratchWriters) : null, typed_value: typedValue };
        }
        return matchesType(value, shredType) ? { value: null, typed_value: value } : { value: writeVariantValue(value, keyIndex, scratchWriters), typed_value: null };
      }
      function getVariantRowMetadata(keys, metadataCache) {
        if (keys.size === 0)
          return { metadata: EMPTY_METADATA, keyIndex: EMPTY_KEY_INDEX };
        const dictionary = [...keys].sort(), cacheKey = dictionary.join("\0"), cached = metadataCache.get(cacheKey);
        if (cached)
          return cached;
        const metadata = writeVariantMetadata(dictionary), keyIndex = /* @__PURE__ */ new Map();
        for (let i = 0; i < dictionary.length; i++) keyIndex.set(dictionary[i], i);
        const rowMetadata = { metadata, keyIndex };
        return metadataCache.set(cacheKey, rowMetadata), rowMetadata;
      }
      function matchesType(value, type) {
        if (value == null) return !1;
        switch (type) {
          case "BOOLEAN":
            return typeof value == "boolean";
          case "INT32":
            return typeof value == "number" && Number.isInteger(value) && value >= -2147483648 && value <= 2147483647;
          case "INT64":
            return typeof value == "bigint" && value >= INT64_MIN && value <= INT64_MAX;
          case "FLOAT":
            return typeof value == "number";
          case "DOUBLE":
            return typeof value == "number";
          case "STRING":
            return typeof value == "string";
          case "TIMESTAMP":
            return value instanceof Date;
          default:
            return !1;
        }
      }
      const MAX_SHRED_DEPTH = 3, MAX_SHRED_LEAVES = 256;
      function autoDetectShredding(values) {
        const detected = detectShred(values, 0);
        if (detected === void 0 || typeof detected != "object") return;
        const normalized = normalizeShreddingConfig(detected);
        if (!(normalized === void 0 || countShredLeaves(normalized) > MAX_SHRED_LEAVES))
          return normalized;
      }
      function countShredLeaves(shredType) {
        if (Array.isArray(shredType)) return shredType.length ? countShredLeaves(shredType[0]) : 0;
        if (shredType && typeof shredType == "object") {
          let leaves = 0;
          for (const key of Object.keys(shredType)) leaves += countShredLeaves(shredType[key]);
          return leaves;
        }
        return 1;
      }
      function detectShred(values, depth) {
        const nonNull = [];
        for (const v of values)
          v != null && nonNull.push(v);
        if (!nonNull.length) return;
        if (nonNull.some(isPlainObject)) {
          if (depth >= MAX_SHRED_DEPTH) return;
          const fieldValues = /* @__PURE__ */ new Map();
          for (const v of nonNull)
            if (isPlainObject(v))
              for (const [key, fieldValue] of Object.entries(v)) {
                if (fieldValue === void 0) continue;
                const arr = fieldValues.get(key);
                arr ? arr.push(fieldValue) : fieldValues.set(key, [fieldValue]);
              }
          const shredding = {};
          for (const [key, vals] of fieldValues) {
            const fieldShred = detectShred(vals, depth + 1);
            fieldShred !== void 0 && (shredding[key] = fieldShred);
          }
          return Object.keys(shredding).length > 0 ? shredding : void 0;
        }
        if (nonNull.every(Array.isArray)) {
          if (depth >= MAX_SHRED_DEPTH) return;
          const elements = [];
          for (const arr of nonNull) for (const el of arr) elements.push(el);
          const elemShred = detectShred(elements, depth + 1);
          return elemShred === void 0 ? void 0 : [elemShred];
        }
        let jsType;
        for (const v of nonNull) {
          if (Array.isArray(v)) return;
          const t = v instanceof Date ? "date" : typeof v;
          if (jsType === void 0) jsType = t;
          else if (jsType !== t) return;
        }
        return jsType ? jsTypeToBasicType(jsType) : void 0;
      }
      function isPlainObject(v) {
        return typeof v == "object" && v !== null && !Array.isArray(v) && !(v instanceof Date) && !(v instanceof Uint8Array);
      }
      function normalizeShreddingConfig(shredding) {
        if (Array.isArray(shredding)) {
          const elem = shredding.length ? normalizeShreddingConfig(shredding[0]) : void 0;
          return elem === void 0 ? void 0 : [elem];
        }
        if (typeof shredding == "object") {
          const normalized = {};
          for (const [key, type] of Object.entries(shredding)) {
            if (RESERVED_SHREDDING_FIELDS.has(key)) continue;
            const norm = normalizeShreddingConfig(type);
            norm !== void 0 && (normalized[key] = norm);
          }
          return Object.keys(normalized).length > 0 ? normalized : void 0;
        }
        return shredding;
      }
      function jsTypeToBasicType(jsType) {
        switch (jsType) {
          case "boolean":
            return "BOOLEAN";
          case "string":
            return "STRING";
          case "number":
            return "DOUBLE";
          case "bigint":
            return "INT64";
          case "date":
            return "TIMESTAMP";
          default:
            return;
        }
      }
      function buildVariantDictionary(values) {
        const keys = /* @__PURE__ */ new Set();
        return collectKeys(values, keys), [...keys].sort();
      }
      function collectKeys(value, keys) {
        if (value != null) {
          if (Array.isArray(value)) {
            for (const item of value)
              collectKeys(item, keys);
            return;
          }
          if (!(value instanceof Date || value instanceof Uint8Array) && typeof value == "object")
            for (const key of Object.keys(value))
              keys.add(key), collectKeys(value[key], keys);
        }
      }
      function writeVariantMetadata(dictionary) {
        const n = dictionary.length, encoded = new Array(n);
        let totalStringBytes = 0;
        for (let i = 0; i < n; i++) {
          const e = encoder.encode(dictionary[i]);
          encoded[i] = e, totalStringBytes += e.length;
        }
        const offsetSize = byteWidth(totalStringBytes), header = 17 | offsetSize - 1 << 6, totalSize = 1 + offsetSize + (n + 1) * offsetSize + totalStringBytes, bytes = new Uint8Array(totalSize);
        let offset = 0;
        bytes[offset++] = header;
        for (let j = 0; j < offsetSize; j++) bytes[offset++] = n >> j * 8 & 255;
        let strOffset = 0;
        for (let i = 0; i < n; i++) {
          for (let j = 0; j < offsetSize; j++) bytes[offset++] = strOffset >> j * 8 & 255;
          strOffset += encoded[i].length;
        }
        for (let j = 0; j < offsetSize; j++) bytes[offset++] = strOffset >> j * 8 & 255;
        for (let i = 0; i < n; i++)
          bytes.set(encoded[i], offset), offset += encoded[i].length;
        return bytes;
      }
      function writeVariantValue(value, keyIndex, scratchWriters) {
        const writer = new _bytewriter_js__WEBPACK_IMPORTED_MODULE_0__.U(8);
        return writeValue(value, writer, keyIndex, scratchWriters), writer.getBytes();
      }
      function writeValue(val, writer, keyIndex, scratchWriters) {
        if (val == null) {
          writer.appendUint8(0);
          return;
        }
        if (val === !0) {
          writer.appendUint8(4);
          return;
        }
        if (val === !1) {
          writer.appendUint8(8);
          return;
        }
        if (typeof val == "bigint") {
          if (val < INT64_MIN || val > INT64_MAX)
            throw new RangeError(`variant bigint out of int64 range: ${val}`);
          writer.appendUint8(24), writer.appendInt64(val);
          return;
        }
        if (typeof val == "number") {
          if (Number.isInteger(val)) {
            if (val >= -128 && val <= 127) {
              writer.appendUint8(12), writer.appendUint8(val & 255);
              return;
            }
            if (val >= -32768 && val <= 32767) {
              writer.appendUint8(16), appendUnsignedLE(writer, val, 2);
              return;
            }
            if (val >= -2147483648 && val <= 2147483647) {
              writer.appendUint8(20), writer.appendInt32(val);
              return;
            }
          }
          writer.appendUint8(28), writer.appendFloat64(val);
          return;
        }
        if (typeof val == "string") {
          const strBytes = encoder.encode(val);
          strBytes.length <= 63 ? (writer.appendUint8(strBytes.length << 2 | 1), writer.appendBytes(strBytes)) : (writer.appendUint8(64), writer.appendUint32(strBytes.length), writer.appendBytes(strBytes));
          return;
        }
        if (val instanceof Date) {
          writer.appendUint8(52), writer.appendInt64(BigInt(val.getTime()) * 1000n);
          return;
        }
        if (val instanceof Uint8Array) {
          writer.appendUint8(60), writer.appendUint32(val.length), writer.appendBytes(val);
          return;
        }
        if (Array.isArray(val)) {
          writeVariantArray(val, writer, keyIndex, scratchWriters);
          return;
        }
        if (typeof val == "object") {
          writeVariantObject(val, writer, keyIndex, scratchWriters);
          return;
        }
        throw new Error(`variant cannot encode value: ${val}`);
      }
      function writeVariantObject(obj, writer, keyIndex, scratchWriters) {
        const entries = Object.keys(obj).filter((key) => obj[key] !== void 0).map((key) => {
          const id2 = keyIndex.get(key);
          if (id2 === void 0) throw new Error(`variant key not in dictionary: ${key}`);
          return { id: id2, key };
        });
        entries.sort((a, b) => a.id - b.id);
        const numElements = entries.length, maxFieldId = numElements > 0 ? entries[numElements - 1].id : 0, idWidth = byteWidth(maxFieldId), scratch = scratchWriters.pop() ?? new _bytewriter_js__WEBPACK_IMPORTED_MODULE_0__.U(8), offsets = new Array(numElements + 1);
        offsets[0] = 0;
        for (let i = 0; i < numElements; i++)
          writeValue(obj[entries[i].key], scratch, keyIndex, scratchWriters), offsets[i + 1] = scratch.index;
        const offsetWidth = byteWidth(offsets[numElements]), isLarge = numElements > 255 ? 1 : 0;
        writer.appendUint8((offsetWidth - 1 | idWidth - 1 << 2 | isLarge << 4) << 2 | 2), isLarge ? writer.appendUint32(numElements) : writer.appendUint8(numElements);
        for (const { id: id2 } of entries) appendUnsignedLE(writer, id2, idWidth);
        for (const off of offsets) appendUnsignedLE(writer, off, offsetWidth);
        writer.appendBytes(scratch.getBytes()), scratch.index = 0, scratch.offset = 0, scratchWriters.push(scratch);
      }
      function writeVariantArray(arr, writer, keyIndex, scratchWriters) {
        const numElements = arr.length, scratch = scratchWriters.pop() ?? new _bytewriter_js__WEBPACK_IMPORTED_MODULE_0__.U(8), offsets = new Array(numElements + 1);
        offsets[0] = 0;
        for (let i = 0; i < numElements; i++)
          writeValue(arr[i], scratch, keyIndex, scratchWriters), offsets[i + 1] = scratch.index;
        const offsetWidth = byteWidth(offsets[numElements]), isLarge = numElements > 255 ? 1 : 0;
        writer.appendUint8((offsetWidth - 1 | isLarge << 2) << 2 | 3), isLarge ? writer.appendUint32(numElements) : writer.appendUint8(numElements);
        for (const off of offsets) appendUnsignedLE(writer, off, offsetWidth);
        writer.appendBytes(scratch.getBytes()), scratch.index = 0, scratch.offset = 0, scratchWriters.push(scratch);
      }
      function byteWidth(maxValue) {
        return maxValue <= 255 ? 1 : maxValue <= 65535 ? 2 : maxValue <= 16777215 ? 3 : 4;
      }
      function appendUnsignedLE(writer, value, width) {
        for (let i = 0; i < width; i++)
          writer.appendUint8(value >> i * 8 & 255);
      }
    })
  ),
  /***/
  9974: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        W0: () => (
          /* binding */
          bloomEligibleColumns
        ),
        wv: () => (
          /* binding */
          hashParquetValue
        ),
        Mw: () => (
          /* binding */
          readBloomFilter
        ),
        xo: () => (
          /* binding */
          sbbfContains
        )
      });
      var thrift = __webpack_require__(2558);
      const MASK = 0xffffffffffffffffn, PRIME1 = 0x9e3779b185ebca87n, PRIME2 = 0xc2b2ae3d27d4eb4fn, PRIME3 = 0x165667b19e3779f9n, PRIME4 = 0x85ebca77c2b2ae63n, PRIME5 = 0x27d4eb2f165667c5n;
      function rotl64(x, r) {
        return (x << r | x >> 64n - r) & MASK;
      }
      function round(acc, val) {
        return acc = acc + val * PRIME2 & MASK, acc = rotl64(acc, 31n), acc * PRIME1 & MASK;
      }
      function mergeRound(acc, val) {
        return acc ^= round(0n, val), acc * PRIME1 + PRIME4 & MASK;
      }
      function xxhash64(input, seed = 0n) {
        const view = new DataView(input.buffer, input.byteOffset, input.byteLength), len = input.byteLength;
        let offset = 0, h64;
        if (len >= 32) {
          let v1 = seed + PRIME1 + PRIME2 & MASK, v2 = seed + PRIME2 & MASK, v3 = seed, v4 = seed - PRIME1 & MASK;
          for (; offset + 32 <= len; )
            v1 = round(v1, view.getBigUint64(offset, !0)), offset += 8, v2 = round(v2, view.getBigUint64(offset, !0)), offset += 8, v3 = round(v3, view.getBigUint64(offset, !0)), offset += 8, v4 = round(v4, view.getBigUint64(offset, !0)), offset += 8;
          h64 = rotl64(v1, 1n) + rotl64(v2, 7n) + rotl64(v3, 12n) + rotl64(v4, 18n) & MASK, h64 = mergeRound(h64, v1), h64 = mergeRound(h64, v2), h64 = mergeRound(h64, v3), h64 = mergeRound(h64, v4);
        } else
          h64 = seed + PRIME5 & MASK;
        for (h64 = h64 + BigInt(len) & MASK; offset + 8 <= len; )
          h64 ^= round(0n, view.getBigUint64(offset, !0)), h64 = rotl64(h64, 27n) * PRIME1 + PRIME4 & MASK, offset += 8;
        for (offset + 4 <= len && (h64 ^= BigInt(view.getUint32(offset, !0)) * PRIME1 & MASK, h64 = rotl64(h64, 23n) * PRIME2 + PRIME3 & MASK, offset += 4); offset < len; )
          h64 ^= BigInt(view.getUint8(offset)) * PRIME5 & MASK, h64 = rotl64(h64, 11n) * PRIME1 & MASK, offset += 1;
        return h64 ^= h64 >> 33n, h64 = h64 * PRIME2 & MASK, h64 ^= h64 >> 29n, h64 = h64 * PRIME3 & MASK, h64 ^= h64 >> 32n, h64;
      }
      const textEncoder = new TextEncoder(), SALT = new Uint32Array([
        1203114875,
        1150766481,
        2284105051,
        2729912477,
        1884591559,
        770785867,
        2667333959,
        1550580529
      ]);
      function blockIndex(hash, numBlocks) {
        return Number((hash >> 32n) * BigInt(numBlocks) >> 32n);
      }
      function blockMask(hash) {
        const m = new Uint32Array(8), low = Number(hash & 0xffffffffn) | 0;
        for (let i = 0; i < 8; i++)
          m[i] = 1 << (Math.imul(low, SALT[i]) >>> 27);
        return m;
      }
      function sbbfInsert(blocks, hash) {
        const offset = blockIndex(hash, blocks.length >> 3) << 3, m = blockMask(hash);
        for (let i = 0; i < 8; i++)
          blocks[offset + i] |= m[i];
      }
      function sbbfContains(blocks, hash) {
        const offset = blockIndex(hash, blocks.length >> 3) << 3, m = blockMask(hash);
        for (let i = 0; i < 8; i++)
          if ((blocks[offset + i] & m[i]) === 0) return !1;
        return !0;
      }
      function readBloomFilter(reader) {
        const header = (0, thrift.Tn)(reader), numBytes = header.field_1;
        if (typeof numBytes != "number" || numBytes <= 0 || numBytes % 32 !== 0 || !header.field_2?.field_1 || !header.field_3?.field_1 || !header.field_4?.field_1) return;
        const { view, offset } = reader;
        if (offset + numBytes > view.byteLength)
          throw new Error(`parquet bloom filter truncated: need ${numBytes} bytes, have ${view.byteLength - offset}`);
        const blocks = new Uint32Array(numBytes >> 2);
        for (let i = 0; i < blocks.length; i++)
          blocks[i] = view.getUint32(offset + i * 4, !0);
        return reader.offset = offset + numBytes, { numBytes, blocks };
      }
      function hashParquetValue(value, element) {
        if (value == null) return;
        const { type, converted_type, logical_type } = element;
        if (type === "BOOLEAN")
          return typeof value != "boolean" ? void 0 : xxhash64(new Uint8Array([value ? 1 : 0]));
        if (type === "FLOAT") {
          if (typeof value != "number") return;
          const buf = new ArrayBuffer(4);
          return new DataView(buf).setFloat32(0, value, !0), xxhash64(new Uint8Array(buf));
        }
        if (type === "DOUBLE") {
          if (typeof value != "number") return;
          const buf = new ArrayBuffer(8);
          return new DataView(buf).setFloat64(0, value, !0), xxhash64(new Uint8Array(buf));
        }
        if (type === "INT32") {
          if (converted_type === "DATE" || converted_type === "DECIMAL" || converted_type === "TIME_MILLIS" || logical_type?.type === "DATE" || logical_type?.type === "TIME" || logical_type?.type === "DECIMAL" || typeof value != "number" || !Number.isInteger(value)) return;
          const buf = new ArrayBuffer(4);
          return new DataView(buf).setInt32(0, value | 0, !0), xxhash64(new Uint8Array(buf));
        }
        if (type === "INT64") {
          if (converted_type === "TIMESTAMP_MILLIS" || converted_type === "TIMESTAMP_MICROS" || converted_type === "TIME_MICROS" || converted_type === "DECIMAL" || logical_type?.type === "TIMESTAMP" || logical_type?.type === "TIME" || logical_type?.type === "DECIMAL") return;
          let bigValue;
          if (typeof value == "bigint") bigValue = value;
          else if (typeof value == "number" && Number.isSafeInteger(value)) bigValue = BigInt(value);
          else return;
          const buf = new ArrayBuffer(8);
          return new DataView(buf).setBigUint64(0, BigInt.asUintN(64, bigValue), !0), xxhash64(new Uint8Array(buf));
        }
        if (type === "BYTE_ARRAY")
          return converted_type === "JSON" || converted_type === "BSON" || converted_type === "DECIMAL" || logical_type?.type === "JSON" || logical_type?.type === "BSON" || logical_type?.type === "VARIANT" || logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY" ? void 0 : typeof value == "string" ? xxhash64(textEncoder.encode(value)) : value instanceof Uint8Array ? xxhash64(value) : void 0;
        if (type === "FIXED_LEN_BYTE_ARRAY")
          return converted_type === "DECIMAL" || converted_type === "INTERVAL" || logical_type?.type === "DECIMAL" || logical_type?.type === "UUID" || logical_type?.type === "FLOAT16" || logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY" ? void 0 : value instanceof Uint8Array ? xxhash64(value) : void 0;
      }
      function bloomEligibleColumns(filter) {
        const out = /* @__PURE__ */ new Set();
        return walkBloomEligible(filter, out), out;
      }
      function walkBloomEligible(filter, out) {
        if (filter) {
          if ("$and" in filter && Array.isArray(filter.$and)) {
            for (const sub of filter.$and) walkBloomEligible(sub, out);
            return;
          }
          if ("$or" in filter && Array.isArray(filter.$or)) {
            for (const sub of filter.$or) walkBloomEligible(sub, out);
            return;
          }
          if (!("$nor" in filter))
            for (const [field, condition] of Object.entries(filter))
              field.startsWith("$") || (typeof condition == "object" && condition !== null && !Array.isArray(condition) ? ("$eq" in condition || "$in" in condition) && out.add(field) : out.add(field));
        }
      }
    })
  ),
  /***/
  312: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        CE: () => (
          /* binding */
          ParquetTypes
        ),
        /* harmony export */
        I7: () => (
          /* binding */
          EdgeInterpolationAlgorithms
        ),
        /* harmony export */
        IE: () => (
          /* binding */
          CompressionCodecs
        ),
        /* harmony export */
        Nw: () => (
          /* binding */
          FieldRepetitionTypes
        ),
        /* harmony export */
        P2: () => (
          /* binding */
          PageTypes
        ),
        /* harmony export */
        UQ: () => (
          /* binding */
          BoundaryOrders
        ),
        /* harmony export */
        gQ: () => (
          /* binding */
          ConvertedTypes
        ),
        /* harmony export */
        p6: () => (
          /* binding */
          Encodings
        )
        /* harmony export */
      });
      const ParquetTypes = [
        "BOOLEAN",
        "INT32",
        "INT64",
        "INT96",
        // deprecated
        "FLOAT",
        "DOUBLE",
        "BYTE_ARRAY",
        "FIXED_LEN_BYTE_ARRAY"
      ], Encodings = [
        "PLAIN",
        "GROUP_VAR_INT",
        // deprecated
        "PLAIN_DICTIONARY",
        "RLE",
        "BIT_PACKED",
        // deprecated
        "DELTA_BINARY_PACKED",
        "DELTA_LENGTH_BYTE_ARRAY",
        "DELTA_BYTE_ARRAY",
        "RLE_DICTIONARY",
        "BYTE_STREAM_SPLIT"
      ], FieldRepetitionTypes = [
        "REQUIRED",
        "OPTIONAL",
        "REPEATED"
      ], ConvertedTypes = [
        "UTF8",
        "MAP",
        "MAP_KEY_VALUE",
        "LIST",
        "ENUM",
        "DECIMAL",
        "DATE",
        "TIME_MILLIS",
        "TIME_MICROS",
        "TIMESTAMP_MILLIS",
        "TIMESTAMP_MICROS",
        "UINT_8",
        "UINT_16",
        "UINT_32",
        "UINT_64",
        "INT_8",
        "INT_16",
        "INT_32",
        "INT_64",
        "JSON",
        "BSON",
        "INTERVAL"
      ], CompressionCodecs = [
        "UNCOMPRESSED",
        "SNAPPY",
        "GZIP",
        "LZO",
        "BROTLI",
        "LZ4",
        "ZSTD",
        "LZ4_RAW"
      ], PageTypes = [
        "DATA_PAGE",
        "INDEX_PAGE",
        "DICTIONARY_PAGE",
        "DATA_PAGE_V2"
      ], BoundaryOrders = [
        "UNORDERED",
        "ASCENDING",
        "DESCENDING"
      ], EdgeInterpolationAlgorithms = [
        "SPHERICAL",
        "VINCENTY",
        "THOMAS",
        "ANDOYER",
        "KARNEY"
      ];
    })
  ),
  /***/
  9234: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        Rc: () => (
          /* binding */
          DEFAULT_PARSERS
        ),
        C6: () => (
          /* binding */
          convert
        ),
        Km: () => (
          /* binding */
          convertWithDictionary
        ),
        $Q: () => (
          /* binding */
          parseDecimal
        ),
        dq: () => (
          /* binding */
          parseFloat16
        )
      });
      function wkbToGeojson(reader) {
        const flags = getFlags(reader);
        if (flags.type === 1)
          return { type: "Point", coordinates: readPosition(reader, flags) };
        if (flags.type === 2)
          return { type: "LineString", coordinates: readLine(reader, flags) };
        if (flags.type === 3)
          return { type: "Polygon", coordinates: readPolygon(reader, flags) };
        if (flags.type === 4) {
          const points = [];
          for (let i = 0; i < flags.count; i++)
            points.push(readPosition(reader, getFlags(reader)));
          return { type: "MultiPoint", coordinates: points };
        } else if (flags.type === 5) {
          const lines = [];
          for (let i = 0; i < flags.count; i++)
            lines.push(readLine(reader, getFlags(reader)));
          return { type: "MultiLineString", coordinates: lines };
        } else if (flags.type === 6) {
          const polygons = [];
          for (let i = 0; i < flags.count; i++)
            polygons.push(readPolygon(reader, getFlags(reader)));
          return { type: "MultiPolygon", coordinates: polygons };
        } else if (flags.type === 7) {
          const geometries = [];
          for (let i = 0; i < flags.count; i++)
            geometries.push(wkbToGeojson(reader));
          return { type: "GeometryCollection", geometries };
        } else
          throw new Error(`Unsupported geometry type: ${flags.type}`);
      }
      function getFlags(reader) {
        const { view } = reader, littleEndian = view.getUint8(reader.offset++) === 1, rawType = view.getUint32(reader.offset, littleEndian);
        reader.offset += 4;
        const type = rawType % 1e3, flags = Math.floor(rawType / 1e3);
        let count = 0;
        type > 1 && type <= 7 && (count = view.getUint32(reader.offset, littleEndian), reader.offset += 4);
        let dim = 2;
        return flags && dim++, flags === 3 && dim++, { littleEndian, type, dim, count };
      }
      function readPosition(reader, flags) {
        const points = [];
        for (let i = 0; i < flags.dim; i++) {
          const coord = reader.view.getFloat64(reader.offset, flags.littleEndian);
          reader.offset += 8, points.push(coord);
        }
        return points;
      }
      function readLine(reader, flags) {
        const points = [];
        for (let i = 0; i < flags.count; i++)
          points.push(readPosition(reader, flags));
        return points;
      }
      function readPolygon(reader, flags) {
        const { view } = reader, rings = [];
        for (let r = 0; r < flags.count; r++) {
          const count = view.getUint32(reader.offset, flags.littleEndian);
          reader.offset += 4, rings.push(readLine(reader, { ...flags, count }));
        }
        return rings;
      }
      const decoder = new TextDecoder(), DEFAULT_PARSERS = {
        timestampFromMilliseconds(millis) {
          return new Date(Number(millis));
        },
        timestampFromMicroseconds(micros) {
          return new Date(Number(micros / 1000n));
        },
        timestampFromNanoseconds(nanos) {
          return new Date(Number(nanos / 1000000n));
        },
        dateFromDays(days) {
          return new Date(days * 864e5);
        },
        stringFromBytes(bytes) {
          return bytes && decoder.decode(bytes);
        },
        jsonFromBytes(bytes) {
          return bytes && JSON.parse(decoder.decode(bytes));
        },
        geometryFromBytes(bytes) {
          return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });
        },
        geographyFromBytes(bytes) {
          return bytes && wkbToGeojson({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 });
        },
        uuidFromBytes(bytes) {
          if (!bytes) return;
          const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
          return hex.slice(0, 8) + "-" + hex.slice(8, 12) + "-" + hex.slice(12, 16) + "-" + hex.slice(16, 20) + "-" + hex.slice(20, 32);
        }
      };
      function convertWithDictionary(data, dictionary, encoding, columnDecoder) {
        if (dictionary && encoding.endsWith("_DICTIONARY")) {
          let output = data;
          data instanceof Uint8Array && !(dictionary instanceof Uint8Array) && (output = new dictionary.constructor(data.length));
          for (let i = 0; i < data.length; i++)
            output[i] = dictionary[data[i]];
          return output;
        } else
          return convert(data, columnDecoder);
      }
      function convert(data, columnDecoder) {
        const { element, parsers, utf8 = !0, schemaPath } = columnDecoder, { type, converted_type: ctype, logical_type: ltype } = element, nullable = element.repetition_type !== "REQUIRED";
        if (schemaPath?.some((s) => s.element.logical_type?.type === "VARIANT") && type === "BYTE_ARRAY" && ctype !== "UTF8" && ltype?.type !== "STRING")
          return data;
        if (ctype === "DECIMAL") {
          const factor = 10 ** -(element.scale || 0), arr = new Array(data.length);
          for (let i = 0; i < arr.length; i++)
            data[i] instanceof Uint8Array ? arr[i] = parseDecimal(data[i]) * factor : arr[i] = Number(data[i]) * factor;
          return arr;
        }
        if (!ctype && type === "INT96")
          return Array.from(data).map((v) => parsers.timestampFromNanoseconds(parseInt96Nanos(v)));
        if (ctype === "DATE")
          return Array.from(data).map((v) => parsers.dateFromDays(v));
        if (ctype === "TIMESTAMP_MILLIS")
          return Array.from(data).map((v) => parsers.timestampFromMilliseconds(v));
        if (ctype === "TIMESTAMP_MICROS")
          return Array.from(data).map((v) => parsers.timestampFromMicroseconds(v));
        if (ctype === "JSON")
          return data.map((v) => parsers.jsonFromBytes(v));
        if (ctype === "BSON")
          throw new Error("parquet bson not supported");
        if (ctype === "INTERVAL")
          throw new Error("parquet interval not supported");
        if (ltype?.type === "GEOMETRY")
          return data.map((v) => parsers.geometryFromBytes(v));
        if (ltype?.type === "GEOGRAPHY")
          return data.map((v) => parsers.geographyFromBytes(v));
        if (ltype?.type === "UUID")
          return data.map((v) => parsers.uuidFromBytes(v));
        if (ctype === "UTF8" || ltype?.type === "STRING" || utf8 && type === "BYTE_ARRAY")
          return data.map((v) => parsers.stringFromBytes(v));
        if (ctype === "UINT_64" || ltype?.type === "INTEGER" && ltype.bitWidth === 64 && !ltype.isSigned) {
          if (data instanceof BigInt64Array) return new BigUint64Array(data.buffer, data.byteOffset, data.length);
          const arr = nullable ? new Array(data.length) : new BigUint64Array(data.length);
          for (let i = 0; i < arr.length; i++) arr[i] = data[i];
          return arr;
        }
        if (ctype === "UINT_32" || ltype?.type === "INTEGER" && ltype.bitWidth === 32 && !ltype.isSigned) {
          if (data instanceof Int32Array) return new Uint32Array(data.buffer, data.byteOffset, data.length);
          const arr = nullable ? new Array(data.length) : new Uint32Array(data.length);
          for (let i = 0; i < arr.length; i++)
            arr[i] = data[i] < 0 ? 4294967296 + data[i] : data[i];
          return arr;
        }
        if (ltype?.type === "FLOAT16")
          return Array.from(data).map(parseFloat16);
        if (ltype?.type === "TIMESTAMP") {
          const { unit } = ltype;
          let parser = parsers.timestampFromMilliseconds;
          unit === "MICROS" && (parser = parsers.timestampFromMicroseconds), unit === "NANOS" && (parser = parsers.timestampFromNanoseconds);
          const arr = new Array(data.length);
          for (let i = 0; i < arr.length; i++)
            arr[i] = parser(data[i]);
          return arr;
        }
        return data;
      }
      function parseDecimal(bytes) {
        if (!bytes.length) return 0;
        let value = 0n;
        for (const byte of bytes)
          value = value * 256n + BigInt(byte);
        const bits = bytes.length * 8;
        return value >= 2n ** BigInt(bits - 1) && (value -= 2n ** BigInt(bits)), Number(value);
      }
      function parseInt96Nanos(value) {
        const days = (value >> 64n) - 2440588n, nano = value & 0xffffffffffffffffn;
        return days * 86400000000000n + nano;
      }
      function parseFloat16(bytes) {
        if (!bytes) return;
        const int16 = bytes[1] << 8 | bytes[0], sign = int16 >> 15 ? -1 : 1, exp = int16 >> 10 & 31, frac = int16 & 1023;
        return exp === 0 ? sign * 2 ** -14 * (frac / 1024) : exp === 31 ? frac ? NaN : sign * (1 / 0) : sign * 2 ** (exp - 15) * (1 + frac / 1024);
      }
    })
  ),
  /***/
  6367: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        FS: () => (
          /* binding */
          convertMetadata
        ),
        Ei: () => (
          /* binding */
          parquetMetadataAsync
        ),
        YR: () => (
          /* binding */
          parquetSchema
        )
      });
      var constants = __webpack_require__(312), convert = __webpack_require__(9234), src_schema = __webpack_require__(8286), thrift = __webpack_require__(2558);
      function markGeoColumns(schema, key_value_metadata) {
        const columns = /* @__PURE__ */ new Map(), geo = key_value_metadata?.find(({ key }) => key === "geo")?.value, decodedColumns = (geo && JSON.parse(geo)?.columns) ?? {};
        for (const [name, column] of Object.entries(decodedColumns)) {
          if (column.encoding !== "WKB") continue;
          const type = column.edges === "spherical" ? "GEOGRAPHY" : "GEOMETRY", id2 = column.crs?.id ?? column.crs?.ids?.[0], crs = id2 ? `${id2.authority}:${id2.code.toString()}` : void 0;
          columns.set(name, { type, crs });
        }
        for (let i = 1; i < schema.length; i++) {
          const { logical_type, name, num_children, type } = schema[i];
          if (num_children) {
            i += num_children;
            continue;
          }
          type === "BYTE_ARRAY" && !logical_type && (schema[i].logical_type = columns.get(name));
        }
      }
      const defaultInitialFetchSize2 = 1 << 19, decoder = new TextDecoder();
      function decode(value) {
        return value && decoder.decode(value);
      }
      async function parquetMetadataAsync(asyncBuffer, { parsers, initialFetchSize = defaultInitialFetchSize2, geoparquet = !0 } = {}) {
        if (!asyncBuffer || !(asyncBuffer.byteLength >= 0)) throw new Error("parquet expected AsyncBuffer");
        const footerOffset = Math.max(0, asyncBuffer.byteLength - initialFetchSize), footerBuffer = await asyncBuffer.slice(footerOffset, asyncBuffer.byteLength), footerView = new DataView(footerBuffer);
        if (footerView.getUint32(footerBuffer.byteLength - 4, !0) !== 827474256)
          throw new Error("parquet file invalid (footer != PAR1)");
        const metadataLength = footerView.getUint32(footerBuffer.byteLength - 8, !0);
        if (metadataLength > asyncBuffer.byteLength - 8)
          throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${asyncBuffer.byteLength - 8}`);
        if (metadataLength + 8 > initialFetchSize) {
          const metadataOffset = asyncBuffer.byteLength - metadataLength - 8, metadataBuffer = await asyncBuffer.slice(metadataOffset, footerOffset), combinedBuffer = new ArrayBuffer(metadataLength + 8), combinedView = new Uint8Array(combinedBuffer);
          return combinedView.set(new Uint8Array(metadataBuffer)), combinedView.set(new Uint8Array(footerBuffer), footerOffset - metadataOffset), parquetMetadata(combinedBuffer, { parsers, geoparquet });
        } else
          return parquetMetadata(footerBuffer, { parsers, geoparquet });
      }
      function parquetMetadata(arrayBuffer, { parsers, geoparquet = !0 } = {}) {
        let view;
        if (arrayBuffer instanceof ArrayBuffer)
          view = new DataView(arrayBuffer);
        else if (arrayBuffer instanceof Uint8Array)
          view = new DataView(arrayBuffer.buffer, arrayBuffer.byteOffset, arrayBuffer.byteLength);
        else
          throw new Error("parquet expected ArrayBuffer or Uint8Array");
        const allParsers = { ...convert.Rc, ...parsers };
        if (view.byteLength < 8)
          throw new Error("parquet file is too short");
        if (view.getUint32(view.byteLength - 4, !0) !== 827474256)
          throw new Error("parquet file invalid (footer != PAR1)");
        const metadataLengthOffset = view.byteLength - 8, metadataLength = view.getUint32(metadataLengthOffset, !0);
        if (metadataLength > view.byteLength - 8)
          throw new Error(`parquet metadata length ${metadataLength} exceeds available buffer ${view.byteLength - 8}`);
        const metadataOffset = metadataLengthOffset - metadataLength, reader = { view, offset: metadataOffset }, metadata = (0, thrift.Tn)(reader), version = metadata.field_1, schema = metadata.field_2.map((field) => ({
          type: constants.CE[field.field_1],
          type_length: field.field_2,
          repetition_type: constants.Nw[field.field_3],
          name: decode(field.field_4),
          num_children: field.field_5,
          converted_type: constants.gQ[field.field_6],
          scale: field.field_7,
          precision: field.field_8,
          field_id: field.field_9,
          logical_type: logicalType(field.field_10)
        })), columnSchema = schema.filter((e) => e.type), num_rows = metadata.field_3, row_groups = metadata.field_4.map((rowGroup) => ({
          columns: rowGroup.field_1.map((column, columnIndex) => ({
            file_path: decode(column.field_1),
            file_offset: column.field_2,
            meta_data: column.field_3 && {
              type: constants.CE[column.field_3.field_1],
              encodings: column.field_3.field_2?.map((e) => constants.p6[e]),
              path_in_schema: column.field_3.field_3.map(decode),
              codec: constants.IE[column.field_3.field_4],
              num_values: column.field_3.field_5,
              total_uncompressed_size: column.field_3.field_6,
              total_compressed_size: column.field_3.field_7,
              key_value_metadata: column.field_3.field_8?.map((kv) => ({
                key: decode(kv.field_1),
                value: decode(kv.field_2)
              })),
              data_page_offset: column.field_3.field_9,
              index_page_offset: column.field_3.field_10,
              dictionary_page_offset: column.field_3.field_11,
              statistics: convertStats(column.field_3.field_12, columnSchema[columnIndex], allParsers),
              encoding_stats: column.field_3.field_13?.map((encodingStat) => ({
                page_type: constants.P2[encodingStat.field_1],
                encoding: constants.p6[encodingStat.field_2],
                count: encodingStat.field_3
              })),
              bloom_filter_offset: column.field_3.field_14,
              bloom_filter_length: column.field_3.field_15,
              size_statistics: column.field_3.field_16 && {
                unencoded_byte_array_data_bytes: column.field_3.field_16.field_1,
                repetition_level_histogram: column.field_3.field_16.field_2,
                definition_level_histogram: column.field_3.field_16.field_3
              },
              geospatial_statistics: column.field_3.field_17 && {
                bbox: column.field_3.field_17.field_1 && {
                  xmin: column.field_3.field_17.field_1.field_1,
                  xmax: column.field_3.field_17.field_1.field_2,
                  ymin: column.field_3.field_17.field_1.field_3,
                  ymax: column.field_3.field_17.field_1.field_4,
                  zmin: column.field_3.field_17.field_1.field_5,
                  zmax: column.field_3.field_17.field_1.field_6,
                  mmin: column.field_3.field_17.field_1.field_7,
                  mmax: column.field_3.field_17.field_1.field_8
                },
                geospatial_types: column.field_3.field_17.field_2
              }
            },
            offset_index_offset: column.field_4,
            offset_index_length: column.field_5,
            column_index_offset: column.field_6,
            column_index_length: column.field_7,
            crypto_metadata: column.field_8,
            encrypted_column_metadata: column.field_9
          })),
          total_byte_size: rowGroup.field_2,
          num_rows: rowGroup.field_3,
          sorting_columns: rowGroup.field_4?.map((sortingColumn) => ({
            column_idx: sortingColumn.field_1,
            descending: sortingColumn.field_2,
            nulls_first: sortingColumn.field_3
          })),
          file_offset: rowGroup.field_5,
          total_compressed_size: rowGroup.field_6,
          ordinal: rowGroup.field_7
        })), key_value_metadata = metadata.field_5?.map((kv) => ({
          key: decode(kv.field_1),
          value: decode(kv.field_2)
        })), created_by = decode(metadata.field_6);
        return geoparquet && markGeoColumns(schema, key_value_metadata), {
          version,
          schema,
          num_rows,
          row_groups,
          key_value_metadata,
          created_by,
          metadata_length: metadataLength
        };
      }
      function parquetSchema({ schema }) {
        return (0, src_schema.Dy)(schema, [])[0];
      }
      function logicalType(logicalType2) {
        return logicalType2?.field_1 ? { type: "STRING" } : logicalType2?.field_2 ? { type: "MAP" } : logicalType2?.field_3 ? { type: "LIST" } : logicalType2?.field_4 ? { type: "ENUM" } : logicalType2?.field_5 ? {
          type: "DECIMAL",
          scale: logicalType2.field_5.field_1,
          precision: logicalType2.field_5.field_2
        } : logicalType2?.field_6 ? { type: "DATE" } : logicalType2?.field_7 ? {
          type: "TIME",
          isAdjustedToUTC: logicalType2.field_7.field_1,
          unit: timeUnit(logicalType2.field_7.field_2)
        } : logicalType2?.field_8 ? {
          type: "TIMESTAMP",
          isAdjustedToUTC: logicalType2.field_8.field_1,
          unit: timeUnit(logicalType2.field_8.field_2)
        } : logicalType2?.field_10 ? {
          type: "INTEGER",
          bitWidth: logicalType2.field_10.field_1,
          isSigned: logicalType2.field_10.field_2
        } : logicalType2?.field_11 ? { type: "NULL" } : logicalType2?.field_12 ? { type: "JSON" } : logicalType2?.field_13 ? { type: "BSON" } : logicalType2?.field_14 ? { type: "UUID" } : logicalType2?.field_15 ? { type: "FLOAT16" } : logicalType2?.field_16 ? {
          type: "VARIANT",
          specification_version: logicalType2.field_16.field_1
        } : logicalType2?.field_17 ? {
          type: "GEOMETRY",
          crs: decode(logicalType2.field_17.field_1)
        } : logicalType2?.field_18 ? {
          type: "GEOGRAPHY",
          crs: decode(logicalType2.field_18.field_1),
          algorithm: constants.I7[logicalType2.field_18.field_2]
        } : logicalType2;
      }
      function timeUnit(unit) {
        if (unit.field_1) return "MILLIS";
        if (unit.field_2) return "MICROS";
        if (unit.field_3) return "NANOS";
        throw new Error("parquet time unit required");
      }
      function convertStats(stats, schema, parsers) {
        return stats && {
          max: convertMetadata(stats.field_1, schema, parsers),
          min: convertMetadata(stats.field_2, schema, parsers),
          null_count: stats.field_3,
          distinct_count: stats.field_4,
          max_value: convertMetadata(stats.field_5, schema, parsers),
          min_value: convertMetadata(stats.field_6, schema, parsers),
          is_max_value_exact: stats.field_7,
          is_min_value_exact: stats.field_8
        };
      }
      function convertMetadata(value, schema, parsers) {
        const { type, converted_type, logical_type } = schema;
        if (value === void 0) return value;
        if (type === "BOOLEAN") return value[0] === 1;
        if (type === "BYTE_ARRAY") return parsers.stringFromBytes(value);
        const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
        if (type === "FLOAT" && view.byteLength === 4) return view.getFloat32(0, !0);
        if (type === "DOUBLE" && view.byteLength === 8) return view.getFloat64(0, !0);
        if (type === "INT32" && converted_type === "DECIMAL" && view.byteLength === 4)
          return view.getInt32(0, !0) * 10 ** -(schema.scale || 0);
        if (type === "INT64" && converted_type === "DECIMAL" && view.byteLength === 8)
          return Number(view.getBigInt64(0, !0)) * 10 ** -(schema.scale || 0);
        if (type === "INT32" && converted_type === "DATE") return parsers.dateFromDays(view.getInt32(0, !0));
        if (type === "INT64" && converted_type === "TIMESTAMP_MILLIS") return parsers.timestampFromMilliseconds(view.getBigInt64(0, !0));
        if (type === "INT64" && converted_type === "TIMESTAMP_MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, !0));
        if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "NANOS") return parsers.timestampFromNanoseconds(view.getBigInt64(0, !0));
        if (type === "INT64" && logical_type?.type === "TIMESTAMP" && logical_type?.unit === "MICROS") return parsers.timestampFromMicroseconds(view.getBigInt64(0, !0));
        if (type === "INT64" && logical_type?.type === "TIMESTAMP") return parsers.timestampFromMilliseconds(view.getBigInt64(0, !0));
        const unsigned = converted_type?.startsWith("UINT_") || logical_type?.type === "INTEGER" && !logical_type.isSigned;
        return type === "INT32" && unsigned && view.byteLength === 4 ? view.getUint32(0, !0) : type === "INT64" && unsigned && view.byteLength === 8 ? view.getBigUint64(0, !0) : type === "INT32" && view.byteLength === 4 ? view.getInt32(0, !0) : type === "INT64" && view.byteLength === 8 ? view.getBigInt64(0, !0) : converted_type === "DECIMAL" ? (0, convert.$Q)(value) * 10 ** -(schema.scale || 0) : logical_type?.type === "FLOAT16" ? (0, convert.dq)(value) : logical_type?.type === "UUID" ? parsers.uuidFromBytes(value) : value;
      }
    })
  ),
  /***/
  3579: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        Ik: () => (
          /* binding */
          parquetScan
        )
      });
      var src_bloom = __webpack_require__(9974), utils = __webpack_require__(4428);
      const encoder = new TextEncoder();
      function pathsNeededForFilter(filter) {
        if (!filter) return [];
        const paths = [];
        return "$and" in filter && Array.isArray(filter.$and) ? paths.push(...filter.$and.flatMap(pathsNeededForFilter)) : "$or" in filter && Array.isArray(filter.$or) ? paths.push(...filter.$or.flatMap(pathsNeededForFilter)) : "$nor" in filter && Array.isArray(filter.$nor) ? paths.push(...filter.$nor.flatMap(pathsNeededForFilter)) : paths.push(...Object.keys(filter)), [...new Set(paths)];
      }
      function columnsNeededForFilter(filter) {
        return [...new Set(pathsNeededForFilter(filter).map((path) => path.split(".")[0]))];
      }
      function matchFilter(record, filter, strict = !0) {
        return "$and" in filter && Array.isArray(filter.$and) ? filter.$and.every((subQuery) => matchFilter(record, subQuery, strict)) : "$or" in filter && Array.isArray(filter.$or) ? filter.$or.some((subQuery) => matchFilter(record, subQuery, strict)) : "$nor" in filter && Array.isArray(filter.$nor) ? !filter.$nor.some((subQuery) => matchFilter(record, subQuery, strict)) : Object.entries(filter).every(([field, condition]) => {
          const value = resolve(record, field);
          return typeof condition != "object" || condition === null || Array.isArray(condition) ? (0, utils.aI)(value, condition, strict) : Object.entries(condition || {}).every(([operator, target]) => operator === "$gt" ? value != null && value > target : operator === "$gte" ? value != null && value >= target : operator === "$lt" ? value != null && value < target : operator === "$lte" ? value != null && value <= target : operator === "$eq" ? (0, utils.aI)(value, target, strict) : operator === "$ne" ? !(0, utils.aI)(value, target, strict) : operator === "$in" ? Array.isArray(target) && matchesIn(value, target, strict) : operator === "$nin" ? Array.isArray(target) && !matchesIn(value, target, strict) : operator === "$not" ? !matchFilter({ value }, { value: target }, strict) : !0);
        });
      }
      function matchesIn(value, targets, strict) {
        return targets.some((target) => (0, utils.aI)(value, target, strict) || Array.isArray(value) && value.some((element) => (0, utils.aI)(element, target, strict)));
      }
      function canSkipRowGroup({ rowGroup, physicalColumns, filter, strict = !0, bloomFilters, schemaElements }) {
        if (!filter) return !1;
        if ("$and" in filter && Array.isArray(filter.$and))
          return filter.$and.some((subFilter) => canSkipRowGroup({ rowGroup, physicalColumns, filter: subFilter, strict, bloomFilters, schemaElements }));
        if ("$or" in filter && Array.isArray(filter.$or))
          return filter.$or.every((subFilter) => canSkipRowGroup({ rowGroup, physicalColumns, filter: subFilter, strict, bloomFilters, schemaElements }));
        if ("$nor" in filter && Array.isArray(filter.$nor))
          return !1;
        for (const [field, condition] of Object.entries(filter)) {
          const columnIndex = physicalColumns.indexOf(field);
          if (columnIndex === -1) continue;
          const stats = rowGroup.columns[columnIndex].meta_data?.statistics, { min, max, min_value, max_value, null_count: nullCount } = stats || {}, minVal = min_value !== void 0 ? min_value : min, maxVal = max_value !== void 0 ? max_value : max, haveStats = minVal !== void 0 && maxVal !== void 0, bloom = bloomFilters?.[field], element = schemaElements?.[field], matchingNulls = matchFilter({ value: null }, { value: condition }, strict) && (nullCount === void 0 || nullCount > 0);
          if (haveStats && !matchingNulls && canSkipStats(condition, minVal, maxVal, strict, element))
            return !0;
          for (const [operator, target] of Object.entries(condition || {}))
            if (bloom && element) {
              if (operator === "$eq") {
                const hash = (0, src_bloom.wv)(target, element);
                if (hash !== void 0 && !(0, src_bloom.xo)(bloom.blocks, hash)) return !0;
              }
              if (operator === "$in" && Array.isArray(target) && target.length > 0) {
                let allAbsent = !0;
                for (const v of target) {
                  const h = (0, src_bloom.wv)(v, element);
                  if (h === void 0 || (0, src_bloom.xo)(bloom.blocks, h)) {
                    allAbsent = !1;
                    break;
                  }
                }
                if (allAbsent) return !0;
              }
            }
        }
        return !1;
      }
      function canSkipStats(condition, minVal, maxVal, strict, element) {
        if (minVal === void 0 || maxVal === void 0) return !1;
        const mayContainNaN = element?.type === "FLOAT" || element?.type === "DOUBLE" || element?.logical_type?.type === "FLOAT16";
        for (const [operator, target] of Object.entries(condition || {})) {
          const minComparison = compareParquetValues(minVal, target, strict, element), maxComparison = compareParquetValues(maxVal, target, strict, element), relationalBoundsAreSafe = !(minVal instanceof Uint8Array || maxVal instanceof Uint8Array) && (element?.type !== "BYTE_ARRAY" || typeof target == "string" && [...target].every((character) => character.charCodeAt(0) <= 127));
          if (operator === "$gt" && relationalBoundsAreSafe && maxComparison !== void 0 && maxComparison <= 0 || operator === "$gte" && relationalBoundsAreSafe && maxComparison !== void 0 && maxComparison < 0 || operator === "$lt" && relationalBoundsAreSafe && minComparison !== void 0 && minComparison >= 0 || operator === "$lte" && relationalBoundsAreSafe && minComparison !== void 0 && minComparison > 0) return !0;
          if (operator === "$eq") {
            const targetMinComparison = compareParquetValues(target, minVal, strict, element), targetMaxComparison = compareParquetValues(target, maxVal, strict, element);
            if (targetMinComparison !== void 0 && targetMinComparison < 0 || targetMaxComparison !== void 0 && targetMaxComparison > 0) return !0;
          }
          if (operator === "$ne" && !mayContainNaN && (0, utils.aI)(minVal, maxVal, strict) && (0, utils.aI)(minVal, target, strict) || operator === "$in" && Array.isArray(target) && target.every((value) => {
            const valueMinComparison = compareParquetValues(value, minVal, strict, element), valueMaxComparison = compareParquetValues(value, maxVal, strict, element);
            return valueMinComparison !== void 0 && valueMinComparison < 0 || valueMaxComparison !== void 0 && valueMaxComparison > 0;
          }) || operator === "$nin" && !mayContainNaN && Array.isArray(target) && (0, utils.aI)(minVal, maxVal, strict) && target.some((value) => (0, utils.aI)(minVal, value, strict))) return !0;
        }
        return !1;
      }
      function compareParquetValues(a, b, strict, element) {
        if (element?.type === "BYTE_ARRAY")
          return typeof a != "string" || typeof b != "string" ? void 0 : compareBytes(encoder.encode(a), encoder.encode(b));
        if (a instanceof Uint8Array || b instanceof Uint8Array)
          return !(a instanceof Uint8Array) || !(b instanceof Uint8Array) ? void 0 : compareBytes(a, b);
        if (a < b) return -1;
        if (a > b) return 1;
        if ((0, utils.aI)(a, b, strict)) return 0;
      }
      function compareBytes(a, b) {
        const length = Math.min(a.length, b.length);
        for (let i = 0; i < length; i++) {
          if (a[i] < b[i]) return -1;
          if (a[i] > b[i]) return 1;
        }
        return a.length < b.length ? -1 : a.length > b.length ? 1 : 0;
      }
      function matchesNull(condition, strict) {
        return matchFilter({ value: null }, { value: condition }, strict);
      }
      function filterPageRanges(filter, columnPages, groupRows, strict = !0) {
        if (!filter) return;
        if ("$and" in filter && Array.isArray(filter.$and)) {
          let ranges;
          for (const subFilter of filter.$and)
            ranges = intersectRanges(ranges, filterPageRanges(subFilter, columnPages, groupRows, strict));
          return ranges;
        }
        if ("$or" in filter && Array.isArray(filter.$or)) {
          let ranges = [];
          for (const subFilter of filter.$or) {
            const subRanges = filterPageRanges(subFilter, columnPages, groupRows, strict);
            if (!subRanges) return;
            ranges = unionRanges(ranges, subRanges);
          }
          return ranges;
        }
        if ("$nor" in filter && Array.isArray(filter.$nor))
          return;
        let result;
        for (const [field, condition] of Object.entries(filter)) {
          const pages = columnPages[field];
          if (!pages) continue;
          const nullCanMatch = matchesNull(condition, strict), keep = [];
          for (let i = 0; i < pages.pageStarts.length; i++) {
            const start = pages.pageStarts[i], end = i + 1 < pages.pageStarts.length ? pages.pageStarts[i + 1] : groupRows, nullCount = pages.nullCounts?.[i], matchingNulls = nullCanMatch && (nullCount === void 0 || nullCount > 0);
            if (!(!pages.nullPages[i] && !matchingNulls && canSkipStats(condition, pages.minValues[i], pages.maxValues[i], strict, pages.element))) {
              const last = keep[keep.length - 1];
              last && last[1] === start ? last[1] = end : keep.push([start, end]);
            }
          }
          result = intersectRanges(result, keep);
        }
        return result;
      }
      function intersectRanges(a, b) {
        if (!a) return b;
        if (!b) return a;
        const out = [];
        let i = 0, j = 0;
        for (; i < a.length && j < b.length; ) {
          const start = Math.max(a[i][0], b[j][0]), end = Math.min(a[i][1], b[j][1]);
          start < end && out.push([start, end]), a[i][1] < b[j][1] ? i++ : j++;
        }
        return out;
      }
      function unionRanges(a, b) {
        const out = [];
        let i = 0, j = 0;
        for (; i < a.length || j < b.length; ) {
          const next = j >= b.length || i < a.length && a[i][0] <= b[j][0] ? a[i++] : b[j++], last = out[out.length - 1];
          last && next[0] <= last[1] ? last[1] = Math.max(last[1], next[1]) : out.push([next[0], next[1]]);
        }
        return out;
      }
      function resolve(record, path) {
        let value = record;
        for (const part of path.split("."))
          value = value?.[part];
        return value;
      }
      var src_metadata = __webpack_require__(6367), constants = __webpack_require__(312), convert = __webpack_require__(9234), src_thrift = __webpack_require__(2558);
      function readColumnIndex(reader, schema, parsers = void 0) {
        const allParsers = { ...convert.Rc, ...parsers }, thrift = (0, src_thrift.Tn)(reader);
        return {
          null_pages: thrift.field_1,
          min_values: thrift.field_2.map((m) => (0, src_metadata.FS)(m, schema, allParsers)),
          max_values: thrift.field_3.map((m) => (0, src_metadata.FS)(m, schema, allParsers)),
          boundary_order: constants.UQ[thrift.field_4],
          null_counts: thrift.field_5,
          repetition_level_histograms: thrift.field_6,
          definition_level_histograms: thrift.field_7
        };
      }
      function readOffsetIndex(reader) {
        const thrift = (0, src_thrift.Tn)(reader);
        return {
          // @ts-ignore
          page_locations: thrift.field_1.map((loc) => ({
            offset: loc.field_1,
            compressed_page_size: loc.field_2,
            first_row_index: loc.field_3
          })),
          unencoded_byte_array_data_bytes: thrift.field_2
        };
      }
      var src_schema = __webpack_require__(8286);
      const runLimit = 1 << 21, columnGapLimit = 8192;
      function plan_parquetPlan(options) {
        const { metadata, rowStart = 0, columns, useOffsetIndex = !1 } = options;
        if (!metadata) throw new Error("parquetPlan requires metadata");
        const groups = [], fetches = [], indexes = [], scanPlan = parquetPlanGroups(options);
        for (const group of scanPlan.groups) {
          const groupPlan = parquetPlanGroup({ ...group, columns, useOffsetIndex });
          groups.push(...groupPlan.groups), fetches.push(...groupPlan.fetches), indexes.push(...groupPlan.indexes);
        }
        return fetches.push(...indexes), { metadata, rowStart, rowEnd: scanPlan.rowEnd, columns, fetches, groups };
      }
      function parquetPlanGroups({ metadata, rowStart = 0, rowEnd = 1 / 0, columns, filter, filterStrict = !0, bloomFiltersByGroup, schemaElements, pageRangesByGroup, pageLocationsByGroup }) {
        if (!metadata) throw new Error("parquetPlan requires metadata");
        const schemaTree = (0, src_metadata.YR)(metadata), physicalColumns = (0, src_schema.fX)(schemaTree), elementsByPath = filter ? {
          ...physicalSchemaElements(schemaTree),
          ...schemaElements
        } : schemaElements, groups = [];
        let groupStart = 0;
        for (let groupIndex = 0; groupIndex < metadata.row_groups.length; groupIndex++) {
          const rowGroup = metadata.row_groups[groupIndex], groupRows = Number(rowGroup.num_rows), groupEnd = groupStart + groupRows;
          if (groupRows > 0 && groupEnd > rowStart && groupStart < rowEnd && !canSkipRowGroup({
            rowGroup,
            physicalColumns,
            filter,
            strict: filterStrict,
            bloomFilters: bloomFiltersByGroup?.[groupIndex],
            schemaElements: elementsByPath
          })) {
            const selectStart = Math.max(rowStart - groupStart, 0), selectEnd = Math.min(rowEnd - groupStart, groupRows), pageRanges = pageRangesByGroup?.[groupIndex], pageLocations = pageLocationsByGroup?.[groupIndex];
            let ranges = pageRanges ? pageRanges.map(([start, end]) => [Math.max(start, selectStart), Math.min(end, selectEnd)]).filter(([start, end]) => start < end) : [[selectStart, selectEnd]];
            ranges.length > 1 && (ranges = rowGroup.columns.every((chunk) => {
              const columnName = chunk.meta_data?.path_in_schema[0], columnPath = chunk.meta_data?.path_in_schema.join(".");
              return columns && columnName && !columns.includes(columnName) ? !0 : !!(chunk.offset_index_offset && chunk.offset_index_length) || !!(columnPath && pageLocations?.[columnPath]);
            }) ? coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) : [[ranges[0][0], ranges[ranges.length - 1][1]]]), ranges.length && groups.push({ rowGroup, groupIndex, groupStart, groupRows, ranges, pageRanges, pageLocations });
          }
          groupStart = groupEnd;
        }
        return { groups, rowEnd: isFinite(rowEnd) ? rowEnd : groupStart };
      }
      function parquetPlanGroup({ rowGroup, groupStart, groupRows, ranges, columns, useOffsetIndex = !1, pageRanges, pageLocations }) {
        const chunks = [], fetches = [], indexes = [], narrowed = ranges.length > 1 || ranges[0][0] > 0 || ranges[0][1] < groupRows;
        for (const chunk of rowGroup.columns) {
          const meta = chunk.meta_data;
          if (chunk.file_path) throw new Error("parquet file_path not supported");
          if (!meta) throw new Error("parquet column metadata is undefined");
          if (columns && !columns.includes(meta.path_in_schema[0])) continue;
          const columnOffset = meta.dictionary_page_offset || meta.data_page_offset, startByte = Number(columnOffset), endByte = Number(columnOffset + meta.total_compressed_size), chunkPageLocations = pageLocations?.[meta.path_in_schema.join(".")];
          if (chunkPageLocations && narrowed)
            chunks.push({ columnMetadata: meta, pageLocations: chunkPageLocations, range: { startByte, endByte } });
          else if ((useOffsetIndex || pageRanges) && chunk.offset_index_offset && chunk.offset_index_length && narrowed) {
            const startByte2 = Number(chunk.offset_index_offset);
            chunks.push({
              columnMetadata: meta,
              offsetIndex: { startByte: startByte2, endByte: startByte2 + chunk.offset_index_length },
              range: { startByte: Number(columnOffset), endByte }
            });
          } else
            chunks.push({ columnMetadata: meta, range: { startByte, endByte } });
        }
        const columnRanges = [];
        let run;
        for (const chunk of chunks)
          "pageLocations" in chunk || ("offsetIndex" in chunk ? indexes.push(chunk.offsetIndex) : columns ? columnRanges.push(chunk.range) : run && chunk.range.endByte - run.startByte <= runLimit ? run.endByte = chunk.range.endByte : (run && fetches.push(run), run = { ...chunk.range }));
        return run && fetches.push(run), fetches.push(...coalesceByteRanges(columnRanges, columnGapLimit, runLimit)), { groups: ranges.map(([selectStart, selectEnd]) => ({
          chunks,
          rowGroup,
          groupStart,
          groupRows,
          selectStart,
          selectEnd
        })), fetches, indexes };
      }
      function coalesceOverlappingPageRanges(ranges, rowGroup, columns, pageLocations) {
        const selectedPageLayouts = rowGroup.columns.filter((chunk) => !columns || columns.includes(chunk.meta_data?.path_in_schema[0] || "")).map((chunk) => pageLocations?.[chunk.meta_data?.path_in_schema.join(".") || ""]), merged = [];
        for (const range of ranges) {
          const last = merged[merged.length - 1], overlapsPage = last && selectedPageLayouts.some((pages) => {
            if (!pages) return !0;
            const lastPages = pagesForRange(last, pages, Number(rowGroup.num_rows)), rangePages = pagesForRange(range, pages, Number(rowGroup.num_rows));
            return lastPages[0] <= rangePages[1] && rangePages[0] <= lastPages[1];
          });
          last && overlapsPage ? last[1] = range[1] : merged.push([...range]);
        }
        return merged;
      }
      function pagesForRange([rangeStart, rangeEnd], pages, groupRows) {
        let first = 1 / 0, last = -1 / 0;
        for (let i = 0; i < pages.length; i++) {
          const pageStart = Number(pages[i].first_row_index);
          (i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupRows) > rangeStart && pageStart < rangeEnd && (first = Math.min(first, i), last = i);
        }
        return [first, last];
      }
      async function prefetchBloomFilters({ file, metadata, filter, filterStrict = !0 }) {
        const result = metadata.row_groups.map(() => (
          /** @type {Record<string, BloomFilter>} */
          {}
        )), eligibleCols = (0, src_bloom.W0)(filter);
        if (eligibleCols.size === 0) return result;
        const physicalColumns = (0, src_schema.fX)((0, src_metadata.YR)(metadata)), tasks = [];
        return metadata.row_groups.forEach((rowGroup, rgIdx) => {
          if (!canSkipRowGroup({ rowGroup, physicalColumns, filter, strict: filterStrict }))
            for (const colName of eligibleCols) {
              const columnIdx = physicalColumns.indexOf(colName);
              if (columnIdx === -1) continue;
              const meta = rowGroup.columns[columnIdx]?.meta_data;
              if (!meta?.bloom_filter_offset || !meta.bloom_filter_length) continue;
              const start = Number(meta.bloom_filter_offset), end = start + meta.bloom_filter_length;
              tasks.push((async () => {
                const buffer = await file.slice(start, end), bloom = (0, src_bloom.Mw)({ view: new DataView(buffer), offset: 0 });
                bloom && (result[rgIdx][colName] = bloom);
              })());
            }
        }), tasks.length && await Promise.all(tasks), result;
      }
      async function prefetchPageIndexes({ file, metadata, filter, filterStrict = !0, rowStart = 0, rowEnd = 1 / 0, columns, bloomFiltersByGroup, schemaElements, parsers }) {
        const pageRangesByGroup = metadata.row_groups.map(() => {
        }), pageLocationsByGroup = metadata.row_groups.map(() => (
          /** @type {Record<string, PageLocation[]>} */
          {}
        ));
        if (filter && "$nor" in filter && Array.isArray(filter.$nor))
          return { pageRangesByGroup, pageLocationsByGroup };
        const filterColumns = pathsNeededForFilter(filter);
        if (!filterColumns.length) return { pageRangesByGroup, pageLocationsByGroup };
        const schemaTree = (0, src_metadata.YR)(metadata), physicalColumns = (0, src_schema.fX)(schemaTree), elementsByPath = {
          ...physicalSchemaElements(schemaTree),
          ...schemaElements
        }, indexRanges = [], indexTasks = [], candidateGroups = [];
        let groupStart = 0;
        if (metadata.row_groups.forEach((rowGroup, rgIdx) => {
          const groupRows = Number(rowGroup.num_rows), groupEnd = groupStart + groupRows, overlaps = groupRows > 0 && groupEnd > rowStart && groupStart < rowEnd;
          if (groupStart = groupEnd, !overlaps || canSkipRowGroup({ rowGroup, physicalColumns, filter, strict: filterStrict, bloomFilters: bloomFiltersByGroup?.[rgIdx], schemaElements: elementsByPath })) return;
          const columnPages = {};
          let columnTaskCount = 0;
          const scheduledOffsetPaths = /* @__PURE__ */ new Set();
          let hasFilterIndex = !1;
          for (const columnName of filterColumns) {
            const columnIdx = physicalColumns.indexOf(columnName);
            if (columnIdx === -1) continue;
            const chunk = rowGroup.columns[columnIdx];
            if (!chunk?.meta_data || !chunk.column_index_offset || !chunk.column_index_length || !chunk.offset_index_offset || !chunk.offset_index_length) continue;
            const element = elementsByPath[columnName];
            if (!element) continue;
            hasFilterIndex = !0, scheduledOffsetPaths.add(columnName);
            const columnIndexStart = Number(chunk.column_index_offset), offsetIndexStart = Number(chunk.offset_index_offset), columnIndexEnd = columnIndexStart + chunk.column_index_length, offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
            indexRanges.push(
              { startByte: columnIndexStart, endByte: columnIndexEnd },
              { startByte: offsetIndexStart, endByte: offsetIndexEnd }
            ), columnTaskCount++, indexTasks.push(async (prefetchedFile) => {
              const [columnIndexBuffer, offsetIndexBuffer] = await Promise.all([
                prefetchedFile.slice(columnIndexStart, columnIndexEnd),
                prefetchedFile.slice(offsetIndexStart, offsetIndexEnd)
              ]), columnIndex = readColumnIndex({ view: new DataView(columnIndexBuffer), offset: 0 }, element, parsers), offsetIndex = readOffsetIndex({ view: new DataView(offsetIndexBuffer), offset: 0 });
              pageLocationsByGroup[rgIdx][columnName] = offsetIndex.page_locations, columnPages[columnName] = {
                minValues: columnIndex.min_values,
                maxValues: columnIndex.max_values,
                nullPages: columnIndex.null_pages,
                nullCounts: columnIndex.null_counts,
                pageStarts: offsetIndex.page_locations.map((page) => Number(page.first_row_index)),
                element
              };
            });
          }
          if (hasFilterIndex)
            for (const chunk of rowGroup.columns) {
              const meta = chunk.meta_data;
              if (!meta) continue;
              const columnName = meta.path_in_schema[0], columnPath = meta.path_in_schema.join(".");
              if (columns && !columns.includes(columnName) || scheduledOffsetPaths.has(columnPath) || !chunk.offset_index_offset || !chunk.offset_index_length) continue;
              scheduledOffsetPaths.add(columnPath);
              const offsetIndexStart = Number(chunk.offset_index_offset), offsetIndexEnd = offsetIndexStart + chunk.offset_index_length;
              indexRanges.push({ startByte: offsetIndexStart, endByte: offsetIndexEnd }), columnTaskCount++, indexTasks.push(async (prefetchedFile) => {
                const offsetIndexBuffer = await prefetchedFile.slice(offsetIndexStart, offsetIndexEnd), offsetIndex = readOffsetIndex({ view: new DataView(offsetIndexBuffer), offset: 0 });
                pageLocationsByGroup[rgIdx][columnPath] = offsetIndex.page_locations;
              });
            }
          columnTaskCount && candidateGroups.push({ rgIdx, groupRows, columnPages });
        }), indexTasks.length) {
          const prefetchedFile = prefetchAsyncBuffer(file, { fetches: coalesceByteRanges(indexRanges) });
          await Promise.all(indexTasks.map((task) => task(prefetchedFile)));
          for (const { rgIdx, groupRows, columnPages } of candidateGroups)
            pageRangesByGroup[rgIdx] = filterPageRanges(filter, columnPages, groupRows, filterStrict);
        }
        return { pageRangesByGroup, pageLocationsByGroup };
      }
      function coalesceByteRanges(ranges, maxGap = 0, maxSize = 1 / 0) {
        const sorted = ranges.map((range) => ({ ...range })).sort((a, b) => a.startByte - b.startByte || a.endByte - b.endByte), merged = [];
        for (const range of sorted) {
          const last = merged[merged.length - 1];
          last && range.startByte <= last.endByte + maxGap && Math.max(last.endByte, range.endByte) - last.startByte <= maxSize ? last.endByte = Math.max(last.endByte, range.endByte) : merged.push(range);
        }
        return merged;
      }
      function physicalSchemaElements(schemaTree) {
        const elements = {};
        function traverse(node) {
          if (node.children.length)
            for (const child of node.children) traverse(child);
          else
            elements[node.path.join(".")] = node.element;
        }
        return traverse(schemaTree), elements;
      }
      function prefetchAsyncBuffer(file, { fetches }) {
        const promises = fetches.map(({ startByte, endByte }) => file.slice(startByte, endByte));
        return {
          byteLength: file.byteLength,
          slice(start, end = file.byteLength) {
            const index = fetches.findIndex(({ startByte, endByte }) => startByte <= start && end <= endByte);
            if (index < 0)
              return file.slice(start, end);
            if (fetches[index].startByte !== start || fetches[index].endByte !== end) {
              const startOffset = start - fetches[index].startByte, endOffset = end - fetches[index].startByte;
              return promises[index] instanceof Promise ? promises[index].then((buffer) => buffer.slice(startOffset, endOffset)) : promises[index].slice(startOffset, endOffset);
            } else
              return promises[index];
          }
        };
      }
      const decoder = new TextDecoder(), metadataCache = /* @__PURE__ */ new WeakMap();
      function decodeVariantColumn(value, parsers = convert.Rc) {
        if (Array.isArray(value))
          return value.map((entry) => decodeVariantColumn(entry, parsers));
        if (typeof value != "object") return value;
        if ("metadata" in value) {
          const metadata = parseVariantMetadata(value.metadata), shreddedFields = value.typed_value && decodeTypedValue(value.typed_value, metadata, parsers), binaryValue = value.value && readVariant(makeReader(value.value), metadata, parsers);
          return shreddedFields && binaryValue ? { ...binaryValue, ...shreddedFields } : shreddedFields ?? binaryValue;
        }
        return value;
      }
      function decodeTypedValue(typedValue, metadata, parsers) {
        if (typedValue instanceof Date) return typedValue;
        if (typedValue && typeof typedValue == "object" && !Array.isArray(typedValue) && !(typedValue instanceof Uint8Array)) {
          if ("typed_value" in typedValue && typedValue.typed_value !== null && typedValue.typed_value !== void 0)
            return decodeTypedValue(typedValue.typed_value, metadata, parsers);
          if ("value" in typedValue && typedValue.value instanceof Uint8Array)
            return readVariant(makeReader(typedValue.value), metadata, parsers);
          if ("typed_value" in typedValue || "value" in typedValue)
            return null;
          const result = {};
          for (const [key, field] of Object.entries(typedValue))
            metadata.dictionary.includes(key) && (result[key] = decodeTypedValue(field, metadata, parsers));
          return result;
        }
        return typedValue instanceof Uint8Array ? readVariant(makeReader(typedValue), metadata, parsers) : Array.isArray(typedValue) ? typedValue.map((element) => decodeTypedValue(element, metadata, parsers)) : typedValue;
      }
      function makeReader(bytes) {
        return { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
      }
      function parseVariantMetadata(bytes) {
        let bufferCache = metadataCache.get(bytes.buffer);
        bufferCache || (bufferCache = /* @__PURE__ */ new Map(), metadataCache.set(bytes.buffer, bufferCache));
        const key = `${bytes.byteOffset}:${bytes.byteLength}`, cached = bufferCache.get(key);
        if (cached) return cached;
        const reader = makeReader(bytes), header = reader.view.getUint8(reader.offset++), version = header & 15;
        if (version !== 1) throw new Error(`parquet unsupported variant metadata version: ${version}`);
        const sorted = (header >> 4 & 1) === 1, offsetSize = (header >> 6 & 3) + 1, dictionarySize = readUnsigned(reader, offsetSize), offsets = new Array(dictionarySize + 1);
        for (let i = 0; i < offsets.length; i++)
          offsets[i] = readUnsigned(reader, offsetSize);
        const base = reader.offset, dictionary = new Array(dictionarySize);
        for (let i = 0; i < dictionarySize; i++) {
          const start = offsets[i], end = offsets[i + 1], strBytes = new Uint8Array(bytes.buffer, bytes.byteOffset + base + start, end - start);
          dictionary[i] = decoder.decode(strBytes);
        }
        const metadata = { dictionary, sorted };
        return bufferCache.set(key, metadata), metadata;
      }
      function readUnsigned(reader, byteWidth2) {
        let value = 0;
        for (let i = 0; i < byteWidth2; i++)
          value |= reader.view.getUint8(reader.offset + i) << i * 8;
        return reader.offset += byteWidth2, value;
      }
      function readVariant(reader, metadata, parsers) {
        const typeByte = reader.view.getUint8(reader.offset++), basicType = typeByte & 3, header = typeByte >> 2;
        if (basicType === 0) return readVariantPrimitive(reader, header, parsers);
        if (basicType === 2) return readVariantObject(reader, header, metadata, parsers);
        if (basicType === 3) return readVariantArray(reader, header, metadata, parsers);
        const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, header);
        return reader.offset += header, decoder.decode(bytes);
      }
      function readVariantPrimitive(reader, typeId, parsers) {
        switch (typeId) {
          case 0:
            return null;
          case 1:
            return !0;
          case 2:
            return !1;
          case 3: {
            const value = reader.view.getInt8(reader.offset);
            return reader.offset += 1, value;
          }
          case 4: {
            const value = reader.view.getInt16(reader.offset, !0);
            return reader.offset += 2, value;
          }
          case 5: {
            const value = reader.view.getInt32(reader.offset, !0);
            return reader.offset += 4, value;
          }
          case 6: {
            const value = reader.view.getBigInt64(reader.offset, !0);
            return reader.offset += 8, value;
          }
          case 7: {
            const value = reader.view.getFloat64(reader.offset, !0);
            return reader.offset += 8, value;
          }
          case 8:
            return readVariantDecimal(reader, 4);
          case 9:
            return readVariantDecimal(reader, 8);
          case 10:
            return readVariantDecimal(reader, 16);
          case 11: {
            const value = reader.view.getInt32(reader.offset, !0);
            return reader.offset += 4, parsers.dateFromDays(value);
          }
          case 12:
          // timestamp_micros (utc)
          case 13: {
            const value = reader.view.getBigInt64(reader.offset, !0);
            return reader.offset += 8, parsers.timestampFromMicroseconds(value);
          }
          case 14: {
            const value = reader.view.getFloat32(reader.offset, !0);
            return reader.offset += 4, value;
          }
          case 15:
            return readVariantBinary(reader);
          case 16: {
            const bytes = readVariantBinary(reader);
            return decoder.decode(bytes);
          }
          case 17: {
            const value = reader.view.getBigInt64(reader.offset, !0);
            return reader.offset += 8, value;
          }
          case 18:
          // timestamp_nanos (utc)
          case 19: {
            const value = reader.view.getBigInt64(reader.offset, !0);
            return reader.offset += 8, parsers.timestampFromNanoseconds(value);
          }
          case 20: {
            const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, 16);
            reader.offset += 16;
            const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
            return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
          }
          default:
            throw new Error(`parquet unsupported variant primitive type: ${typeId}`);
        }
      }
      function readVariantObject(reader, header, metadata, parsers) {
        const offsetWidth = (header & 3) + 1, idWidth = (header >> 2 & 3) + 1, numElements = header >> 4 & 1 ? readUnsigned(reader, 4) : reader.view.getUint8(reader.offset++), fieldIds = new Array(numElements);
        for (let i = 0; i < numElements; i++)
          fieldIds[i] = readUnsigned(reader, idWidth);
        const offsets = new Array(numElements + 1);
        for (let i = 0; i < offsets.length; i++)
          offsets[i] = readUnsigned(reader, offsetWidth);
        const out = {};
        for (let i = 0; i < numElements; i++) {
          const key = metadata.dictionary[fieldIds[i]], valueReader = {
            view: reader.view,
            offset: reader.offset + offsets[i]
          };
          out[key] = readVariant(valueReader, metadata, parsers);
        }
        return reader.offset += offsets[offsets.length - 1], out;
      }
      function readVariantArray(reader, header, metadata, parsers) {
        const fieldOffsetSize = header & 3, isLarge = header >> 2 & 1, offsetWidth = fieldOffsetSize + 1, numElements = readUnsigned(reader, isLarge ? 4 : 1), offsets = new Array(numElements + 1);
        for (let i = 0; i < offsets.length; i++)
          offsets[i] = readUnsigned(reader, offsetWidth);
        const valuesStart = reader.offset, result = new Array(numElements);
        for (let i = 0; i < numElements; i++) {
          const valueReader = {
            view: reader.view,
            offset: valuesStart + offsets[i]
          };
          result[i] = readVariant(valueReader, metadata, parsers);
        }
        return reader.offset = valuesStart + offsets[offsets.length - 1], result;
      }
      function readVariantDecimal(reader, width) {
        const scale = reader.view.getUint8(reader.offset);
        reader.offset += 1;
        let unscaled;
        if (width === 4)
          unscaled = BigInt(reader.view.getInt32(reader.offset, !0)), reader.offset += 4;
        else if (width === 8)
          unscaled = reader.view.getBigInt64(reader.offset, !0), reader.offset += 8;
        else {
          const low = reader.view.getBigUint64(reader.offset, !0);
          unscaled = reader.view.getBigInt64(reader.offset + 8, !0) << 64n | low, reader.offset += 16;
        }
        return Number(unscaled) * 10 ** -scale;
      }
      function readVariantBinary(reader) {
        const length = reader.view.getUint32(reader.offset, !0);
        reader.offset += 4;
        const bytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length);
        return reader.offset += length, bytes;
      }
      function assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath) {
        const maxDefinitionLevel = (0, src_schema.mM)(schemaPath);
        if (!definitionLevels?.length && !repetitionLevels.length) {
          if (!maxDefinitionLevel || !values.length) return values;
          definitionLevels = new Array(values.length).fill(maxDefinitionLevel);
        }
        const n = definitionLevels?.length || repetitionLevels.length, repetitionPath = schemaPath.map(({ element }) => element.repetition_type);
        let valueIndex = 0;
        const containerStack = [output];
        let currentContainer = output, currentDepth = 0, currentDefLevel = 0, currentRepLevel = 0;
        if (repetitionLevels[0])
          for (; currentDepth < repetitionPath.length - 2 && currentRepLevel < repetitionLevels[0]; )
            currentDepth++, repetitionPath[currentDepth] !== "REQUIRED" && (currentContainer = currentContainer.at(-1), containerStack.push(currentContainer), currentDefLevel++), repetitionPath[currentDepth] === "REPEATED" && currentRepLevel++;
        for (let i = 0; i < n; i++) {
          const def = definitionLevels?.length ? definitionLevels[i] : maxDefinitionLevel, rep = repetitionLevels[i];
          for (; currentDepth && (rep < currentRepLevel || repetitionPath[currentDepth] !== "REPEATED"); )
            repetitionPath[currentDepth] !== "REQUIRED" && (containerStack.pop(), currentDefLevel--), repetitionPath[currentDepth] === "REPEATED" && currentRepLevel--, currentDepth--;
          for (currentContainer = containerStack.at(-1); (currentDepth < repetitionPath.length - 2 || repetitionPath[currentDepth + 1] === "REPEATED") && (currentDefLevel < def || repetitionPath[currentDepth + 1] === "REQUIRED"); ) {
            if (currentDepth++, repetitionPath[currentDepth] !== "REQUIRED") {
              const newList = [];
              currentContainer.push(newList), currentContainer = newList, containerStack.push(newList), currentDefLevel++;
            }
            repetitionPath[currentDepth] === "REPEATED" && currentRepLevel++;
          }
          def === maxDefinitionLevel ? currentContainer.push(values[valueIndex++]) : currentDepth === repetitionPath.length - 2 ? currentContainer.push(null) : currentContainer.push([]);
        }
        if (!output.length)
          for (let i = 0; i < maxDefinitionLevel; i++) {
            const newList = [];
            currentContainer.push(newList), currentContainer = newList;
          }
        return output;
      }
      function assembleNested(subcolumnData, schema, parsers, depth = 0) {
        const path = schema.path.join("."), optional = schema.element.repetition_type === "OPTIONAL", nextDepth = optional ? depth + 1 : depth;
        if ((0, src_schema.wq)(schema)) {
          let sublist = schema.children[0], subDepth = nextDepth;
          sublist.children.length === 1 && (sublist = sublist.children[0], subDepth++), assembleNested(subcolumnData, sublist, parsers, subDepth);
          const subcolumn = sublist.path.join("."), values = subcolumnData.get(subcolumn);
          if (!values) throw new Error("parquet list column missing values");
          optional && flattenAtDepth(values, depth), subcolumnData.set(path, values), subcolumnData.delete(subcolumn);
          return;
        }
        if ((0, src_schema.ES)(schema)) {
          const mapName = schema.children[0].element.name;
          assembleNested(subcolumnData, schema.children[0].children[0], parsers, nextDepth + 1), assembleNested(subcolumnData, schema.children[0].children[1], parsers, nextDepth + 1);
          const keys = subcolumnData.get(`${path}.${mapName}.key`), values = subcolumnData.get(`${path}.${mapName}.value`);
          if (!keys) throw new Error("parquet map column missing keys");
          if (!values) throw new Error("parquet map column missing values");
          if (keys.length !== values.length)
            throw new Error("parquet map column key/value length mismatch");
          const out = assembleMaps(keys, values, nextDepth);
          optional && flattenAtDepth(out, depth), subcolumnData.delete(`${path}.${mapName}.key`), subcolumnData.delete(`${path}.${mapName}.value`), subcolumnData.set(path, out);
          return;
        }
        if (schema.children.length) {
          const invertDepth = schema.element.repetition_type === "REQUIRED" ? depth : depth + 1, struct = {};
          for (const child of schema.children) {
            assembleNested(subcolumnData, child, parsers, invertDepth);
            const childData = subcolumnData.get(child.path.join("."));
            if (!childData) throw new Error("parquet struct missing child data");
            struct[child.element.name] = childData;
          }
          for (const child of schema.children)
            subcolumnData.delete(child.path.join("."));
          let inverted = invertStruct(struct, invertDepth);
          schema.element.logical_type?.type === "VARIANT" && (inverted = decodeVariantColumn(inverted, parsers)), optional && flattenAtDepth(inverted, depth), subcolumnData.set(path, inverted);
        }
      }
      function flattenAtDepth(arr, depth) {
        for (let i = 0; i < arr.length; i++)
          depth ? flattenAtDepth(arr[i], depth - 1) : arr[i] = arr[i][0];
      }
      function assembleMaps(keys, values, depth) {
        const out = [];
        for (let i = 0; i < keys.length; i++)
          if (depth)
            out.push(assembleMaps(keys[i], values[i], depth - 1));
          else if (keys[i]) {
            const obj = {};
            for (let j = 0; j < keys[i].length; j++) {
              const value = values[i][j];
              obj[keys[i][j]] = value === void 0 ? null : value;
            }
            out.push(obj);
          } else
            out.push(void 0);
        return out;
      }
      function invertStruct(struct, depth) {
        const keys = Object.keys(struct), length = struct[keys[0]]?.length, out = [];
        for (let i = 0; i < length; i++) {
          const obj = {};
          for (const key of keys) {
            if (struct[key].length !== length) throw new Error("parquet struct parsing error");
            obj[key] = struct[key][i];
          }
          depth ? out.push(invertStruct(obj, depth - 1)) : out.push(obj);
        }
        return out;
      }
      function deltaBinaryUnpack(reader, count, output) {
        if (output instanceof Int32Array) {
          deltaBinaryUnpackInt32(reader, count, output);
          return;
        }
        const blockSize = (0, src_thrift.pT)(reader), miniblockPerBlock = (0, src_thrift.pT)(reader);
        (0, src_thrift.pT)(reader);
        let value = (0, src_thrift.GD)(reader), outputIndex = 0;
        output[outputIndex++] = value;
        const valuesPerMiniblock = blockSize / miniblockPerBlock;
        for (; outputIndex < count; ) {
          const minDelta = (0, src_thrift.GD)(reader), bitWidths = new Uint8Array(miniblockPerBlock);
          for (let i = 0; i < miniblockPerBlock; i++)
            bitWidths[i] = reader.view.getUint8(reader.offset++);
          for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
            const bitWidth2 = bitWidths[i];
            if (bitWidth2) {
              let bitpackPos = 0, miniblockCount = valuesPerMiniblock;
              const mask = (1n << BigInt(bitWidth2)) - 1n;
              for (; miniblockCount && outputIndex < count; ) {
                let bits = BigInt(reader.view.getUint32(reader.offset, !0) >>> bitpackPos) & mask;
                for (bitpackPos += bitWidth2; bitpackPos >= 32; )
                  bitpackPos -= 32, reader.offset += 4, bitpackPos && (bits |= BigInt(reader.view.getUint32(reader.offset, !0)) << BigInt(bitWidth2 - bitpackPos) & mask);
                const delta = minDelta + bits;
                value += delta, output[outputIndex++] = value, miniblockCount--;
              }
              miniblockCount && (reader.offset += Math.ceil((miniblockCount * bitWidth2 + bitpackPos) / 8));
            } else
              for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++)
                value += minDelta, output[outputIndex++] = value;
          }
        }
      }
      function deltaBinaryUnpackInt32(reader, count, output) {
        const blockSize = (0, src_thrift.pT)(reader), miniblockPerBlock = (0, src_thrift.pT)(reader);
        (0, src_thrift.pT)(reader);
        let value = (0, src_thrift.fN)(reader), outputIndex = 0;
        output[outputIndex++] = value;
        const valuesPerMiniblock = blockSize / miniblockPerBlock, { view } = reader;
        for (; outputIndex < count; ) {
          const minDelta = readZigZagInt33(reader), bitWidthsOffset = reader.offset;
          let offset = bitWidthsOffset + miniblockPerBlock;
          for (let i = 0; i < miniblockPerBlock && outputIndex < count; i++) {
            const bitWidth2 = view.getUint8(bitWidthsOffset + i), end = offset + valuesPerMiniblock * bitWidth2 / 8;
            let bitOffset = 0;
            for (let j = 0; j < valuesPerMiniblock && outputIndex < count; j++) {
              let residual = 0, bitsRead = 0;
              for (; bitsRead < bitWidth2; ) {
                const bitsToRead = Math.min(8 - bitOffset, bitWidth2 - bitsRead);
                bitsRead < 32 && (residual |= (view.getUint8(offset) >>> bitOffset & (1 << bitsToRead) - 1) << bitsRead), bitsRead += bitsToRead, bitOffset += bitsToRead, bitOffset === 8 && (bitOffset = 0, offset++);
              }
              value = value + minDelta + residual | 0, output[outputIndex++] = value;
            }
            offset = end;
          }
          reader.offset = offset;
        }
      }
      function readZigZagInt33(reader) {
        const start = reader.offset, low = (0, src_thrift.pT)(reader), high = reader.offset - start === 5 ? reader.view.getUint8(start + 4) >>> 4 & 1 : 0;
        return (low >>> 1 | high << 31) ^ -(low & 1);
      }
      function deltaLengthByteArray(reader, count, output) {
        const lengths = new Int32Array(count);
        deltaBinaryUnpack(reader, count, lengths);
        for (let i = 0; i < count; i++)
          output[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, lengths[i]), reader.offset += lengths[i];
      }
      function deltaByteArray(reader, count, output) {
        const prefixData = new Int32Array(count);
        deltaBinaryUnpack(reader, count, prefixData);
        const suffixData = new Int32Array(count);
        deltaBinaryUnpack(reader, count, suffixData);
        for (let i = 0; i < count; i++) {
          const suffix = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, suffixData[i]);
          prefixData[i] ? (output[i] = new Uint8Array(prefixData[i] + suffixData[i]), output[i].set(output[i - 1].subarray(0, prefixData[i])), output[i].set(suffix, prefixData[i])) : output[i] = suffix, reader.offset += suffixData[i];
        }
      }
      function readRleBitPackedHybrid(reader, width, output, length) {
        length === void 0 && (length = reader.view.getUint32(reader.offset, !0), reader.offset += 4);
        const startOffset = reader.offset;
        let seen = 0;
        for (; seen < output.length; ) {
          const header = (0, src_thrift.pT)(reader);
          if (header & 1)
            seen = readBitPacked(reader, header, width, output, seen);
          else {
            const count = header >>> 1;
            readRle(reader, count, width, output, seen), seen += count;
          }
        }
        reader.offset = startOffset + length;
      }
      function readRle(reader, count, bitWidth2, output, seen) {
        const width = bitWidth2 + 7 >> 3;
        let value = 0;
        for (let i = 0; i < width; i++)
          value |= reader.view.getUint8(reader.offset++) << (i << 3);
        for (let i = 0; i < count; i++)
          output[seen + i] = value;
      }
      function readBitPacked(reader, header, bitWidth2, output, seen) {
        let count = header >> 1 << 3;
        const mask = (1 << bitWidth2) - 1;
        let data = 0;
        if (reader.offset < reader.view.byteLength)
          data = reader.view.getUint8(reader.offset++);
        else if (mask)
          throw new Error(`parquet bitpack offset ${reader.offset} out of range`);
        let left = 8, right = 0;
        for (; count; )
          right > 8 ? (right -= 8, left -= 8, data >>>= 8) : left - right < bitWidth2 ? (data |= reader.view.getUint8(reader.offset) << left, reader.offset++, left += 8) : (seen < output.length && (output[seen++] = data >> right & mask), count--, right += bitWidth2);
        return seen;
      }
      function byteStreamSplit(reader, count, type, typeLength) {
        const width = byteWidth(type, typeLength), bytes = new Uint8Array(count * width);
        for (let b = 0; b < width; b++)
          for (let i = 0; i < count; i++)
            bytes[i * width + b] = reader.view.getUint8(reader.offset++);
        if (type === "FLOAT") return new Float32Array(bytes.buffer);
        if (type === "DOUBLE") return new Float64Array(bytes.buffer);
        if (type === "INT32") return new Int32Array(bytes.buffer);
        if (type === "INT64") return new BigInt64Array(bytes.buffer);
        if (type === "FIXED_LEN_BYTE_ARRAY") {
          const split = new Array(count);
          for (let i = 0; i < count; i++)
            split[i] = bytes.subarray(i * width, (i + 1) * width);
          return split;
        }
        throw new Error(`parquet byte_stream_split unsupported type: ${type}`);
      }
      function byteWidth(type, typeLength) {
        switch (type) {
          case "INT32":
          case "FLOAT":
            return 4;
          case "INT64":
          case "DOUBLE":
            return 8;
          case "FIXED_LEN_BYTE_ARRAY":
            if (!typeLength) throw new Error("parquet byteWidth missing type_length");
            return typeLength;
          default:
            throw new Error(`parquet unsupported type: ${type}`);
        }
      }
      function readPlain(reader, type, count, fixedLength) {
        if (count === 0) return [];
        if (type === "BOOLEAN")
          return readPlainBoolean(reader, count);
        if (type === "INT32")
          return readPlainInt32(reader, count);
        if (type === "INT64")
          return readPlainInt64(reader, count);
        if (type === "INT96")
          return readPlainInt96(reader, count);
        if (type === "FLOAT")
          return readPlainFloat(reader, count);
        if (type === "DOUBLE")
          return readPlainDouble(reader, count);
        if (type === "BYTE_ARRAY")
          return readPlainByteArray(reader, count);
        if (type === "FIXED_LEN_BYTE_ARRAY") {
          if (!fixedLength) throw new Error("parquet missing fixed length");
          return readPlainByteArrayFixed(reader, count, fixedLength);
        } else
          throw new Error(`parquet unhandled type: ${type}`);
      }
      function readPlainBoolean(reader, count) {
        const values = new Array(count);
        for (let i = 0; i < count; i++) {
          const byteOffset = reader.offset + (i / 8 | 0), bitOffset = i % 8, byte = reader.view.getUint8(byteOffset);
          values[i] = (byte & 1 << bitOffset) !== 0;
        }
        return reader.offset += Math.ceil(count / 8), values;
      }
      function readPlainInt32(reader, count) {
        const values = (reader.view.byteOffset + reader.offset) % 4 ? new Int32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Int32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
        return reader.offset += count * 4, values;
      }
      function readPlainInt64(reader, count) {
        const values = (reader.view.byteOffset + reader.offset) % 8 ? new BigInt64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new BigInt64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
        return reader.offset += count * 8, values;
      }
      function readPlainInt96(reader, count) {
        const values = new Array(count);
        for (let i = 0; i < count; i++) {
          const low = reader.view.getBigInt64(reader.offset + i * 12, !0), high = reader.view.getInt32(reader.offset + i * 12 + 8, !0);
          values[i] = BigInt(high) << 64n | low;
        }
        return reader.offset += count * 12, values;
      }
      function readPlainFloat(reader, count) {
        const values = (reader.view.byteOffset + reader.offset) % 4 ? new Float32Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 4)) : new Float32Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
        return reader.offset += count * 4, values;
      }
      function readPlainDouble(reader, count) {
        const values = (reader.view.byteOffset + reader.offset) % 8 ? new Float64Array(align(reader.view.buffer, reader.view.byteOffset + reader.offset, count * 8)) : new Float64Array(reader.view.buffer, reader.view.byteOffset + reader.offset, count);
        return reader.offset += count * 8, values;
      }
      function readPlainByteArray(reader, count) {
        const values = new Array(count);
        for (let i = 0; i < count; i++) {
          const length = reader.view.getUint32(reader.offset, !0);
          reader.offset += 4, values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, length), reader.offset += length;
        }
        return values;
      }
      function readPlainByteArrayFixed(reader, count, fixedLength) {
        const values = new Array(count);
        for (let i = 0; i < count; i++)
          values[i] = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, fixedLength), reader.offset += fixedLength;
        return values;
      }
      function align(buffer, offset, size) {
        const aligned = new ArrayBuffer(size);
        return new Uint8Array(aligned).set(new Uint8Array(buffer, offset, size)), aligned;
      }
      const WORD_MASK = [0, 255, 65535, 16777215, 4294967295];
      function copyBytes(fromArray, fromPos, toArray, toPos, length) {
        for (let i = 0; i < length; i++)
          toArray[toPos + i] = fromArray[fromPos + i];
      }
      function snappyUncompress(input, output) {
        const inputLength = input.byteLength, outputLength = output.byteLength;
        let pos = 0, outPos = 0;
        for (; pos < inputLength; ) {
          const c = input[pos];
          if (pos++, c < 128)
            break;
        }
        if (outputLength && pos >= inputLength)
          throw new Error("invalid snappy length header");
        for (; pos < inputLength; ) {
          const c = input[pos];
          let len = 0;
          if (pos++, pos >= inputLength)
            throw new Error("missing eof marker");
          if ((c & 3) === 0) {
            let len2 = (c >>> 2) + 1;
            if (len2 > 60) {
              if (pos + 3 >= inputLength)
                throw new Error("snappy error literal pos + 3 >= inputLength");
              const lengthSize = len2 - 60;
              len2 = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24), len2 = (len2 & WORD_MASK[lengthSize]) + 1, pos += lengthSize;
            }
            if (pos + len2 > inputLength)
              throw new Error("snappy error literal exceeds input length");
            copyBytes(input, pos, output, outPos, len2), pos += len2, outPos += len2;
          } else {
            let offset = 0;
            switch (c & 3) {
              case 1:
                len = (c >>> 2 & 7) + 4, offset = input[pos] + (c >>> 5 << 8), pos++;
                break;
              case 2:
                if (inputLength <= pos + 1)
                  throw new Error("snappy error end of input");
                len = (c >>> 2) + 1, offset = input[pos] + (input[pos + 1] << 8), pos += 2;
                break;
              case 3:
                if (inputLength <= pos + 3)
                  throw new Error("snappy error end of input");
                len = (c >>> 2) + 1, offset = input[pos] + (input[pos + 1] << 8) + (input[pos + 2] << 16) + (input[pos + 3] << 24), pos += 4;
                break;
              default:
                break;
            }
            if (offset === 0 || isNaN(offset))
              throw new Error(`invalid offset ${offset} pos ${pos} inputLength ${inputLength}`);
            if (offset > outPos)
              throw new Error("cannot copy from before start of buffer");
            copyBytes(output, outPos - offset, output, outPos, len), outPos += len;
          }
        }
        if (outPos !== outputLength) throw new Error("premature end of input");
      }
      function readDataPage(bytes, daph, { type, element, schemaPath }) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), reader = { view, offset: 0 };
        let dataPage;
        const repetitionLevels = readRepetitionLevels(reader, daph, schemaPath), { definitionLevels, numNulls } = readDefinitionLevels(reader, daph, schemaPath), nValues = daph.num_values - numNulls;
        if (daph.encoding === "PLAIN")
          dataPage = readPlain(reader, type, nValues, element.type_length);
        else if (daph.encoding === "PLAIN_DICTIONARY" || daph.encoding === "RLE_DICTIONARY" || daph.encoding === "RLE") {
          const bitWidth2 = type === "BOOLEAN" ? 1 : view.getUint8(reader.offset++);
          bitWidth2 ? (dataPage = new Array(nValues), type === "BOOLEAN" ? (readRleBitPackedHybrid(reader, bitWidth2, dataPage), dataPage = dataPage.map((x) => !!x)) : readRleBitPackedHybrid(reader, bitWidth2, dataPage, view.byteLength - reader.offset)) : dataPage = new Uint8Array(nValues);
        } else if (daph.encoding === "BYTE_STREAM_SPLIT")
          dataPage = byteStreamSplit(reader, nValues, type, element.type_length);
        else if (daph.encoding === "DELTA_BINARY_PACKED")
          dataPage = type === "INT32" ? new Int32Array(nValues) : new BigInt64Array(nValues), deltaBinaryUnpack(reader, nValues, dataPage);
        else if (daph.encoding === "DELTA_LENGTH_BYTE_ARRAY")
          dataPage = new Array(nValues), deltaLengthByteArray(reader, nValues, dataPage);
        else if (daph.encoding === "DELTA_BYTE_ARRAY")
          dataPage = new Array(nValues), deltaByteArray(reader, nValues, dataPage);
        else
          throw new Error(`parquet unsupported encoding: ${daph.encoding}`);
        return { definitionLevels, repetitionLevels, dataPage };
      }
      function readRepetitionLevels(reader, daph, schemaPath) {
        if (schemaPath.length > 1) {
          const maxRepetitionLevel = (0, src_schema.qt)(schemaPath);
          if (maxRepetitionLevel) {
            const values = new Array(daph.num_values);
            return readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values), values;
          }
        }
        return [];
      }
      function readDefinitionLevels(reader, daph, schemaPath) {
        const maxDefinitionLevel = (0, src_schema.mM)(schemaPath);
        if (!maxDefinitionLevel) return { definitionLevels: [], numNulls: 0 };
        const definitionLevels = new Array(daph.num_values);
        readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), definitionLevels);
        let numNulls = daph.num_values;
        for (const def of definitionLevels)
          def === maxDefinitionLevel && numNulls--;
        return numNulls === 0 && (definitionLevels.length = 0), { definitionLevels, numNulls };
      }
      function decompressPage(compressedBytes, uncompressed_page_size, codec, compressors) {
        let page;
        const customDecompressor = compressors?.[codec];
        if (codec === "UNCOMPRESSED")
          page = compressedBytes;
        else if (customDecompressor)
          page = customDecompressor(compressedBytes, uncompressed_page_size);
        else if (codec === "SNAPPY")
          page = new Uint8Array(uncompressed_page_size), snappyUncompress(compressedBytes, page);
        else
          throw new Error(`parquet unsupported compression codec: ${codec}`);
        if (page?.length !== uncompressed_page_size)
          throw new Error(`parquet decompressed page length ${page?.length} does not match header ${uncompressed_page_size}`);
        return page;
      }
      function readDataPageV2(compressedBytes, ph, columnDecoder) {
        const reader = { view: new DataView(compressedBytes.buffer, compressedBytes.byteOffset, compressedBytes.byteLength), offset: 0 }, { type, element, schemaPath, codec, compressors } = columnDecoder, daph2 = ph.data_page_header_v2;
        if (!daph2) throw new Error("parquet data page header v2 is undefined");
        const repetitionLevels = readRepetitionLevelsV2(reader, daph2, schemaPath);
        reader.offset = daph2.repetition_levels_byte_length;
        const definitionLevels = readDefinitionLevelsV2(reader, daph2, schemaPath), uncompressedPageSize = ph.uncompressed_page_size - daph2.definition_levels_byte_length - daph2.repetition_levels_byte_length;
        let page = compressedBytes.subarray(reader.offset);
        daph2.is_compressed !== !1 && (page = decompressPage(page, uncompressedPageSize, codec, compressors));
        const pageView = new DataView(page.buffer, page.byteOffset, page.byteLength), pageReader = { view: pageView, offset: 0 };
        let dataPage;
        const nValues = daph2.num_values - daph2.num_nulls;
        if (daph2.encoding === "PLAIN")
          dataPage = readPlain(pageReader, type, nValues, element.type_length);
        else if (daph2.encoding === "RLE")
          dataPage = new Array(nValues), readRleBitPackedHybrid(pageReader, 1, dataPage), dataPage = dataPage.map((x) => !!x);
        else if (daph2.encoding === "PLAIN_DICTIONARY" || daph2.encoding === "RLE_DICTIONARY") {
          const bitWidth2 = pageView.getUint8(pageReader.offset++);
          dataPage = new Array(nValues), readRleBitPackedHybrid(pageReader, bitWidth2, dataPage, uncompressedPageSize - 1);
        } else if (daph2.encoding === "DELTA_BINARY_PACKED")
          dataPage = type === "INT32" ? new Int32Array(nValues) : new BigInt64Array(nValues), deltaBinaryUnpack(pageReader, nValues, dataPage);
        else if (daph2.encoding === "DELTA_LENGTH_BYTE_ARRAY")
          dataPage = new Array(nValues), deltaLengthByteArray(pageReader, nValues, dataPage);
        else if (daph2.encoding === "DELTA_BYTE_ARRAY")
          dataPage = new Array(nValues), deltaByteArray(pageReader, nValues, dataPage);
        else if (daph2.encoding === "BYTE_STREAM_SPLIT")
          dataPage = byteStreamSplit(pageReader, nValues, type, element.type_length);
        else
          throw new Error(`parquet unsupported encoding: ${daph2.encoding}`);
        return { definitionLevels, repetitionLevels, dataPage };
      }
      function readRepetitionLevelsV2(reader, daph2, schemaPath) {
        const maxRepetitionLevel = (0, src_schema.qt)(schemaPath);
        if (!maxRepetitionLevel) return [];
        const values = new Array(daph2.num_values);
        return readRleBitPackedHybrid(reader, bitWidth(maxRepetitionLevel), values, daph2.repetition_levels_byte_length), values;
      }
      function readDefinitionLevelsV2(reader, daph2, schemaPath) {
        const maxDefinitionLevel = (0, src_schema.mM)(schemaPath);
        if (maxDefinitionLevel) {
          const values = new Array(daph2.num_values);
          return readRleBitPackedHybrid(reader, bitWidth(maxDefinitionLevel), values, daph2.definition_levels_byte_length), values;
        }
      }
      function bitWidth(value) {
        return 32 - Math.clz32(value);
      }
      function readColumn(reader, { groupStart, selectStart, selectEnd }, columnDecoder, onPage) {
        const { pathInSchema, schemaPath } = columnDecoder, isFlat = (0, src_schema.g7)(schemaPath), chunks = [];
        let dictionary, lastChunk, rowCount = 0, skipped = 0;
        const emitLastChunk = onPage && (() => {
          lastChunk && onPage({
            pathInSchema,
            columnData: lastChunk,
            rowStart: groupStart + rowCount - lastChunk.length,
            rowEnd: groupStart + rowCount
          });
        });
        for (; (isFlat ? rowCount < selectEnd : reader.offset < reader.view.byteLength - 1) && !(reader.offset >= reader.view.byteLength - 1); ) {
          const header = parquetHeader(reader);
          if (header.type === "DICTIONARY_PAGE") {
            const { data } = readPage(reader, header, columnDecoder, dictionary, void 0, 0);
            data && (dictionary = (0, convert.C6)(data, columnDecoder));
          } else {
            const lastChunkLength = lastChunk?.length || 0, result = readPage(reader, header, columnDecoder, dictionary, lastChunk, selectStart - rowCount);
            result.skipped ? (chunks.length || (skipped += result.skipped), rowCount += result.skipped) : result.data && lastChunk === result.data ? rowCount += result.data.length - lastChunkLength : result.data && result.data.length && (emitLastChunk?.(), chunks.push(result.data), rowCount += result.data.length, lastChunk = result.data);
          }
        }
        return emitLastChunk?.(), { data: chunks, skipped };
      }
      function readPage(reader, header, columnDecoder, dictionary, previousChunk, pageStart) {
        const { type, element, schemaPath, codec, compressors } = columnDecoder, compressedBytes = new Uint8Array(
          reader.view.buffer,
          reader.view.byteOffset + reader.offset,
          header.compressed_page_size
        );
        if (reader.offset += header.compressed_page_size, header.type === "DATA_PAGE") {
          const daph = header.data_page_header;
          if (!daph) throw new Error("parquet data page header is undefined");
          if (pageStart > daph.num_values && (0, src_schema.g7)(schemaPath))
            return { skipped: daph.num_values };
          const page = decompressPage(compressedBytes, Number(header.uncompressed_page_size), codec, compressors), { definitionLevels, repetitionLevels, dataPage } = readDataPage(page, daph, columnDecoder), values = (0, convert.Km)(dataPage, dictionary, daph.encoding, columnDecoder), output = Array.isArray(previousChunk) ? previousChunk : [];
          return { skipped: 0, data: assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath) };
        } else if (header.type === "DATA_PAGE_V2") {
          const daph2 = header.data_page_header_v2;
          if (!daph2) throw new Error("parquet data page header v2 is undefined");
          if (pageStart > daph2.num_rows)
            return { skipped: daph2.num_rows };
          const { definitionLevels, repetitionLevels, dataPage } = readDataPageV2(compressedBytes, header, columnDecoder), values = (0, convert.Km)(dataPage, dictionary, daph2.encoding, columnDecoder), output = Array.isArray(previousChunk) ? previousChunk : [];
          return { skipped: 0, data: assembleLists(output, definitionLevels, repetitionLevels, values, schemaPath) };
        } else if (header.type === "DICTIONARY_PAGE") {
          const diph = header.dictionary_page_header;
          if (!diph) throw new Error("parquet dictionary page header is undefined");
          const page = decompressPage(
            compressedBytes,
            Number(header.uncompressed_page_size),
            codec,
            compressors
          ), reader2 = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 };
          return { skipped: 0, data: readPlain(reader2, type, diph.num_values, element.type_length) };
        } else
          throw new Error(`parquet unsupported page type: ${header.type}`);
      }
      function parquetHeader(reader) {
        const header = (0, src_thrift.Tn)(reader), type = constants.P2[header.field_1], uncompressed_page_size = header.field_2, compressed_page_size = header.field_3, crc = header.field_4, data_page_header = header.field_5 && {
          num_values: header.field_5.field_1,
          encoding: constants.p6[header.field_5.field_2],
          definition_level_encoding: constants.p6[header.field_5.field_3],
          repetition_level_encoding: constants.p6[header.field_5.field_4],
          statistics: pageStatistics(header.field_5.field_5)
        }, index_page_header = header.field_6, dictionary_page_header = header.field_7 && {
          num_values: header.field_7.field_1,
          encoding: constants.p6[header.field_7.field_2],
          is_sorted: header.field_7.field_3
        }, data_page_header_v2 = header.field_8 && {
          num_values: header.field_8.field_1,
          num_nulls: header.field_8.field_2,
          num_rows: header.field_8.field_3,
          encoding: constants.p6[header.field_8.field_4],
          definition_levels_byte_length: header.field_8.field_5,
          repetition_levels_byte_length: header.field_8.field_6,
          is_compressed: header.field_8.field_7 === void 0 ? !0 : header.field_8.field_7,
          // default true
          statistics: pageStatistics(header.field_8.field_8)
        };
        return {
          type,
          uncompressed_page_size,
          compressed_page_size,
          crc,
          data_page_header,
          index_page_header,
          dictionary_page_header,
          data_page_header_v2
        };
      }
      function pageStatistics(stats) {
        return stats && {
          max: stats.field_1,
          min: stats.field_2,
          null_count: stats.field_3,
          distinct_count: stats.field_4,
          max_value: stats.field_5,
          min_value: stats.field_6,
          is_max_value_exact: stats.field_7,
          is_min_value_exact: stats.field_8
        };
      }
      function readRowGroup(options, { metadata }, groupPlan) {
        const asyncColumns = [], schemaTree = (0, src_metadata.YR)(metadata);
        for (const chunk of groupPlan.chunks) {
          const { path_in_schema: pathInSchema } = chunk.columnMetadata, schemaPath = (0, src_schema.st)(schemaTree, pathInSchema), columnDecoder = {
            pathInSchema,
            element: schemaPath[schemaPath.length - 1].element,
            schemaPath,
            ...options,
            ...chunk.columnMetadata,
            // merge after options, so a partial parsers object keeps the defaults
            parsers: { ...convert.Rc, ...options.parsers }
          }, { startByte, endByte } = chunk.range;
          "pageLocations" in chunk ? asyncColumns.push({
            pathInSchema,
            data: readSelectedPages(options, groupPlan, chunk, chunk.pageLocations, columnDecoder)
          }) : "offsetIndex" in chunk ? asyncColumns.push({
            pathInSchema,
            // fetch offset index
            data: Promise.resolve(options.file.slice(chunk.offsetIndex.startByte, chunk.offsetIndex.endByte)).then((arrayBuffer) => {
              const pages = readOffsetIndex({ view: new DataView(arrayBuffer), offset: 0 }).page_locations;
              return readSelectedPages(options, groupPlan, chunk, pages, columnDecoder);
            })
          }) : asyncColumns.push({
            pathInSchema,
            data: Promise.resolve(options.file.slice(startByte, endByte)).then((buffer) => {
              const reader = { view: new DataView(buffer), offset: 0 };
              return readColumn(reader, groupPlan, columnDecoder, options.onPage);
            })
          });
        }
        return {
          groupStart: groupPlan.groupStart,
          groupRows: groupPlan.groupRows,
          selectStart: groupPlan.selectStart,
          selectEnd: groupPlan.selectEnd,
          asyncColumns
        };
      }
      async function readSelectedPages(options, groupPlan, chunk, pages, columnDecoder) {
        const { data_page_offset, dictionary_page_offset } = chunk.columnMetadata, { selectStart, selectEnd } = groupPlan;
        let { startByte, endByte } = chunk.range, skipped = -1;
        const hasDict = dictionary_page_offset || data_page_offset < pages[0].offset;
        for (let i = 0; i < pages.length; i++) {
          const page = pages[i], pageStart = Number(page.first_row_index), pageEnd = i + 1 < pages.length ? Number(pages[i + 1].first_row_index) : groupPlan.groupRows;
          skipped < 0 && pageEnd > selectStart && (startByte = Number(page.offset), skipped = pageStart), pageStart < selectEnd && (endByte = Number(page.offset) + page.compressed_page_size);
        }
        skipped < 0 && (skipped = 0);
        let view;
        if (hasDict && skipped) {
          const dictLength = Number(pages[0].offset) - chunk.range.startByte, [dictBuffer, dataBuffer] = await Promise.all([
            options.file.slice(chunk.range.startByte, Number(pages[0].offset)),
            options.file.slice(startByte, endByte)
          ]), combined = new Uint8Array(dictLength + dataBuffer.byteLength);
          combined.set(new Uint8Array(dictBuffer, 0, dictLength)), combined.set(new Uint8Array(dataBuffer), dictLength), view = new DataView(combined.buffer);
        } else hasDict ? view = new DataView(await options.file.slice(chunk.range.startByte, endByte)) : view = new DataView(await options.file.slice(startByte, endByte));
        const reader = { view, offset: 0 }, adjustedGroupPlan = skipped ? {
          ...groupPlan,
          groupStart: groupPlan.groupStart + skipped,
          selectStart: groupPlan.selectStart - skipped,
          selectEnd: groupPlan.selectEnd - skipped
        } : groupPlan, { data, skipped: columnSkipped } = readColumn(reader, adjustedGroupPlan, columnDecoder, options.onPage);
        return {
          data,
          skipped: skipped + columnSkipped
        };
      }
      async function asyncGroupToRows({ asyncColumns }, selectStart, selectEnd, columns, rowFormat) {
        const asyncPages = await Promise.all(asyncColumns.map(
          (column) => column.data.then(({ skipped, data }) => ({ skipped, data: flatten(data) }))
        )), selectCount = selectEnd - selectStart;
        if (rowFormat === "object") {
          const groupData2 = Array(selectCount);
          for (let selectRow = 0; selectRow < selectCount; selectRow++) {
            const rowData = {};
            for (let i = 0; i < asyncColumns.length; i++) {
              const { data, skipped } = asyncPages[i];
              rowData[asyncColumns[i].pathInSchema[0]] = data[selectStart + selectRow - skipped];
            }
            groupData2[selectRow] = rowData;
          }
          return groupData2;
        }
        const includedColumnNames = asyncColumns.map((child) => child.pathInSchema[0]).filter((name) => !columns || columns.includes(name)), columnOrder = columns ?? includedColumnNames, columnIndexes = columnOrder.map((name) => asyncColumns.findIndex((column) => column.pathInSchema[0] === name)), groupData = Array(selectCount);
        for (let selectRow = 0; selectRow < selectCount; selectRow++) {
          const rowData = Array(asyncColumns.length);
          for (let i = 0; i < columnOrder.length; i++) {
            const colIdx = columnIndexes[i];
            if (colIdx < 0) throw new Error(`parquet column not found: ${columnOrder[i]}`);
            const { data, skipped } = asyncPages[colIdx];
            rowData[i] = data[selectStart + selectRow - skipped];
          }
          groupData[selectRow] = rowData;
        }
        return groupData;
      }
      function assembleAsync(asyncRowGroup, schemaTree, parsers) {
        const { asyncColumns } = asyncRowGroup, allParsers = { ...convert.Rc, ...parsers }, assembled = [];
        for (const child of schemaTree.children)
          if (child.children.length) {
            const childColumns = asyncColumns.filter((column) => column.pathInSchema[0] === child.element.name);
            if (!childColumns.length) continue;
            assembled.push({
              pathInSchema: child.path,
              data: (async () => {
                const resolved = await Promise.all(childColumns.map((c) => c.data)), subcolumnData = /* @__PURE__ */ new Map(), flattened = resolved.map(({ data }) => (0, utils.Bq)(data)), skipped = Math.max(asyncRowGroup.selectStart ?? 0, ...resolved.map((result) => result.skipped)), end = Math.min(asyncRowGroup.selectEnd ?? 1 / 0, ...resolved.map((result, i) => result.skipped + flattened[i].length));
                for (let i = 0; i < childColumns.length; i++) {
                  const start = skipped - resolved[i].skipped, length = Math.max(0, end - skipped);
                  subcolumnData.set(
                    childColumns[i].pathInSchema.join("."),
                    flattened[i].slice(start, start + length)
                  );
                }
                assembleNested(subcolumnData, child, allParsers);
                const assembled2 = subcolumnData.get(child.element.name);
                if (!assembled2) throw new Error("parquet column data not assembled");
                return { data: [assembled2], skipped };
              })()
            });
          } else {
            const asyncColumn = asyncColumns.find((column) => column.pathInSchema[0] === child.element.name);
            asyncColumn && assembled.push(asyncColumn);
          }
        return { ...asyncRowGroup, asyncColumns: assembled };
      }
      async function parquetScan(options) {
        options.metadata ??= await (0, src_metadata.Ei)(options.file, options);
        const { pruningFilter, ...readOptions } = options;
        let { columns } = readOptions;
        if (columns && pruningFilter) {
          const selectedColumns = new Set(columns), extraColumns = columnsNeededForFilter(pruningFilter).filter((column) => !selectedColumns.has(column));
          extraColumns.length && (columns = [...columns, ...extraColumns]);
        }
        const preparedOptions = await prepareParquetOptions({
          ...readOptions,
          columns,
          filter: pruningFilter,
          useOffsetIndex: readOptions.useOffsetIndex ?? !0
        }), { metadata } = preparedOptions;
        if (!metadata) throw new Error("parquet requires metadata");
        const schemaTree = (0, src_metadata.YR)(metadata), availableColumns = new Set(columns ?? schemaTree.children.map((child) => child.element.name)), candidates = parquetPlanGroups(preparedOptions).groups.flatMap((group) => group.ranges.map(([selectStart, selectEnd]) => ({
          rowStart: group.groupStart + selectStart,
          rowEnd: group.groupStart + selectEnd,
          group
        }))), ranges = candidates.map(({ rowStart, rowEnd }) => ({ rowStart, rowEnd })), cache = /* @__PURE__ */ new Map();
        function readColumn2({ column, rowStart, rowEnd }) {
          if (!availableColumns.has(column))
            throw new Error(`parquet column not found in scan: ${column}`);
          if (validateRange(rowStart, rowEnd), rowStart === rowEnd) return Promise.resolve([]);
          const candidateIndex = findCandidate(candidates, rowStart, rowEnd);
          if (candidateIndex < 0)
            throw new RangeError(`parquet row range [${rowStart}, ${rowEnd}) is outside scan ranges`);
          const { group } = candidates[candidateIndex], cached = cache.get(column);
          if (cached && rowStart >= cached.rowStart && rowEnd <= cached.rowEnd)
            return cached.data.then((data2) => sliceDecodedArray(
              data2,
              rowStart - cached.rowStart,
              rowEnd - cached.rowStart
            ));
          const data = readColumnRange({
            options: preparedOptions,
            schemaTree,
            group,
            column,
            rowStart,
            rowEnd
          });
          return cache.set(column, { rowStart, rowEnd, data }), data;
        }
        return {
          metadata,
          ranges,
          readColumn: readColumn2
        };
      }
      async function prepareParquetRead(options) {
        const prepared = await prepareParquetOptions(options);
        return {
          options: prepared,
          plan: parquetPlan(prepared)
        };
      }
      async function prepareParquetOptions(options) {
        const metadata = options.metadata ?? await (0, src_metadata.Ei)(options.file, options), schemaColumns = (0, src_metadata.YR)(metadata).children.map((child) => child.element.name), missingFilterColumns = columnsNeededForFilter(options.filter).filter((column) => !schemaColumns.includes(column));
        if (missingFilterColumns.length)
          throw new Error(`parquet filter columns not found: ${missingFilterColumns.join(", ")}`);
        if (options.columns) {
          const missingColumns = options.columns.filter((column) => !schemaColumns.includes(column));
          if (missingColumns.length) throw new Error(`parquet column not found: ${missingColumns[0]}`);
        }
        let prepared = { ...options, metadata };
        return prepared = await withBloomFilters(prepared), prepared = await withPageIndexes(prepared), prepared;
      }
      function readParquetPlan(options, plan) {
        const readOptions = { ...options, file: prefetchAsyncBuffer(options.file, plan) };
        return plan.groups.map((group) => readRowGroup(readOptions, plan, group));
      }
      async function readColumnRange({ options, schemaTree, group, column, rowStart, rowEnd }) {
        const columnOptions = {
          ...options,
          columns: [column],
          filter: void 0,
          rowStart,
          rowEnd,
          useBloomFilters: !1,
          useOffsetIndex: options.useOffsetIndex ?? !0,
          usePageIndex: !1,
          pageRangesByGroup: void 0
        }, columnPlan = planCandidateColumn({ options, group, column, rowStart, rowEnd }), [asyncGroup] = readParquetPlan(columnOptions, columnPlan);
        if (!asyncGroup) throw new Error("parquet scan range not planned");
        const assembled = assembleAsync(asyncGroup, schemaTree, options.parsers), asyncColumn = assembled.asyncColumns.find((child) => child.pathInSchema[0] === column);
        if (!asyncColumn) throw new Error(`parquet column not found: ${column}`);
        const result = await asyncColumn.data, data = (0, utils.Bq)(result.data), selectStart = assembled.selectStart ?? rowStart - assembled.groupStart, selectEnd = assembled.selectEnd ?? rowEnd - assembled.groupStart;
        return sliceDecodedArray(data, selectStart - result.skipped, selectEnd - result.skipped);
      }
      function planCandidateColumn({ options, group, column, rowStart, rowEnd }) {
        if (!options.metadata) throw new Error("parquet requires metadata");
        const localPlan = parquetPlanGroup({
          rowGroup: group.rowGroup,
          groupStart: group.groupStart,
          groupRows: group.groupRows,
          ranges: [[rowStart - group.groupStart, rowEnd - group.groupStart]],
          columns: [column],
          useOffsetIndex: options.useOffsetIndex ?? !0,
          pageLocations: group.pageLocations
        }), [localGroupPlan] = localPlan.groups;
        if (!localGroupPlan) throw new Error(`parquet column not found: ${column}`);
        return {
          metadata: options.metadata,
          rowStart,
          rowEnd,
          columns: [column],
          fetches: [...localPlan.fetches, ...localPlan.indexes],
          groups: [localGroupPlan]
        };
      }
      function findCandidate(candidates, rowStart, rowEnd) {
        let low = 0, high = candidates.length - 1;
        for (; low <= high; ) {
          const middle = Math.floor((low + high) / 2), candidate = candidates[middle];
          if (rowStart < candidate.rowStart)
            high = middle - 1;
          else if (rowStart >= candidate.rowEnd)
            low = middle + 1;
          else
            return rowEnd <= candidate.rowEnd ? middle : -1;
        }
        return -1;
      }
      function validateRange(rowStart, rowEnd) {
        if (!Number.isSafeInteger(rowStart) || rowStart < 0)
          throw new RangeError("parquet rowStart must be a non-negative safe integer");
        if (!Number.isSafeInteger(rowEnd) || rowEnd < rowStart)
          throw new RangeError("parquet rowEnd must be a safe integer greater than or equal to rowStart");
      }
      function sliceDecodedArray(data, start, end) {
        return start === 0 && end === data.length ? data : Array.isArray(data) ? data.slice(start, end) : data.subarray(start, end);
      }
      async function withBloomFilters(options) {
        if (!options.useBloomFilters || !options.filter || !options.metadata) return options;
        const schemaTree = (0, src_metadata.YR)(options.metadata), schemaElements = {};
        for (const child of schemaTree.children) schemaElements[child.element.name] = child.element;
        const bloomFiltersByGroup = await prefetchBloomFilters({
          file: options.file,
          metadata: options.metadata,
          filter: options.filter,
          filterStrict: options.filterStrict
        });
        return { ...options, bloomFiltersByGroup, schemaElements };
      }
      async function withPageIndexes(options) {
        if (!options.usePageIndex || !options.filter || !options.metadata) return options;
        const { pageRangesByGroup, pageLocationsByGroup } = await prefetchPageIndexes({
          file: options.file,
          metadata: options.metadata,
          filter: options.filter,
          filterStrict: options.filterStrict,
          rowStart: options.rowStart,
          rowEnd: options.rowEnd,
          columns: options.columns,
          bloomFiltersByGroup: options.bloomFiltersByGroup,
          schemaElements: options.schemaElements,
          parsers: options.parsers
        });
        return { ...options, pageRangesByGroup, pageLocationsByGroup };
      }
    })
  ),
  /***/
  8286: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Dy: () => (
          /* binding */
          getSchemaPath
        ),
        /* harmony export */
        ES: () => (
          /* binding */
          isMapLike
        ),
        /* harmony export */
        fX: () => (
          /* binding */
          getPhysicalColumns
        ),
        /* harmony export */
        g7: () => (
          /* binding */
          isFlatColumn
        ),
        /* harmony export */
        mM: () => (
          /* binding */
          getMaxDefinitionLevel
        ),
        /* harmony export */
        qt: () => (
          /* binding */
          getMaxRepetitionLevel
        ),
        /* harmony export */
        st: () => (
          /* binding */
          getTreePath
        ),
        /* harmony export */
        wq: () => (
          /* binding */
          isListLike
        )
        /* harmony export */
      });
      function schemaTree(schema, rootIndex, path) {
        const element = schema[rootIndex], children = [];
        let count = 1;
        if (element.num_children)
          for (; children.length < element.num_children; ) {
            const childElement = schema[rootIndex + count], child = schemaTree(schema, rootIndex + count, [...path, childElement.name]);
            count += child.count, children.push(child);
          }
        return { count, element, children, path };
      }
      function getSchemaPath(schema, name) {
        return getTreePath(schemaTree(schema, 0, []), name);
      }
      function getTreePath(tree, name) {
        const path = [tree];
        for (const part of name) {
          const child = tree.children.find((child2) => child2.element.name === part);
          if (!child) throw new Error(`parquet schema element not found: ${name}`);
          path.push(child), tree = child;
        }
        return path;
      }
      function getPhysicalColumns(schemaTree2) {
        const columns = [];
        function traverse(node) {
          if (node.children.length)
            for (const child of node.children)
              traverse(child);
          else
            columns.push(node.path.join("."));
        }
        return traverse(schemaTree2), columns;
      }
      function getMaxRepetitionLevel(schemaPath) {
        let maxLevel = 0;
        for (const { element } of schemaPath)
          element.repetition_type === "REPEATED" && maxLevel++;
        return maxLevel;
      }
      function getMaxDefinitionLevel(schemaPath) {
        let maxLevel = 0;
        for (const { element } of schemaPath.slice(1))
          element.repetition_type !== "REQUIRED" && maxLevel++;
        return maxLevel;
      }
      function isListLike(schema) {
        if (!schema || schema.element.converted_type !== "LIST" || schema.children.length > 1) return !1;
        const firstChild = schema.children[0];
        return !(firstChild.children.length > 1 || firstChild.element.repetition_type !== "REPEATED");
      }
      function isMapLike(schema) {
        if (!schema || schema.element.converted_type !== "MAP" || schema.children.length > 1) return !1;
        const firstChild = schema.children[0];
        return !(firstChild.children.length !== 2 || firstChild.element.repetition_type !== "REPEATED" || firstChild.children.find((child) => child.element.name === "key")?.element.repetition_type === "REPEATED" || firstChild.children.find((child) => child.element.name === "value")?.element.repetition_type === "REPEATED");
      }
      function isFlatColumn(schemaPath) {
        if (schemaPath.length !== 2) return !1;
        const [, column] = schemaPath;
        return !(column.element.repetition_type === "REPEATED" || column.children.length);
      }
    })
  ),
  /***/
  2558: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        GD: () => (
          /* binding */
          readZigZagBigInt
        ),
        /* harmony export */
        Tn: () => (
          /* binding */
          deserializeTCompactProtocol
        ),
        /* harmony export */
        fN: () => (
          /* binding */
          readZigZag
        ),
        /* harmony export */
        pT: () => (
          /* binding */
          readVarInt
        )
        /* harmony export */
      });
      const STOP = 0, TRUE = 1, FALSE = 2, BYTE = 3, I16 = 4, I32 = 5, I64 = 6, DOUBLE = 7, BINARY = 8, LIST = 9, STRUCT = 12;
      function deserializeTCompactProtocol(reader) {
        const value = {};
        let fid = 0;
        for (; ; ) {
          if (reader.offset >= reader.view.byteLength) throw new Error("thrift struct ended without STOP");
          const byte = reader.view.getUint8(reader.offset++), type = byte & 15;
          if (type === STOP) break;
          const delta = byte >> 4;
          fid = delta ? fid + delta : readZigZag(reader), value[`field_${fid}`] = readElement(reader, type);
        }
        return value;
      }
      function readElement(reader, type) {
        switch (type) {
          case TRUE:
            return !0;
          case FALSE:
            return !1;
          case BYTE:
            return reader.view.getInt8(reader.offset++);
          case I16:
          case I32:
            return readZigZag(reader);
          case I64:
            return readZigZagBigInt(reader);
          case DOUBLE: {
            const value = reader.view.getFloat64(reader.offset, !0);
            return reader.offset += 8, value;
          }
          case BINARY: {
            const stringLength = readVarInt(reader);
            if (reader.offset + stringLength > reader.view.byteLength)
              throw new Error(`thrift binary length ${stringLength} exceeds remaining ${reader.view.byteLength - reader.offset} bytes`);
            const strBytes = new Uint8Array(reader.view.buffer, reader.view.byteOffset + reader.offset, stringLength);
            return reader.offset += stringLength, strBytes;
          }
          case LIST: {
            const byte = reader.view.getUint8(reader.offset++), elemType = byte & 15;
            let listSize = byte >> 4;
            listSize === 15 && (listSize = readVarInt(reader));
            const boolType = elemType === TRUE || elemType === FALSE, values = new Array(listSize);
            for (let i = 0; i < listSize; i++)
              values[i] = boolType ? readElement(reader, BYTE) === 1 : readElement(reader, elemType);
            return values;
          }
          case STRUCT:
            return deserializeTCompactProtocol(reader);
          default:
            throw new Error(`thrift unhandled type: ${type}`);
        }
      }
      function readVarInt(reader) {
        let result = 0, shift = 0;
        for (; ; ) {
          const byte = reader.view.getUint8(reader.offset++);
          if (result |= (byte & 127) << shift, !(byte & 128))
            return result;
          shift += 7;
        }
      }
      function readVarBigInt(reader) {
        let result = 0n, shift = 0n;
        for (; ; ) {
          const byte = reader.view.getUint8(reader.offset++);
          if (result |= BigInt(byte & 127) << shift, !(byte & 128))
            return result;
          shift += 7n;
        }
      }
      function readZigZag(reader) {
        const zigzag = readVarInt(reader);
        return zigzag >>> 1 ^ -(zigzag & 1);
      }
      function readZigZagBigInt(reader) {
        const zigzag = readVarBigInt(reader);
        return zigzag >> 1n ^ -(zigzag & 1n);
      }
    })
  ),
  /***/
  4428: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        Bq: () => (
          /* binding */
          flatten2
        ),
        /* harmony export */
        aB: () => (
          /* binding */
          toJson
        ),
        /* harmony export */
        aI: () => (
          /* binding */
          equals
        )
        /* harmony export */
      });
      function toJson(obj) {
        if (obj === void 0) return null;
        if (typeof obj == "bigint") return Number(obj);
        if (Object.is(obj, -0)) return 0;
        if (Array.isArray(obj)) return obj.map(toJson);
        if (obj instanceof Uint8Array) return Array.from(obj);
        if (obj instanceof Date) return obj.toISOString();
        if (obj instanceof Object) {
          const newObj = {};
          for (const key of Object.keys(obj))
            obj[key] !== void 0 && (newObj[key] = toJson(obj[key]));
          return newObj;
        }
        return obj;
      }
      function concat(aaa, bbb) {
        for (let i = 0; i < bbb.length; i += 1e4)
          aaa.push(...bbb.slice(i, i + 1e4));
      }
      function equals(a, b, strict = !0) {
        if (strict ? a === b : a == b) return !0;
        if (!a || !b || typeof a != "object" || typeof b != "object") return !1;
        if (a instanceof Uint8Array && b instanceof Uint8Array) {
          if (a.length !== b.length) return !1;
          for (let i = 0; i < a.length; i++)
            if (a[i] !== b[i]) return !1;
          return !0;
        }
        if (a instanceof Date || b instanceof Date)
          return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
        if (Array.isArray(a) && Array.isArray(b)) {
          if (a.length !== b.length) return !1;
          for (let i = 0; i < a.length; i++)
            if (!equals(a[i], b[i], strict)) return !1;
          return !0;
        }
        const aKeys = Object.keys(a);
        if (aKeys.length !== Object.keys(b).length) return !1;
        for (const k of aKeys)
          if (!equals(a[k], b[k], strict)) return !1;
        return !0;
      }
      async function byteLengthFromUrlUsingGet(url, requestInit = {}, fetchFn = globalThis.fetch) {
        const controller = new AbortController(), headers = new Headers(requestInit.headers);
        headers.set("Range", "bytes=0-0");
        const res = await fetchFn(url, {
          ...requestInit,
          headers,
          signal: controller.signal
        });
        if (!res.ok) throw new Error(`fetch with range failed ${res.status}`);
        if (res.status === 206) {
          const contentRange = res.headers.get("Content-Range");
          if (!contentRange) throw new Error("missing content-range header");
          const match = contentRange.match(/bytes \d+-\d+\/(\d+)/);
          if (!match) throw new Error(`invalid content-range header: ${contentRange}`);
          return parseInt(match[1]);
        }
        if (res.status === 200) {
          const contentLength = res.headers.get("Content-Length");
          if (controller.abort(), contentLength) return parseInt(contentLength);
        }
        throw new Error("server does not support range requests and missing content-length");
      }
      async function byteLengthFromUrl(url, requestInit, customFetch) {
        const fetch = customFetch ?? globalThis.fetch, res = await fetch(url, { ...requestInit, method: "HEAD" });
        if (res.status === 403)
          return byteLengthFromUrlUsingGet(url, requestInit, fetch);
        if (!res.ok) throw new Error(`fetch head failed ${res.status}`);
        const length = res.headers.get("Content-Length");
        return length ? parseInt(length) : byteLengthFromUrlUsingGet(url, requestInit, fetch);
      }
      async function asyncBufferFromUrl({ url, byteLength, requestInit, fetch: customFetch }) {
        if (!url) throw new Error("missing url");
        const fetch = customFetch ?? globalThis.fetch;
        byteLength ??= await byteLengthFromUrl(url, requestInit, fetch);
        let buffer;
        const init = requestInit || {};
        return {
          byteLength,
          async slice(start, end) {
            if (buffer)
              return buffer.then((buffer2) => buffer2.slice(start, end));
            const headers = new Headers(init.headers), endStr = end === void 0 ? "" : end - 1;
            headers.set("Range", `bytes=${start}-${endStr}`);
            const res = await fetch(url, { ...init, headers });
            if (!res.ok || !res.body) throw new Error(`fetch failed ${res.status}`);
            if (res.status === 200)
              return buffer = res.arrayBuffer(), buffer.then((buffer2) => buffer2.slice(start, end));
            if (res.status === 206)
              return res.arrayBuffer();
            throw new Error(`fetch received unexpected status code ${res.status}`);
          }
        };
      }
      function cachedAsyncBuffer({ byteLength, slice }, { minSize = defaultInitialFetchSize } = {}) {
        if (byteLength < minSize) {
          const buffer = slice(0, byteLength);
          return {
            byteLength,
            async slice(start, end) {
              return (await buffer).slice(start, end);
            }
          };
        }
        const cache = /* @__PURE__ */ new Map();
        return {
          byteLength,
          /**
           * @param {number} start
           * @param {number} [end]
           * @returns {Awaitable<ArrayBuffer>}
           */
          slice(start, end) {
            const key = cacheKey(start, end, byteLength), cached = cache.get(key);
            if (cached) return cached;
            const promise = slice(start, end);
            return cache.set(key, promise), promise;
          }
        };
      }
      function cacheKey(start, end, size) {
        if (start < 0) {
          if (end !== void 0) throw new Error(`invalid suffix range [${start}, ${end}]`);
          return size === void 0 ? `${start},` : `${size + start},${size}`;
        } else if (end !== void 0) {
          if (start > end) throw new Error(`invalid empty range [${start}, ${end}]`);
          return `${start},${end}`;
        } else return size === void 0 ? `${start},` : `${start},${size}`;
      }
      function flatten2(chunks) {
        if (!chunks) return [];
        if (chunks.length === 1) return chunks[0];
        const output = [];
        for (const chunk of chunks)
          concat(output, chunk);
        return output;
      }
    })
  )
};
