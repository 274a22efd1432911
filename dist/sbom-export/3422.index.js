export const id = 3422, ids = [3422], modules = {
  /***/
  9542: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { createReadStream } = __webpack_require__(3024), { Writable } = __webpack_require__(7075), { toUint8Array, concatBytes } = __webpack_require__(2430), { createHash, createHmac } = __webpack_require__(7598), zlib = __webpack_require__(8522);
      async function blobReader(blob, onChunk, chunkSize = 1024 * 1024) {
        const size = blob.size;
        let totalBytesRead = 0;
        for (; totalBytesRead < size; ) {
          const slice = blob.slice(totalBytesRead, Math.min(size, totalBytesRead + chunkSize));
          onChunk(new Uint8Array(await slice.arrayBuffer())), totalBytesRead += slice.size;
        }
      }
      const blobHasher = async function(hashCtor, blob) {
        const hash = new hashCtor();
        return await blobReader(blob, (chunk) => {
          hash.update(chunk);
        }), hash.digest();
      };
      class HashCalculator extends Writable {
        hash;
        constructor(hash, options) {
          super(options), this.hash = hash;
        }
        _write(chunk, encoding, callback) {
          try {
            this.hash.update(toUint8Array(chunk));
          } catch (err) {
            return callback(err);
          }
          callback();
        }
      }
      const fileStreamHasher = (hashCtor, fileStream) => new Promise((resolve, reject) => {
        if (!isReadStream(fileStream)) {
          reject(new Error("Unable to calculate hash for non-file streams."));
          return;
        }
        const fileStreamTee = createReadStream(fileStream.path, {
          start: fileStream.start,
          end: fileStream.end
        }), hash = new hashCtor(), hashCalculator = new HashCalculator(hash);
        fileStreamTee.pipe(hashCalculator), fileStreamTee.on("error", (err) => {
          hashCalculator.end(), reject(err);
        }), hashCalculator.on("error", reject), hashCalculator.on("finish", function() {
          hash.digest().then(resolve).catch(reject);
        });
      }), isReadStream = (stream) => typeof stream.path == "string", readableStreamHasher = (hashCtor, readableStream) => {
        if (readableStream.readableFlowing !== null)
          throw new Error("Unable to calculate hash for flowing readable stream");
        const hash = new hashCtor(), hashCalculator = new HashCalculator(hash);
        return readableStream.pipe(hashCalculator), new Promise((resolve, reject) => {
          readableStream.on("error", (err) => {
            hashCalculator.end(), reject(err);
          }), hashCalculator.on("error", reject), hashCalculator.on("finish", () => {
            hash.digest().then(resolve).catch(reject);
          });
        });
      };
      class Md5Js {
        digestLength = 16;
        state = Uint32Array.from(INIT$1);
        writeBuffer = new DataView(new ArrayBuffer(64));
        bufferLength = 0;
        bytesHashed = 0;
        update(sourceData) {
          const data = toUint8Array(sourceData);
          let pos = 0, len = data.byteLength;
          for (this.bytesHashed += len; len > 0; )
            this.writeBuffer.setUint8(this.bufferLength++, data[pos++]), --len, this.bufferLength === 64 && (compress(this.state, this.writeBuffer), this.bufferLength = 0);
        }
        async digest() {
          const state = Uint32Array.from(this.state), buf = new DataView(this.writeBuffer.buffer.slice(0));
          let bufLen = this.bufferLength;
          const bits = this.bytesHashed * 8;
          if (buf.setUint8(bufLen++, 128), this.bufferLength % 64 >= 56) {
            for (let i = bufLen; i < 64; ++i)
              buf.setUint8(i, 0);
            compress(state, buf), bufLen = 0;
          }
          for (let i = bufLen; i < 56; ++i)
            buf.setUint8(i, 0);
          buf.setUint32(56, bits >>> 0, !0), buf.setUint32(60, Math.floor(bits / 2 ** 32), !0), compress(state, buf);
          const out = new Uint8Array(16), view = new DataView(out.buffer);
          for (let i = 0; i < 4; ++i)
            view.setUint32(i * 4, state[i], !0);
          return out;
        }
        reset() {
          this.state.set(INIT$1), this.writeBuffer = new DataView(new ArrayBuffer(64)), this.bufferLength = 0, this.bytesHashed = 0;
        }
      }
      const INIT$1 = [1732584193, 4023233417, 2562383102, 271733878], M = 4294967295, S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21), T = Array.from({ length: 64 }, (_, i) => Math.abs(Math.sin(i + 1)) * 2 ** 32 >>> 0);
      function compress(state, block) {
        let a = state[0], b = state[1], c = state[2], d = state[3];
        for (let i = 0; i < 64; ++i) {
          let f, g;
          i < 16 ? (f = b & c | ~b & d, g = i) : i < 32 ? (f = d & b | c & ~d, g = (5 * i + 1) % 16) : i < 48 ? (f = b ^ c ^ d, g = (3 * i + 5) % 16) : (f = c ^ (b | ~d), g = 7 * i % 16);
          const x = block.getUint32(g * 4, !0), tmp = d;
          d = c, c = b;
          const s = S[(i >> 4) * 4 + (i & 3)], sum = (a + f & M) + (x + T[i] & M) & M;
          b = b + ((sum << s | sum >>> 32 - s) >>> 0) & M, a = tmp;
        }
        state[0] = state[0] + a & M, state[1] = state[1] + b & M, state[2] = state[2] + c & M, state[3] = state[3] + d & M;
      }
      const Md5Node = (() => {
        try {
          return createHash("md5"), !0;
        } catch {
          return !1;
        }
      })() ? buildNativeClass$2() : Md5Js;
      function buildNativeClass$2() {
        return class {
          digestLength = 16;
          hash = createHash("md5");
          update(data) {
            this.hash.update(toUint8Array(data));
          }
          async digest() {
            const buf = this.hash.copy().digest();
            return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
          }
          reset() {
            this.hash = createHash("md5");
          }
        };
      }
      const CRC32_TABLE = new Uint32Array(256);
      for (let i = 0; i < 256; ++i) {
        let c = i;
        for (let j = 0; j < 8; ++j)
          c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
        CRC32_TABLE[i] = c >>> 0;
      }
      const ONES = 4294967295;
      class Crc32Js {
        digestLength = 4;
        checksum = ONES;
        update(data) {
          for (let i = 0; i < data.length; ++i)
            this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
        }
        digestSync() {
          return (this.checksum ^ ONES) >>> 0;
        }
        async digest() {
          const value = this.digestSync(), out = new Uint8Array(4);
          return new DataView(out.buffer).setUint32(0, value, !1), out;
        }
        reset() {
          this.checksum = ONES;
        }
      }
      const zlibCrc32 = typeof zlib.crc32 == "function" ? zlib.crc32 : void 0, Crc32Node = zlibCrc32 ? buildNativeClass$1(zlibCrc32) : Crc32Js;
      function buildNativeClass$1(nativeCrc32) {
        return class {
          digestLength = 4;
          value = 0;
          update(data) {
            this.value = nativeCrc32(data, this.value);
          }
          digestSync() {
            return this.value >>> 0;
          }
          async digest() {
            const out = new Uint8Array(4);
            return new DataView(out.buffer).setUint32(0, this.digestSync(), !1), out;
          }
          reset() {
            this.value = 0;
          }
        };
      }
      const BLOCK = 64, DIGEST_LENGTH = 32, MAX_HASHABLE_LENGTH = 2 ** 53 - 1;
      class Sha256Js {
        digestLength = DIGEST_LENGTH;
        state = Int32Array.from(INIT);
        w;
        buffer = new Uint8Array(64);
        bufferLength = 0;
        bytesHashed = 0;
        finished = !1;
        inner;
        outer;
        constructor(secret) {
          if (secret) {
            const key = Sha256Js.normalizeKey(secret);
            this.inner = new Sha256Js(), this.outer = new Sha256Js();
            const { inner, outer } = this, pad = new Uint8Array(BLOCK * 2);
            for (let i = 0; i < BLOCK; ++i)
              pad[i] = 54 ^ key[i], pad[i + BLOCK] = 92 ^ key[i];
            inner.update(pad.subarray(0, BLOCK)), outer.update(pad.subarray(BLOCK));
          }
        }
        update(data) {
          if (this.finished)
            throw new Error("Attempted to update an already finished HMAC.");
          if (this.inner) {
            this.inner.update(data);
            return;
          }
          const chunk = toUint8Array(data);
          let position = 0, { byteLength } = chunk;
          if (this.bytesHashed += byteLength, this.bytesHashed * 8 > MAX_HASHABLE_LENGTH)
            throw new Error("Cannot hash more than 2^53 - 1 bits");
          for (; byteLength > 0; )
            this.buffer[this.bufferLength++] = chunk[position++], byteLength--, this.bufferLength === BLOCK && (this.hashBuffer(), this.bufferLength = 0);
        }
        async digest() {
          const { inner, outer } = this;
          if (inner && outer) {
            if (this.finished)
              throw new Error("Attempted to digest an already finished HMAC.");
            this.finished = !0;
            const innerDigest = inner.digestSync();
            return outer.update(innerDigest), outer.digestSync();
          }
          return this.digestSync();
        }
        reset() {
          this.state = Int32Array.from(INIT), this.buffer = new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
        }
        digestSync() {
          const state = this.state.slice(), buffer = this.buffer.slice();
          let bufferLength = this.bufferLength;
          const bitsHashed = this.bytesHashed * 8, bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
          if (bufferView.setUint8(bufferLength++, 128), (bufferLength - 1) % BLOCK >= BLOCK - 8) {
            for (let i = bufferLength; i < BLOCK; ++i)
              bufferView.setUint8(i, 0);
            this.hashBufferWith(state, buffer), bufferLength = 0;
          }
          for (let i = bufferLength; i < BLOCK - 8; ++i)
            bufferView.setUint8(i, 0);
          bufferView.setUint32(BLOCK - 8, Math.floor(bitsHashed / 4294967296), !1), bufferView.setUint32(BLOCK - 4, bitsHashed, !1), this.hashBufferWith(state, buffer);
          const out = new Uint8Array(DIGEST_LENGTH);
          for (let i = 0; i < 8; ++i)
            out[i * 4] = state[i] >>> 24 & 255, out[i * 4 + 1] = state[i] >>> 16 & 255, out[i * 4 + 2] = state[i] >>> 8 & 255, out[i * 4 + 3] = state[i] >>> 0 & 255;
          return out;
        }
        static normalizeKey(secret) {
          const key = toUint8Array(secret);
          if (key.byteLength > BLOCK) {
            const h = new Sha256Js();
            h.update(key);
            const out = h.digestSync(), padded = new Uint8Array(BLOCK);
            return padded.set(out), padded;
          }
          if (key.byteLength < BLOCK) {
            const padded = new Uint8Array(BLOCK);
            return padded.set(key), padded;
          }
          return key;
        }
        hashBuffer() {
          this.hashBufferWith(this.state, this.buffer);
        }
        hashBufferWith(state, buffer) {
          const w = this.w ??= new Int32Array(64);
          let s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
          for (let i = 0; i < BLOCK; ++i) {
            if (i < 16)
              w[i] = (buffer[i * 4] & 255) << 24 | (buffer[i * 4 + 1] & 255) << 16 | (buffer[i * 4 + 2] & 255) << 8 | buffer[i * 4 + 3] & 255;
            else {
              let u = w[i - 2];
              const t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10;
              u = w[i - 15];
              const t22 = (u >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
              w[i] = (t12 + w[i - 7] | 0) + (t22 + w[i - 16] | 0);
            }
            const t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0, t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
            s7 = s6, s6 = s5, s5 = s4, s4 = s3 + t1 | 0, s3 = s2, s2 = s1, s1 = s0, s0 = t1 + t2 | 0;
          }
          state[0] += s0, state[1] += s1, state[2] += s2, state[3] += s3, state[4] += s4, state[5] += s5, state[6] += s6, state[7] += s7;
        }
      }
      const INIT = new Int32Array([
        1779033703,
        3144134277,
        1013904242,
        2773480762,
        1359893119,
        2600822924,
        528734635,
        1541459225
      ]), K = new Int32Array([
        1116352408,
        1899447441,
        3049323471,
        3921009573,
        961987163,
        1508970993,
        2453635748,
        2870763221,
        3624381080,
        310598401,
        607225278,
        1426881987,
        1925078388,
        2162078206,
        2614888103,
        3248222580,
        3835390401,
        4022224774,
        264347078,
        604807628,
        770255983,
        1249150122,
        1555081692,
        1996064986,
        2554220882,
        2821834349,
        2952996808,
        3210313671,
        3336571891,
        3584528711,
        113926993,
        338241895,
        666307205,
        773529912,
        1294757372,
        1396182291,
        1695183700,
        1986661051,
        2177026350,
        2456956037,
        2730485921,
        2820302411,
        3259730800,
        3345764771,
        3516065817,
        3600352804,
        4094571909,
        275423344,
        430227734,
        506948616,
        659060556,
        883997877,
        958139571,
        1322822218,
        1537002063,
        1747873779,
        1955562222,
        2024104815,
        2227730452,
        2361852424,
        2428436474,
        2756734187,
        3204031479,
        3329325298
      ]), Sha256Node = (() => {
        try {
          return createHash("sha256"), !0;
        } catch {
          return !1;
        }
      })() ? buildNativeClass() : Sha256Js;
      function buildNativeClass() {
        return class {
          digestLength = 32;
          secret;
          hash;
          isHmac;
          finished = !1;
          constructor(secret) {
            this.secret = secret, this.isHmac = !!secret, this.hash = this.createHash();
          }
          update(data) {
            if (this.finished)
              throw new Error("Attempted to update an already finished hash.");
            this.hash.update(data);
          }
          async digest() {
            let buf;
            return this.isHmac ? (this.finished = !0, buf = this.hash.digest()) : buf = this.hash.copy().digest(), new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
          }
          reset() {
            this.hash = this.createHash(), this.finished = !1;
          }
          createHash() {
            return this.secret ? createHmac("sha256", toBuffer(this.secret)) : createHash("sha256");
          }
        };
      }
      function toBuffer(data) {
        return typeof data == "string" ? data : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data);
      }
      const { digest, sign, importKey } = globalThis?.crypto?.subtle ?? {}, subtle = typeof digest == "function" && typeof sign == "function" && typeof importKey == "function" ? globalThis.crypto.subtle : void 0, MAX_PENDING_BYTES = 8 * 1024 * 1024;
      class Sha256WebCrypto {
        digestLength = 32;
        secret;
        pending = [];
        pendingBytes = 0;
        fallback;
        finished = !1;
        constructor(secret) {
          secret && (this.secret = toUint8Array(secret));
        }
        update(data) {
          if (this.finished)
            throw new Error("Attempted to update an already finished HMAC.");
          if (this.fallback) {
            this.fallback.update(data);
            return;
          }
          this.pending.push(data.slice()), this.pendingBytes += data.byteLength, this.pendingBytes >= MAX_PENDING_BYTES && this.switchToFallback();
        }
        async digest() {
          if (this.fallback)
            return this.fallback.digest();
          if (this.secret && this.finished)
            throw new Error("Attempted to digest an already finished HMAC.");
          const data = concatBytes(this.pending);
          if (subtle) {
            if (this.secret) {
              this.finished = !0;
              const key = await subtle.importKey("raw", this.secret, { name: "HMAC", hash: "SHA-256" }, !1, ["sign"]), sig = await subtle.sign("HMAC", key, data);
              return new Uint8Array(sig);
            }
            const hash = await subtle.digest("SHA-256", data);
            return new Uint8Array(hash);
          }
          const sha256 = new Sha256Js(this.secret);
          return sha256.update(data), sha256.digest();
        }
        reset() {
          this.pending = [], this.pendingBytes = 0, this.fallback = void 0, this.finished = !1;
        }
        switchToFallback() {
          const sha256Js = new Sha256Js(this.secret);
          for (const chunk of this.pending)
            sha256Js.update(chunk);
          this.fallback = sha256Js, this.pending = [], this.pendingBytes = 0;
        }
      }
      exports.Crc32 = Crc32Node, exports.Crc32Js = Crc32Js, exports.Crc32Node = Crc32Node, exports.Md5 = Md5Node, exports.Md5Js = Md5Js, exports.Md5Node = Md5Node, exports.Sha256 = Sha256Node, exports.Sha256Js = Sha256Js, exports.Sha256Node = Sha256Node, exports.Sha256WebCrypto = Sha256WebCrypto, exports.blobHasher = blobHasher, exports.blobReader = blobReader, exports.fileStreamHasher = fileStreamHasher, exports.readableStreamHasher = readableStreamHasher;
    })
  ),
  /***/
  2658: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { hasOwn } = __webpack_require__(4534), { getSmithyContext, normalizeProvider } = __webpack_require__(4534);
      exports.getSmithyContext = getSmithyContext, exports.normalizeProvider = normalizeProvider;
      const { SMITHY_CONTEXT_KEY, AlgorithmId } = __webpack_require__(690);
      exports.AlgorithmId = AlgorithmId;
      const { NormalizedSchema } = __webpack_require__(6890), getAllAliases = (name, aliases) => {
        const _aliases = [];
        if (name && _aliases.push(name), aliases)
          for (const alias of aliases)
            _aliases.push(alias);
        return _aliases;
      }, getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`, constructStack = () => {
        let absoluteEntries = [], relativeEntries = [], identifyOnResolve = !1;
        const entriesNameSet = /* @__PURE__ */ new Set(), sort = (entries) => entries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]), removeByName = (toRemove) => {
          let isRemoved = !1;
          const filterCb = (entry) => {
            const aliases = getAllAliases(entry.name, entry.aliases);
            if (aliases.includes(toRemove)) {
              isRemoved = !0;
              for (const alias of aliases)
                entriesNameSet.delete(alias);
              return !1;
            }
            return !0;
          };
          return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
        }, removeByReference = (toRemove) => {
          let isRemoved = !1;
          const filterCb = (entry) => {
            if (entry.middleware === toRemove) {
              isRemoved = !0;
              for (const alias of getAllAliases(entry.name, entry.aliases))
                entriesNameSet.delete(alias);
              return !1;
            }
            return !0;
          };
          return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
        }, cloneTo = (toStack) => (absoluteEntries.forEach((entry) => {
          toStack.add(entry.middleware, { ...entry });
        }), relativeEntries.forEach((entry) => {
          toStack.addRelativeTo(entry.middleware, { ...entry });
        }), toStack.identifyOnResolve?.(stack.identifyOnResolve()), toStack), expandRelativeMiddlewareList = (from) => {
          const expandedMiddlewareList = [];
          return from.before.forEach((entry) => {
            entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
          }), expandedMiddlewareList.push(from), from.after.reverse().forEach((entry) => {
            entry.before.length === 0 && entry.after.length === 0 ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
          }), expandedMiddlewareList;
        }, getMiddlewareList = (debug = !1) => {
          const normalizedAbsoluteEntries = [], normalizedRelativeEntries = [], normalizedEntriesNameMap = {};
          return absoluteEntries.forEach((entry) => {
            const normalizedEntry = {
              ...entry,
              before: [],
              after: []
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))
              normalizedEntriesNameMap[alias] = normalizedEntry;
            normalizedAbsoluteEntries.push(normalizedEntry);
          }), relativeEntries.forEach((entry) => {
            const normalizedEntry = {
              ...entry,
              before: [],
              after: []
            };
            for (const alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases))
              normalizedEntriesNameMap[alias] = normalizedEntry;
            normalizedRelativeEntries.push(normalizedEntry);
          }), normalizedRelativeEntries.forEach((entry) => {
            if (entry.toMiddleware) {
              const toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
              if (toMiddleware === void 0) {
                if (debug)
                  return;
                throw new Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
              }
              entry.relation === "after" && toMiddleware.after.push(entry), entry.relation === "before" && toMiddleware.before.push(entry);
            }
          }), sort(normalizedAbsoluteEntries).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => (wholeList.push(...expandedMiddlewareList), wholeList), []);
        }, stack = {
          add: (middleware, options = {}) => {
            const { name, override, aliases: _aliases } = options, entry = {
              step: "initialize",
              priority: "normal",
              middleware,
              ...options
            }, aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
              if (aliases.some((alias) => entriesNameSet.has(alias))) {
                if (!override)
                  throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                for (const alias of aliases) {
                  const toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
                  if (toOverrideIndex === -1)
                    continue;
                  const toOverride = absoluteEntries[toOverrideIndex];
                  if (toOverride.step !== entry.step || entry.priority !== toOverride.priority)
                    throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
                  absoluteEntries.splice(toOverrideIndex, 1);
                }
              }
              for (const alias of aliases)
                entriesNameSet.add(alias);
            }
            absoluteEntries.push(entry);
          },
          addRelativeTo: (middleware, options) => {
            const { name, override, aliases: _aliases } = options, entry = {
              middleware,
              ...options
            }, aliases = getAllAliases(name, _aliases);
            if (aliases.length > 0) {
              if (aliases.some((alias) => entriesNameSet.has(alias))) {
                if (!override)
                  throw new Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
                for (const alias of aliases) {
                  const toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
                  if (toOverrideIndex === -1)
                    continue;
                  const toOverride = relativeEntries[toOverrideIndex];
                  if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation)
                    throw new Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
                  relativeEntries.splice(toOverrideIndex, 1);
                }
              }
              for (const alias of aliases)
                entriesNameSet.add(alias);
            }
            relativeEntries.push(entry);
          },
          clone: () => cloneTo(constructStack()),
          use: (plugin) => {
            plugin.applyToStack(stack);
          },
          remove: (toRemove) => typeof toRemove == "string" ? removeByName(toRemove) : removeByReference(toRemove),
          removeByTag: (toRemove) => {
            let isRemoved = !1;
            const filterCb = (entry) => {
              const { tags, name, aliases: _aliases } = entry;
              if (tags && tags.includes(toRemove)) {
                const aliases = getAllAliases(name, _aliases);
                for (const alias of aliases)
                  entriesNameSet.delete(alias);
                return isRemoved = !0, !1;
              }
              return !0;
            };
            return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
          },
          concat: (from) => {
            const cloned = cloneTo(constructStack());
            return cloned.use(from), cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? !1)), cloned;
          },
          applyToStack: cloneTo,
          identify: () => getMiddlewareList(!0).map((mw) => {
            const step = mw.step ?? mw.relation + " " + mw.toMiddleware;
            return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
          }),
          identifyOnResolve(toggle) {
            return typeof toggle == "boolean" && (identifyOnResolve = toggle), identifyOnResolve;
          },
          resolve: (handler, context) => {
            for (const middleware of getMiddlewareList().map((entry) => entry.middleware).reverse())
              handler = middleware(handler, context);
            return identifyOnResolve && console.log(stack.identify()), handler;
          }
        };
        return stack;
      }, stepWeights = {
        initialize: 5,
        serialize: 4,
        build: 3,
        finalizeRequest: 2,
        deserialize: 1
      }, priorityWeights = {
        high: 3,
        normal: 2,
        low: 1
      }, invalidFunction = (message) => () => {
        throw new Error(message);
      }, invalidProvider = (message) => () => Promise.reject(message), getCircularReplacer = () => {
        const seen = /* @__PURE__ */ new WeakSet();
        return (key, value) => {
          if (typeof value == "object" && value !== null) {
            if (seen.has(value))
              return "[Circular]";
            seen.add(value);
          }
          return value;
        };
      }, sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1e3)), waiterServiceDefaults = {
        minDelay: 2,
        maxDelay: 120
      };
      var WaiterState;
      (function(WaiterState2) {
        WaiterState2.ABORTED = "ABORTED", WaiterState2.FAILURE = "FAILURE", WaiterState2.SUCCESS = "SUCCESS", WaiterState2.RETRY = "RETRY", WaiterState2.TIMEOUT = "TIMEOUT";
      })(WaiterState || (WaiterState = {}));
      const checkExceptions = (result) => {
        if (result.state === WaiterState.ABORTED) {
          const abortError = new Error(`${JSON.stringify({
            ...result,
            reason: "Request was aborted"
          }, getCircularReplacer())}`);
          throw abortError.name = "AbortError", abortError;
        } else if (result.state === WaiterState.TIMEOUT) {
          const timeoutError = new Error(`${JSON.stringify({
            ...result,
            reason: "Waiter has timed out"
          }, getCircularReplacer())}`);
          throw timeoutError.name = "TimeoutError", timeoutError;
        } else if (result.state !== WaiterState.SUCCESS)
          throw new Error(`${JSON.stringify(result, getCircularReplacer())}`);
        return result;
      }, runPolling = async ({ minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal }, input, acceptorChecks) => {
        const observedResponses = {}, [minDelayMs, maxDelayMs] = [minDelay * 1e3, maxDelay * 1e3];
        let currentAttempt = 0;
        const waitUntil = Date.now() + maxWaitTime * 1e3, warn403Time = Date.now() + 6e4;
        let didWarn403 = !1;
        for (; ; ) {
          if (currentAttempt > 0) {
            const delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
            if (abortController?.signal?.aborted || abortSignal?.aborted) {
              const message = "AbortController signal aborted.";
              return observedResponses[message] |= 0, observedResponses[message] += 1, { state: WaiterState.ABORTED, observedResponses };
            }
            if (Date.now() + delayMs > waitUntil)
              return { state: WaiterState.TIMEOUT, observedResponses };
            await sleep(delayMs / 1e3);
          }
          const { state, reason } = await acceptorChecks(client, input);
          if (reason) {
            const message = createMessageFromResponse(reason);
            observedResponses[message] |= 0, observedResponses[message] += 1;
          }
          if (state !== WaiterState.RETRY)
            return { state, reason, final: reason, observedResponses };
          currentAttempt += 1, !didWarn403 && Date.now() >= warn403Time && (checkWarn403(observedResponses, client), didWarn403 = !0);
        }
      }, checkWarn403 = (observedResponses = {}, client) => {
        const orderedErrors = Object.keys(observedResponses);
        let count403 = 0;
        for (const response of orderedErrors) {
          const n = observedResponses[response] | 0;
          response.startsWith("403:") && (count403 += n);
        }
        const clientLogger = client?.config?.logger, warningLogger = typeof clientLogger?.warn == "function" && !clientLogger.constructor?.name?.includes?.("NoOpLogger") ? clientLogger : console;
        (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) && warningLogger.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter polling.");
      }, createMessageFromResponse = (reason) => {
        const status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
        return reason?.$responseBodyText ? `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}` : status ? reason?.$response || reason?.message ? `${status ?? "Unknown"}: ${reason?.message}` : `${status}: OK` : String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? "Unknown");
      }, exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
        const attemptCountCeiling = Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1;
        if (attempt > attemptCountCeiling)
          return maxDelayMs;
        const delay = minDelayMs * 2 ** (attempt - 1), capped = Math.min(delay, maxDelayMs), waitFor = randomInRange(minDelayMs, capped);
        if (Date.now() + waitFor > waitUntil) {
          const timeRemaining = waitUntil - Date.now();
          return Math.max(0, timeRemaining - 500);
        }
        return waitFor;
      }, randomInRange = (min, max) => min + Math.random() * (max - min), validateWaiterOptions = (options) => {
        if (options.maxWaitTime <= 0)
          throw new Error("WaiterConfiguration.maxWaitTime must be greater than 0");
        if (options.minDelay <= 0)
          throw new Error("WaiterConfiguration.minDelay must be greater than 0");
        if (options.maxDelay <= 0)
          throw new Error("WaiterConfiguration.maxDelay must be greater than 0");
        if (options.maxWaitTime <= options.minDelay)
          throw new Error(`WaiterConfiguration.maxWaitTime [${options.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
        if (options.maxDelay < options.minDelay)
          throw new Error(`WaiterConfiguration.maxDelay [${options.maxDelay}] must be greater than WaiterConfiguration.minDelay [${options.minDelay}] for this waiter`);
      }, abortTimeout = (abortSignal) => {
        let onAbort;
        const promise = new Promise((resolve) => {
          onAbort = () => resolve({ state: WaiterState.ABORTED }), typeof abortSignal.addEventListener == "function" ? abortSignal.addEventListener("abort", onAbort) : abortSignal.onabort = onAbort;
        });
        return {
          clearListener() {
            typeof abortSignal.removeEventListener == "function" && abortSignal.removeEventListener("abort", onAbort);
          },
          aborted: promise
        };
      }, createWaiter = async (options, input, acceptorChecks) => {
        const params = {
          ...waiterServiceDefaults,
          ...options
        };
        validateWaiterOptions(params);
        const exitConditions = [runPolling(params, input, acceptorChecks)], finalize = [];
        if (options.abortSignal) {
          const { aborted, clearListener } = abortTimeout(options.abortSignal);
          finalize.push(clearListener), exitConditions.push(aborted);
        }
        if (options.abortController?.signal) {
          const { aborted, clearListener } = abortTimeout(options.abortController.signal);
          finalize.push(clearListener), exitConditions.push(aborted);
        }
        return Promise.race(exitConditions).then((result) => {
          for (const fn of finalize)
            fn();
          return result;
        });
      };
      class Client {
        config;
        middlewareStack = constructStack();
        initConfig;
        handlers;
        constructor(config) {
          this.config = config;
          const { protocol, protocolSettings } = config;
          protocolSettings && typeof protocol == "function" && (config.protocol = new protocol(protocolSettings));
        }
        send(command, optionsOrCb, cb) {
          const options = typeof optionsOrCb != "function" ? optionsOrCb : void 0, callback = typeof optionsOrCb == "function" ? optionsOrCb : cb, useHandlerCache = options === void 0 && this.config.cacheMiddleware === !0;
          let handler;
          if (useHandlerCache) {
            this.handlers || (this.handlers = /* @__PURE__ */ new WeakMap());
            const handlers = this.handlers;
            handlers.has(command.constructor) ? handler = handlers.get(command.constructor) : (handler = command.resolveMiddleware(this.middlewareStack, this.config, options), handlers.set(command.constructor, handler));
          } else
            delete this.handlers, handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
          if (callback)
            handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
            });
          else
            return handler(command).then((result) => result.output);
        }
        destroy() {
          this.config?.requestHandler?.destroy?.(), delete this.handlers;
        }
      }
      const SENSITIVE_STRING$1 = "***SensitiveInformation***";
      function schemaLogFilter(schema, data) {
        if (data == null)
          return data;
        const ns = NormalizedSchema.of(schema);
        if (ns.getMergedTraits().sensitive)
          return SENSITIVE_STRING$1;
        if (ns.isListSchema()) {
          const valueSchema = ns.getValueSchema();
          if (valueSchema.getMergedTraits().sensitive)
            return SENSITIVE_STRING$1;
          if (Array.isArray(data))
            return data.map((value) => schemaLogFilter(valueSchema, value));
        } else if (ns.isMapSchema()) {
          const valueSchema = ns.getValueSchema();
          if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive)
            return SENSITIVE_STRING$1;
          if (typeof data == "object")
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
        } else if (ns.isStructSchema() && typeof data == "object") {
          const object = data, newObject = {};
          for (const [member, memberNs] of ns.structIterator())
            object[member] != null && (newObject[member] = schemaLogFilter(memberNs, object[member]));
          return newObject;
        }
        return data;
      }
      const operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
      class Command {
        middlewareStack = constructStack();
        schema;
        static classBuilder() {
          return new ClassBuilder();
        }
        resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
          for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options))
            this.middlewareStack.use(mw);
          const stack = clientStack.concat(this.middlewareStack), { logger } = configuration, additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY], handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [SMITHY_CONTEXT_KEY]: {
              ...additionalSmithyContext,
              commandInstance: this,
              ...smithyContext,
              ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder },
              ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal }
            }
          }, { requestHandler } = configuration;
          let requestOptions = options ?? {};
          requestOptions.metricsRecorder && (requestOptions = { ...requestOptions }, delete requestOptions.metricsRecorder);
          let isEventStream;
          const schema = this.schema, marker = schema?.[operationEventStreamMarker];
          if (marker !== void 0)
            isEventStream = marker;
          else if (schema && Array.isArray(schema) && schema[0] === 9) {
            const [, , , , input$, output$] = schema;
            isEventStream = schema[operationEventStreamMarker] = !!(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
          }
          return isEventStream && (requestOptions = {
            isEventStream,
            ...requestOptions
          }), stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
        }
      }
      class ClassBuilder {
        _init = () => {
        };
        _ep = {};
        _middlewareFn = () => [];
        _commandName = "";
        _clientName = "";
        _additionalContext = {};
        _smithyContext = {};
        _inputFilterSensitiveLog = void 0;
        _outputFilterSensitiveLog = void 0;
        _serializer = null;
        _deserializer = null;
        _operationSchema;
        init(cb) {
          this._init = cb;
        }
        ep(endpointParameterInstructions) {
          return this._ep = endpointParameterInstructions, this;
        }
        m(middlewareSupplier) {
          return this._middlewareFn = middlewareSupplier, this;
        }
        s(service, operation, smithyContext = {}) {
          return this._smithyContext = {
            service,
            operation,
            ...smithyContext
          }, this;
        }
        c(additionalContext = {}) {
          return this._additionalContext = additionalContext, this;
        }
        n(clientName, commandName) {
          return this._clientName = clientName, this._commandName = commandName, this;
        }
        f(inputFilter = (_) => _, outputFilter = (_) => _) {
          return this._inputFilterSensitiveLog = inputFilter, this._outputFilterSensitiveLog = outputFilter, this;
        }
        ser(serializer) {
          return this._serializer = serializer, this;
        }
        de(deserializer) {
          return this._deserializer = deserializer, this;
        }
        sc(operation) {
          return this._operationSchema = operation, this._smithyContext.operationSchema = operation, this;
        }
        build() {
          const closure = this;
          let CommandRef;
          return CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
              return closure._ep;
            }
            constructor(...[input]) {
              super(), this.input = input ?? {}, closure._init(this), this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
              const op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
              return this.resolveMiddlewareWithContext(stack, configuration, options, {
                CommandCtor: CommandRef,
                middlewareFn: closure._middlewareFn,
                clientName: closure._clientName,
                commandName: closure._commandName,
                inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                smithyContext: closure._smithyContext,
                additionalContext: closure._additionalContext
              });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
          };
        }
      }
      const SENSITIVE_STRING = "***SensitiveInformation***", createAggregatedClient = (commands, Client2, options) => {
        for (const [command, CommandCtor] of Object.entries(commands)) {
          const methodImpl = async function(args, optionsOrCb, cb) {
            const command2 = new CommandCtor(args);
            if (typeof optionsOrCb == "function")
              this.send(command2, optionsOrCb);
            else if (typeof cb == "function") {
              if (typeof optionsOrCb != "object")
                throw new Error(`Expected http options but got ${typeof optionsOrCb}`);
              this.send(command2, optionsOrCb || {}, cb);
            } else
              return this.send(command2, optionsOrCb);
          }, methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
          Client2.prototype[methodName] = methodImpl;
        }
        const { paginators = {}, waiters = {} } = options ?? {};
        for (const [paginatorName, paginatorFn] of Object.entries(paginators))
          Client2.prototype[paginatorName] === void 0 && (Client2.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
            return paginatorFn({
              ...paginationConfiguration,
              client: this
            }, commandInput, ...rest);
          });
        for (const [waiterName, waiterFn] of Object.entries(waiters))
          Client2.prototype[waiterName] === void 0 && (Client2.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
            let config = waiterConfiguration;
            return typeof waiterConfiguration == "number" && (config = {
              maxWaitTime: waiterConfiguration
            }), waiterFn({
              ...config,
              client: this
            }, commandInput, ...rest);
          });
      };
      class ServiceException extends Error {
        static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
        $fault;
        $response;
        $retryable;
        $metadata;
        constructor(options) {
          super(options.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = options.name, this.$fault = options.$fault, this.$metadata = options.$metadata;
        }
        static isInstance(value) {
          if (!value)
            return !1;
          const candidate = value;
          return ServiceException.prototype.isPrototypeOf(candidate) || !!candidate.$fault && !!candidate.$metadata && (candidate.$fault === "client" || candidate.$fault === "server");
        }
        static [Symbol.hasInstance](instance) {
          if (!instance)
            return !1;
          const candidate = instance;
          if (this === ServiceException)
            return ServiceException.isInstance(instance);
          if (ServiceException.isInstance(instance)) {
            if (this.prototype.isPrototypeOf(instance))
              return !0;
            const targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0;
            let candidateHasShapeId = !1;
            if (targetId) {
              let proto = Object.getPrototypeOf(candidate);
              for (; proto && proto !== Object.prototype; ) {
                const ctor = proto.constructor, candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
                if (candidateId && (candidateHasShapeId = !0, candidateId === targetId))
                  return !0;
                proto = Object.getPrototypeOf(proto);
              }
            }
            if (targetId && candidateHasShapeId)
              return !1;
            const targetName = this.name;
            if (targetName && targetName.length >= 6) {
              if (candidate.name === targetName)
                return !0;
              let proto = Object.getPrototypeOf(candidate);
              for (; proto && proto !== Object.prototype; ) {
                const ctorName = proto.constructor?.name;
                if (ctorName && ctorName !== "Error" && ctorName === targetName)
                  return !0;
                proto = Object.getPrototypeOf(proto);
              }
            }
          }
          return !1;
        }
      }
      const decorateServiceException = (exception, additions = {}) => {
        Object.entries(additions).filter(([, v]) => v !== void 0).forEach(([k, v]) => {
          (exception[k] == null || exception[k] === "") && (exception[k] = v);
        });
        const message = exception.message || exception.Message || "UnknownError";
        return exception.message = message, delete exception.Message, exception;
      }, throwDefaultError = ({ output, parsedBody, exceptionCtor, errorCode }) => {
        const $metadata = deserializeMetadata(output), statusCode = $metadata.httpStatusCode ? $metadata.httpStatusCode + "" : void 0, response = new exceptionCtor({
          name: parsedBody?.code || parsedBody?.Code || errorCode || statusCode || "UnknownError",
          $fault: "client",
          $metadata
        });
        throw decorateServiceException(response, parsedBody);
      }, withBaseException = (ExceptionCtor) => ({ output, parsedBody, errorCode }) => {
        throwDefaultError({ output, parsedBody, exceptionCtor: ExceptionCtor, errorCode });
      }, deserializeMetadata = (output) => ({
        httpStatusCode: output.statusCode,
        requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
        extendedRequestId: output.headers["x-amz-id-2"],
        cfId: output.headers["x-amz-cf-id"]
      }), loadConfigsForDefaultMode = (mode) => {
        switch (mode) {
          case "standard":
            return {
              retryMode: "standard",
              connectionTimeout: 3100
            };
          case "in-region":
            return {
              retryMode: "standard",
              connectionTimeout: 1100
            };
          case "cross-region":
            return {
              retryMode: "standard",
              connectionTimeout: 3100
            };
          case "mobile":
            return {
              retryMode: "standard",
              connectionTimeout: 3e4
            };
          default:
            return {};
        }
      };
      let warningEmitted = !1;
      const emitWarningIfUnsupportedVersion = (version) => {
        version && !warningEmitted && parseInt(version.substring(1, version.indexOf("."))) < 16 && (warningEmitted = !0);
      }, knownAlgorithms = Object.values(AlgorithmId), getChecksumConfiguration = (runtimeConfig) => {
        const checksumAlgorithms = [];
        for (const id2 in AlgorithmId) {
          if (!hasOwn(AlgorithmId, id2))
            continue;
          const algorithmId = AlgorithmId[id2];
          runtimeConfig[algorithmId] !== void 0 && checksumAlgorithms.push({
            algorithmId: () => algorithmId,
            checksumConstructor: () => runtimeConfig[algorithmId]
          });
        }
        for (const [id2, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {}))
          checksumAlgorithms.push({
            algorithmId: () => id2,
            checksumConstructor: () => ChecksumCtor
          });
        return {
          addChecksumAlgorithm(algo) {
            runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
            const id2 = algo.algorithmId(), ctor = algo.checksumConstructor();
            knownAlgorithms.includes(id2) ? runtimeConfig.checksumAlgorithms[id2.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id2] = ctor, checksumAlgorithms.push(algo);
          },
          checksumAlgorithms() {
            return checksumAlgorithms;
          }
        };
      }, resolveChecksumRuntimeConfig = (clientConfig) => {
        const runtimeConfig = {};
        return clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
          const id2 = checksumAlgorithm.algorithmId();
          knownAlgorithms.includes(id2) && (runtimeConfig[id2] = checksumAlgorithm.checksumConstructor());
        }), runtimeConfig;
      }, getRetryConfiguration = (runtimeConfig) => ({
        setRetryStrategy(retryStrategy) {
          runtimeConfig.retryStrategy = retryStrategy;
        },
        retryStrategy() {
          return runtimeConfig.retryStrategy;
        }
      }), resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
        const runtimeConfig = {};
        return runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy(), runtimeConfig;
      }, getDefaultExtensionConfiguration = (runtimeConfig) => Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig)), getDefaultClientConfiguration = getDefaultExtensionConfiguration, resolveDefaultRuntimeConfig = (config) => Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config)), getArrayIfSingleItem = (mayBeArray) => Array.isArray(mayBeArray) ? mayBeArray : [mayBeArray], getValueFromTextNode = (obj) => {
        const textNodeName = "#text";
        for (const key in obj)
          hasOwn(obj, key) && (obj[key][textNodeName] !== void 0 ? obj[key] = obj[key][textNodeName] : typeof obj[key] == "object" && obj[key] !== null && (obj[key] = getValueFromTextNode(obj[key])));
        return obj;
      }, isSerializableHeaderValue = (value) => value != null;
      class NoOpLogger {
        trace() {
        }
        debug() {
        }
        info() {
        }
        warn() {
        }
        error() {
        }
      }
      function map(arg0, arg1, arg2) {
        let target, filter, instructions;
        if (typeof arg1 > "u" && typeof arg2 > "u")
          target = {}, instructions = arg0;
        else {
          if (target = arg0, typeof arg1 == "function")
            return filter = arg1, instructions = arg2, mapWithFilter(target, filter, instructions);
          instructions = arg1;
        }
        for (const key in instructions)
          if (hasOwn(instructions, key)) {
            if (!Array.isArray(instructions[key])) {
              target[key] = instructions[key];
              continue;
            }
            applyInstruction(target, null, instructions, key);
          }
        return target;
      }
      const convertMap = (target) => {
        const output = {};
        for (const [k, v] of Object.entries(target || {}))
          output[k] = [, v];
        return output;
      }, take = (source, instructions) => {
        const out = {};
        for (const key in instructions)
          hasOwn(instructions, key) && applyInstruction(out, source, instructions, key);
        return out;
      }, mapWithFilter = (target, filter, instructions) => map(target, Object.entries(instructions).reduce((_instructions, [key, value]) => (Array.isArray(value) ? _instructions[key] = value : typeof value == "function" ? _instructions[key] = [filter, value()] : _instructions[key] = [filter, value], _instructions), {})), applyInstruction = (target, source, instructions, targetKey) => {
        if (source !== null) {
          let instruction = instructions[targetKey];
          typeof instruction == "function" && (instruction = [, instruction]);
          const [filter2 = nonNullish, valueFn = pass, sourceKey = targetKey] = instruction;
          (typeof filter2 == "function" && filter2(source[sourceKey]) || typeof filter2 != "function" && filter2) && (target[targetKey] = valueFn(source[sourceKey]));
          return;
        }
        let [filter, value] = instructions[targetKey];
        if (typeof value == "function") {
          let _value;
          const defaultFilterPassed = filter === void 0 && (_value = value()) != null, customFilterPassed = typeof filter == "function" && !!filter(void 0) || typeof filter != "function" && !!filter;
          defaultFilterPassed ? target[targetKey] = _value : customFilterPassed && (target[targetKey] = value());
        } else {
          const defaultFilterPassed = filter === void 0 && value != null, customFilterPassed = typeof filter == "function" && !!filter(value) || typeof filter != "function" && !!filter;
          (defaultFilterPassed || customFilterPassed) && (target[targetKey] = value);
        }
      }, nonNullish = (_) => _ != null, pass = (_) => _, serializeFloat = (value) => {
        if (value !== value)
          return "NaN";
        switch (value) {
          case 1 / 0:
            return "Infinity";
          case -1 / 0:
            return "-Infinity";
          default:
            return value;
        }
      }, serializeDateTime = (date) => date.toISOString().replace(".000Z", "Z"), _json = (obj) => {
        if (obj == null)
          return {};
        if (Array.isArray(obj))
          return obj.filter((_) => _ != null).map(_json);
        if (typeof obj == "object") {
          const target = {};
          for (const key in obj)
            hasOwn(obj, key) && obj[key] != null && (target[key] = _json(obj[key]));
          return target;
        }
        return obj;
      };
      function makeBuilder(common, service, name, ep) {
        return function(added, plugins, op, $, smithyContext = {}) {
          const epMerged = Object.assign({}, common, added);
          return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            return list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions())), list;
          }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
        };
      }
      exports.Client = Client, exports.Command = Command, exports.NoOpLogger = NoOpLogger, exports.SENSITIVE_STRING = SENSITIVE_STRING, exports.ServiceException = ServiceException, exports.WaiterState = WaiterState, exports._json = _json, exports.checkExceptions = checkExceptions, exports.constructStack = constructStack, exports.convertMap = convertMap, exports.createAggregatedClient = createAggregatedClient, exports.createWaiter = createWaiter, exports.decorateServiceException = decorateServiceException, exports.emitWarningIfUnsupportedVersion = emitWarningIfUnsupportedVersion, exports.getArrayIfSingleItem = getArrayIfSingleItem, exports.getChecksumConfiguration = getChecksumConfiguration, exports.getDefaultClientConfiguration = getDefaultClientConfiguration, exports.getDefaultExtensionConfiguration = getDefaultExtensionConfiguration, exports.getRetryConfiguration = getRetryConfiguration, exports.getValueFromTextNode = getValueFromTextNode, exports.invalidFunction = invalidFunction, exports.invalidProvider = invalidProvider, exports.isSerializableHeaderValue = isSerializableHeaderValue, exports.loadConfigsForDefaultMode = loadConfigsForDefaultMode, exports.makeBuilder = makeBuilder, exports.map = map, exports.resolveChecksumRuntimeConfig = resolveChecksumRuntimeConfig, exports.resolveDefaultRuntimeConfig = resolveDefaultRuntimeConfig, exports.resolveRetryRuntimeConfig = resolveRetryRuntimeConfig, exports.schemaLogFilter = schemaLogFilter, exports.serializeDateTime = serializeDateTime, exports.serializeFloat = serializeFloat, exports.take = take, exports.throwDefaultError = throwDefaultError, exports.waiterServiceDefaults = waiterServiceDefaults, exports.withBaseException = withBaseException;
    })
  ),
  /***/
  7291: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { homedir } = __webpack_require__(8161), { sep, join } = __webpack_require__(6760), { createHash } = __webpack_require__(7598), { readFile: readFile$1 } = __webpack_require__(1455), { IniSectionType } = __webpack_require__(690), { normalizeProvider } = __webpack_require__(2658), { isValidHostLabel } = __webpack_require__(4534);
      class ProviderError extends Error {
        name = "ProviderError";
        tryNextLink;
        constructor(message, options = !0) {
          let logger, tryNextLink = !0;
          typeof options == "boolean" ? (logger = void 0, tryNextLink = options) : options != null && typeof options == "object" && (logger = options.logger, tryNextLink = options.tryNextLink ?? !0), super(message), this.tryNextLink = tryNextLink, Object.setPrototypeOf(this, ProviderError.prototype), logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
        }
        static from(error, options = !0) {
          return Object.assign(new this(error.message, options), error);
        }
      }
      class CredentialsProviderError extends ProviderError {
        name = "CredentialsProviderError";
        constructor(message, options = !0) {
          super(message, options), Object.setPrototypeOf(this, CredentialsProviderError.prototype);
        }
      }
      class TokenProviderError extends ProviderError {
        name = "TokenProviderError";
        constructor(message, options = !0) {
          super(message, options), Object.setPrototypeOf(this, TokenProviderError.prototype);
        }
      }
      const chain = (...providers) => async () => {
        if (providers.length === 0)
          throw new ProviderError("No providers in chain");
        let lastProviderError;
        for (const provider of providers)
          try {
            return await provider();
          } catch (err) {
            if (lastProviderError = err, err?.tryNextLink)
              continue;
            throw err;
          }
        throw lastProviderError;
      }, fromValue = (staticValue) => () => Promise.resolve(staticValue), memoize = (provider, isExpired, requiresRefresh) => {
        let resolved, pending, hasResult, isConstant = !1;
        const coalesceProvider = async () => {
          pending || (pending = provider());
          try {
            resolved = await pending, hasResult = !0, isConstant = !1;
          } finally {
            pending = void 0;
          }
          return resolved;
        };
        return isExpired === void 0 ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), isConstant ? resolved : requiresRefresh && !requiresRefresh(resolved) ? (isConstant = !0, resolved) : (isExpired(resolved) && await coalesceProvider(), resolved));
      }, booleanSelector = (obj, key, type) => {
        if (key in obj) {
          if (obj[key] === "true")
            return !0;
          if (obj[key] === "false")
            return !1;
          throw new Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
        }
      }, numberSelector = (obj, key, type) => {
        if (!(key in obj))
          return;
        const numberValue = parseInt(obj[key], 10);
        if (Number.isNaN(numberValue))
          throw new TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
        return numberValue;
      };
      var SelectorType;
      (function(SelectorType2) {
        SelectorType2.ENV = "env", SelectorType2.CONFIG = "shared config entry";
      })(SelectorType || (SelectorType = {}));
      const homeDirCache = {}, getHomeDirCacheKey = () => process && process.geteuid ? `${process.geteuid()}` : "DEFAULT", getHomeDir = () => {
        const { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${sep}` } = process.env;
        if (HOME)
          return HOME;
        if (USERPROFILE)
          return USERPROFILE;
        if (HOMEPATH)
          return `${HOMEDRIVE}${HOMEPATH}`;
        const homeDirCacheKey = getHomeDirCacheKey();
        return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = homedir()), homeDirCache[homeDirCacheKey];
      }, ENV_PROFILE = "AWS_PROFILE", DEFAULT_PROFILE = "default", getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE, getSSOTokenFilepath = (id2) => {
        const cacheName = createHash("sha1").update(id2).digest("hex");
        return join(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
      }, tokenIntercept = {}, getSSOTokenFromFile = async (id2) => {
        if (tokenIntercept[id2])
          return tokenIntercept[id2];
        const ssoTokenFilepath = getSSOTokenFilepath(id2), ssoTokenText = await readFile$1(ssoTokenFilepath, "utf8");
        return JSON.parse(ssoTokenText);
      }, CONFIG_PREFIX_SEPARATOR = ".", getConfigData = (data) => Object.entries(data).filter(([key]) => {
        const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR);
        return indexOfSeparator === -1 ? !1 : Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
      }).reduce((acc, [key, value]) => {
        const indexOfSeparator = key.indexOf(CONFIG_PREFIX_SEPARATOR), updatedKey = key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key;
        return acc[updatedKey] = value, acc;
      }, {
        ...data.default && { default: data.default }
      }), ENV_CONFIG_PATH = "AWS_CONFIG_FILE", getConfigFilepath = () => process.env[ENV_CONFIG_PATH] || join(getHomeDir(), ".aws", "config"), ENV_CREDENTIALS_PATH = "AWS_SHARED_CREDENTIALS_FILE", getCredentialsFilepath = () => process.env[ENV_CREDENTIALS_PATH] || join(getHomeDir(), ".aws", "credentials"), prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = ["__proto__", "profile __proto__"], parseIni = (iniData) => {
        const map = {};
        let currentSection, currentSubSection;
        for (const iniLine of iniData.split(/\r?\n/)) {
          const trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
          if (trimmedLine[0] === "[" && trimmedLine[trimmedLine.length - 1] === "]") {
            currentSection = void 0, currentSubSection = void 0;
            const sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
            if (matches) {
              const [, prefix, , name] = matches;
              Object.values(IniSectionType).includes(prefix) && (currentSection = [prefix, name].join(CONFIG_PREFIX_SEPARATOR));
            } else
              currentSection = sectionName;
            if (profileNameBlockList.includes(sectionName))
              throw new Error(`Found invalid profile name "${sectionName}"`);
          } else if (currentSection) {
            const indexOfEqualsSign = trimmedLine.indexOf("=");
            if (![0, -1].includes(indexOfEqualsSign)) {
              const [name, value] = [
                trimmedLine.substring(0, indexOfEqualsSign).trim(),
                trimmedLine.substring(indexOfEqualsSign + 1).trim()
              ];
              if (value === "")
                currentSubSection = name;
              else {
                currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0), map[currentSection] = map[currentSection] || {};
                const key = currentSubSection ? [currentSubSection, name].join(CONFIG_PREFIX_SEPARATOR) : name;
                map[currentSection][key] = value;
              }
            }
          }
        }
        return map;
      }, filePromises = {}, fileIntercept = {}, readFile = (path, options) => fileIntercept[path] !== void 0 ? fileIntercept[path] : ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = readFile$1(path, "utf8")), filePromises[path]), swallowError$1 = () => ({}), loadSharedConfigFiles = async (init = {}) => {
        const { filepath = getCredentialsFilepath(), configFilepath = getConfigFilepath() } = init, homeDir = getHomeDir(), relativeHomeDirPrefix = "~/";
        let resolvedFilepath = filepath;
        filepath.startsWith(relativeHomeDirPrefix) && (resolvedFilepath = join(homeDir, filepath.slice(2)));
        let resolvedConfigFilepath = configFilepath;
        configFilepath.startsWith(relativeHomeDirPrefix) && (resolvedConfigFilepath = join(homeDir, configFilepath.slice(2)));
        const parsedFiles = await Promise.all([
          readFile(resolvedConfigFilepath, {
            ignoreCache: init.ignoreCache
          }).then(parseIni).then(getConfigData).catch(swallowError$1),
          readFile(resolvedFilepath, {
            ignoreCache: init.ignoreCache
          }).then(parseIni).catch(swallowError$1)
        ]);
        return {
          configFile: parsedFiles[0],
          credentialsFile: parsedFiles[1]
        };
      }, getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(IniSectionType.SSO_SESSION + CONFIG_PREFIX_SEPARATOR)).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(CONFIG_PREFIX_SEPARATOR) + 1)]: value }), {}), swallowError = () => ({}), loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError), mergeConfigFiles = (...files) => {
        const merged = {};
        for (const file of files)
          for (const [key, values] of Object.entries(file))
            merged[key] !== void 0 ? Object.assign(merged[key], values) : merged[key] = values;
        return merged;
      }, parseKnownFiles = async (init) => {
        const parsedFiles = await loadSharedConfigFiles(init);
        return mergeConfigFiles(parsedFiles.configFile, parsedFiles.credentialsFile);
      }, externalDataInterceptor = {
        getFileRecord() {
          return fileIntercept;
        },
        interceptFile(path, contents) {
          fileIntercept[path] = Promise.resolve(contents);
        },
        getTokenRecord() {
          return tokenIntercept;
        },
        interceptToken(id2, contents) {
          tokenIntercept[id2] = contents;
        }
      };
      function getSelectorName(functionString) {
        try {
          const constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
          return constants.delete("CONFIG"), constants.delete("CONFIG_PREFIX_SEPARATOR"), constants.delete("ENV"), [...constants].join(", ");
        } catch {
          return functionString;
        }
      }
      const fromEnv = (envVarSelector, options) => async () => {
        try {
          const config = envVarSelector(process.env, options);
          if (config === void 0)
            throw new Error();
          return config;
        } catch (e) {
          throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(envVarSelector.toString())}`, { logger: options?.logger });
        }
      }, fromSharedConfigFiles = (configSelector, { preferredFile = "config", ...init } = {}) => async () => {
        const profile = getProfileName(init), { configFile, credentialsFile } = await loadSharedConfigFiles(init), profileFromCredentials = credentialsFile[profile] || {}, profileFromConfig = configFile[profile] || {}, mergedProfile = preferredFile === "config" ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
        try {
          const configValue = configSelector(mergedProfile, preferredFile === "config" ? configFile : credentialsFile);
          if (configValue === void 0)
            throw new Error();
          return configValue;
        } catch (e) {
          throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
        }
      }, isFunction = (func) => typeof func == "function", fromStatic = (defaultValue) => isFunction(defaultValue) ? async () => await defaultValue() : fromValue(defaultValue), loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
        const { signingName, logger } = configuration;
        return memoize(chain(fromEnv(environmentVariableSelector, { signingName, logger }), fromSharedConfigFiles(configFileSelector, configuration), fromStatic(defaultValue)));
      }, ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT", CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint", DEFAULT_USE_DUALSTACK_ENDPOINT = !1, NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
        configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
        default: !1
      }, nodeDualstackConfigSelectors = {
        environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV),
        configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG),
        default: void 0
      }, ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT", CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint", DEFAULT_USE_FIPS_ENDPOINT = !1, NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
        configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
        default: !1
      }, nodeFipsConfigSelectors = {
        environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV),
        configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG),
        default: void 0
      }, resolveCustomEndpointsConfig = (input) => {
        const { tls, endpoint, urlParser, useDualstackEndpoint } = input;
        return Object.assign(input, {
          tls: tls ?? !0,
          endpoint: normalizeProvider(typeof endpoint == "string" ? urlParser(endpoint) : endpoint),
          isCustomEndpoint: !0,
          useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? !1)
        });
      }, getEndpointFromRegion = async (input) => {
        const { tls = !0 } = input, region = await input.region();
        if (!new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/).test(region))
          throw new Error("Invalid region in client config");
        const useDualstackEndpoint = await input.useDualstackEndpoint(), useFipsEndpoint = await input.useFipsEndpoint(), { hostname } = await input.regionInfoProvider(region, { useDualstackEndpoint, useFipsEndpoint }) ?? {};
        if (!hostname)
          throw new Error("Cannot resolve hostname from client config");
        return input.urlParser(`${tls ? "https:" : "http:"}//${hostname}`);
      }, resolveEndpointsConfig = (input) => {
        const useDualstackEndpoint = normalizeProvider(input.useDualstackEndpoint ?? !1), { endpoint, useFipsEndpoint, urlParser, tls } = input;
        return Object.assign(input, {
          tls: tls ?? !0,
          endpoint: endpoint ? normalizeProvider(typeof endpoint == "string" ? urlParser(endpoint) : endpoint) : () => getEndpointFromRegion({ ...input, useDualstackEndpoint, useFipsEndpoint }),
          isCustomEndpoint: !!endpoint,
          useDualstackEndpoint
        });
      }, AWS_EXECUTION_ENV = "AWS_EXECUTION_ENV", AWS_REGION_ENV = "AWS_REGION", AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION", ENV_IMDS_DISABLED = "AWS_EC2_METADATA_DISABLED", DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"], IMDS_REGION_PATH = "/latest/meta-data/placement/region", IMDS_TOKEN_PATH = "/latest/api/token", X_AWS_EC2_METADATA_TOKEN = "x-aws-ec2-metadata-token", X_AWS_EC2_METADATA_TOKEN_TTL = "x-aws-ec2-metadata-token-ttl-seconds", TIMEOUT_MS = 1e3, NEG_CACHE_TTL_MS = 6e4;
      let negativeCacheUntil = 0;
      const getInstanceMetadataRegion = async () => {
        if (!process.env[ENV_IMDS_DISABLED] && !(Date.now() < negativeCacheUntil))
          try {
            const endpoint = resolveImdsEndpoint(), token = (await imdsRequest({
              ...endpoint,
              path: IMDS_TOKEN_PATH,
              method: "PUT",
              headers: {
                [X_AWS_EC2_METADATA_TOKEN_TTL]: "21600"
              }
            })).toString();
            return (await imdsRequest({
              ...endpoint,
              path: IMDS_REGION_PATH,
              method: "GET",
              headers: {
                [X_AWS_EC2_METADATA_TOKEN]: token
              }
            })).toString().trim() || cacheNegativeAndReturnUndefined();
          } catch {
            return cacheNegativeAndReturnUndefined();
          }
      }, cacheNegativeAndReturnUndefined = () => {
        negativeCacheUntil = Date.now() + NEG_CACHE_TTL_MS;
      }, resolveImdsEndpoint = () => {
        const envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
        if (envEndpoint) {
          const url = new URL(envEndpoint);
          return {
            hostname: url.hostname.replace(/^\[(.+)]$/, "$1"),
            port: url.port ? Number(url.port) : void 0
          };
        }
        return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE === "IPv6" ? { hostname: "fd00:ec2::254" } : { hostname: "169.254.169.254" };
      }, imdsRequest = async (options) => {
        const { request } = __webpack_require__(7067);
        return new Promise((resolve, reject) => {
          const req = request({
            hostname: options.hostname,
            port: options.port,
            path: options.path,
            method: options.method,
            headers: options.headers,
            timeout: TIMEOUT_MS,
            signal: AbortSignal.timeout(TIMEOUT_MS)
          });
          req.on("error", (err) => {
            reject(err), req.destroy();
          }), req.on("timeout", () => {
            reject(new Error("TimeoutError from instance metadata service")), req.destroy();
          }), req.on("response", (res) => {
            const { statusCode = 400 } = res;
            if (statusCode < 200 || statusCode >= 300) {
              reject(Object.assign(new Error("Error response received from instance metadata service"), { statusCode })), req.destroy();
              return;
            }
            const chunks = [];
            res.on("data", (chunk) => chunks.push(chunk)), res.on("end", () => {
              resolve(Buffer.concat(chunks)), req.destroy();
            });
          }), req.end();
        });
      }, REGION_ENV_NAME = "AWS_REGION", REGION_INI_NAME = "region", NODE_REGION_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => env[REGION_ENV_NAME],
        configFileSelector: (profile) => profile[REGION_INI_NAME],
        default: async () => {
          const region = await getInstanceMetadataRegion();
          if (region)
            return region;
          throw new Error("Region is missing");
        }
      }, NODE_REGION_CONFIG_FILE_OPTIONS = {
        preferredFile: "credentials"
      }, validRegions = /* @__PURE__ */ new Set(), checkRegion = (region, check = isValidHostLabel) => {
        if (!validRegions.has(region) && !check(region))
          if (region === "*")
            console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');
          else
            throw new Error(`Region not accepted: region="${region}" is not a valid hostname component.`);
        else
          validRegions.add(region);
      }, isFipsRegion = (region) => typeof region == "string" && (region.startsWith("fips-") || region.endsWith("-fips")), getRealRegion = (region) => isFipsRegion(region) ? ["fips-aws-global", "aws-fips"].includes(region) ? "us-east-1" : region.replace(/fips-(dkr-|prod-)?|-fips/, "") : region, resolveRegionConfig = (input) => {
        const { region, useFipsEndpoint } = input;
        if (!region)
          throw new Error("Region is missing");
        return Object.assign(input, {
          region: async () => {
            const providedRegion = typeof region == "function" ? await region() : region, realRegion = getRealRegion(providedRegion);
            return checkRegion(realRegion), realRegion;
          },
          useFipsEndpoint: async () => {
            const providedRegion = typeof region == "string" ? region : await region();
            return isFipsRegion(providedRegion) ? !0 : typeof useFipsEndpoint != "function" ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint();
          }
        });
      }, getHostnameFromVariants = (variants = [], { useFipsEndpoint, useDualstackEndpoint }) => variants.find(({ tags }) => useFipsEndpoint === tags.includes("fips") && useDualstackEndpoint === tags.includes("dualstack"))?.hostname, getResolvedHostname = (resolvedRegion, { regionHostname, partitionHostname }) => regionHostname || (partitionHostname ? partitionHostname.replace("{region}", resolvedRegion) : void 0), getResolvedPartition = (region, { partitionHash }) => Object.keys(partitionHash || {}).find((key) => partitionHash[key].regions.includes(region)) ?? "aws", getResolvedSigningRegion = (hostname, { signingRegion, regionRegex, useFipsEndpoint }) => {
        if (signingRegion)
          return signingRegion;
        if (useFipsEndpoint) {
          const regionRegexJs = regionRegex.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\."), regionRegexmatchArray = hostname.match(regionRegexJs);
          if (regionRegexmatchArray)
            return regionRegexmatchArray[0].slice(1, -1);
        }
      }, getRegionInfo = (region, { useFipsEndpoint = !1, useDualstackEndpoint = !1, signingService, regionHash, partitionHash }) => {
        const partition = getResolvedPartition(region, { partitionHash }), resolvedRegion = region in regionHash ? region : partitionHash[partition]?.endpoint ?? region, hostnameOptions = { useFipsEndpoint, useDualstackEndpoint }, regionHostname = getHostnameFromVariants(regionHash[resolvedRegion]?.variants, hostnameOptions), partitionHostname = getHostnameFromVariants(partitionHash[partition]?.variants, hostnameOptions), hostname = getResolvedHostname(resolvedRegion, { regionHostname, partitionHostname });
        if (hostname === void 0)
          throw new Error(`Endpoint resolution failed for: ${{ resolvedRegion, useFipsEndpoint, useDualstackEndpoint }}`);
        const signingRegion = getResolvedSigningRegion(hostname, {
          signingRegion: regionHash[resolvedRegion]?.signingRegion,
          regionRegex: partitionHash[partition].regionRegex,
          useFipsEndpoint
        });
        return {
          partition,
          signingService,
          hostname,
          ...signingRegion && { signingRegion },
          ...regionHash[resolvedRegion]?.signingService && {
            signingService: regionHash[resolvedRegion].signingService
          }
        };
      }, AWS_DEFAULTS_MODE_ENV = "AWS_DEFAULTS_MODE", AWS_DEFAULTS_MODE_CONFIG = "defaults_mode", NODE_DEFAULTS_MODE_CONFIG_OPTIONS = {
        environmentVariableSelector: (env) => env[AWS_DEFAULTS_MODE_ENV],
        configFileSelector: (profile) => profile[AWS_DEFAULTS_MODE_CONFIG],
        default: "legacy"
      }, resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
        const mode = typeof defaultsMode == "function" ? await defaultsMode() : defaultsMode;
        switch (mode?.toLowerCase()) {
          case "auto":
            return resolveNodeDefaultsModeAuto(region);
          case "in-region":
          case "cross-region":
          case "mobile":
          case "standard":
          case "legacy":
            return Promise.resolve(mode?.toLocaleLowerCase());
          case void 0:
            return Promise.resolve("legacy");
          default:
            throw new Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
        }
      }), resolveNodeDefaultsModeAuto = async (clientRegion) => {
        if (clientRegion) {
          const resolvedRegion = typeof clientRegion == "function" ? await clientRegion() : clientRegion, inferredRegion = await inferPhysicalRegion();
          return inferredRegion ? resolvedRegion === inferredRegion ? "in-region" : "cross-region" : "standard";
        }
        return "standard";
      }, inferPhysicalRegion = async () => process.env[AWS_EXECUTION_ENV] && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV]) ? process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV] : getInstanceMetadataRegion();
      exports.CONFIG_PREFIX_SEPARATOR = CONFIG_PREFIX_SEPARATOR, exports.CONFIG_USE_DUALSTACK_ENDPOINT = CONFIG_USE_DUALSTACK_ENDPOINT, exports.CONFIG_USE_FIPS_ENDPOINT = CONFIG_USE_FIPS_ENDPOINT, exports.CredentialsProviderError = CredentialsProviderError, exports.DEFAULT_PROFILE = DEFAULT_PROFILE, exports.DEFAULT_USE_DUALSTACK_ENDPOINT = DEFAULT_USE_DUALSTACK_ENDPOINT, exports.DEFAULT_USE_FIPS_ENDPOINT = DEFAULT_USE_FIPS_ENDPOINT, exports.ENV_PROFILE = ENV_PROFILE, exports.ENV_USE_DUALSTACK_ENDPOINT = ENV_USE_DUALSTACK_ENDPOINT, exports.ENV_USE_FIPS_ENDPOINT = ENV_USE_FIPS_ENDPOINT, exports.NODE_REGION_CONFIG_FILE_OPTIONS = NODE_REGION_CONFIG_FILE_OPTIONS, exports.NODE_REGION_CONFIG_OPTIONS = NODE_REGION_CONFIG_OPTIONS, exports.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, exports.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, exports.ProviderError = ProviderError, exports.REGION_ENV_NAME = REGION_ENV_NAME, exports.REGION_INI_NAME = REGION_INI_NAME, exports.SelectorType = SelectorType, exports.TokenProviderError = TokenProviderError, exports.booleanSelector = booleanSelector, exports.chain = chain, exports.externalDataInterceptor = externalDataInterceptor, exports.fromStatic = fromStatic, exports.fromValue = fromValue, exports.getHomeDir = getHomeDir, exports.getProfileName = getProfileName, exports.getRegionInfo = getRegionInfo, exports.getSSOTokenFilepath = getSSOTokenFilepath, exports.getSSOTokenFromFile = getSSOTokenFromFile, exports.loadConfig = loadConfig, exports.loadSharedConfigFiles = loadSharedConfigFiles, exports.loadSsoSessionData = loadSsoSessionData, exports.memoize = memoize, exports.nodeDualstackConfigSelectors = nodeDualstackConfigSelectors, exports.nodeFipsConfigSelectors = nodeFipsConfigSelectors, exports.numberSelector = numberSelector, exports.parseKnownFiles = parseKnownFiles, exports.readFile = readFile, exports.resolveCustomEndpointsConfig = resolveCustomEndpointsConfig, exports.resolveDefaultsModeConfig = resolveDefaultsModeConfig, exports.resolveEndpointsConfig = resolveEndpointsConfig, exports.resolveRegionConfig = resolveRegionConfig;
    })
  ),
  /***/
  2085: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { CONFIG_PREFIX_SEPARATOR, booleanSelector, SelectorType, loadConfig } = __webpack_require__(7291), { toEndpointV1, getSmithyContext, normalizeProvider, isValidHostLabel, hasOwn } = __webpack_require__(4534);
      exports.isValidHostLabel = isValidHostLabel, exports.middlewareEndpointToEndpointV1 = toEndpointV1, exports.toEndpointV1 = toEndpointV1;
      const { EndpointURLScheme } = __webpack_require__(690), ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL", CONFIG_ENDPOINT_URL = "endpoint_url", getEndpointUrlConfig = (serviceId) => ({
        environmentVariableSelector: (env) => {
          const serviceSuffixParts = serviceId.split(" ").map((w) => w.toUpperCase()), serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceSuffixParts].join("_")];
          if (serviceEndpointUrl)
            return serviceEndpointUrl;
          const endpointUrl = env[ENV_ENDPOINT_URL];
          if (endpointUrl)
            return endpointUrl;
        },
        configFileSelector: (profile, config) => {
          if (profile.services) {
            const servicesSectionKey = ["services", profile.services].join(CONFIG_PREFIX_SEPARATOR);
            if (!config || !config[servicesSectionKey])
              throw new Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
            const servicesSection = config[servicesSectionKey], servicePrefixParts = serviceId.split(" ").map((w) => w.toLowerCase()), endpointUrl2 = servicesSection[[servicePrefixParts.join("_"), CONFIG_ENDPOINT_URL].join(CONFIG_PREFIX_SEPARATOR)];
            if (endpointUrl2)
              return endpointUrl2;
          }
          const endpointUrl = profile[CONFIG_ENDPOINT_URL];
          if (endpointUrl)
            return endpointUrl;
        },
        default: void 0
      }), ENV_IGNORE_CONFIGURED_ENDPOINT_URLS = "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS = "ignore_configured_endpoint_urls", ignoreConfiguredEndpointUrlsConfigSelectors = {
        environmentVariableSelector: (env) => booleanSelector(env, ENV_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.ENV),
        configFileSelector: (profile) => booleanSelector(profile, CONFIG_IGNORE_CONFIGURED_ENDPOINT_URLS, SelectorType.CONFIG),
        default: !1
      }, getEndpointFromConfig = async (serviceId) => {
        if (!await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)())
          return loadConfig(getEndpointUrlConfig(serviceId ?? ""))();
      }, resolveParamsForS3 = async (endpointParams) => {
        const bucket = endpointParams?.Bucket || "";
        if (typeof endpointParams.Bucket == "string" && (endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"))), isArnBucketName(bucket)) {
          if (endpointParams.ForcePathStyle === !0)
            throw new Error("Path-style addressing cannot be used with ARN buckets");
        } else (!isDnsCompatibleBucketName(bucket) || bucket.indexOf(".") !== -1 && !String(endpointParams.Endpoint).startsWith("http:") || bucket.toLowerCase() !== bucket || bucket.length < 3) && (endpointParams.ForcePathStyle = !0);
        return endpointParams.DisableMultiRegionAccessPoints && (endpointParams.disableMultiRegionAccessPoints = !0, endpointParams.DisableMRAP = !0), endpointParams;
      }, DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/, DOTS_PATTERN = /\.\./, isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName), isArnBucketName = (bucketName) => {
        const [arn, partition, service, , , bucket] = bucketName.split(":"), isArn = arn === "arn" && bucketName.split(":").length >= 6, isValidArn = !!(isArn && partition && service && bucket);
        if (isArn && !isValidArn)
          throw new Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
        return isValidArn;
      }, createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = !1) => {
        const configProvider = async () => {
          let configValue;
          return isClientContextParam ? configValue = config.clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey] : configValue = config[configKey] ?? config[canonicalEndpointParamKey], typeof configValue == "function" ? configValue() : configValue;
        };
        return configKey === "credentialScope" || canonicalEndpointParamKey === "CredentialScope" ? async () => {
          const credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
          return credentials?.credentialScope ?? credentials?.CredentialScope;
        } : configKey === "accountId" || canonicalEndpointParamKey === "AccountId" ? async () => {
          const credentials = typeof config.credentials == "function" ? await config.credentials() : config.credentials;
          return credentials?.accountId ?? credentials?.AccountId;
        } : configKey === "endpoint" || canonicalEndpointParamKey === "endpoint" ? async () => {
          if (config.isCustomEndpoint === !1)
            return;
          const endpoint = await configProvider();
          if (endpoint && typeof endpoint == "object") {
            if ("url" in endpoint)
              return endpoint.url.href;
            if ("hostname" in endpoint) {
              const { protocol, hostname, port, path } = endpoint;
              return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
            }
          }
          return endpoint;
        } : configProvider;
      };
      function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
        return async (commandInput, instructionsSupplier, clientConfig, context) => {
          if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
            let endpointFromConfig;
            clientConfig.serviceConfiguredEndpoint ? endpointFromConfig = await clientConfig.serviceConfiguredEndpoint() : endpointFromConfig = await getEndpointFromConfig2(clientConfig.serviceId), endpointFromConfig && (clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig)), clientConfig.isCustomEndpoint = !0, context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`));
          }
          const endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
          if (typeof clientConfig.endpointProvider != "function")
            throw new Error("config.endpointProvider is not set.");
          const endpoint = clientConfig.endpointProvider(endpointParams, context);
          if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
            const customEndpoint = await clientConfig.endpoint();
            if (customEndpoint?.headers) {
              endpoint.headers ??= {};
              for (const [name, value] of Object.entries(customEndpoint.headers))
                endpoint.headers[name] = Array.isArray(value) ? value : [value];
            }
          }
          return endpoint;
        };
      }
      const resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
        const endpointParams = {}, instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
        for (const [name, instruction] of Object.entries(instructions))
          switch (instruction.type) {
            case "staticContextParams":
              endpointParams[name] = instruction.value;
              break;
            case "contextParams":
              endpointParams[name] = commandInput[instruction.name];
              break;
            case "clientContextParams":
            case "builtInParams":
              endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, instruction.type !== "builtInParams")();
              break;
            case "operationContextParams":
              endpointParams[name] = instruction.get(commandInput);
              break;
            default:
              throw new Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
          }
        return Object.keys(instructions).length === 0 && Object.assign(endpointParams, clientConfig), String(clientConfig.serviceId).toLowerCase() === "s3" && await resolveParamsForS3(endpointParams), endpointParams;
      };
      function setFeature(context, feature, value) {
        context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} }, context.__smithy_context.features[feature] = value;
      }
      function bindEndpointMiddleware(getEndpointFromConfig2) {
        const getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
        return ({ config, instructions }) => (next, context) => async (args) => {
          config.isCustomEndpoint && setFeature(context, "ENDPOINT_OVERRIDE", "N");
          const endpoint = await getEndpointFromInstructions2(args.input, {
            getEndpointParameterInstructions() {
              return instructions;
            }
          }, { ...config }, context);
          context.endpointV2 = endpoint, context.authSchemes = endpoint.properties?.authSchemes;
          const authScheme = context.authSchemes?.[0];
          if (authScheme) {
            context.signing_region = authScheme.signingRegion, context.signing_service = authScheme.signingName;
            const httpAuthOption = getSmithyContext(context)?.selectedHttpAuthScheme?.httpAuthOption;
            httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, {
              signing_region: authScheme.signingRegion,
              signingRegion: authScheme.signingRegion,
              signing_service: authScheme.signingName,
              signingName: authScheme.signingName,
              signingRegionSet: authScheme.signingRegionSet
            }, authScheme.properties));
          }
          return next({
            ...args
          });
        };
      }
      const endpointMiddlewareOptions = {
        step: "serialize",
        tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"],
        name: "endpointV2Middleware",
        override: !0,
        relation: "before",
        toMiddleware: {
          name: "serializerMiddleware"
        }.name
      };
      function bindGetEndpointPlugin(getEndpointFromConfig2) {
        const endpointMiddleware2 = bindEndpointMiddleware(getEndpointFromConfig2);
        return (config, instructions) => ({
          applyToStack: (clientStack) => {
            clientStack.addRelativeTo(endpointMiddleware2({
              config,
              instructions
            }), endpointMiddlewareOptions);
          }
        });
      }
      function bindResolveEndpointConfig(getEndpointFromConfig2) {
        return (input) => {
          const tls = input.tls ?? !0, { endpoint, useDualstackEndpoint, useFipsEndpoint } = input, customEndpointProvider = endpoint != null ? async () => toEndpointV1(await normalizeProvider(endpoint)()) : void 0, resolvedConfig = Object.assign(input, {
            endpoint: customEndpointProvider,
            tls,
            isCustomEndpoint: !!endpoint,
            useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? !1),
            useFipsEndpoint: normalizeProvider(useFipsEndpoint ?? !1),
            ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls
          });
          let configuredEndpointPromise;
          return resolvedConfig.serviceConfiguredEndpoint = async () => (input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig2(input.serviceId)), configuredEndpointPromise), resolvedConfig;
        };
      }
      class BinaryDecisionDiagram {
        nodes;
        root;
        conditions;
        results;
        constructor(bdd, root, conditions, results) {
          this.nodes = bdd, this.root = root, this.conditions = conditions, this.results = results;
        }
        static from(bdd, root, conditions, results) {
          return new BinaryDecisionDiagram(bdd, root, conditions, results);
        }
      }
      class EndpointCache {
        capacity;
        data = /* @__PURE__ */ new Map();
        parameters = [];
        constructor({ size, params }) {
          this.capacity = size ?? 50, params && (this.parameters = params);
        }
        get(endpointParams, resolver) {
          const key = this.hash(endpointParams);
          if (key === !1)
            return resolver();
          if (!this.data.has(key)) {
            if (this.data.size > this.capacity + 10) {
              const keys = this.data.keys();
              let i = 0;
              for (; ; ) {
                const { value, done } = keys.next();
                if (this.data.delete(value), done || ++i > 10)
                  break;
              }
            }
            this.data.set(key, resolver());
          }
          return this.data.get(key);
        }
        size() {
          return this.data.size;
        }
        hash(endpointParams) {
          let buffer = "";
          const { parameters } = this;
          if (parameters.length === 0)
            return !1;
          for (const param of parameters) {
            const raw = endpointParams[param], val = raw == null ? "\0" : String(raw);
            if (val.includes("|;"))
              return !1;
            buffer += val + "|;";
          }
          return buffer;
        }
      }
      class EndpointError extends Error {
        constructor(message) {
          super(message), this.name = "EndpointError";
        }
      }
      const debugId = "endpoints";
      function toDebugString(input) {
        return typeof input != "object" || input == null ? input : "ref" in input ? `$${toDebugString(input.ref)}` : "fn" in input ? `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(input, null, 2);
      }
      const customEndpointFunctions = {}, booleanEquals = (value1, value2) => value1 === value2;
      function coalesce(...args) {
        for (const arg of args)
          if (arg != null)
            return arg;
      }
      const getAttrPathList = (path) => {
        const parts = path.split("."), pathList = [];
        for (const part of parts) {
          const squareBracketIndex = part.indexOf("[");
          if (squareBracketIndex !== -1) {
            if (part.indexOf("]") !== part.length - 1)
              throw new EndpointError(`Path: '${path}' does not end with ']'`);
            const arrayIndex = part.slice(squareBracketIndex + 1, -1);
            if (Number.isNaN(parseInt(arrayIndex)))
              throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path}'`);
            squareBracketIndex !== 0 && pathList.push(part.slice(0, squareBracketIndex)), pathList.push(arrayIndex);
          } else
            pathList.push(part);
        }
        return pathList;
      }, getAttr = (value, path) => getAttrPathList(path).reduce((acc, index) => {
        if (typeof acc != "object")
          throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
        if (Array.isArray(acc)) {
          const i = parseInt(index);
          return acc[i < 0 ? acc.length + i : i];
        }
        return acc[index];
      }, value), isSet = (value) => value != null;
      function ite(condition, trueValue, falseValue) {
        return condition ? trueValue : falseValue;
      }
      const not = (value) => !value, IP_V4_REGEX = new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"), isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]"), DEFAULT_PORTS = {
        [EndpointURLScheme.HTTP]: 80,
        [EndpointURLScheme.HTTPS]: 443
      }, parseURL = (value) => {
        const whatwgURL = (() => {
          try {
            if (value instanceof URL)
              return value;
            if (typeof value == "object" && "hostname" in value) {
              const { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value, url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
              return url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&"), url;
            }
            return new URL(value);
          } catch {
            return null;
          }
        })();
        if (!whatwgURL)
          return console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`), null;
        const urlString = whatwgURL.href, { host, hostname, pathname, protocol, search } = whatwgURL;
        if (search)
          return null;
        const scheme = protocol.slice(0, -1);
        if (!Object.values(EndpointURLScheme).includes(scheme))
          return null;
        const isIp = isIpAddress(hostname), inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || typeof value == "string" && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`), authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ""}`;
        return {
          scheme,
          authority,
          path: pathname,
          normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`,
          isIp
        };
      };
      function split(value, delimiter, limit) {
        if (limit === 1)
          return [value];
        if (value === "")
          return [""];
        const parts = value.split(delimiter);
        return limit === 0 ? parts : parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
      }
      const endpointFunctions = {
        booleanEquals,
        coalesce,
        getAttr,
        isSet,
        isValidHostLabel,
        ite,
        not,
        parseURL,
        split,
        stringEquals: (value1, value2) => value1 === value2,
        substring: (input, start, stop, reverse) => input == null || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input) ? null : reverse ? input.substring(input.length - stop, input.length - start) : input.substring(start, stop),
        uriEncode: (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
      }, evaluateTemplate = (template, options) => {
        const evaluatedTemplateArr = [], { referenceRecord, endpointParams } = options;
        let currentIndex = 0;
        for (; currentIndex < template.length; ) {
          const openingBraceIndex = template.indexOf("{", currentIndex);
          if (openingBraceIndex === -1) {
            evaluatedTemplateArr.push(template.slice(currentIndex));
            break;
          }
          evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
          const closingBraceIndex = template.indexOf("}", openingBraceIndex);
          if (closingBraceIndex === -1) {
            evaluatedTemplateArr.push(template.slice(openingBraceIndex));
            break;
          }
          template[openingBraceIndex + 1] === "{" && template[closingBraceIndex + 1] === "}" && (evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex)), currentIndex = closingBraceIndex + 2);
          const parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
          if (parameterName.includes("#")) {
            const [refName, attrName] = parameterName.split("#");
            evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
          } else
            evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
          currentIndex = closingBraceIndex + 1;
        }
        return evaluatedTemplateArr.join("");
      }, getReferenceValue = ({ ref }, options) => options.referenceRecord[ref] ?? options.endpointParams[ref], evaluateExpression = (obj, keyName, options) => {
        if (typeof obj == "string")
          return evaluateTemplate(obj, options);
        if (obj.fn)
          return group$2.callFunction(obj, options);
        if (obj.ref)
          return getReferenceValue(obj, options);
        throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
      }, callFunction = ({ fn, argv }, options) => {
        const evaluatedArgs = Array(argv.length);
        for (let i = 0; i < evaluatedArgs.length; ++i) {
          const arg = argv[i];
          typeof arg == "boolean" || typeof arg == "number" ? evaluatedArgs[i] = arg : evaluatedArgs[i] = group$2.evaluateExpression(arg, "arg", options);
        }
        const namespaceSeparatorIndex = fn.indexOf(".");
        if (namespaceSeparatorIndex !== -1) {
          const customFunction = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)]?.[fn.slice(namespaceSeparatorIndex + 1)];
          if (typeof customFunction == "function")
            return customFunction(...evaluatedArgs);
        }
        const callable = endpointFunctions[fn];
        if (typeof callable == "function")
          return callable(...evaluatedArgs);
        throw new Error(`function ${fn} not loaded in endpointFunctions.`);
      }, group$2 = {
        evaluateExpression,
        callFunction
      }, evaluateCondition = (condition, options) => {
        const { assign } = condition;
        if (assign && assign in options.referenceRecord)
          throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
        const value = callFunction(condition, options);
        options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
        const result = value === "" ? !0 : !!value;
        return assign != null ? { result, toAssign: { name: assign, value } } : { result };
      }, getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => (acc[headerKey] = headerVal.map((headerValEntry) => {
        const processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
        if (typeof processedExpr != "string")
          throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
        return processedExpr;
      }), acc), {}), getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => (acc[propertyKey] = group$1.getEndpointProperty(propertyVal, options), acc), {}), getEndpointProperty = (property, options) => {
        if (Array.isArray(property))
          return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
        switch (typeof property) {
          case "string":
            return evaluateTemplate(property, options);
          case "object":
            if (property === null)
              throw new EndpointError(`Unexpected endpoint property: ${property}`);
            return group$1.getEndpointProperties(property, options);
          case "boolean":
            return property;
          default:
            throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
        }
      }, group$1 = {
        getEndpointProperty,
        getEndpointProperties
      }, getEndpointUrl = (endpointUrl, options) => {
        const expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
        if (typeof expression == "string")
          try {
            return new URL(expression);
          } catch (error) {
            throw console.error(`Failed to construct URL with ${expression}`, error), error;
          }
        throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
      }, RESULT = 1e8, decideEndpoint = (bdd, options) => {
        const { nodes, root, results, conditions } = bdd;
        let ref = root;
        const referenceRecord = {}, closure = {
          referenceRecord,
          endpointParams: options.endpointParams,
          logger: options.logger
        };
        for (; ref !== 1 && ref !== -1 && ref < RESULT; ) {
          const node_i = 3 * (Math.abs(ref) - 1), [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]], [fn, argv, assign] = conditions[condition_i], evaluation = evaluateCondition({ fn, assign, argv }, closure);
          if (evaluation.toAssign) {
            const { name, value } = evaluation.toAssign;
            referenceRecord[name] = value;
          }
          ref = ref >= 0 === evaluation.result ? highRef : lowRef;
        }
        if (ref >= RESULT) {
          const result = results[ref - RESULT];
          if (result[0] === -1) {
            const [, errorExpression] = result;
            throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
          }
          const [url, properties, headers] = result;
          return {
            url: getEndpointUrl(url, closure),
            properties: getEndpointProperties(properties, closure),
            headers: getEndpointHeaders(headers ?? {}, closure)
          };
        }
        throw new EndpointError("No matching endpoint.");
      }, evaluateConditions = (conditions = [], options) => {
        const conditionsReferenceRecord = {}, conditionOptions = {
          ...options,
          referenceRecord: { ...options.referenceRecord }
        };
        let didAssign = !1;
        for (const condition of conditions) {
          const { result, toAssign } = evaluateCondition(condition, conditionOptions);
          if (!result)
            return { result };
          toAssign && (didAssign = !0, conditionsReferenceRecord[toAssign.name] = toAssign.value, conditionOptions.referenceRecord[toAssign.name] = toAssign.value, options.logger?.debug?.(`${debugId} assign: ${toAssign.name} := ${toDebugString(toAssign.value)}`));
        }
        return didAssign ? { result: !0, referenceRecord: conditionsReferenceRecord } : { result: !0 };
      }, evaluateEndpointRule = (endpointRule, options) => {
        const { conditions, endpoint } = endpointRule, { result, referenceRecord } = evaluateConditions(conditions, options);
        if (!result)
          return;
        const endpointRuleOptions = referenceRecord ? {
          ...options,
          referenceRecord: { ...options.referenceRecord, ...referenceRecord }
        } : options, { url, properties, headers } = endpoint;
        options.logger?.debug?.(`${debugId} Resolving endpoint from template: ${toDebugString(endpoint)}`);
        const endpointToReturn = { url: getEndpointUrl(url, endpointRuleOptions) };
        return headers != null && (endpointToReturn.headers = getEndpointHeaders(headers, endpointRuleOptions)), properties != null && (endpointToReturn.properties = getEndpointProperties(properties, endpointRuleOptions)), endpointToReturn;
      }, evaluateErrorRule = (errorRule, options) => {
        const { conditions, error } = errorRule, { result, referenceRecord } = evaluateConditions(conditions, options);
        if (!result)
          return;
        const errorRuleOptions = referenceRecord ? {
          ...options,
          referenceRecord: { ...options.referenceRecord, ...referenceRecord }
        } : options;
        throw new EndpointError(evaluateExpression(error, "Error", errorRuleOptions));
      }, evaluateRules = (rules, options) => {
        for (const rule of rules)
          if (rule.type === "endpoint") {
            const endpointOrUndefined = evaluateEndpointRule(rule, options);
            if (endpointOrUndefined)
              return endpointOrUndefined;
          } else if (rule.type === "error")
            evaluateErrorRule(rule, options);
          else if (rule.type === "tree") {
            const endpointOrUndefined = group.evaluateTreeRule(rule, options);
            if (endpointOrUndefined)
              return endpointOrUndefined;
          } else
            throw new EndpointError(`Unknown endpoint rule: ${rule}`);
        throw new EndpointError("Rules evaluation failed");
      }, group = {
        evaluateRules,
        evaluateTreeRule: (treeRule, options) => {
          const { conditions, rules } = treeRule, { result, referenceRecord } = evaluateConditions(conditions, options);
          if (!result)
            return;
          const treeRuleOptions = referenceRecord ? { ...options, referenceRecord: { ...options.referenceRecord, ...referenceRecord } } : options;
          return group.evaluateRules(rules, treeRuleOptions);
        }
      }, resolveEndpoint = (ruleSetObject, options) => {
        const { endpointParams, logger } = options, { parameters, rules } = ruleSetObject;
        options.logger?.debug?.(`${debugId} Initial EndpointParams: ${toDebugString(endpointParams)}`);
        for (const paramKey in parameters) {
          if (!hasOwn(parameters, paramKey))
            continue;
          const parameter = parameters[paramKey], endpointParam = endpointParams[paramKey];
          if (endpointParam == null && parameter.default != null) {
            endpointParams[paramKey] = parameter.default;
            continue;
          }
          if (parameter.required && endpointParam == null)
            throw new EndpointError(`Missing required parameter: '${paramKey}'`);
        }
        const endpoint = evaluateRules(rules, { endpointParams, logger, referenceRecord: {} });
        return options.logger?.debug?.(`${debugId} Resolved endpoint: ${toDebugString(endpoint)}`), endpoint;
      }, resolveEndpointRequiredConfig = (input) => {
        const { endpoint } = input;
        return endpoint === void 0 && (input.endpoint = async () => {
          throw new Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.");
        }), input;
      }, getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig), resolveEndpointConfig = bindResolveEndpointConfig(getEndpointFromConfig), endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig), getEndpointPlugin = bindGetEndpointPlugin(getEndpointFromConfig);
      exports.BinaryDecisionDiagram = BinaryDecisionDiagram, exports.EndpointCache = EndpointCache, exports.EndpointError = EndpointError, exports.customEndpointFunctions = customEndpointFunctions, exports.decideEndpoint = decideEndpoint, exports.endpointMiddleware = endpointMiddleware, exports.endpointMiddlewareOptions = endpointMiddlewareOptions, exports.getEndpointFromInstructions = getEndpointFromInstructions, exports.getEndpointPlugin = getEndpointPlugin, exports.isIpAddress = isIpAddress, exports.resolveEndpoint = resolveEndpoint, exports.resolveEndpointConfig = resolveEndpointConfig, exports.resolveEndpointRequiredConfig = resolveEndpointRequiredConfig, exports.resolveParams = resolveParams;
    })
  ),
  /***/
  6579: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { Crc32 } = __webpack_require__(9542), { hasOwn } = __webpack_require__(4534), { toHex, fromHex, toUtf8, fromUtf8 } = __webpack_require__(2430), { Readable } = __webpack_require__(7075), { TypeRegistry } = __webpack_require__(6890);
      class Int64 {
        bytes;
        constructor(bytes) {
          if (this.bytes = bytes, bytes.byteLength !== 8)
            throw new Error("Int64 buffers must be exactly 8 bytes");
        }
        static fromNumber(number) {
          if (number > 9223372036854776e3 || number < -9223372036854776e3)
            throw new Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
          const bytes = new Uint8Array(8);
          for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256)
            bytes[i] = remaining;
          return number < 0 && negate(bytes), new Int64(bytes);
        }
        valueOf() {
          const bytes = this.bytes.slice(0), negative = bytes[0] & 128;
          return negative && negate(bytes), parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
        }
        toString() {
          return String(this.valueOf());
        }
      }
      function negate(bytes) {
        for (let i = 0; i < 8; i++)
          bytes[i] ^= 255;
        for (let i = 7; i > -1 && (bytes[i]++, bytes[i] === 0); i--)
          ;
      }
      class HeaderMarshaller {
        toUtf8;
        fromUtf8;
        constructor(toUtf82, fromUtf82) {
          this.toUtf8 = toUtf82, this.fromUtf8 = fromUtf82;
        }
        format(headers) {
          const chunks = [];
          for (const headerName in headers) {
            if (!hasOwn(headers, headerName))
              continue;
            const bytes = this.fromUtf8(headerName);
            if (bytes.byteLength > 255)
              throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
            chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
          }
          const out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0));
          let position = 0;
          for (const chunk of chunks)
            out.set(chunk, position), position += chunk.byteLength;
          return out;
        }
        formatHeaderValue(header) {
          switch (header.type) {
            case "boolean":
              return Uint8Array.from([header.value ? 0 : 1]);
            case "byte":
              return Uint8Array.from([2, header.value]);
            case "short":
              const shortView = new DataView(new ArrayBuffer(3));
              return shortView.setUint8(0, 3), shortView.setInt16(1, header.value, !1), new Uint8Array(shortView.buffer);
            case "integer":
              const intView = new DataView(new ArrayBuffer(5));
              return intView.setUint8(0, 4), intView.setInt32(1, header.value, !1), new Uint8Array(intView.buffer);
            case "long":
              const longBytes = new Uint8Array(9);
              return longBytes[0] = 5, longBytes.set(header.value.bytes, 1), longBytes;
            case "binary":
              if (header.value.byteLength > MAX_HEADER_VALUE_BYTES)
                throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
              const binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
              binView.setUint8(0, 6), binView.setUint16(1, header.value.byteLength, !1);
              const binBytes = new Uint8Array(binView.buffer);
              return binBytes.set(header.value, 3), binBytes;
            case "string":
              const utf8Bytes = this.fromUtf8(header.value);
              if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES)
                throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
              const strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
              strView.setUint8(0, 7), strView.setUint16(1, utf8Bytes.byteLength, !1);
              const strBytes = new Uint8Array(strView.buffer);
              return strBytes.set(utf8Bytes, 3), strBytes;
            case "timestamp":
              const tsBytes = new Uint8Array(9);
              return tsBytes[0] = 8, tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1), tsBytes;
            case "uuid":
              if (!UUID_PATTERN.test(header.value))
                throw new Error(`Invalid UUID received: ${header.value}`);
              const uuidBytes = new Uint8Array(17);
              return uuidBytes[0] = 9, uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1), uuidBytes;
          }
        }
        parse(headers) {
          const out = {};
          let position = 0;
          for (; position < headers.byteLength; ) {
            const nameLength = headers.getUint8(position++), name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
            switch (position += nameLength, headers.getUint8(position++)) {
              case 0:
                out[name] = {
                  type: BOOLEAN_TAG,
                  value: !0
                };
                break;
              case 1:
                out[name] = {
                  type: BOOLEAN_TAG,
                  value: !1
                };
                break;
              case 2:
                out[name] = {
                  type: BYTE_TAG,
                  value: headers.getInt8(position++)
                };
                break;
              case 3:
                out[name] = {
                  type: SHORT_TAG,
                  value: headers.getInt16(position, !1)
                }, position += 2;
                break;
              case 4:
                out[name] = {
                  type: INT_TAG,
                  value: headers.getInt32(position, !1)
                }, position += 4;
                break;
              case 5:
                out[name] = {
                  type: LONG_TAG,
                  value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8))
                }, position += 8;
                break;
              case 6:
                const binaryLength = headers.getUint16(position, !1);
                position += 2, out[name] = {
                  type: BINARY_TAG,
                  value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength)
                }, position += binaryLength;
                break;
              case 7:
                const stringLength = headers.getUint16(position, !1);
                position += 2, out[name] = {
                  type: STRING_TAG,
                  value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength))
                }, position += stringLength;
                break;
              case 8:
                out[name] = {
                  type: TIMESTAMP_TAG,
                  value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf())
                }, position += 8;
                break;
              case 9:
                const uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
                position += 16, out[name] = {
                  type: UUID_TAG,
                  value: `${toHex(uuidBytes.subarray(0, 4))}-${toHex(uuidBytes.subarray(4, 6))}-${toHex(uuidBytes.subarray(6, 8))}-${toHex(uuidBytes.subarray(8, 10))}-${toHex(uuidBytes.subarray(10))}`
                };
                break;
              default:
                throw new Error("Unrecognized header type tag");
            }
          }
          return out;
        }
      }
      var HEADER_VALUE_TYPE;
      (function(HEADER_VALUE_TYPE2) {
        HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byte = 2] = "byte", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.short = 3] = "short", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.integer = 4] = "integer", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.long = 5] = "long", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.string = 7] = "string", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE2[HEADER_VALUE_TYPE2.uuid = 9] = "uuid";
      })(HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}));
      const BOOLEAN_TAG = "boolean", BYTE_TAG = "byte", SHORT_TAG = "short", INT_TAG = "integer", LONG_TAG = "long", BINARY_TAG = "binary", STRING_TAG = "string", TIMESTAMP_TAG = "timestamp", UUID_TAG = "uuid", UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, MAX_HEADER_VALUE_BYTES = 32767, PRELUDE_MEMBER_LENGTH = 4, PRELUDE_LENGTH = PRELUDE_MEMBER_LENGTH * 2, CHECKSUM_LENGTH = 4, MINIMUM_MESSAGE_LENGTH = PRELUDE_LENGTH + CHECKSUM_LENGTH * 2;
      function splitMessage({ byteLength, byteOffset, buffer }) {
        if (byteLength < MINIMUM_MESSAGE_LENGTH)
          throw new Error("Provided message too short to accommodate event stream message overhead");
        const view = new DataView(buffer, byteOffset, byteLength), messageLength = view.getUint32(0, !1);
        if (byteLength !== messageLength)
          throw new Error("Reported message length does not match received message length");
        const headerLength = view.getUint32(PRELUDE_MEMBER_LENGTH, !1), expectedPreludeChecksum = view.getUint32(PRELUDE_LENGTH, !1), expectedMessageChecksum = view.getUint32(byteLength - CHECKSUM_LENGTH, !1), checksummer = new Crc32();
        if (checksummer.update(new Uint8Array(buffer, byteOffset, PRELUDE_LENGTH)), expectedPreludeChecksum !== checksummer.digestSync())
          throw new Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
        if (checksummer.update(new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH, byteLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH))), expectedMessageChecksum !== checksummer.digestSync())
          throw new Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
        return {
          headers: new DataView(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH, headerLength),
          body: new Uint8Array(buffer, byteOffset + PRELUDE_LENGTH + CHECKSUM_LENGTH + headerLength, messageLength - headerLength - (PRELUDE_LENGTH + CHECKSUM_LENGTH + CHECKSUM_LENGTH))
        };
      }
      class EventStreamCodec {
        headerMarshaller;
        messageBuffer;
        isEndOfStream;
        constructor(toUtf82, fromUtf82) {
          this.headerMarshaller = new HeaderMarshaller(toUtf82, fromUtf82), this.messageBuffer = [], this.isEndOfStream = !1;
        }
        feed(message) {
          this.messageBuffer.push(this.decode(message));
        }
        endOfStream() {
          this.isEndOfStream = !0;
        }
        getMessage() {
          const message = this.messageBuffer.pop(), isEndOfStream = this.isEndOfStream;
          return {
            getMessage() {
              return message;
            },
            isEndOfStream() {
              return isEndOfStream;
            }
          };
        }
        getAvailableMessages() {
          const messages = this.messageBuffer;
          this.messageBuffer = [];
          const isEndOfStream = this.isEndOfStream;
          return {
            getMessages() {
              return messages;
            },
            isEndOfStream() {
              return isEndOfStream;
            }
          };
        }
        encode({ headers: rawHeaders, body }) {
          const headers = this.headerMarshaller.format(rawHeaders), length = headers.byteLength + body.byteLength + 16, out = new Uint8Array(length), view = new DataView(out.buffer, out.byteOffset, out.byteLength), checksum = new Crc32();
          return view.setUint32(0, length, !1), view.setUint32(4, headers.byteLength, !1), checksum.update(out.subarray(0, 8)), view.setUint32(8, checksum.digestSync(), !1), out.set(headers, 12), out.set(body, headers.byteLength + 12), checksum.update(out.subarray(8, length - 4)), view.setUint32(length - 4, checksum.digestSync(), !1), out;
        }
        decode(message) {
          const { headers, body } = splitMessage(message);
          return { headers: this.headerMarshaller.parse(headers), body };
        }
        formatHeaders(rawHeaders) {
          return this.headerMarshaller.format(rawHeaders);
        }
      }
      class MessageDecoderStream {
        options;
        constructor(options) {
          this.options = options;
        }
        [Symbol.asyncIterator]() {
          return this.asyncIterator();
        }
        async *asyncIterator() {
          for await (const bytes of this.options.inputStream)
            yield this.options.decoder.decode(bytes);
        }
      }
      class MessageEncoderStream {
        options;
        constructor(options) {
          this.options = options;
        }
        [Symbol.asyncIterator]() {
          return this.asyncIterator();
        }
        async *asyncIterator() {
          for await (const msg of this.options.messageStream)
            yield this.options.encoder.encode(msg);
          this.options.includeEndFrame && (yield new Uint8Array(0));
        }
      }
      class SmithyMessageDecoderStream {
        options;
        constructor(options) {
          this.options = options;
        }
        [Symbol.asyncIterator]() {
          return this.asyncIterator();
        }
        async *asyncIterator() {
          for await (const message of this.options.messageStream) {
            const deserialized = await this.options.deserializer(message);
            deserialized !== void 0 && (yield deserialized);
          }
        }
      }
      class SmithyMessageEncoderStream {
        options;
        constructor(options) {
          this.options = options;
        }
        [Symbol.asyncIterator]() {
          return this.asyncIterator();
        }
        async *asyncIterator() {
          for await (const chunk of this.options.inputStream)
            yield this.options.serializer(chunk);
        }
      }
      function getChunkedStream(source) {
        let currentMessageTotalLength = 0, currentMessagePendingLength = 0, currentMessage = null, messageLengthBuffer = null;
        const allocateMessage = (size) => {
          if (typeof size != "number")
            throw new Error("Attempted to allocate an event message where size was not a number: " + size);
          currentMessageTotalLength = size, currentMessagePendingLength = 4, currentMessage = new Uint8Array(size), new DataView(currentMessage.buffer).setUint32(0, size, !1);
        }, iterator = async function* () {
          const sourceIterator = source[Symbol.asyncIterator]();
          for (; ; ) {
            const { value, done } = await sourceIterator.next();
            if (done) {
              if (currentMessageTotalLength)
                if (currentMessageTotalLength === currentMessagePendingLength)
                  yield currentMessage;
                else
                  throw new Error("Truncated event message received.");
              else return;
              return;
            }
            const chunkLength = value.length;
            let currentOffset = 0;
            for (; currentOffset < chunkLength; ) {
              if (!currentMessage) {
                const bytesRemaining = chunkLength - currentOffset;
                messageLengthBuffer || (messageLengthBuffer = new Uint8Array(4));
                const numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
                if (messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength), currentMessagePendingLength += numBytesForTotal, currentOffset += numBytesForTotal, currentMessagePendingLength < 4)
                  break;
                allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, !1)), messageLengthBuffer = null;
              }
              const numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
              currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength), currentMessagePendingLength += numBytesToWrite, currentOffset += numBytesToWrite, currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength && (yield currentMessage, currentMessage = null, currentMessageTotalLength = 0, currentMessagePendingLength = 0);
            }
          }
        };
        return {
          [Symbol.asyncIterator]: iterator
        };
      }
      function getUnmarshalledStream(source, options) {
        const messageUnmarshaller = getMessageUnmarshaller(options.deserializer, options.toUtf8);
        return {
          [Symbol.asyncIterator]: async function* () {
            for await (const chunk of source) {
              const message = options.eventStreamCodec.decode(chunk), type = await messageUnmarshaller(message);
              type !== void 0 && (yield type);
            }
          }
        };
      }
      function getMessageUnmarshaller(deserializer, toUtf82) {
        return async function(message) {
          const { value: messageType } = message.headers[":message-type"];
          if (messageType === "error") {
            const unmodeledError = new Error(message.headers[":error-message"].value || "UnknownError");
            throw unmodeledError.name = message.headers[":error-code"].value, unmodeledError;
          } else if (messageType === "exception") {
            const code = message.headers[":exception-type"].value, exception = { [code]: message }, deserializedException = await deserializer(exception);
            if (deserializedException.$unknown) {
              const error = new Error(toUtf82(message.body));
              throw error.name = code, error;
            }
            throw deserializedException[code];
          } else if (messageType === "event") {
            const event = {
              [message.headers[":event-type"].value]: message
            }, deserialized = await deserializer(event);
            return deserialized.$unknown ? void 0 : deserialized;
          } else
            throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
        };
      }
      let EventStreamMarshaller$1 = class {
        eventStreamCodec;
        utfEncoder;
        constructor({ utf8Encoder, utf8Decoder }) {
          this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder), this.utfEncoder = utf8Encoder;
        }
        deserialize(body, deserializer) {
          const inputStream = getChunkedStream(body);
          return new SmithyMessageDecoderStream({
            messageStream: new MessageDecoderStream({ inputStream, decoder: this.eventStreamCodec }),
            deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder)
          });
        }
        serialize(inputStream, serializer) {
          return new MessageEncoderStream({
            messageStream: new SmithyMessageEncoderStream({ inputStream, serializer }),
            encoder: this.eventStreamCodec,
            includeEndFrame: !0
          });
        }
      };
      const eventStreamSerdeProvider$1 = (options) => new EventStreamMarshaller$1(options);
      class EventStreamMarshaller {
        universalMarshaller;
        constructor({ utf8Encoder, utf8Decoder }) {
          this.universalMarshaller = new EventStreamMarshaller$1({
            utf8Decoder,
            utf8Encoder
          });
        }
        deserialize(body, deserializer) {
          const bodyIterable = typeof body[Symbol.asyncIterator] == "function" ? body : readableToIterable(body);
          return this.universalMarshaller.deserialize(bodyIterable, deserializer);
        }
        serialize(input, serializer) {
          return Readable.from(this.universalMarshaller.serialize(input, serializer));
        }
      }
      const eventStreamSerdeProvider = (options) => new EventStreamMarshaller(options);
      async function* readableToIterable(readStream) {
        let streamEnded = !1, generationEnded = !1;
        const records = new Array();
        for (readStream.on("error", (err) => {
          if (streamEnded || (streamEnded = !0), err)
            throw err;
        }), readStream.on("data", (data) => {
          records.push(data);
        }), readStream.on("end", () => {
          streamEnded = !0;
        }); !generationEnded; ) {
          const value = await new Promise((resolve) => setTimeout(() => resolve(records.shift()), 0));
          value && (yield value), generationEnded = streamEnded && records.length === 0;
        }
      }
      const readableStreamToIterable = (readableStream) => ({
        [Symbol.asyncIterator]: async function* () {
          const reader = readableStream.getReader();
          try {
            for (; ; ) {
              const { done, value } = await reader.read();
              if (done)
                return;
              yield value;
            }
          } finally {
            reader.releaseLock();
          }
        }
      }), iterableToReadableStream = (asyncIterable) => {
        const iterator = asyncIterable[Symbol.asyncIterator]();
        return new ReadableStream({
          async pull(controller) {
            const { done, value } = await iterator.next();
            if (done)
              return controller.close();
            controller.enqueue(value);
          }
        });
      }, resolveEventStreamSerdeConfig = (input) => Object.assign(input, {
        eventStreamMarshaller: input.eventStreamSerdeProvider(input)
      });
      class EventStreamSerde {
        marshaller;
        serializer;
        deserializer;
        serdeContext;
        defaultContentType;
        compositeErrorRegistry;
        constructor({ marshaller, serializer, deserializer, serdeContext, defaultContentType, compositeErrorRegistry }) {
          this.marshaller = marshaller, this.serializer = serializer, this.deserializer = deserializer, this.serdeContext = serdeContext, this.defaultContentType = defaultContentType, this.compositeErrorRegistry = compositeErrorRegistry;
        }
        async serializeEventStream({ eventStream, requestSchema, initialRequest, initialMessageType }) {
          const marshaller = this.marshaller, eventStreamMember = requestSchema.getEventStreamMember(), unionSchema = requestSchema.getMemberSchema(eventStreamMember), serializer = this.serializer, defaultContentType = this.defaultContentType, initialRequestMarker = /* @__PURE__ */ Symbol("initialRequestMarker"), eventStreamIterable = {
            async *[Symbol.asyncIterator]() {
              if (initialRequest) {
                const headers = {
                  ":event-type": { type: "string", value: initialMessageType ?? "initial-request" },
                  ":message-type": { type: "string", value: "event" },
                  ":content-type": { type: "string", value: defaultContentType }
                };
                serializer.write(requestSchema, initialRequest);
                const body = serializer.flush();
                yield {
                  [initialRequestMarker]: !0,
                  headers,
                  body
                };
              }
              for await (const page of eventStream)
                yield page;
            }
          };
          return marshaller.serialize(eventStreamIterable, (event) => {
            if (event[initialRequestMarker])
              return {
                headers: event.headers,
                body: event.body
              };
            let unionMember = "";
            for (const key in event)
              if (hasOwn(event, key) && key !== "__type") {
                unionMember = key;
                break;
              }
            const { additionalHeaders, body, eventType, explicitPayloadContentType } = this.writeEventBody(unionMember, unionSchema, event);
            return {
              headers: {
                ":event-type": { type: "string", value: eventType },
                ":message-type": { type: "string", value: "event" },
                ":content-type": { type: "string", value: explicitPayloadContentType ?? defaultContentType },
                ...additionalHeaders
              },
              body
            };
          });
        }
        async deserializeEventStream({ response, responseSchema, initialResponseContainer, initialMessageType }) {
          const marshaller = this.marshaller, eventStreamMember = responseSchema.getEventStreamMember(), memberSchemas = responseSchema.getMemberSchema(eventStreamMember).getMemberSchemas(), initialResponseMarker = /* @__PURE__ */ Symbol("initialResponseMarker"), asyncIterable = marshaller.deserialize(response.body, async (event) => {
            let unionMember = "";
            for (const key in event)
              if (hasOwn(event, key) && key !== "__type") {
                unionMember = key;
                break;
              }
            const body = event[unionMember].body;
            if (unionMember === (initialMessageType ?? "initial-response")) {
              const dataObject = await this.deserializer.read(responseSchema, body);
              return delete dataObject[eventStreamMember], {
                [initialResponseMarker]: !0,
                ...dataObject
              };
            } else if (unionMember in memberSchemas) {
              const eventStreamSchema = memberSchemas[unionMember];
              if (eventStreamSchema.isStructSchema()) {
                const out = {};
                let hasBindings = !1;
                for (const [name, member] of eventStreamSchema.structIterator()) {
                  const { eventHeader, eventPayload } = member.getMergedTraits();
                  if (hasBindings = hasBindings || !!(eventHeader || eventPayload), eventPayload)
                    member.isBlobSchema() ? out[name] = body : member.isStringSchema() ? out[name] = (this.serdeContext?.utf8Encoder ?? toUtf8)(body) : member.isStructSchema() && (out[name] = await this.deserializer.read(member, body));
                  else if (eventHeader) {
                    const value = event[unionMember].headers[name]?.value;
                    value != null && (member.isNumericSchema() ? value && typeof value == "object" && "bytes" in value ? out[name] = BigInt(value.toString()) : out[name] = Number(value) : out[name] = value);
                  }
                }
                return {
                  [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out)
                };
              }
              return {
                [unionMember]: await this.deserializer.read(eventStreamSchema, body)
              };
            } else
              return {
                $unknown: event
              };
          }), asyncIterator = asyncIterable[Symbol.asyncIterator](), firstEvent = await asyncIterator.next();
          if (firstEvent.done)
            return asyncIterable;
          if (firstEvent.value?.[initialResponseMarker]) {
            if (!responseSchema)
              throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
            for (const key in firstEvent.value)
              hasOwn(firstEvent.value, key) && (initialResponseContainer[key] = firstEvent.value[key]);
          }
          return {
            async *[Symbol.asyncIterator]() {
              for (firstEvent?.value?.[initialResponseMarker] || (yield firstEvent.value); ; ) {
                const { done, value } = await asyncIterator.next();
                if (done)
                  break;
                yield value;
              }
            }
          };
        }
        async readEventMember(eventStreamSchema, body, hasBindings, out) {
          let ErrCtor;
          const staticStructuralSchema = eventStreamSchema.getSchema();
          if (Array.isArray(staticStructuralSchema) && staticStructuralSchema[0] === -3) {
            const namespace = staticStructuralSchema[1], nsRegistry = TypeRegistry.for(namespace);
            this.compositeErrorRegistry?.copyFrom(nsRegistry), ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
          }
          const dataObject = hasBindings ? out : body.byteLength === 0 ? {} : await this.deserializer.read(eventStreamSchema, body);
          if (ErrCtor) {
            const message = dataObject.message ?? dataObject.Message ?? "Unknown", metadata = {}, $fault = eventStreamSchema.getMergedTraits().error;
            return $fault && (metadata.$fault = $fault), Object.assign(new ErrCtor({}), metadata, {
              message
            }, dataObject);
          }
          return dataObject;
        }
        writeEventBody(unionMember, unionSchema, event) {
          const serializer = this.serializer;
          let eventType = unionMember, explicitPayloadMember = null, explicitPayloadContentType;
          const isKnownSchema = unionSchema.getSchema()[4].includes(unionMember), additionalHeaders = {};
          if (isKnownSchema) {
            const eventSchema = unionSchema.getMemberSchema(unionMember);
            if (eventSchema.isStructSchema()) {
              for (const [memberName, memberSchema] of eventSchema.structIterator()) {
                const { eventHeader, eventPayload } = memberSchema.getMergedTraits();
                if (eventPayload)
                  explicitPayloadMember = memberName;
                else if (eventHeader) {
                  const value = event[unionMember][memberName];
                  let type = "binary";
                  memberSchema.isNumericSchema() ? (-2) ** 31 <= value && value <= 2 ** 31 - 1 ? type = "integer" : type = "long" : memberSchema.isTimestampSchema() ? type = "timestamp" : memberSchema.isStringSchema() ? type = "string" : memberSchema.isBooleanSchema() && (type = "boolean"), value != null && (additionalHeaders[memberName] = {
                    type,
                    value
                  }, delete event[unionMember][memberName]);
                }
              }
              if (explicitPayloadMember !== null) {
                const payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
                payloadSchema.isBlobSchema() ? explicitPayloadContentType = "application/octet-stream" : payloadSchema.isStringSchema() && (explicitPayloadContentType = "text/plain"), serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
              } else
                serializer.write(eventSchema, event[unionMember]);
            } else if (eventSchema.isUnitSchema())
              serializer.write(eventSchema, {});
            else
              throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
          } else {
            const [type, value] = event[unionMember];
            eventType = type, serializer.write(15, value);
          }
          const messageSerialization = serializer.flush() ?? new Uint8Array();
          return {
            body: typeof messageSerialization == "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(messageSerialization) : messageSerialization,
            eventType,
            explicitPayloadContentType,
            additionalHeaders
          };
        }
      }
      exports.EventStreamCodec = EventStreamCodec, exports.EventStreamMarshaller = EventStreamMarshaller, exports.EventStreamSerde = EventStreamSerde, exports.HeaderMarshaller = HeaderMarshaller, exports.Int64 = Int64, exports.MessageDecoderStream = MessageDecoderStream, exports.MessageEncoderStream = MessageEncoderStream, exports.SmithyMessageDecoderStream = SmithyMessageDecoderStream, exports.SmithyMessageEncoderStream = SmithyMessageEncoderStream, exports.UniversalEventStreamMarshaller = EventStreamMarshaller$1, exports.eventStreamSerdeProvider = eventStreamSerdeProvider, exports.getChunkedStream = getChunkedStream, exports.getMessageUnmarshaller = getMessageUnmarshaller, exports.getUnmarshalledStream = getUnmarshalledStream, exports.iterableToReadableStream = iterableToReadableStream, exports.readableStreamToIterable = readableStreamToIterable, exports.resolveEventStreamSerdeConfig = resolveEventStreamSerdeConfig, exports.universalEventStreamSerdeProvider = eventStreamSerdeProvider$1;
    })
  ),
  /***/
  3422: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { Uint8ArrayBlobAdapter, writeKey, sdkStreamMixin, splitEvery, splitHeader, NumericValue, toUtf8, fromBase64, LazyJsonString, _parseEpochTimestamp, _parseRfc7231DateTime, _parseRfc3339DateTimeWithOffset, fromUtf8, generateIdempotencyToken, toBase64, dateToUtcString, quoteHeader, parseEpochTimestamp, parseRfc7231DateTime, parseRfc3339DateTimeWithOffset } = __webpack_require__(2430), { HttpRequest, HttpResponse, hasOwn, isValidHostname, getSmithyContext } = __webpack_require__(4534), { parseQueryString, parseUrl } = __webpack_require__(4534);
      exports.HttpRequest = HttpRequest, exports.HttpResponse = HttpResponse, exports.isValidHostname = isValidHostname, exports.parseQueryString = parseQueryString, exports.parseUrl = parseUrl;
      const { NormalizedSchema, translateTraits, TypeRegistry, deref } = __webpack_require__(6890), { FieldPosition } = __webpack_require__(690), collectBody = async (streamBody = new Uint8Array(), context) => {
        if (streamBody instanceof Uint8Array)
          return Uint8ArrayBlobAdapter.mutate(streamBody);
        if (!streamBody)
          return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
        const fromContext = context.streamCollector(streamBody);
        return Uint8ArrayBlobAdapter.mutate(await fromContext);
      };
      function extendedEncodeURIComponent(str) {
        return /^[\w.~-]+$/.test(str) ? str : encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
          return "%" + c.charCodeAt(0).toString(16).toUpperCase();
        });
      }
      const HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
      class HttpBindingNormalizedSchema extends NormalizedSchema {
        static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
        identity = HttpBindingNormalizedSchema.identity;
        bindings;
        constructor(schema) {
          super(schema);
        }
        static of(schema) {
          const ns = NormalizedSchema.of(schema);
          if (ns.identity === HttpBindingNormalizedSchema.identity)
            return ns;
          const schemaCache = ns.isMemberSchema() ? ns : ns.getSchema(), cache = typeof schemaCache == "object" && schemaCache !== null ? schemaCache : ns;
          return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
        }
        getHttpBindingLocation(traits) {
          return traits.httpPayload ? 36 : traits.httpLabel ? 33 : traits.httpHeader ? 38 : typeof traits.httpPrefixHeaders == "string" ? 39 : traits.httpQuery ? 34 : traits.httpQueryParams ? 35 : traits.httpResponseCode ? 37 : 32;
        }
        getHttpBindingValue(location, traits, nested = !1) {
          const raw = this.getSchema(), type = typeof raw == "number" ? raw & 255 : this.isListSchema() ? 64 : 255, slot = location & 7, media = traits.mediaType ? traits.mediaType === "application/json" || traits.mediaType.endsWith("+json") ? 2 : 1 : 0, stream = traits.streaming || type === 42 ? this.isStructSchema() ? 2 : 1 : 0, timestamp = type >= 4 && type <= 7 ? slot >= 6 ? 2 : slot > 0 && slot < 4 ? 1 : 0 : 0;
          let flags = type | media << 8 | (traits.idempotencyToken ? 1 : 0) << 10 | stream << 11 | (traits.sparse ? 1 : 0) << 13 | timestamp << 14 | (traits.hostLabel ? 1 : 0) << 17 | (location === 36 && typeof raw != "object" ? 1 : 0) << 18;
          const category = type & 192, collectionValue = slot & 2 && (category === 64 || !nested && slot & 1) ? this.getHttpBindingCollectionValue(location, traits) : void 0, valueType = (collectionValue?.[1] ?? 0) & 255;
          return flags |= (slot >= 6 && (valueType === 4 || valueType === 6) ? 1 : 0) << 16, [this, flags, collectionValue];
        }
        getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
          const valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
          return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, !0);
        }
        getHttpBindings() {
          const source = this.getSchema();
          return typeof source != "object" || source === null ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
        }
      }
      const buildHttpBindings = (schema) => {
        const bodyMemberNames = [], bodyMemberSchemas = [], requestBodyMemberNames = [], requestBodyMemberSchemas = [], memberBindings = [], byName = {}, headers = {}, prefixHeaders = [], responseBindings = { headers, prefixHeaders }, bindings = {
          request: { memberBindings, byName },
          response: {
            bodyMemberNames,
            bindings: responseBindings
          }
        }, { request, response } = bindings;
        for (const [name, member] of schema.structIterator()) {
          const bindingSchema = HttpBindingNormalizedSchema.of(member), traits = bindingSchema.getMergedTraits(), location = bindingSchema.getHttpBindingLocation(traits), wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery, value = bindingSchema.getHttpBindingValue(location, traits), binding = [name, value, location, wireName];
          name === "__proto__" && writeKey(byName), byName[name] = binding, value[1] >> 10 & 1 && (request.hasIdempotency = !0), memberBindings.push(binding);
          const slot = location & 7;
          if (slot === 0 && (requestBodyMemberNames.push(name), requestBodyMemberSchemas.push(member)), (slot & 4) === 0)
            bodyMemberNames.push(name), bodyMemberSchemas.push(member);
          else if ((slot & 6) === 4)
            if (slot & 1)
              responseBindings.statusCode = binding;
            else {
              responseBindings.payload = binding;
              const type = value[1] & 255;
              request.contentTypeInstruction = traits.mediaType ?? (type === 0 ? "text/plain" : type === 21 || type === 42 ? "application/octet-stream" : null);
            }
          else slot & 1 ? (request.hasPrefixHeaders = !0, prefixHeaders.push(binding)) : (wireName === "__proto__" && writeKey(headers), headers[wireName] = binding);
        }
        return request.contentTypeInstruction === void 0 && requestBodyMemberNames.length && (request.contentTypeInstruction = null), request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas), response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas), bindings;
      }, buildPathSegments = (path) => {
        const segments = [];
        let offset = 0;
        for (const match of path.matchAll(/\{([^{}+]+)(\+)?\}/g))
          match.index > offset && segments.push([path.slice(offset, match.index), 0]), segments.push([match[1], match[2] ? 2 : 1]), offset = match.index + match[0].length;
        return segments.length && offset < path.length && segments.push([path.slice(offset), 0]), segments.length ? segments : void 0;
      }, buildHttpOperationBindings = (schema) => {
        const { http, endpoint } = translateTraits(schema.traits ?? {}), [path, search] = http?.[1].split("?") ?? [];
        return [
          http?.[0],
          path,
          search ? [...new URLSearchParams(search)] : [],
          path ? buildPathSegments(path) : void 0,
          endpoint?.[0]
        ];
      }, EMPTY_BINDINGS = {
        request: { memberBindings: [], byName: {} },
        response: {
          bodyMemberNames: [],
          bindings: { headers: {}, prefixHeaders: [] }
        }
      }, getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= buildHttpOperationBindings(schema), createBodySchema = (schema, memberNames, memberSchemas) => {
        if (!memberNames.length)
          return;
        const source = schema.getSchema(), body = [
          3,
          source[1],
          source[2],
          schema.getMergedTraits(),
          memberNames,
          memberSchemas
        ], required = source[6], bodyRequired = required && memberNames.reduce((count, name) => count + (source[4].indexOf(name) < required ? 1 : 0), 0);
        return bodyRequired && (body[6] = bodyRequired), body;
      };
      class SerdeContext {
        serdeContext;
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
        }
      }
      class HttpProtocol extends SerdeContext {
        options;
        compositeErrorRegistry;
        constructor(options) {
          super(), this.options = options, this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace);
          for (const etr of options.errorTypeRegistries ?? [])
            this.compositeErrorRegistry.copyFrom(etr);
        }
        getRequestType() {
          return HttpRequest;
        }
        getResponseType() {
          return HttpResponse;
        }
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext, this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
        }
        updateServiceEndpoint(request, endpoint) {
          if ("url" in endpoint) {
            request.protocol = endpoint.url.protocol, request.hostname = endpoint.url.hostname, request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0, request.path = endpoint.url.pathname, request.fragment = endpoint.url.hash || void 0, request.username = endpoint.url.username || void 0, request.password = endpoint.url.password || void 0, request.query || (request.query = {});
            for (const [k, v] of endpoint.url.searchParams.entries())
              request.query[k] = v;
            if (endpoint.headers)
              for (const name in endpoint.headers)
                hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name].join(", "));
            return request;
          } else {
            if (request.protocol = endpoint.protocol, request.hostname = endpoint.hostname, request.port = endpoint.port ? Number(endpoint.port) : void 0, request.path = endpoint.path, request.query = {
              ...endpoint.query
            }, endpoint.headers)
              for (const name in endpoint.headers)
                hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name]);
            return request;
          }
        }
        setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
          if (this.serdeContext?.disableHostPrefix)
            return;
          const hostPrefix = operation[4];
          if (typeof hostPrefix != "string")
            return;
          let resolvedHostPrefix = hostPrefix;
          for (const [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
            if (!(flags >> 17 & 1))
              continue;
            const replacement = input[name];
            if (typeof replacement != "string")
              throw new Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
            resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
          }
          if (request.hostname = resolvedHostPrefix + request.hostname, !isValidHostname(request.hostname))
            throw new Error(`[${request.hostname}] is not a valid hostname.`);
        }
        deserializeMetadata(output) {
          return {
            httpStatusCode: output.statusCode,
            requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"],
            extendedRequestId: output.headers["x-amz-id-2"],
            cfId: output.headers["x-amz-cf-id"]
          };
        }
        resolveError(name, namespaces, registries) {
          const defaultErrorSchema = [-3, "", "Error", 0, [], [], 0];
          let schema;
          for (const registry of registries)
            for (const ns of namespaces)
              try {
                ns === "*" ? schema = registry.getSchema(name) : schema = registry.getSchema(ns + "#" + name);
                const errorCtor = registry.getErrorCtor(schema);
                if (errorCtor)
                  return [schema, errorCtor, "modeled"];
                {
                  const syntheticErrorSchema = registry.getBaseException();
                  if (syntheticErrorSchema) {
                    const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
                    if (syntheticErrorCtor)
                      return [schema, syntheticErrorCtor, "synthetic"];
                  }
                }
              } catch {
              }
          for (const registry of registries) {
            const syntheticErrorSchema = registry.getBaseException();
            if (syntheticErrorSchema) {
              const syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
              if (syntheticErrorCtor)
                return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
            }
          }
          return [defaultErrorSchema, Error, "native"];
        }
        async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
          return (await this.loadEventStreamCapability()).serializeEventStream({
            eventStream,
            requestSchema,
            initialRequest
          });
        }
        async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
          return (await this.loadEventStreamCapability()).deserializeEventStream({
            response,
            responseSchema,
            initialResponseContainer
          });
        }
        async loadEventStreamCapability() {
          const { EventStreamSerde, eventStreamSerdeProvider } = __webpack_require__(6579), marshaller = this.resolveEventStreamMarshaller(eventStreamSerdeProvider);
          return new EventStreamSerde({
            marshaller,
            serializer: this.serializer,
            deserializer: this.deserializer,
            serdeContext: this.serdeContext,
            defaultContentType: this.getDefaultContentType(),
            compositeErrorRegistry: this.compositeErrorRegistry
          });
        }
        getDefaultContentType() {
          throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
        }
        async deserializeHttpMessage(schema, context, response, arg4, arg5) {
          return [];
        }
        getEventStreamMarshaller() {
          const context = this.serdeContext;
          if (!context.eventStreamMarshaller)
            throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
          return context.eventStreamMarshaller;
        }
        resolveEventStreamMarshaller(importedProvider) {
          const context = this.serdeContext;
          return context.eventStreamMarshaller ? context.eventStreamMarshaller : importedProvider(this.serdeContext);
        }
      }
      class HttpBindingProtocol extends HttpProtocol {
        async serializeRequest(operationSchema, _input, context) {
          const input = _input && typeof _input == "object" ? _input : {}, query = {}, headers = {}, endpoint = await context.endpoint(), ns = HttpBindingNormalizedSchema.of(operationSchema?.input), bindings = ns.getHttpBindings().request, operation = getHttpOperationBindings(operationSchema), request = new HttpRequest({ query, headers });
          if (endpoint) {
            this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input, operation);
            const [method, path, staticQuery] = operation;
            if (method) {
              request.method = method, request.path = request.path === "/" ? path : request.path + path;
              for (const [key, value] of staticQuery)
                query[key] = value;
            }
          }
          request.query = query;
          const eventStream = this.serializeHttpBindings(input, request, bindings, operation);
          return eventStream && (request.body = await this.serializeEventStream({ eventStream, requestSchema: ns })), request;
        }
        serializeHttpBindings(input, request, bindings, operation) {
          const serializer = this.serializer, directSerializer = typeof serializer.writeCodec == "function" ? serializer : void 0, query = request.query, headers = request.headers, bodySchema = bindings.syntheticBodySchema;
          let hasBodyValue = !1, payload, eventStream, labels;
          const names = Object.getOwnPropertyNames(input), prototype = Object.getPrototypeOf(input), sparse = (prototype === Object.prototype || prototype === null) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && names.length * 2 < bindings.memberBindings.length, length = sparse ? names.length : bindings.memberBindings.length;
          for (let i = 0; i < length; ++i) {
            const binding = sparse ? hasOwn(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
            if (!binding)
              continue;
            const value = binding[1], memberName = binding[0], memberNs = value[0], flags = value[1], collectionValue = value[2], location = binding[2], wireName = binding[3], inputMemberValue = input[memberName];
            if (!(inputMemberValue == null && !(flags >> 10 & 1)))
              if (location === 36) {
                const stream = flags >> 11 & 3;
                stream ? stream === 2 ? eventStream = inputMemberValue || void 0 : payload = inputMemberValue : (directSerializer ? directSerializer.writeCodec(memberNs, inputMemberValue) : serializer.write(memberNs, inputMemberValue), payload = serializer.flush());
              } else if (location === 33 || location === 38) {
                const serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
                location === 33 ? (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized : headers[wireName] = serialized;
              } else if (location === 39)
                for (const key in inputMemberValue) {
                  if (!hasOwn(inputMemberValue, key))
                    continue;
                  const amalgam = wireName + key;
                  headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
                }
              else (location & 62) === 34 ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer) : hasBodyValue = !0;
          }
          const operationPath = operation[1], pathSegments = operation[3];
          return operationPath && pathSegments && request.path.endsWith(operationPath) && (request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings)), hasBodyValue && bodySchema && (directSerializer ? directSerializer.writeCodec(bodySchema, input) : serializer.write(bodySchema, input), payload = serializer.flush()), request.body = payload, eventStream;
        }
        serializeQuery(value, data, wireName, query, directSerializer) {
          const [ns, flags, collectionValue] = value, traits = directSerializer ? void 0 : ns.getMergedTraits();
          if (wireName === void 0) {
            for (const key in data)
              !hasOwn(data, key) || key in query || (directSerializer || Object.assign(collectionValue[0].getMergedTraits(), {
                ...traits,
                httpQuery: key,
                httpQueryParams: void 0
              }), this.serializeQuery(collectionValue, data[key], key, query, directSerializer));
            return;
          }
          if ((flags & 192) === 64) {
            const buffer = [];
            for (const item of data) {
              const serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
              (flags >> 13 & 1 || serialized !== void 0) && buffer.push(serialized);
            }
            query[wireName] = buffer;
          } else
            query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
        }
        serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
          const flags = value[1], type = flags & 255;
          return directSerializer && !(flags & 1792) && (type <= 2 || type === 17 || type === 19) ? String(data) : (directSerializer ? directSerializer.writeHttpBinding(value, data, location) : this.serializer.write(schema, data), this.serializer.flush());
        }
        serializePath(segments, labels, bindings) {
          let path = "";
          for (const [value, kind] of segments) {
            if (kind === 0) {
              path += value;
              continue;
            }
            const replacement = labels?.[value];
            if (replacement === void 0) {
              if (hasOwn(bindings.byName, value) && bindings.byName[value][2] === 33)
                throw new Error(`No value provided for input HTTP label: ${value}.`);
              path += `{${value}${kind === 2 ? "+" : ""}}`;
            } else
              path += kind === 2 ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
          }
          return path;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer, directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(operationSchema.output), responseBindings = ns.getHttpBindings().response, dataObject = {};
          if (response.statusCode >= 300) {
            const bytes = await collectBody(response.body, context);
            throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
          }
          const nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
          if (nonHttpBindingMembers.length) {
            const bytes = await collectBody(response.body, context);
            if (bytes.byteLength > 0) {
              const dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
              for (const member of nonHttpBindingMembers)
                dataFromBody[member] != null && (dataObject[member] = dataFromBody[member]);
            }
          } else responseBindings.bindings.payload || await collectBody(response.body, context);
          return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
        }
        async deserializeHttpMessage(schema, context, response, arg4, arg5) {
          const dataObject = arg4 instanceof Set ? arg5 : arg4, deserializer = this.deserializer, directDeserializer = typeof deserializer.readCodec == "function" ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(schema), { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response, headers = response.headers;
          if (payload) {
            const [memberName, value] = payload, [memberSchema, flags] = value, stream = flags >> 11 & 3;
            if (stream)
              stream === 2 ? dataObject[memberName] = await this.deserializeEventStream({
                response,
                responseSchema: ns
              }) : dataObject[memberName] = sdkStreamMixin(response.body);
            else if (response.body) {
              const bytes = await collectBody(response.body, context);
              bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
            }
          }
          for (const header in headers) {
            if (!hasOwn(headers, header))
              continue;
            const lower = header.toLowerCase(), headerValue = headers[header];
            lower !== header && (delete headers[header], headers[lower] = headerValue);
            const binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
            if (!binding)
              continue;
            const [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
            if (collectionValue) {
              const sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue), list = [];
              for (const section of sections)
                list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
              dataObject[memberName] = list;
            } else
              dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
          }
          for (const [memberName, [, , collectionValue], , wireName] of prefixHeaders) {
            dataObject[memberName] = {};
            for (const header in headers) {
              if (!hasOwn(headers, header) || !header.startsWith(wireName))
                continue;
              const headerValue = headers[header];
              dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
            }
          }
          return statusCode && (dataObject[statusCode[0]] = response.statusCode), bodyMemberNames;
        }
      }
      class RpcProtocol extends HttpProtocol {
        async serializeRequest(operationSchema, _input, context) {
          const serializer = this.serializer, query = {}, headers = {}, endpoint = await context.endpoint(), ns = NormalizedSchema.of(operationSchema?.input), schema = ns.getSchema();
          let payload;
          const input = _input && typeof _input == "object" ? _input : {}, request = new HttpRequest({
            protocol: "",
            hostname: "",
            port: void 0,
            path: "/",
            fragment: void 0,
            query,
            headers,
            body: void 0
          });
          if (endpoint && (this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input)), input) {
            const eventStreamMember = ns.getEventStreamMember();
            if (eventStreamMember) {
              if (input[eventStreamMember]) {
                const initialRequest = {};
                for (const [memberName] of ns.structIterator())
                  memberName !== eventStreamMember && input[memberName] != null && (initialRequest[memberName] = input[memberName]);
                payload = await this.serializeEventStream({
                  eventStream: input[eventStreamMember],
                  requestSchema: ns,
                  initialRequest
                });
              }
            } else
              serializer.write(schema, input), payload = serializer.flush();
          }
          return request.headers = Object.assign(request.headers, headers), request.query = query, request.body = payload, request.method = "POST", request;
        }
        async deserializeResponse(operationSchema, context, response) {
          const deserializer = this.deserializer, ns = NormalizedSchema.of(operationSchema.output), dataObject = {};
          if (this.isErrorResponse(response.statusCode)) {
            const bytes = await collectBody(response.body, context);
            throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
          }
          for (const header in response.headers) {
            if (!hasOwn(response.headers, header))
              continue;
            const value = response.headers[header];
            delete response.headers[header], response.headers[header.toLowerCase()] = value;
          }
          const eventStreamMember = ns.getEventStreamMember();
          if (eventStreamMember)
            dataObject[eventStreamMember] = await this.deserializeEventStream({
              response,
              responseSchema: ns,
              initialResponseContainer: dataObject
            });
          else {
            const bytes = await collectBody(response.body, context);
            bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
          }
          return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
        }
        isErrorResponse(statusCode) {
          return statusCode >= 300;
        }
      }
      class AbstractRpcV2Protocol extends RpcProtocol {
        constructor({ defaultNamespace, errorTypeRegistries }) {
          super({ defaultNamespace, errorTypeRegistries });
        }
        async serializeRequest(operationSchema, input, context) {
          const request = await super.serializeRequest(operationSchema, input, context);
          Object.assign(request.headers, {
            "content-type": this.getDefaultContentType(),
            "smithy-protocol": this.getSmithyProtocolHeaderValue(),
            accept: this.getDefaultContentType()
          }), deref(operationSchema.input) === "unit" ? (delete request.body, delete request.headers["content-type"]) : this.applyEmptyBody(request);
          const { service, operation } = getSmithyContext(context), path = `/service/${service}/operation/${operation}`;
          return request.path.endsWith("/") ? request.path += path.slice(1) : request.path += path, request;
        }
        isErrorResponse(statusCode) {
          return statusCode !== 200;
        }
      }
      const resolvedPath = (resolvedPath2, input, memberName, labelValueProvider, uriLabel, isGreedyLabel) => {
        if (input != null && input[memberName] !== void 0) {
          const labelValue = labelValueProvider();
          if (labelValue == null || labelValue.length <= 0)
            throw new Error("Empty value provided for input HTTP label: " + memberName + ".");
          resolvedPath2 = resolvedPath2.replace(uriLabel, isGreedyLabel ? labelValue.split("/").map((segment) => extendedEncodeURIComponent(segment)).join("/") : extendedEncodeURIComponent(labelValue));
        } else
          throw new Error("No value provided for input HTTP label: " + memberName + ".");
        return resolvedPath2;
      };
      function requestBuilder(input, context) {
        return new RequestBuilder(input, context);
      }
      class RequestBuilder {
        input;
        context;
        query = {};
        method = "";
        headers = {};
        path = "";
        body = null;
        hostname = "";
        resolvePathStack = [];
        constructor(input, context) {
          this.input = input, this.context = context;
        }
        async build() {
          const { hostname, protocol = "https", port, path: basePath } = await this.context.endpoint();
          this.path = basePath;
          for (const resolvePath of this.resolvePathStack)
            resolvePath(this.path);
          return new HttpRequest({
            protocol,
            hostname: this.hostname || hostname,
            port,
            method: this.method,
            path: this.path,
            query: this.query,
            body: this.body,
            headers: this.headers
          });
        }
        hn(hostname) {
          return this.hostname = hostname, this;
        }
        bp(uriLabel) {
          return this.resolvePathStack.push((basePath) => {
            this.path = `${basePath?.endsWith("/") ? basePath.slice(0, -1) : basePath || ""}` + uriLabel;
          }), this;
        }
        p(memberName, labelValueProvider, uriLabel, isGreedyLabel) {
          return this.resolvePathStack.push((path) => {
            this.path = resolvedPath(path, this.input, memberName, labelValueProvider, uriLabel, isGreedyLabel);
          }), this;
        }
        h(headers) {
          return this.headers = headers, this;
        }
        q(query) {
          return this.query = query, this;
        }
        b(body) {
          return this.body = body, this;
        }
        m(method) {
          return this.method = method, this;
        }
      }
      class FromStringShapeDeserializer extends SerdeContext {
        settings;
        constructor(settings) {
          super(), this.settings = settings;
        }
        read(_schema, data) {
          const ns = HttpBindingNormalizedSchema.of(_schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
          return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
        }
        readHttpBinding([ns, flags, collectionValue], data, location) {
          const schema = flags & 255;
          if ((schema & 192) === 64)
            return collectionValue ??= ns.getHttpBindingCollectionValue(location), splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
          switch (schema) {
            case 21:
            case 42:
              return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
            case 4:
            case 5:
            case 6:
            case 7: {
              const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
              switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
                case 5:
                  return _parseRfc3339DateTimeWithOffset(data);
                case 6:
                  return _parseRfc7231DateTime(data);
                case 7:
                  return _parseEpochTimestamp(data);
                default:
                  return console.warn("Missing timestamp format, parsing value with Date constructor:", data), new Date(data);
              }
            }
            case 0: {
              const media = flags >> 8 & 3;
              if (!media)
                return data;
              let intermediateValue = data;
              return (location & 6) === 6 && (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue))), media === 2 ? LazyJsonString.from(intermediateValue) : intermediateValue;
            }
            case 1:
              return Number(data);
            case 2:
              return data.toLowerCase() === "true";
            case 17:
              return BigInt(data);
            case 19:
              return new NumericValue(data, "bigDecimal");
            default:
              return data;
          }
        }
      }
      class HttpInterceptingShapeDeserializer extends SerdeContext {
        codecDeserializer;
        stringDeserializer;
        constructor(codecDeserializer, codecSettings) {
          super(), this.codecDeserializer = codecDeserializer, this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
        }
        setSerdeContext(serdeContext) {
          this.stringDeserializer.setSerdeContext(serdeContext), this.codecDeserializer.setSerdeContext(serdeContext), this.serdeContext = serdeContext;
        }
        read(schema, data) {
          const ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
          if (traits.httpHeader || traits.httpResponseCode) {
            const value = ns.getHttpBindingValue(38, traits);
            return this.readHttpBinding(value, data, 38);
          }
          return traits.httpPayload ? this.readPayload(ns.getHttpBindingValue(36, traits), data) : this.readCodec(ns, data);
        }
        readHttpBinding(binding, data, location) {
          const value = typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
          return this.stringDeserializer.readHttpBinding(binding, value, location);
        }
        readPayload([schema, flags], data) {
          const type = flags & 255;
          return type === 21 || type === 42 ? typeof data == "string" ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(data) : data : type === 0 ? typeof data == "string" ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data) : this.readCodec(schema, data);
        }
        readCodec(schema, data) {
          return this.codecDeserializer.read(schema, data);
        }
      }
      class ToStringShapeSerializer extends SerdeContext {
        settings;
        stringBuffer = "";
        constructor(settings) {
          super(), this.settings = settings;
        }
        write(schema, value) {
          const ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
          this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
        }
        writeHttpBinding([ns, flags, collectionValue], value, location) {
          const schema = flags & 255;
          switch (typeof value) {
            case "object":
              if (value === null) {
                this.stringBuffer = "null";
                return;
              }
              if (schema >= 4 && schema <= 7) {
                if (!(value instanceof Date))
                  throw new Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(!0)}`);
                const bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
                switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
                  case 5:
                    this.stringBuffer = value.toISOString().replace(".000Z", "Z");
                    break;
                  case 6:
                    this.stringBuffer = dateToUtcString(value);
                    break;
                  case 7:
                    this.stringBuffer = String(value.getTime() / 1e3);
                    break;
                  default:
                    console.warn("Missing timestamp format, using epoch seconds", value), this.stringBuffer = String(value.getTime() / 1e3);
                }
                return;
              }
              if ((schema === 21 || schema === 42) && "byteLength" in value) {
                this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
                return;
              }
              if ((schema & 192) === 64 && Array.isArray(value)) {
                collectionValue ??= ns.getHttpBindingCollectionValue(location);
                const valueSchemaType = collectionValue[1] & 255, isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7;
                let buffer = "";
                for (const item of value) {
                  this.writeHttpBinding(collectionValue, item, location);
                  const headerItem = this.flush();
                  buffer && (buffer += ", "), buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
                }
                this.stringBuffer = buffer;
                return;
              }
              this.stringBuffer = JSON.stringify(value, null, 2);
              break;
            case "string":
              const media = flags >> 8 & 3;
              let intermediateValue = value;
              if (media === 2 && (intermediateValue = LazyJsonString.from(intermediateValue)), media && (location & 6) === 6) {
                this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
                return;
              }
              this.stringBuffer = value;
              break;
            default:
              this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
          }
        }
        flush() {
          const buffer = this.stringBuffer;
          return this.stringBuffer = "", buffer;
        }
      }
      class HttpInterceptingShapeSerializer {
        codecSerializer;
        stringSerializer;
        buffer;
        constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
          this.codecSerializer = codecSerializer, this.stringSerializer = stringSerializer;
        }
        setSerdeContext(serdeContext) {
          this.codecSerializer.setSerdeContext(serdeContext), this.stringSerializer.setSerdeContext(serdeContext);
        }
        write(schema, value) {
          const ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
          if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
            const location = ns.getHttpBindingLocation(traits);
            this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
            return;
          }
          this.writeCodec(ns, value);
        }
        writeHttpBinding(binding, value, location) {
          this.stringSerializer.writeHttpBinding(binding, value, location), this.buffer = this.stringSerializer.flush();
        }
        writeCodec(schema, value) {
          this.codecSerializer.write(schema, value);
        }
        flush() {
          if (this.buffer !== void 0) {
            const buffer = this.buffer;
            return this.buffer = void 0, buffer;
          }
          return this.codecSerializer.flush();
        }
      }
      function determineTimestampFormat(ns, settings) {
        if (settings.timestampFormat.useTrait) {
          const schema = ns.getSchema();
          if (schema === 5 || schema === 6 || schema === 7)
            return schema;
        }
        const { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
        return (settings.httpBindings ? typeof httpPrefixHeaders == "string" || httpHeader ? 6 : httpQuery || httpLabel ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
      }
      class Field {
        name;
        kind;
        values;
        constructor({ name, kind = FieldPosition.HEADER, values = [] }) {
          this.name = name, this.kind = kind, this.values = values;
        }
        add(value) {
          this.values.push(value);
        }
        set(values) {
          this.values = values;
        }
        remove(value) {
          this.values = this.values.filter((v) => v !== value);
        }
        toString() {
          return this.values.map((v) => v.includes(",") || v.includes(" ") ? `"${v}"` : v).join(", ");
        }
        get() {
          return this.values;
        }
      }
      class Fields {
        entries = {};
        encoding;
        constructor({ fields = [], encoding = "utf-8" }) {
          fields.forEach(this.setField.bind(this)), this.encoding = encoding;
        }
        setField(field) {
          this.entries[field.name.toLowerCase()] = field;
        }
        getField(name) {
          return this.entries[name.toLowerCase()];
        }
        removeField(name) {
          delete this.entries[name.toLowerCase()];
        }
        getByType(kind) {
          return Object.values(this.entries).filter((field) => field.kind === kind);
        }
      }
      const getHttpHandlerExtensionConfiguration = (runtimeConfig) => (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger" && runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger), runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout), {
        setHttpHandler(handler) {
          runtimeConfig.requestHandler = handler;
        },
        httpHandler() {
          return runtimeConfig.requestHandler;
        },
        updateHttpClientConfig(key, value) {
          runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
        },
        httpHandlerConfigs() {
          return runtimeConfig.requestHandler.httpHandlerConfigs();
        }
      }), resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => ({
        requestHandler: httpHandlerExtensionConfiguration.httpHandler()
      }), CONTENT_LENGTH_HEADER = "content-length";
      function contentLengthMiddleware(bodyLengthChecker) {
        return (next) => async (args) => {
          const request = args.request;
          if (HttpRequest.isInstance(request)) {
            const { body, headers } = request;
            if (body && Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER) === -1)
              try {
                const length = bodyLengthChecker(body);
                length != null && (request.headers = {
                  ...request.headers,
                  [CONTENT_LENGTH_HEADER]: String(length)
                });
              } catch {
              }
          }
          return next({
            ...args,
            request
          });
        };
      }
      const contentLengthMiddlewareOptions = {
        step: "build",
        tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"],
        name: "contentLengthMiddleware",
        override: !0
      }, getContentLengthPlugin = (options) => ({
        applyToStack: (clientStack) => {
          clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
        }
      }), escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode), hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`, escapeUriPath = (uri) => uri.split("/").map(escapeUri).join("/");
      function buildQueryString(query) {
        const parts = [];
        for (let key of Object.keys(query).sort()) {
          const value = query[key];
          if (key = escapeUri(key), Array.isArray(value))
            for (let i = 0, iLen = value.length; i < iLen; i++)
              parts.push(`${key}=${escapeUri(value[i])}`);
          else {
            let qsEntry = key;
            (value || typeof value == "string") && (qsEntry += `=${escapeUri(value)}`), parts.push(qsEntry);
          }
        }
        return parts.join("&");
      }
      class SerdeContextConfig {
        serdeContext;
        setSerdeContext(serdeContext) {
          this.serdeContext = serdeContext;
        }
      }
      class UnionSerde {
        from;
        to;
        keys;
        constructor(from, to) {
          this.from = from, this.to = to;
          const keys = Object.keys(this.from), set = new Set(keys);
          set.delete("__type"), this.keys = set;
        }
        mark(key) {
          this.keys.delete(key);
        }
        hasUnknown() {
          return this.keys.size === 1 && Object.keys(this.to).length === 0;
        }
        writeUnknown() {
          if (this.hasUnknown()) {
            const k = this.keys.values().next().value, v = this.from[k];
            this.to.$unknown = [k, v];
          }
        }
      }
      let canParseBuffer;
      function detectBufferParsing() {
        if (canParseBuffer === void 0)
          try {
            if (typeof Buffer != "function")
              canParseBuffer = !1;
            else {
              const result = JSON.parse(Buffer.from([123, 125]));
              canParseBuffer = result !== null && typeof result == "object";
            }
          } catch {
            canParseBuffer = !1;
          }
        return canParseBuffer;
      }
      function jsonReviver(key, value, context) {
        if (context?.source) {
          const numericString = context.source;
          if (typeof value == "number")
            return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? isRepresentable(numericString, value) ? value : new NumericValue(numericString, "bigDecimal") : isFractionalBigNumeric(numericString) ? new NumericValue(numericString, "bigDecimal") : /[eE]/.test(numericString) ? expandExponentToBigInt(numericString) : BigInt(numericString);
        }
        return value;
      }
      function isFractionalBigNumeric(s) {
        const dotIndex = s.indexOf(".");
        if (dotIndex === -1)
          return !1;
        const eIndex = s.search(/[eE]/);
        if (eIndex === -1)
          return !0;
        const fracDigits = eIndex - dotIndex - 1;
        return parseInt(s.slice(eIndex + 1), 10) < fracDigits;
      }
      function isRepresentable(numericString, value) {
        if (numericString === String(value) || Object.is(value, -0))
          return !0;
        if (/[eE]/.test(numericString))
          return expandToDecimal(numericString) === expandToDecimal(String(value));
        const normalized = numericString.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), canonical = String(value);
        return normalized === canonical ? !0 : /[eE]/.test(canonical) ? normalized === expandToDecimal(canonical) : !1;
      }
      function expandToDecimal(s) {
        const negative = s.startsWith("-"), abs = negative ? s.slice(1) : s, eIndex = abs.search(/[eE]/);
        let result;
        if (eIndex === -1)
          result = abs;
        else {
          const exp = parseInt(abs.slice(eIndex + 1), 10), mantissa = abs.slice(0, eIndex), dotIndex = mantissa.indexOf(".");
          let digits, intLen;
          dotIndex === -1 ? (digits = mantissa, intLen = mantissa.length) : (digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1), intLen = dotIndex), digits = digits.replace(/0+$/, "") || "0";
          const newDotPos = intLen + exp;
          digits === "0" ? result = "0" : newDotPos <= 0 ? result = "0." + "0".repeat(-newDotPos) + digits : newDotPos >= digits.length ? result = digits + "0".repeat(newDotPos - digits.length) : result = digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
        }
        return result.includes(".") && (result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")), (negative ? "-" : "") + result;
      }
      function expandExponentToBigInt(s) {
        const eIndex = s.search(/[eE]/), exp = parseInt(s.slice(eIndex + 1), 10), negative = s.startsWith("-"), mantissa = s.slice(negative ? 1 : 0, eIndex), dotIndex = mantissa.indexOf(".");
        let digits, shift;
        if (dotIndex === -1)
          digits = mantissa, shift = exp;
        else {
          digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1);
          const fracDigits = mantissa.length - dotIndex - 1;
          shift = exp - fracDigits;
        }
        digits = digits.replace(/0+$/, "") || "0";
        const result = BigInt(digits) * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length));
        return negative ? -result : result;
      }
      const REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
      function needsReviver(schema) {
        const ns = NormalizedSchema.of(schema), raw = ns.getSchema();
        if (Array.isArray(raw) && ns.isStructSchema()) {
          if (REVIVER_SYMBOL in raw)
            return raw[REVIVER_SYMBOL];
          const result = _check(ns, /* @__PURE__ */ new Set());
          return raw[REVIVER_SYMBOL] = result, result;
        }
        return _check(ns, /* @__PURE__ */ new Set());
      }
      function _check(ns, seen) {
        const raw = ns.getSchema();
        if (seen.has(raw))
          return !1;
        if (seen.add(raw), ns.isBigIntegerSchema() || ns.isBigDecimalSchema())
          return !0;
        if (ns.isStructSchema()) {
          for (const [, memberSchema] of ns.structIterator())
            if (_check(memberSchema, seen))
              return !0;
        } else if (ns.isListSchema() || ns.isMapSchema()) {
          if (_check(ns.getValueSchema(), seen))
            return !0;
        } else if (ns.isDocumentSchema())
          return !0;
        return !1;
      }
      const collectBodyString = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body));
      async function parseJsonBody(streamBody, context, schema) {
        let parsingInput;
        if (detectBufferParsing() && typeof streamBody?.[Symbol.asyncIterator] == "function") {
          const buffer = await collectBody(streamBody, context);
          typeof Buffer == "function" && (Buffer.isBuffer(buffer) ? parsingInput = buffer : parsingInput = Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength));
        }
        if (parsingInput || (parsingInput = await collectBodyString(streamBody, context)), parsingInput.length === 0)
          return {};
        const reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
        try {
          return JSON.parse(parsingInput, reviver);
        } catch (e) {
          throw e?.name === "SyntaxError" && Object.defineProperty(e, "$responseBodyText", {
            value: typeof parsingInput == "string" ? parsingInput : parsingInput.toString("utf8")
          }), e;
        }
      }
      const parseJsonErrorBody = async (errorBody, context) => {
        const value = await parseJsonBody(errorBody, context);
        return value.message = value.message ?? value.Message, value;
      }, findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase()), sanitizeErrorCode = (rawValue) => {
        let cleanValue = rawValue;
        return typeof cleanValue == "number" && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue.indexOf("#") >= 0 && (cleanValue = cleanValue.split("#")[1]), cleanValue;
      }, loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, ["header", "code", "type"]), loadJsonRpcErrorCode = (output, data, queryCompat = !1) => loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]), loadSmithyRpcV2JsonErrorCode = (output, data) => {
        if (data?.__type !== void 0) {
          let cleanValue = data.__type;
          return typeof cleanValue == "number" && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue;
        }
      }, loadErrorCode = ({ headers }, data, order) => {
        for (; order.length > 0; )
          switch (order.shift()) {
            case "header":
              const headerKey = findKey(headers ?? {}, "x-amzn-errortype");
              if (headerKey !== void 0)
                return sanitizeErrorCode(headers[headerKey]);
              break;
            case "code":
              const codeKey = findKey(data ?? {}, "code");
              if (codeKey && data[codeKey] !== void 0)
                return sanitizeErrorCode(data[codeKey]);
              break;
            case "type":
              if (data?.__type !== void 0)
                return sanitizeErrorCode(data.__type);
              break;
          }
      };
      class JsonShapeDeserializer2 extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super(), this.settings = settings;
        }
        async read(schema, data) {
          const reviver = needsReviver(schema) ? jsonReviver : void 0;
          let parsed;
          if (typeof data == "string") {
            if (data.length === 0)
              return {};
            parsed = JSON.parse(data, reviver);
          } else if (data instanceof Uint8Array && detectBufferParsing()) {
            if (data.byteLength === 0)
              return {};
            const buf = Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
            parsed = JSON.parse(buf, reviver);
          } else
            parsed = await parseJsonBody(data, this.serdeContext, schema);
          return this._read(schema, parsed);
        }
        readObject(schema, data) {
          return this._read(schema, data);
        }
        _read(schema, value) {
          const isObject = value !== null && typeof value == "object", ns = NormalizedSchema.of(schema);
          if (isObject) {
            if (ns.isStructSchema())
              return this._readStruct(ns, value);
            if (Array.isArray(value) && ns.isListSchema()) {
              const listMember = ns.getValueSchema();
              if (this.needsTransform(listMember))
                for (let i = 0; i < value.length; ++i)
                  value[i] = this._read(listMember, value[i]);
              return value;
            }
            if (ns.isMapSchema()) {
              const mapMember = ns.getValueSchema(), map = value;
              if (this.needsTransform(mapMember))
                for (const k in map)
                  hasOwn(map, k) && (k === "__proto__" && writeKey(map), map[k] = this._read(mapMember, map[k]));
              return map;
            }
          }
          if (ns.isBlobSchema() && typeof value == "string")
            return fromBase64(value);
          const mediaType = ns.getMergedTraits().mediaType;
          if (ns.isStringSchema() && typeof value == "string" && mediaType)
            return mediaType === "application/json" || mediaType.endsWith("+json") ? LazyJsonString.from(value) : value;
          if (ns.isTimestampSchema() && value != null)
            switch (determineTimestampFormat(ns, this.settings)) {
              case 5:
                return parseRfc3339DateTimeWithOffset(value);
              case 6:
                return parseRfc7231DateTime(value);
              case 7:
                return parseEpochTimestamp(value);
              default:
                return console.warn("Missing timestamp format, parsing value with Date constructor:", value), new Date(value);
            }
          if (ns.isBigIntegerSchema() && (typeof value == "number" || typeof value == "string"))
            return BigInt(value);
          if (ns.isBigDecimalSchema() && value != null) {
            if (value instanceof NumericValue)
              return value;
            const untyped = value;
            return untyped.type === "bigDecimal" && "string" in untyped ? new NumericValue(untyped.string, untyped.type) : new NumericValue(String(value), "bigDecimal");
          }
          if (ns.isNumericSchema() && typeof value == "string") {
            switch (value) {
              case "Infinity":
                return 1 / 0;
              case "-Infinity":
                return -1 / 0;
              case "NaN":
                return NaN;
            }
            return value;
          }
          if (ns.isDocumentSchema() && isObject)
            if (Array.isArray(value))
              for (let i = 0; i < value.length; ++i) {
                const v = value[i];
                v instanceof NumericValue || (value[i] = this._read(ns, v));
              }
            else {
              const doc = value;
              for (const k in doc) {
                if (!hasOwn(doc, k))
                  continue;
                k === "__proto__" && writeKey(doc);
                const v = doc[k];
                v instanceof NumericValue || (doc[k] = this._read(ns, v));
              }
            }
          return value;
        }
        _readStruct(ns, record) {
          const union = ns.isUnionSchema(), out = {};
          let nameMap;
          const hasType = typeof record.__type == "string", { jsonName } = this.settings;
          jsonName && hasType && (nameMap = {});
          let unionSerde;
          union && (unionSerde = new UnionSerde(record, out));
          for (const [memberName, memberSchema] of ns.structIterator()) {
            let fromKey = memberName;
            jsonName && (fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey, hasType && (nameMap[fromKey] = memberName)), union && unionSerde.mark(fromKey), record[fromKey] != null && (out[memberName] = this._read(memberSchema, record[fromKey]));
          }
          if (union)
            unionSerde.writeUnknown();
          else if (hasType)
            for (const k in record) {
              if (!hasOwn(record, k))
                continue;
              const v = record[k], t = jsonName ? nameMap[k] ?? k : k;
              t in out || (out[t] = v);
            }
          return out;
        }
        needsTransform(ns) {
          return !!(ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema() || ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema() || ns.isStringSchema() && ns.getMergedTraits().mediaType);
        }
      }
      class JsonBytesStringAdapter extends Uint8Array {
        string = null;
        static allocUnsafe(bytes) {
          if (typeof Buffer == "function") {
            const buffer = Buffer.allocUnsafe(bytes);
            return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
          }
          return new JsonBytesStringAdapter(bytes);
        }
        toString() {
          return this.s();
        }
        valueOf() {
          return this.s();
        }
        includes(searchString, position) {
          return typeof searchString == "string" ? this.s().includes(searchString, position) : Uint8Array.prototype.includes.call(this, searchString, position);
        }
        indexOf(searchString, position) {
          return typeof searchString == "string" ? this.s().indexOf(searchString, position) : Uint8Array.prototype.indexOf.call(this, searchString, position);
        }
        lastIndexOf(searchString, position) {
          if (typeof searchString == "string")
            return this.s().lastIndexOf(searchString, position);
          const fn = Uint8Array.prototype.lastIndexOf;
          return position !== void 0 ? fn.call(this, searchString, position) : fn.call(this, searchString);
        }
        startsWith(searchString, position) {
          return this.s().startsWith(searchString, position);
        }
        endsWith(searchString, endPosition) {
          return this.s().endsWith(searchString, endPosition);
        }
        match(regexp) {
          return this.s().match(regexp);
        }
        replace(searchValue, replaceValue) {
          return this.s().replace(searchValue, replaceValue);
        }
        search(regexp) {
          return this.s().search(regexp);
        }
        split(separator, limit) {
          return this.s().split(separator, limit);
        }
        substring(start, end) {
          return this.s().substring(start, end);
        }
        trim() {
          return this.s().trim();
        }
        trimStart() {
          return this.s().trimStart();
        }
        trimEnd() {
          return this.s().trimEnd();
        }
        charAt(pos) {
          return this.s().charAt(pos);
        }
        charCodeAt(index) {
          return this.s().charCodeAt(index);
        }
        padStart(maxLength, fillString) {
          return this.s().padStart(maxLength, fillString);
        }
        padEnd(maxLength, fillString) {
          return this.s().padEnd(maxLength, fillString);
        }
        repeat(count) {
          return this.s().repeat(count);
        }
        toUpperCase() {
          return this.s().toUpperCase();
        }
        toLowerCase() {
          return this.s().toLowerCase();
        }
        s() {
          if (this.string == null) {
            const n = Date.now();
            n > warned + 6e4 && (console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."), warned = n), this.string = toUtf8(this);
          }
          return this.string;
        }
      }
      var warned = 0;
      const encoder = new TextEncoder(), OPEN_BRACE = 123, CLOSE_BRACE = 125, OPEN_BRACKET = 91, CLOSE_BRACKET = 93, QUOTE = 34, COLON = 58, COMMA = 44, BACKSLASH = 92, TRUE = new Uint8Array([116, 114, 117, 101]), FALSE = new Uint8Array([102, 97, 108, 115, 101]), NULL = new Uint8Array([110, 117, 108, 108]), ESCAPE_TABLE = new Array(128).fill(null);
      ESCAPE_TABLE[8] = "b", ESCAPE_TABLE[9] = "t", ESCAPE_TABLE[10] = "n", ESCAPE_TABLE[12] = "f", ESCAPE_TABLE[13] = "r", ESCAPE_TABLE[34] = '"', ESCAPE_TABLE[92] = "\\";
      for (let i = 0; i < 32; i++)
        ESCAPE_TABLE[i] === null && (ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0"));
      const INITIAL_BUFFER_SIZE = 2048;
      function alloc(size) {
        return JsonBytesStringAdapter.allocUnsafe(size);
      }
      class JsonShapeSerializer2 extends SerdeContextConfig {
        settings;
        json;
        i = 0;
        rootSchema;
        rawValue;
        passthrough = !1;
        constructor(settings) {
          super(), this.settings = settings, this.json = alloc(INITIAL_BUFFER_SIZE);
        }
        write(schema, value) {
          this.i = 0, this.rawValue = value, this.rootSchema = NormalizedSchema.of(schema), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, value, void 0);
        }
        writeDiscriminatedDocument(schema, value) {
          this.i = 0, this.rootSchema = NormalizedSchema.of(schema);
          const ns = this.rootSchema;
          if (ns.isStructSchema() && value != null && typeof value == "object") {
            this.writeValue(ns, value, void 0);
            const prefix = `"__type":"${ns.getName(!0) ?? "Unknown"}",`, z = prefix.length;
            this.ensure(z), this.json.copyWithin(1 + z, 1, this.i), encoder.encodeInto(prefix, this.json.subarray(1)), this.i += z;
          } else
            this.writeValue(ns, value, void 0);
        }
        flush() {
          this.rootSchema = void 0;
          const finalPosition = this.i;
          this.i = 0;
          const raw = this.rawValue;
          if (this.rawValue = void 0, finalPosition === 0)
            return raw;
          const result = this.json.subarray(0, finalPosition);
          return this.json = alloc(INITIAL_BUFFER_SIZE), result;
        }
        ensure(byteCount) {
          const { i, json } = this;
          if (i + byteCount > json.length) {
            let newSize = json.length * 2;
            for (; newSize < i + byteCount; )
              newSize *= 2;
            const next = alloc(newSize);
            next.set(this.json), this.json = next;
          }
        }
        writeAscii(s) {
          const z = s.length;
          this.ensure(z);
          let { i, json } = this;
          for (let j = 0; j < z; ++j)
            json[i] = s.charCodeAt(j), i += 1;
          this.i = i;
        }
        writeAsciiQuoted(s) {
          const z = s.length;
          this.ensure(z + 4);
          let { json, i } = this;
          json[i++] = QUOTE;
          for (let j = 0; j < z; ++j)
            json[i++] = s.charCodeAt(j);
          json[i++] = QUOTE, this.i = i;
        }
        writeJsonString(s) {
          const z = s.length;
          this.ensure(z * 3 + 2), this.json[this.i++] = QUOTE;
          for (let j = 0; j < z; ++j) {
            const c = s.charCodeAt(j);
            if (c > 34 && c < 92)
              this.json[this.i++] = c;
            else if (c < 128) {
              const esc = ESCAPE_TABLE[c];
              if (esc !== null) {
                this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1), this.json[this.i++] = BACKSLASH;
                for (let k = 0; k < esc.length; k++)
                  this.json[this.i++] = esc.charCodeAt(k);
              } else
                this.json[this.i++] = c;
            } else if (c >= 55296 && c <= 56319) {
              const next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
              if (next >= 56320 && next <= 57343) {
                this.ensure(4);
                const { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
                this.i += written, ++j;
              } else
                this.ensure(6 + (z - j - 1) * 3 + 1), this.writeUnicodeEscape(c);
            } else if (c >= 56320 && c <= 57343)
              this.ensure(6 + (z - j - 1) * 3 + 1), this.writeUnicodeEscape(c);
            else {
              let { i, json } = this;
              c < 2048 ? (json[i++] = 192 | c >> 6, json[i++] = 128 | c & 63) : (json[i++] = 224 | c >> 12, json[i++] = 128 | c >> 6 & 63, json[i++] = 128 | c & 63), this.i = i;
            }
          }
          this.json[this.i++] = QUOTE;
        }
        writeUnicodeEscape(code) {
          let { json, i } = this;
          json[i++] = BACKSLASH, json[i++] = 117;
          const hex = code.toString(16).padStart(4, "0");
          for (let j = 0; j < 4; ++j)
            json[i++] = hex.charCodeAt(j);
          this.i = i;
        }
        static B64 = (() => {
          const chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", table = new Uint8Array(64);
          for (let i = 0; i < 64; ++i)
            table[i] = chars.charCodeAt(i);
          return table;
        })();
        writeBase64(data) {
          const b64Len = Math.ceil(data.length / 3) * 4;
          this.ensure(b64Len + 2);
          const json = this.json, B64 = JsonShapeSerializer2.B64;
          let i = this.i;
          json[i++] = QUOTE;
          const len = data.length, remainder = len % 3, mainLen = len - remainder;
          for (let j = 0; j < mainLen; j += 3) {
            const a = data[j], b = data[j + 1], c = data[j + 2];
            json[i++] = B64[a >> 2], json[i++] = B64[(a & 3) << 4 | b >> 4], json[i++] = B64[(b & 15) << 2 | c >> 6], json[i++] = B64[c & 63];
          }
          if (remainder === 2) {
            const a = data[mainLen], b = data[mainLen + 1];
            json[i++] = B64[a >> 2], json[i++] = B64[(a & 3) << 4 | b >> 4], json[i++] = B64[(b & 15) << 2], json[i++] = 61;
          } else if (remainder === 1) {
            const a = data[mainLen];
            json[i++] = B64[a >> 2], json[i++] = B64[(a & 3) << 4], json[i++] = 61, json[i++] = 61;
          }
          json[i++] = QUOTE, this.i = i;
        }
        writeValue(schema, value, container) {
          if (value == null) {
            if (container?.isStructSchema()) {
              if (value === void 0 && NormalizedSchema.of(schema).isIdempotencyToken()) {
                this.writeAsciiQuoted(generateIdempotencyToken());
                return;
              }
              return;
            }
            this.ensure(4), this.json.set(NULL, this.i), this.i += 4;
            return;
          }
          const ns = NormalizedSchema.of(schema), isObject = typeof value == "object";
          if (ns.isStringSchema()) {
            const mediaType = ns.getMergedTraits().mediaType;
            if (mediaType && (mediaType === "application/json" || mediaType.endsWith("+json"))) {
              this.writeJsonString(LazyJsonString.from(value).toString());
              return;
            }
          }
          if (this.settings.bigNumberAsString && value != null && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
            const asString = value instanceof NumericValue ? value.string : String(value);
            this.writeAsciiQuoted(asString);
            return;
          }
          if (isObject) {
            if (ns.isStructSchema()) {
              this.writeStruct(ns, value);
              return;
            }
            if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) {
              this.writeList(ns, value, ns.isDocumentSchema());
              return;
            }
            if (ns.isMapSchema()) {
              this.writeMap(ns, value, !1);
              return;
            }
            if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) {
              this.writeBase64(value);
              return;
            }
            if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) {
              this.writeTimestamp(ns, value);
              return;
            }
            if (value instanceof NumericValue) {
              this.writeAscii(value.string);
              return;
            }
            if (ns.isDocumentSchema()) {
              Array.isArray(value) ? this.writeList(ns, value, !0) : this.writeMap(ns, value, !0);
              return;
            }
            const json = JSON.stringify(value);
            this.writeAscii(json);
            return;
          }
          if (typeof value == "string") {
            if (ns.isBlobSchema()) {
              const b64 = (this.serdeContext?.base64Encoder ?? toBase64)(value);
              this.writeAsciiQuoted(b64);
              return;
            }
            this.writeJsonString(value);
            return;
          }
          if (typeof value == "number") {
            if (Math.abs(value) === 1 / 0 || Number.isNaN(value)) {
              this.writeAsciiQuoted(String(value));
              return;
            }
            const numStr = String(value);
            this.writeAscii(numStr);
            return;
          }
          if (typeof value == "boolean") {
            this.ensure(5);
            let { i, json } = this;
            value ? (json.set(TRUE, i), i += 4) : (json.set(FALSE, i), i += 5), this.i = i;
            return;
          }
          if (typeof value == "bigint") {
            this.writeAscii(value.toString());
            return;
          }
          this.writeAscii(String(value));
        }
        writeStruct(ns, value) {
          this.ensure(2), this.json[this.i++] = OPEN_BRACE;
          let wroteAny = !1;
          const hasType = typeof value.__type == "string";
          let writtenKeys;
          hasType && (writtenKeys = /* @__PURE__ */ new Set());
          for (const [memberName, memberSchema] of ns.structIterator()) {
            const item = value[memberName];
            if (item == null && !memberSchema.isIdempotencyToken())
              continue;
            wroteAny && (this.ensure(1), this.json[this.i++] = COMMA), wroteAny = !0;
            const targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
            writtenKeys && (writtenKeys.add(memberName), writtenKeys.add(targetKey)), this.writeAsciiQuoted(targetKey), this.json[this.i++] = COLON, this.writeValue(memberSchema, item, ns);
          }
          if (!wroteAny && ns.isUnionSchema()) {
            const { $unknown } = value;
            if (Array.isArray($unknown)) {
              const [k, v] = $unknown;
              this.writeAsciiQuoted(k), this.ensure(1), this.json[this.i++] = COLON, this.writeValue(15, v, ns);
            }
          } else if (hasType)
            for (const k in value) {
              if (writtenKeys.has(k))
                continue;
              writtenKeys.add(k);
              const v = value[k];
              wroteAny && (this.ensure(1), this.json[this.i++] = COMMA), wroteAny = !0, this.writeAsciiQuoted(k), this.ensure(1), this.json[this.i++] = COLON, this.writeValue(15, v, void 0);
            }
          this.ensure(1), this.json[this.i++] = CLOSE_BRACE;
        }
        writeList(ns, value, isDocument) {
          const sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
          if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
            let hasSpecials = !1;
            for (let i = 0; i < value.length; ++i) {
              const v = value[i];
              if (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 || v == null && !sparse) {
                hasSpecials = !0;
                break;
              }
            }
            let json;
            if (!hasSpecials)
              json = JSON.stringify(value);
            else {
              const out = [];
              for (let i = 0; i < value.length; ++i) {
                const v = value[i];
                v == null && !sparse || (Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 ? out.push(String(v)) : out.push(v));
              }
              json = JSON.stringify(out);
            }
            this.ensure(json.length * 3), this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
            return;
          }
          this.ensure(2), this.json[this.i++] = OPEN_BRACKET;
          let wroteFirstItem = !1;
          for (let i = 0; i < value.length; ++i) {
            const item = value[i];
            (isDocument ? item === void 0 : item == null && !sparse) || (wroteFirstItem && (this.ensure(1), this.json[this.i++] = COMMA), this.writeValue(valueSchema, item, void 0), wroteFirstItem = !0);
          }
          this.ensure(1), this.json[this.i++] = CLOSE_BRACKET;
        }
        writeMap(ns, value, isDocument) {
          const sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
          if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
            let modifications;
            for (const k in value) {
              if (!hasOwn(value, k))
                continue;
              const v = value[k];
              Number.isNaN(v) || v === 1 / 0 || v === -1 / 0 ? ((modifications ??= {})[k] = v, value[k] = String(v)) : v === null && !sparse && ((modifications ??= {})[k] = null, value[k] = void 0);
            }
            const json = JSON.stringify(value);
            modifications && Object.assign(value, modifications), this.ensure(json.length * 3), this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
            return;
          }
          this.ensure(2), this.json[this.i++] = OPEN_BRACE;
          let first = !0;
          for (const k in value) {
            if (!hasOwn(value, k))
              continue;
            const v = value[k];
            (isDocument ? v === void 0 : v == null && !sparse) || (first || (this.ensure(1), this.json[this.i++] = COMMA), first = !1, this.writeJsonString(k), this.ensure(1), this.json[this.i++] = COLON, this.writeValue(valueSchema, v, void 0));
          }
          this.ensure(1), this.json[this.i++] = CLOSE_BRACE;
        }
        writeTimestamp(ns, value) {
          switch (determineTimestampFormat(ns, this.settings)) {
            case 5: {
              const iso = value.toISOString().replace(".000Z", "Z");
              this.writeAsciiQuoted(iso);
              return;
            }
            case 6: {
              this.writeAsciiQuoted(dateToUtcString(value));
              return;
            }
            case 7: {
              const epochSecs = String(value.getTime() / 1e3);
              this.writeAscii(epochSecs);
              return;
            }
            default: {
              const epochSecs = String(value.getTime() / 1e3);
              this.writeAscii(epochSecs);
              return;
            }
          }
        }
      }
      class JsonCodec2 extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super(), this.settings = settings;
        }
        createSerializer() {
          const serializer = new JsonShapeSerializer2(this.settings);
          return serializer.setSerdeContext(this.serdeContext), serializer;
        }
        createDeserializer() {
          const deserializer = new JsonShapeDeserializer2(this.settings);
          return deserializer.setSerdeContext(this.serdeContext), deserializer;
        }
      }
      class SmithyRpcV2JsonProtocol extends AbstractRpcV2Protocol {
        codec = new JsonCodec2({
          timestampFormat: {
            useTrait: !1,
            default: 7
          },
          jsonName: !1,
          bigNumberAsString: !0
        });
        serializer = this.codec.createSerializer();
        deserializer = this.codec.createDeserializer();
        getShapeId() {
          return "smithy.protocols#rpcv2Json";
        }
        getPayloadCodec() {
          return this.codec;
        }
        getSmithyProtocolHeaderValue() {
          return "rpc-v2-json";
        }
        applyEmptyBody(request) {
          request.body || (request.body = "{}");
        }
        async handleError(operationSchema, context, response, dataObject, metadata) {
          const errorName = loadSmithyRpcV2JsonErrorCode(response, dataObject) ?? "Unknown", errorMetadata = {
            $metadata: metadata,
            $fault: response.statusCode <= 500 ? "client" : "server"
          };
          let namespace = this.options.defaultNamespace;
          errorName.includes("#") && ([namespace] = errorName.split("#"));
          const registry = this.compositeErrorRegistry, nsRegistry = TypeRegistry.for(namespace);
          registry.copyFrom(nsRegistry);
          let errorSchema;
          try {
            errorSchema = registry.getSchema(errorName);
          } catch {
            dataObject.Message && (dataObject.message = dataObject.Message);
            const syntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + namespace);
            registry.copyFrom(syntheticRegistry);
            const baseExceptionSchema = registry.getBaseException();
            if (baseExceptionSchema) {
              const ErrorCtor2 = registry.getErrorCtor(baseExceptionSchema);
              throw Object.assign(new ErrorCtor2({ name: errorName }), errorMetadata, dataObject);
            }
            throw Object.assign(new Error(errorName), errorMetadata, dataObject);
          }
          const ns = NormalizedSchema.of(errorSchema), ErrorCtor = registry.getErrorCtor(errorSchema), message = dataObject.message ?? dataObject.Message ?? "Unknown", exception = new ErrorCtor({}), output = {}, errorDeserializer = this.codec.createDeserializer();
          for (const [name, member] of ns.structIterator())
            dataObject[name] != null && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
          throw Object.assign(exception, errorMetadata, {
            $fault: ns.getMergedTraits().error,
            message
          }, output);
        }
        getDefaultContentType() {
          return "application/json";
        }
      }
      class JsonShapeDeserializer extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super(), this.settings = settings;
        }
        async read(schema, data) {
          const reviver = needsReviver(schema) ? jsonReviver : void 0;
          return this._read(schema, typeof data == "string" ? JSON.parse(data, reviver) : await parseJsonBody(data, this.serdeContext, schema));
        }
        readObject(schema, data) {
          return this._read(schema, data);
        }
        _read(schema, value) {
          const isObject = value !== null && typeof value == "object", ns = NormalizedSchema.of(schema);
          if (isObject) {
            if (ns.isStructSchema()) {
              const record = value, union = ns.isUnionSchema(), out = {};
              let nameMap;
              const { jsonName } = this.settings;
              jsonName && (nameMap = {});
              let unionSerde;
              union && (unionSerde = new UnionSerde(record, out));
              for (const [memberName, memberSchema] of ns.structIterator()) {
                let fromKey = memberName;
                jsonName && (fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey, nameMap[fromKey] = memberName), union && unionSerde.mark(fromKey), record[fromKey] != null && (out[memberName] = this._read(memberSchema, record[fromKey]));
              }
              if (union)
                unionSerde.writeUnknown();
              else if (typeof record.__type == "string")
                for (const k in record) {
                  if (!hasOwn(record, k))
                    continue;
                  const v = record[k], t = jsonName ? nameMap[k] ?? k : k;
                  t in out || (out[t] = v);
                }
              return out;
            }
            if (Array.isArray(value) && ns.isListSchema()) {
              const listMember = ns.getValueSchema(), out = [];
              for (const item of value)
                out.push(this._read(listMember, item));
              return out;
            }
            if (ns.isMapSchema()) {
              const mapMember = ns.getValueSchema(), out = {};
              for (const _k in value)
                hasOwn(value, _k) && (_k === "__proto__" && writeKey(out), out[_k] = this._read(mapMember, value[_k]));
              return out;
            }
          }
          if (ns.isBlobSchema() && typeof value == "string")
            return fromBase64(value);
          const mediaType = ns.getMergedTraits().mediaType;
          if (ns.isStringSchema() && typeof value == "string" && mediaType)
            return mediaType === "application/json" || mediaType.endsWith("+json") ? LazyJsonString.from(value) : value;
          if (ns.isTimestampSchema() && value != null)
            switch (determineTimestampFormat(ns, this.settings)) {
              case 5:
                return parseRfc3339DateTimeWithOffset(value);
              case 6:
                return parseRfc7231DateTime(value);
              case 7:
                return parseEpochTimestamp(value);
              default:
                return console.warn("Missing timestamp format, parsing value with Date constructor:", value), new Date(value);
            }
          if (ns.isBigIntegerSchema() && (typeof value == "number" || typeof value == "string"))
            return BigInt(value);
          if (ns.isBigDecimalSchema() && value != null) {
            if (value instanceof NumericValue)
              return value;
            const untyped = value;
            return untyped.type === "bigDecimal" && "string" in untyped ? new NumericValue(untyped.string, untyped.type) : new NumericValue(String(value), "bigDecimal");
          }
          if (ns.isNumericSchema() && typeof value == "string") {
            switch (value) {
              case "Infinity":
                return 1 / 0;
              case "-Infinity":
                return -1 / 0;
              case "NaN":
                return NaN;
            }
            return value;
          }
          if (ns.isDocumentSchema())
            if (isObject) {
              const out = Array.isArray(value) ? [] : {};
              for (const k in value) {
                if (!hasOwn(value, k))
                  continue;
                k === "__proto__" && writeKey(out);
                const v = value[k];
                v instanceof NumericValue ? out[k] = v : out[k] = this._read(ns, v);
              }
              return out;
            } else
              return structuredClone(value);
          return value;
        }
      }
      const NUMERIC_CONTROL_CHAR = "\u039D";
      class JsonReplacer {
        values = /* @__PURE__ */ new Map();
        counter = 0;
        stage = 0;
        createReplacer() {
          if (this.stage === 1)
            throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.");
          if (this.stage === 2)
            throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
          return this.stage = 1, (key, value) => {
            if (value instanceof NumericValue) {
              const v = `${NUMERIC_CONTROL_CHAR + "nv" + this.counter++}_` + value.string;
              return this.values.set(`"${v}"`, value.string), v;
            }
            if (typeof value == "bigint") {
              const s = value.toString(), v = `${NUMERIC_CONTROL_CHAR + "b" + this.counter++}_` + s;
              return this.values.set(`"${v}"`, s), v;
            }
            return value;
          };
        }
        replaceInJson(json) {
          if (this.stage === 0)
            throw new Error("@aws-sdk/core/protocols - JsonReplacer not created yet.");
          if (this.stage === 2)
            throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
          if (this.stage = 2, this.counter === 0)
            return json;
          for (const [key, value] of this.values)
            json = json.replace(key, value);
          return json;
        }
      }
      class JsonShapeSerializer extends SerdeContextConfig {
        settings;
        buffer;
        useReplacer = !1;
        rootSchema;
        constructor(settings) {
          super(), this.settings = settings;
        }
        write(schema, value) {
          this.rootSchema = NormalizedSchema.of(schema), this.buffer = this._write(this.rootSchema, value);
        }
        flush() {
          const { rootSchema, useReplacer } = this;
          if (this.rootSchema = void 0, this.useReplacer = !1, rootSchema?.isStructSchema() || rootSchema?.isDocumentSchema()) {
            if (!useReplacer)
              return JSON.stringify(this.buffer);
            const replacer = new JsonReplacer();
            return replacer.replaceInJson(JSON.stringify(this.buffer, replacer.createReplacer(), 0));
          }
          return this.buffer;
        }
        writeDiscriminatedDocument(schema, value) {
          this.write(schema, value), typeof this.buffer == "object" && (this.buffer.__type = NormalizedSchema.of(schema).getName(!0));
        }
        _write(schema, value, container) {
          const isObject = value !== null && typeof value == "object", ns = NormalizedSchema.of(schema);
          if (isObject) {
            if (ns.isStructSchema()) {
              const record = value, out = {}, { jsonName } = this.settings;
              let nameMap;
              jsonName && (nameMap = {});
              let outCount = 0;
              for (const [memberName, memberSchema] of ns.structIterator()) {
                const serializableValue = this._write(memberSchema, record[memberName], ns);
                if (serializableValue !== void 0) {
                  let targetKey = memberName;
                  jsonName && (targetKey = memberSchema.getMergedTraits().jsonName ?? memberName, nameMap[memberName] = targetKey), out[targetKey] = serializableValue, outCount++;
                }
              }
              if (ns.isUnionSchema() && outCount === 0) {
                const { $unknown } = record;
                if (Array.isArray($unknown)) {
                  const [k, v] = $unknown;
                  k === "__proto__" && writeKey(out), out[k] = this._write(15, v);
                }
              } else if (typeof record.__type == "string")
                for (const k in record) {
                  if (!hasOwn(record, k))
                    continue;
                  const v = record[k], targetKey = jsonName ? nameMap[k] ?? k : k;
                  targetKey in out || (out[targetKey] = this._write(15, v));
                }
              return out;
            }
            if (Array.isArray(value) && ns.isListSchema()) {
              const listMember = ns.getValueSchema(), out = [], sparse = !!ns.getMergedTraits().sparse;
              for (const item of value)
                (sparse || item != null) && out.push(this._write(listMember, item));
              return out;
            }
            if (ns.isMapSchema()) {
              const mapMember = ns.getValueSchema(), out = {}, sparse = !!ns.getMergedTraits().sparse;
              for (const _k in value) {
                if (!hasOwn(value, _k))
                  continue;
                const _v = value[_k];
                (sparse || _v != null) && (_k === "__proto__" && writeKey(out), out[_k] = this._write(mapMember, _v));
              }
              return out;
            }
            if (value instanceof Uint8Array && ns.isBlobSchema())
              return ns === this.rootSchema ? value : (this.serdeContext?.base64Encoder ?? toBase64)(value);
            if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema()))
              switch (determineTimestampFormat(ns, this.settings)) {
                case 5:
                  return value.toISOString().replace(".000Z", "Z");
                case 6:
                  return dateToUtcString(value);
                case 7:
                  return value.getTime() / 1e3;
                default:
                  return console.warn("Missing timestamp format, using epoch seconds", value), value.getTime() / 1e3;
              }
            value instanceof NumericValue && (this.useReplacer = !0);
          }
          if (!(value === null && container?.isStructSchema())) {
            if (ns.isStringSchema()) {
              if (typeof value > "u" && ns.isIdempotencyToken())
                return generateIdempotencyToken();
              const mediaType = ns.getMergedTraits().mediaType;
              return value != null && mediaType && (mediaType === "application/json" || mediaType.endsWith("+json")) ? LazyJsonString.from(value) : value;
            }
            if (typeof value == "number")
              return Math.abs(value) === 1 / 0 || isNaN(value) ? String(value) : value;
            if (typeof value == "string" && ns.isBlobSchema())
              return ns === this.rootSchema ? value : (this.serdeContext?.base64Encoder ?? toBase64)(value);
            if (typeof value == "bigint" && (this.useReplacer = !0), ns.isDocumentSchema())
              if (isObject) {
                if (value instanceof Uint8Array)
                  return (this.serdeContext?.base64Encoder ?? toBase64)(value);
                const out = Array.isArray(value) ? [] : {};
                for (const k in value) {
                  if (!hasOwn(value, k))
                    continue;
                  const v = value[k];
                  k === "__proto__" && writeKey(out), v instanceof NumericValue ? (this.useReplacer = !0, out[k] = v) : out[k] = this._write(ns, v);
                }
                return out;
              } else
                return structuredClone(value);
            return value;
          }
        }
      }
      class JsonCodec extends SerdeContextConfig {
        settings;
        constructor(settings) {
          super(), this.settings = settings;
        }
        createSerializer() {
          const serializer = new JsonShapeSerializer(this.settings);
          return serializer.setSerdeContext(this.serdeContext), serializer;
        }
        createDeserializer() {
          const deserializer = new JsonShapeDeserializer(this.settings);
          return deserializer.setSerdeContext(this.serdeContext), deserializer;
        }
      }
      exports.AbstractRpcV2Protocol = AbstractRpcV2Protocol, exports.Field = Field, exports.Fields = Fields, exports.FromStringShapeDeserializer = FromStringShapeDeserializer, exports.HttpBindingProtocol = HttpBindingProtocol, exports.HttpInterceptingShapeDeserializer = HttpInterceptingShapeDeserializer, exports.HttpInterceptingShapeSerializer = HttpInterceptingShapeSerializer, exports.HttpProtocol = HttpProtocol, exports.JsonCodec = JsonCodec, exports.JsonCodec2 = JsonCodec2, exports.JsonShapeDeserializer = JsonShapeDeserializer, exports.JsonShapeDeserializer2 = JsonShapeDeserializer2, exports.JsonShapeSerializer = JsonShapeSerializer, exports.JsonShapeSerializer2 = JsonShapeSerializer2, exports.RequestBuilder = RequestBuilder, exports.RpcProtocol = RpcProtocol, exports.SerdeContext = SerdeContext, exports.SmithyRpcV2JsonProtocol = SmithyRpcV2JsonProtocol, exports.ToStringShapeSerializer = ToStringShapeSerializer, exports.buildQueryString = buildQueryString, exports.collectBody = collectBody, exports.contentLengthMiddleware = contentLengthMiddleware, exports.contentLengthMiddlewareOptions = contentLengthMiddlewareOptions, exports.determineTimestampFormat = determineTimestampFormat, exports.escapeUri = escapeUri, exports.escapeUriPath = escapeUriPath, exports.extendedEncodeURIComponent = extendedEncodeURIComponent, exports.getContentLengthPlugin = getContentLengthPlugin, exports.getHttpHandlerExtensionConfiguration = getHttpHandlerExtensionConfiguration, exports.loadJsonRpcErrorCode = loadJsonRpcErrorCode, exports.loadRestJsonErrorCode = loadRestJsonErrorCode, exports.loadSmithyRpcV2JsonErrorCode = loadSmithyRpcV2JsonErrorCode, exports.parseJsonBody = parseJsonBody, exports.parseJsonErrorBody = parseJsonErrorBody, exports.requestBuilder = requestBuilder, exports.resolveHttpHandlerRuntimeConfig = resolveHttpHandlerRuntimeConfig, exports.resolvedPath = resolvedPath;
    })
  ),
  /***/
  6890: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { getSmithyContext, HttpResponse, toEndpointV1 } = __webpack_require__(4534), deref = (schemaRef) => typeof schemaRef == "function" ? schemaRef() : schemaRef, operation = (namespace, name, traits, input, output) => ({
        name,
        namespace,
        traits,
        input,
        output
      }), schemaDeserializationMiddleware = (config) => (next, context) => async (args) => {
        const { response } = await next(args), { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [];
        try {
          const parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), {
            ...config,
            ...context
          }, response);
          return {
            response,
            output: parsed
          };
        } catch (error2) {
          if (Object.defineProperty(error2, "$response", {
            value: response,
            enumerable: !1,
            writable: !1,
            configurable: !1
          }), !("$metadata" in error2)) {
            const hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
            try {
              error2.message += `
  ` + hint;
            } catch {
              !context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
            }
            typeof error2.$responseBodyText < "u" && error2.$response && (error2.$response.body = error2.$responseBodyText);
            try {
              if (HttpResponse.isInstance(response)) {
                const { headers = {}, statusCode } = response, headerEntries = Object.entries(headers);
                error2.$metadata = {
                  httpStatusCode: statusCode,
                  requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                  extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                  cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
                };
              }
            } catch {
            }
          }
          throw error2;
        }
      }, findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1], schemaSerializationMiddleware = (config) => (next, context) => async (args) => {
        const { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [], endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint, request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, {
          ...config,
          ...context,
          endpoint
        });
        return next({
          ...args,
          request
        });
      }, deserializerMiddlewareOption = {
        name: "deserializerMiddleware",
        step: "deserialize",
        tags: ["DESERIALIZER"],
        override: !0
      }, serializerMiddlewareOption = {
        name: "serializerMiddleware",
        step: "serialize",
        tags: ["SERIALIZER"],
        override: !0
      };
      function getSchemaSerdePlugin(config) {
        return {
          applyToStack: (commandStack) => {
            commandStack.add(schemaSerializationMiddleware(config), serializerMiddlewareOption), commandStack.add(schemaDeserializationMiddleware(config), deserializerMiddlewareOption), config.protocol.setSerdeContext(config);
          }
        };
      }
      class Schema {
        name;
        namespace;
        traits;
        static assign(instance, values) {
          return Object.assign(instance, values);
        }
        static [Symbol.hasInstance](lhs) {
          const isPrototype = this.prototype.isPrototypeOf(lhs);
          return !isPrototype && typeof lhs == "object" && lhs !== null ? lhs.symbol === this.symbol : isPrototype;
        }
        getName() {
          return this.namespace + "#" + this.name;
        }
      }
      class ListSchema extends Schema {
        static symbol = /* @__PURE__ */ Symbol.for("@smithy/lis");
        valueSchema;
        symbol = ListSchema.symbol;
      }
      const list = (namespace, name, traits, valueSchema) => Schema.assign(new ListSchema(), {
        name,
        namespace,
        traits,
        valueSchema
      });
      class MapSchema extends Schema {
        static symbol = /* @__PURE__ */ Symbol.for("@smithy/map");
        keySchema;
        valueSchema;
        symbol = MapSchema.symbol;
      }
      const map = (namespace, name, traits, keySchema, valueSchema) => Schema.assign(new MapSchema(), {
        name,
        namespace,
        traits,
        keySchema,
        valueSchema
      });
      class OperationSchema extends Schema {
        static symbol = /* @__PURE__ */ Symbol.for("@smithy/ope");
        input;
        output;
        symbol = OperationSchema.symbol;
      }
      const op = (namespace, name, traits, input, output) => Schema.assign(new OperationSchema(), {
        name,
        namespace,
        traits,
        input,
        output
      });
      class StructureSchema extends Schema {
        static symbol = /* @__PURE__ */ Symbol.for("@smithy/str");
        memberNames;
        memberList;
        symbol = StructureSchema.symbol;
      }
      const struct = (namespace, name, traits, memberNames, memberList) => Schema.assign(new StructureSchema(), {
        name,
        namespace,
        traits,
        memberNames,
        memberList
      });
      class ErrorSchema extends StructureSchema {
        static symbol = /* @__PURE__ */ Symbol.for("@smithy/err");
        ctor;
        symbol = ErrorSchema.symbol;
      }
      const error = (namespace, name, traits, memberNames, memberList, _ctor) => Schema.assign(new ErrorSchema(), {
        name,
        namespace,
        traits,
        memberNames,
        memberList,
        ctor: null
      }), traitsCache = [];
      function translateTraits(indicator) {
        if (typeof indicator == "object")
          return indicator;
        if (indicator = indicator | 0, traitsCache[indicator])
          return traitsCache[indicator];
        const traits = {};
        let i = 0;
        for (const trait of [
          "httpLabel",
          "idempotent",
          "idempotencyToken",
          "sensitive",
          "httpPayload",
          "httpResponseCode",
          "httpQueryParams"
        ])
          (indicator >> i++ & 1) === 1 && (traits[trait] = 1);
        return traitsCache[indicator] = traits;
      }
      const anno = {
        it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"),
        ns: /* @__PURE__ */ Symbol.for("@smithy/ns")
      }, simpleSchemaCacheN = [], simpleSchemaCacheS = {};
      class NormalizedSchema {
        ref;
        memberName;
        static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
        symbol = NormalizedSchema.symbol;
        name;
        schema;
        _isMemberSchema;
        traits;
        memberTraits;
        normalizedTraits;
        constructor(ref, memberName) {
          this.ref = ref, this.memberName = memberName;
          const traitStack = [];
          let _ref = ref, schema = ref;
          for (this._isMemberSchema = !1; isMemberSchema(_ref); )
            traitStack.push(_ref[1]), _ref = _ref[0], schema = deref(_ref), this._isMemberSchema = !0;
          if (traitStack.length > 0) {
            this.memberTraits = {};
            for (let i = traitStack.length - 1; i >= 0; --i) {
              const traitSet = traitStack[i];
              Object.assign(this.memberTraits, translateTraits(traitSet));
            }
          } else
            this.memberTraits = 0;
          if (schema instanceof NormalizedSchema) {
            const computedMemberTraits = this.memberTraits;
            Object.assign(this, schema), this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = memberName ?? schema.memberName;
            return;
          }
          if (this.schema = deref(schema), isStaticSchema(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(schema), this.traits = 0), this._isMemberSchema && !memberName)
            throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`);
        }
        static [Symbol.hasInstance](lhs) {
          const isPrototype = this.prototype.isPrototypeOf(lhs);
          return !isPrototype && typeof lhs == "object" && lhs !== null ? lhs.symbol === this.symbol : isPrototype;
        }
        static of(ref) {
          const keyAble = typeof ref == "function" || typeof ref == "object" && ref !== null;
          if (typeof ref == "number") {
            if (simpleSchemaCacheN[ref])
              return simpleSchemaCacheN[ref];
          } else if (typeof ref == "string") {
            if (simpleSchemaCacheS[ref])
              return simpleSchemaCacheS[ref];
          } else if (keyAble && ref[anno.ns])
            return ref[anno.ns];
          const sc = deref(ref);
          if (sc instanceof NormalizedSchema)
            return sc;
          if (isMemberSchema(sc)) {
            const [ns2, traits] = sc;
            if (ns2 instanceof NormalizedSchema)
              return Object.assign(ns2.getMergedTraits(), translateTraits(traits)), ns2;
            throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
          }
          const ns = new NormalizedSchema(sc);
          return keyAble ? ref[anno.ns] = ns : typeof sc == "string" ? simpleSchemaCacheS[sc] = ns : typeof sc == "number" ? simpleSchemaCacheN[sc] = ns : ns;
        }
        getSchema() {
          const sc = this.schema;
          return Array.isArray(sc) && sc[0] === 0 ? sc[4] : sc;
        }
        getName(withNamespace = !1) {
          const { name } = this;
          return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
        }
        getMemberName() {
          return this.memberName;
        }
        isMemberSchema() {
          return this._isMemberSchema;
        }
        isListSchema() {
          const sc = this.getSchema();
          return typeof sc == "number" ? sc >= 64 && sc < 128 : sc[0] === 1;
        }
        isMapSchema() {
          const sc = this.getSchema();
          return typeof sc == "number" ? sc >= 128 && sc <= 255 : sc[0] === 2;
        }
        isStructSchema() {
          const sc = this.getSchema();
          if (typeof sc != "object")
            return !1;
          const id2 = sc[0];
          return id2 === 3 || id2 === -3 || id2 === 4;
        }
        isUnionSchema() {
          const sc = this.getSchema();
          return typeof sc != "object" ? !1 : sc[0] === 4;
        }
        isBlobSchema() {
          const sc = this.getSchema();
          return sc === 21 || sc === 42;
        }
        isTimestampSchema() {
          const sc = this.getSchema();
          return typeof sc == "number" && sc >= 4 && sc <= 7;
        }
        isUnitSchema() {
          return this.getSchema() === "unit";
        }
        isDocumentSchema() {
          return this.getSchema() === 15;
        }
        isStringSchema() {
          return this.getSchema() === 0;
        }
        isBooleanSchema() {
          return this.getSchema() === 2;
        }
        isNumericSchema() {
          return this.getSchema() === 1;
        }
        isBigIntegerSchema() {
          return this.getSchema() === 17;
        }
        isBigDecimalSchema() {
          return this.getSchema() === 19;
        }
        isStreaming() {
          const { streaming } = this.getMergedTraits();
          return !!streaming || this.getSchema() === 42;
        }
        isIdempotencyToken() {
          return !!this.getMergedTraits().idempotencyToken;
        }
        getMergedTraits() {
          return this.normalizedTraits ?? (this.normalizedTraits = {
            ...this.getOwnTraits(),
            ...this.getMemberTraits()
          });
        }
        getMemberTraits() {
          return translateTraits(this.memberTraits);
        }
        getOwnTraits() {
          return translateTraits(this.traits);
        }
        getKeySchema() {
          const [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
          if (!isDoc && !isMap)
            throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);
          const schema = this.getSchema(), memberSchema = isDoc ? 15 : schema[4] ?? 0;
          return member([memberSchema, 0], "key");
        }
        getValueSchema() {
          const sc = this.getSchema(), [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()], memberSchema = typeof sc == "number" ? 63 & sc : sc && typeof sc == "object" && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
          if (memberSchema != null)
            return member([memberSchema, 0], isMap ? "value" : "member");
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`);
        }
        getMemberSchema(memberName) {
          const struct2 = this.getSchema();
          if (this.isStructSchema() && struct2[4].includes(memberName)) {
            const i = struct2[4].indexOf(memberName), memberSchema = struct2[5][i];
            return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
          }
          if (this.isDocumentSchema())
            return member([15, 0], memberName);
          throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${memberName}.`);
        }
        getMemberSchemas() {
          const buffer = {};
          try {
            for (const [k, v] of this.structIterator())
              buffer[k] = v;
          } catch {
          }
          return buffer;
        }
        getEventStreamMember() {
          if (this.isStructSchema()) {
            for (const [memberName, memberSchema] of this.structIterator())
              if (memberSchema.isStreaming() && memberSchema.isStructSchema())
                return memberName;
          }
          return "";
        }
        *structIterator() {
          if (this.isUnitSchema())
            return;
          if (!this.isStructSchema())
            throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");
          const struct2 = this.getSchema(), z = struct2[4].length;
          let it = struct2[anno.it];
          if (it && z === it.length) {
            yield* it;
            return;
          }
          it = Array(z);
          for (let i = 0; i < z; ++i) {
            const k = struct2[4][i], v = member([struct2[5][i], 0], k);
            yield it[i] = [k, v];
          }
          struct2[anno.it] = it;
        }
      }
      function member(memberSchema, memberName) {
        if (memberSchema instanceof NormalizedSchema)
          return Object.assign(memberSchema, {
            memberName,
            _isMemberSchema: !0
          });
        const internalCtorAccess = NormalizedSchema;
        return new internalCtorAccess(memberSchema, memberName);
      }
      const isMemberSchema = (sc) => Array.isArray(sc) && sc.length === 2, isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
      class SimpleSchema extends Schema {
        static symbol = /* @__PURE__ */ Symbol.for("@smithy/sim");
        schemaRef;
        symbol = SimpleSchema.symbol;
      }
      const sim = (namespace, name, schemaRef, traits) => Schema.assign(new SimpleSchema(), {
        name,
        namespace,
        traits,
        schemaRef
      }), simAdapter = (namespace, name, traits, schemaRef) => Schema.assign(new SimpleSchema(), {
        name,
        namespace,
        traits,
        schemaRef
      }), SCHEMA = {
        BLOB: 21,
        STREAMING_BLOB: 42,
        BOOLEAN: 2,
        STRING: 0,
        NUMERIC: 1,
        BIG_INTEGER: 17,
        BIG_DECIMAL: 19,
        DOCUMENT: 15,
        TIMESTAMP_DEFAULT: 4,
        TIMESTAMP_DATE_TIME: 5,
        TIMESTAMP_HTTP_DATE: 6,
        TIMESTAMP_EPOCH_SECONDS: 7,
        LIST_MODIFIER: 64,
        MAP_MODIFIER: 128
      };
      class TypeRegistry {
        namespace;
        schemas;
        exceptions;
        static registries = /* @__PURE__ */ new Map();
        constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
          this.namespace = namespace, this.schemas = schemas, this.exceptions = exceptions, TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
        }
        static for(namespace) {
          return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
        }
        copyFrom(other) {
          const { schemas, exceptions } = this;
          for (const [k, v] of other.schemas)
            schemas.has(k) || schemas.set(k, v);
          for (const [k, v] of other.exceptions)
            exceptions.has(k) || exceptions.set(k, v);
        }
        register(shapeId, schema) {
          const qualifiedName = this.normalizeShapeId(shapeId);
          for (const r of [this, TypeRegistry.for(qualifiedName.split("#")[0])])
            r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
        }
        getSchema(shapeId) {
          const id2 = this.normalizeShapeId(shapeId);
          if (!this.schemas.has(id2)) {
            if (!shapeId.includes("#")) {
              const suffix = "#" + shapeId, candidates = [];
              for (const [shapeId2, schema] of this.schemas.entries())
                shapeId2.endsWith(suffix) && candidates.push(schema);
              if (candidates.length === 1)
                return candidates[0];
            }
            throw new Error(`@smithy/core/schema - schema not found for ${id2}`);
          }
          return this.schemas.get(id2);
        }
        registerError(es, ctor) {
          const $error = es, ns = $error[1], qualifiedName = ns + "#" + $error[2];
          ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName);
          for (const r of [this, TypeRegistry.for(ns)])
            !r.schemas.has(qualifiedName) && !r.exceptions.has($error) && (r.schemas.set(qualifiedName, $error), r.exceptions.set($error, ctor));
        }
        getErrorCtor(es) {
          const $error = es;
          return this.exceptions.has($error) ? this.exceptions.get($error) : TypeRegistry.for($error[1]).exceptions.get($error);
        }
        getBaseException() {
          for (const exceptionKey of this.exceptions.keys())
            if (Array.isArray(exceptionKey)) {
              const [, ns, name] = exceptionKey, id2 = ns + "#" + name;
              if (id2.startsWith("smithy.ts.sdk.synthetic.") && id2.endsWith("ServiceException"))
                return exceptionKey;
            }
        }
        find(predicate) {
          for (const schema of this.schemas.values())
            if (predicate(schema))
              return schema;
        }
        clear() {
          this.schemas.clear(), this.exceptions.clear();
        }
        normalizeShapeId(shapeId) {
          return shapeId.includes("#") ? shapeId : this.namespace + "#" + shapeId;
        }
      }
      exports.ErrorSchema = ErrorSchema, exports.ListSchema = ListSchema, exports.MapSchema = MapSchema, exports.NormalizedSchema = NormalizedSchema, exports.OperationSchema = OperationSchema, exports.SCHEMA = SCHEMA, exports.Schema = Schema, exports.SimpleSchema = SimpleSchema, exports.StructureSchema = StructureSchema, exports.TypeRegistry = TypeRegistry, exports.deref = deref, exports.deserializerMiddlewareOption = deserializerMiddlewareOption, exports.error = error, exports.getSchemaSerdePlugin = getSchemaSerdePlugin, exports.isStaticSchema = isStaticSchema, exports.list = list, exports.map = map, exports.op = op, exports.operation = operation, exports.serializerMiddlewareOption = serializerMiddlewareOption, exports.sim = sim, exports.simAdapter = simAdapter, exports.simpleSchemaCacheN = simpleSchemaCacheN, exports.simpleSchemaCacheS = simpleSchemaCacheS, exports.struct = struct, exports.traitsCache = traitsCache, exports.translateTraits = translateTraits;
    })
  ),
  /***/
  2430: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { createHmac, createHash, getRandomValues } = __webpack_require__(7598), { hasOwn, HttpResponse } = __webpack_require__(4534);
      exports.hasOwn = hasOwn;
      const { ReadStream, lstatSync, fstatSync } = __webpack_require__(3024), { toEndpointV1 } = __webpack_require__(2085), { Readable, Writable, PassThrough } = __webpack_require__(7075), isArrayBuffer = (arg) => typeof ArrayBuffer == "function" && arg instanceof ArrayBuffer || Object.prototype.toString.call(arg) === "[object ArrayBuffer]", fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
        if (!isArrayBuffer(input))
          throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
        return Buffer.from(input, offset, length);
      }, fromString = (input, encoding) => {
        if (typeof input != "string")
          throw new TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
        return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
      }, BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/, fromBase64 = (input) => {
        if (input.length * 3 % 4 !== 0)
          throw new TypeError("Incorrect padding on base64 string.");
        if (!BASE64_REGEX.exec(input))
          throw new TypeError("Invalid base64 string.");
        const buffer = fromString(input, "base64");
        return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }, fromUtf8$1 = (input) => {
        const buf = fromString(input, "utf8");
        return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
      }, toBase64$1 = (_input) => {
        let input;
        if (typeof _input == "string" ? input = fromUtf8$1(_input) : input = _input, typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number")
          throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
        return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
      };
      function bindUint8ArrayBlobAdapter(toUtf82, fromUtf82, toBase642, fromBase642) {
        return class Uint8ArrayBlobAdapter2 extends Uint8Array {
          static fromString(source, encoding = "utf-8") {
            if (typeof source == "string")
              return encoding === "base64" ? Uint8ArrayBlobAdapter2.mutate(fromBase642(source)) : Uint8ArrayBlobAdapter2.mutate(fromUtf82(source));
            throw new Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
          }
          static mutate(source) {
            return Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype), source;
          }
          transformToString(encoding = "utf-8") {
            return encoding === "base64" ? toBase642(this) : toUtf82(this);
          }
        };
      }
      const toUtf8$1 = (input) => {
        if (typeof input == "string")
          return input;
        if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number")
          throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
        return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
      }, decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
      function bindV4(getRandomValues2) {
        return typeof crypto < "u" && typeof crypto.randomUUID == "function" ? () => crypto.randomUUID() : () => {
          const rnds = new Uint8Array(16);
          return getRandomValues2(rnds), rnds[6] = rnds[6] & 15 | 64, rnds[8] = rnds[8] & 63 | 128, decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
        };
      }
      const copyDocumentWithTransform = (source, _schemaRef, _transform = (_) => _) => source, parseBoolean = (value) => {
        switch (value) {
          case "true":
            return !0;
          case "false":
            return !1;
          default:
            throw new Error(`Unable to parse boolean value "${value}"`);
        }
      }, expectBoolean = (value) => {
        if (value != null) {
          if (typeof value == "number") {
            if ((value === 0 || value === 1) && logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`)), value === 0)
              return !1;
            if (value === 1)
              return !0;
          }
          if (typeof value == "string") {
            const lower = value.toLowerCase();
            if ((lower === "false" || lower === "true") && logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`)), lower === "false")
              return !1;
            if (lower === "true")
              return !0;
          }
          if (typeof value == "boolean")
            return value;
          throw new TypeError(`Expected boolean, got ${typeof value}: ${value}`);
        }
      }, expectNumber = (value) => {
        if (value != null) {
          if (typeof value == "string") {
            const parsed = parseFloat(value);
            if (!Number.isNaN(parsed))
              return String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)), parsed;
          }
          if (typeof value == "number")
            return value;
          throw new TypeError(`Expected number, got ${typeof value}: ${value}`);
        }
      }, MAX_FLOAT = Math.ceil(2 ** 127 * (2 - 2 ** -23)), expectFloat32 = (value) => {
        const expected = expectNumber(value);
        if (expected !== void 0 && !Number.isNaN(expected) && expected !== 1 / 0 && expected !== -1 / 0 && Math.abs(expected) > MAX_FLOAT)
          throw new TypeError(`Expected 32-bit float, got ${value}`);
        return expected;
      }, expectLong = (value) => {
        if (value != null) {
          if (Number.isInteger(value) && !Number.isNaN(value))
            return value;
          throw new TypeError(`Expected integer, got ${typeof value}: ${value}`);
        }
      }, expectInt = expectLong, expectInt32 = (value) => expectSizedInt(value, 32), expectShort = (value) => expectSizedInt(value, 16), expectByte = (value) => expectSizedInt(value, 8), expectSizedInt = (value, size) => {
        const expected = expectLong(value);
        if (expected !== void 0 && castInt(expected, size) !== expected)
          throw new TypeError(`Expected ${size}-bit integer, got ${value}`);
        return expected;
      }, castInt = (value, size) => {
        switch (size) {
          case 32:
            return Int32Array.of(value)[0];
          case 16:
            return Int16Array.of(value)[0];
          case 8:
            return Int8Array.of(value)[0];
        }
      }, expectNonNull = (value, location) => {
        if (value == null)
          throw location ? new TypeError(`Expected a non-null value for ${location}`) : new TypeError("Expected a non-null value");
        return value;
      }, expectObject = (value) => {
        if (value == null)
          return;
        if (typeof value == "object" && !Array.isArray(value))
          return value;
        const receivedType = Array.isArray(value) ? "array" : typeof value;
        throw new TypeError(`Expected object, got ${receivedType}: ${value}`);
      }, expectString = (value) => {
        if (value != null) {
          if (typeof value == "string")
            return value;
          if (["boolean", "number", "bigint"].includes(typeof value))
            return logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`)), String(value);
          throw new TypeError(`Expected string, got ${typeof value}: ${value}`);
        }
      }, expectUnion = (value) => {
        if (value == null)
          return;
        const asObject = expectObject(value), setKeys = [];
        for (const k in asObject)
          hasOwn(asObject, k) && asObject[k] != null && setKeys.push(k);
        if (setKeys.length === 0)
          throw new TypeError("Unions must have exactly one non-null member. None were found.");
        if (setKeys.length > 1)
          throw new TypeError(`Unions must have exactly one non-null member. Keys ${setKeys} were not null.`);
        return asObject;
      }, strictParseDouble = (value) => expectNumber(typeof value == "string" ? parseNumber(value) : value), strictParseFloat = strictParseDouble, strictParseFloat32 = (value) => expectFloat32(typeof value == "string" ? parseNumber(value) : value), NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = (value) => {
        const matches = value.match(NUMBER_REGEX);
        if (matches === null || matches[0].length !== value.length)
          throw new TypeError("Expected real number, got implicit NaN");
        return parseFloat(value);
      }, limitedParseDouble = (value) => typeof value == "string" ? parseFloatString(value) : expectNumber(value), handleFloat = limitedParseDouble, limitedParseFloat = limitedParseDouble, limitedParseFloat32 = (value) => typeof value == "string" ? parseFloatString(value) : expectFloat32(value), parseFloatString = (value) => {
        switch (value) {
          case "NaN":
            return NaN;
          case "Infinity":
            return 1 / 0;
          case "-Infinity":
            return -1 / 0;
          default:
            throw new Error(`Unable to parse float value: ${value}`);
        }
      }, strictParseLong = (value) => expectLong(typeof value == "string" ? parseNumber(value) : value), strictParseInt = strictParseLong, strictParseInt32 = (value) => expectInt32(typeof value == "string" ? parseNumber(value) : value), strictParseShort = (value) => expectShort(typeof value == "string" ? parseNumber(value) : value), strictParseByte = (value) => expectByte(typeof value == "string" ? parseNumber(value) : value), stackTraceWarning = (message) => String(new TypeError(message).stack || message).split(`
`).slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join(`
`), logger = {
        warn: console.warn
      }, DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
      function dateToUtcString(date2) {
        const year2 = date2.getUTCFullYear(), month = date2.getUTCMonth(), dayOfWeek = date2.getUTCDay(), dayOfMonthInt = date2.getUTCDate(), hoursInt = date2.getUTCHours(), minutesInt = date2.getUTCMinutes(), secondsInt = date2.getUTCSeconds(), dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`, hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`, minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`, secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
        return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`;
      }
      const RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), parseRfc3339DateTime = (value) => {
        if (value == null)
          return;
        if (typeof value != "string")
          throw new TypeError("RFC-3339 date-times must be expressed as strings");
        const match = RFC3339.exec(value);
        if (!match)
          throw new TypeError("Invalid RFC-3339 date-time value");
        const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match, year2 = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31);
        return buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
      }, RFC3339_WITH_OFFSET$1 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), parseRfc3339DateTimeWithOffset = (value) => {
        if (value == null)
          return;
        if (typeof value != "string")
          throw new TypeError("RFC-3339 date-times must be expressed as strings");
        const match = RFC3339_WITH_OFFSET$1.exec(value);
        if (!match)
          throw new TypeError("Invalid RFC-3339 date-time value");
        const [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match, year2 = strictParseShort(stripLeadingZeroes(yearStr)), month = parseDateValue(monthStr, "month", 1, 12), day = parseDateValue(dayStr, "day", 1, 31), date2 = buildDate(year2, month, day, { hours, minutes, seconds, fractionalMilliseconds });
        return offsetStr.toUpperCase() != "Z" && date2.setTime(date2.getTime() - parseOffsetToMilliseconds(offsetStr)), date2;
      }, IMF_FIXDATE$1 = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), RFC_850_DATE$1 = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), ASC_TIME$1 = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), parseRfc7231DateTime = (value) => {
        if (value == null)
          return;
        if (typeof value != "string")
          throw new TypeError("RFC-7231 date-times must be expressed as strings");
        let match = IMF_FIXDATE$1.exec(value);
        if (match) {
          const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
          return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
        }
        if (match = RFC_850_DATE$1.exec(value), match) {
          const [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
          return adjustRfc850Year(buildDate(parseTwoDigitYear(yearStr), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), {
            hours,
            minutes,
            seconds,
            fractionalMilliseconds
          }));
        }
        if (match = ASC_TIME$1.exec(value), match) {
          const [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
          return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
        }
        throw new TypeError("Invalid RFC-7231 date-time value");
      }, parseEpochTimestamp = (value) => {
        if (value == null)
          return;
        let valueAsDouble;
        if (typeof value == "number")
          valueAsDouble = value;
        else if (typeof value == "string")
          valueAsDouble = strictParseDouble(value);
        else if (typeof value == "object" && value.tag === 1)
          valueAsDouble = value.value;
        else
          throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
        if (Number.isNaN(valueAsDouble) || valueAsDouble === 1 / 0 || valueAsDouble === -1 / 0)
          throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
        return new Date(Math.round(valueAsDouble * 1e3));
      }, buildDate = (year2, month, day, time2) => {
        const adjustedMonth = month - 1;
        return validateDayOfMonth(year2, adjustedMonth, day), new Date(Date.UTC(year2, adjustedMonth, day, parseDateValue(time2.hours, "hour", 0, 23), parseDateValue(time2.minutes, "minute", 0, 59), parseDateValue(time2.seconds, "seconds", 0, 60), parseMilliseconds(time2.fractionalMilliseconds)));
      }, parseTwoDigitYear = (value) => {
        const thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear(), valueInThisCentury = Math.floor(thisYear / 100) * 100 + strictParseShort(stripLeadingZeroes(value));
        return valueInThisCentury < thisYear ? valueInThisCentury + 100 : valueInThisCentury;
      }, FIFTY_YEARS_IN_MILLIS = 50 * 365 * 24 * 60 * 60 * 1e3, adjustRfc850Year = (input) => input.getTime() - (/* @__PURE__ */ new Date()).getTime() > FIFTY_YEARS_IN_MILLIS ? new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds())) : input, parseMonthByShortName = (value) => {
        const monthIdx = MONTHS.indexOf(value);
        if (monthIdx < 0)
          throw new TypeError(`Invalid month: ${value}`);
        return monthIdx + 1;
      }, DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], validateDayOfMonth = (year2, month, day) => {
        let maxDays = DAYS_IN_MONTH[month];
        if (month === 1 && isLeapYear(year2) && (maxDays = 29), day > maxDays)
          throw new TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`);
      }, isLeapYear = (year2) => year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0), parseDateValue = (value, type, lower, upper) => {
        const dateVal = strictParseByte(stripLeadingZeroes(value));
        if (dateVal < lower || dateVal > upper)
          throw new TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
        return dateVal;
      }, parseMilliseconds = (value) => value == null ? 0 : strictParseFloat32("0." + value) * 1e3, parseOffsetToMilliseconds = (value) => {
        const directionStr = value[0];
        let direction = 1;
        if (directionStr == "+")
          direction = 1;
        else if (directionStr == "-")
          direction = -1;
        else
          throw new TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
        const hour = Number(value.substring(1, 3)), minute = Number(value.substring(4, 6));
        return direction * (hour * 60 + minute) * 60 * 1e3;
      }, stripLeadingZeroes = (value) => {
        let idx = 0;
        for (; idx < value.length - 1 && value.charAt(idx) === "0"; )
          idx++;
        return idx === 0 ? value : value.slice(idx);
      }, LazyJsonString = function(val) {
        return Object.assign(new String(val), {
          deserializeJSON() {
            return JSON.parse(String(val));
          },
          toString() {
            return String(val);
          },
          toJSON() {
            return String(val);
          }
        });
      };
      LazyJsonString.from = (object) => object && typeof object == "object" && (object instanceof LazyJsonString || "deserializeJSON" in object) ? object : typeof object == "string" || Object.getPrototypeOf(object) === String.prototype ? LazyJsonString(String(object)) : LazyJsonString(JSON.stringify(object)), LazyJsonString.fromObject = LazyJsonString.from;
      function quoteHeader(part) {
        return (part.includes(",") || part.includes('"')) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`), part;
      }
      const ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", date = "(\\d?\\d)", year = "(\\d{4})", RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, IMF_FIXDATE = new RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`), RFC_850_DATE = new RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`), ASC_TIME = new RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`), months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], _parseEpochTimestamp = (value) => {
        if (value == null)
          return;
        let num = NaN;
        if (typeof value == "number")
          num = value;
        else if (typeof value == "string") {
          if (!/^-?\d*\.?\d+$/.test(value))
            throw new TypeError("parseEpochTimestamp - numeric string invalid.");
          num = Number.parseFloat(value);
        } else typeof value == "object" && value.tag === 1 && (num = value.value);
        if (isNaN(num) || Math.abs(num) === 1 / 0)
          throw new TypeError("Epoch timestamps must be valid finite numbers.");
        return new Date(Math.round(num * 1e3));
      }, _parseRfc3339DateTimeWithOffset = (value) => {
        if (value == null)
          return;
        if (typeof value != "string")
          throw new TypeError("RFC3339 timestamps must be strings");
        const matches = RFC3339_WITH_OFFSET.exec(value);
        if (!matches)
          throw new TypeError(`Invalid RFC3339 timestamp format ${value}`);
        const [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
        range(monthStr, 1, 12), range(dayStr, 1, 31), range(hours, 0, 23), range(minutes, 0, 59), range(seconds, 0, 60);
        const date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(parseFloat(`0.${ms}`) * 1e3) : 0));
        if (date2.setUTCFullYear(Number(yearStr)), offsetStr.toUpperCase() != "Z") {
          const [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0], scalar = sign === "-" ? 1 : -1;
          date2.setTime(date2.getTime() + scalar * (Number(offsetH) * 60 * 60 * 1e3 + Number(offsetM) * 60 * 1e3));
        }
        return date2;
      }, _parseRfc7231DateTime = (value) => {
        if (value == null)
          return;
        if (typeof value != "string")
          throw new TypeError("RFC7231 timestamps must be strings.");
        if (IMF_FIXDATE_NATIVE.test(value))
          return new Date(value);
        let day, month, year2, hour, minute, second, fraction, matches;
        if ((matches = IMF_FIXDATE.exec(value)) ? [, day, month, year2, hour, minute, second, fraction] = matches : (matches = RFC_850_DATE.exec(value)) ? ([, day, month, year2, hour, minute, second, fraction] = matches, year2 = (Number(year2) + 1900).toString()) : (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year2] = matches), year2 && second) {
          const timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(parseFloat(`0.${fraction}`) * 1e3) : 0);
          range(day, 1, 31), range(hour, 0, 23), range(minute, 0, 59), range(second, 0, 60);
          const date2 = new Date(timestamp);
          return date2.setUTCFullYear(Number(year2)), date2;
        }
        throw new TypeError(`Invalid RFC7231 date-time value ${value}.`);
      };
      function range(v, min, max) {
        const _v = Number(v);
        if (_v < min || _v > max)
          throw new Error(`Value ${_v} out of range [${min}, ${max}]`);
      }
      function splitEvery(value, delimiter, numDelimiters) {
        if (numDelimiters <= 0 || !Number.isInteger(numDelimiters))
          throw new Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
        const segments = value.split(delimiter);
        if (numDelimiters === 1)
          return segments;
        const compoundSegments = [];
        let currentSegment = "";
        for (let i = 0; i < segments.length; i++)
          currentSegment === "" ? currentSegment = segments[i] : currentSegment += delimiter + segments[i], (i + 1) % numDelimiters === 0 && (compoundSegments.push(currentSegment), currentSegment = "");
        return currentSegment !== "" && compoundSegments.push(currentSegment), compoundSegments;
      }
      const splitHeader = (value) => {
        const z = value.length, values = [];
        let withinQuotes = !1, escaped = !1, anchor = 0;
        for (let i = 0; i < z; ++i) {
          const char = value[i];
          switch (char) {
            case '"':
              escaped || (withinQuotes = !withinQuotes);
              break;
            case ",":
              withinQuotes || (values.push(value.slice(anchor, i)), anchor = i + 1);
              break;
          }
          escaped = char === "\\" && !escaped;
        }
        return values.push(value.slice(anchor)), values.map((v) => {
          v = v.trim();
          const z2 = v.length;
          return z2 < 2 ? v : v[0] === '"' && v[z2 - 1] === '"' ? (v = v.slice(1, z2 - 1), v.replace(/\\(["\\])/g, "$1")) : v.replace(/\\"/g, '"');
        });
      }, format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
      class NumericValue {
        string;
        type;
        constructor(string, type) {
          if (this.string = string, this.type = type, !format.test(string))
            throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
        }
        toString() {
          return this.string;
        }
        static [Symbol.hasInstance](object) {
          if (!object || typeof object != "object")
            return !1;
          const _nv = object;
          return NumericValue.prototype.isPrototypeOf(object) || _nv.type === "bigDecimal" && format.test(_nv.string);
        }
      }
      function nv(input) {
        return new NumericValue(String(input), "bigDecimal");
      }
      const SHORT_TO_HEX = {}, HEX_TO_SHORT = {};
      for (let i = 0; i < 256; i++) {
        let encodedByte = i.toString(16).toLowerCase();
        encodedByte.length === 1 && (encodedByte = `0${encodedByte}`), SHORT_TO_HEX[i] = encodedByte, HEX_TO_SHORT[encodedByte] = i;
      }
      function fromHex(encoded) {
        if (encoded.length % 2 !== 0)
          throw new Error("Hex encoded strings must have an even number length");
        const out = new Uint8Array(encoded.length / 2);
        for (let i = 0; i < encoded.length; i += 2) {
          const encodedByte = encoded.slice(i, i + 2).toLowerCase();
          if (encodedByte in HEX_TO_SHORT)
            out[i / 2] = HEX_TO_SHORT[encodedByte];
          else
            throw new Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
        }
        return out;
      }
      function toHex(bytes) {
        let out = "";
        for (let i = 0; i < bytes.byteLength; i++)
          out += SHORT_TO_HEX[bytes[i]];
        return out;
      }
      const calculateBodyLength = (body) => {
        if (!body)
          return 0;
        if (typeof body == "string")
          return Buffer.byteLength(body);
        if (typeof body.byteLength == "number")
          return body.byteLength;
        if (typeof body.size == "number")
          return body.size;
        if (typeof body.start == "number" && typeof body.end == "number")
          return body.end + 1 - body.start;
        if (body instanceof ReadStream) {
          if (body.path != null)
            return lstatSync(body.path).size;
          if (typeof body.fd == "number")
            return fstatSync(body.fd).size;
        }
        throw new Error(`Body Length computation failed for ${body}`);
      }, toUint8Array = (data) => data instanceof Uint8Array ? data : typeof data == "string" ? fromUtf8$1(data) : ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(data);
      function concatBytes(arrays, length) {
        if (length === void 0) {
          length = 0;
          for (const bytes of arrays)
            length += bytes.byteLength;
        }
        const result = new Uint8Array(length);
        let offset = 0;
        for (const buf of arrays)
          result.set(buf, offset), offset += buf.byteLength;
        return result;
      }
      const deserializerMiddleware = (options, deserializer) => (next, context) => async (args) => {
        const { response } = await next(args);
        try {
          const parsed = await deserializer(response, options);
          return {
            response,
            output: parsed
          };
        } catch (error) {
          if (Object.defineProperty(error, "$response", {
            value: response,
            enumerable: !1,
            writable: !1,
            configurable: !1
          }), !("$metadata" in error)) {
            const hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
            try {
              error.message += `
  ` + hint;
            } catch {
              !context.logger || context.logger?.constructor?.name === "NoOpLogger" ? console.warn(hint) : context.logger?.warn?.(hint);
            }
            typeof error.$responseBodyText < "u" && error.$response && (error.$response.body = error.$responseBodyText);
            try {
              if (HttpResponse.isInstance(response)) {
                const { headers = {} } = response, headerEntries = Object.entries(headers);
                error.$metadata = {
                  httpStatusCode: response.statusCode,
                  requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries),
                  extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries),
                  cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries)
                };
              }
            } catch {
            }
          }
          throw error;
        }
      }, findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1], serializerMiddleware = (options, serializer) => (next, context) => async (args) => {
        const endpointConfig = options, endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : endpointConfig.endpoint;
        if (!endpoint)
          throw new Error("No valid endpoint provider available.");
        const request = await serializer(args.input, { ...options, endpoint });
        return next({
          ...args,
          request
        });
      }, deserializerMiddlewareOption = {
        name: "deserializerMiddleware",
        step: "deserialize",
        tags: ["DESERIALIZER"],
        override: !0
      }, serializerMiddlewareOption = {
        name: "serializerMiddleware",
        step: "serialize",
        tags: ["SERIALIZER"],
        override: !0
      };
      function getSerdePlugin(config, serializer, deserializer) {
        return {
          applyToStack: (commandStack) => {
            commandStack.add(deserializerMiddleware(config, deserializer), deserializerMiddlewareOption), commandStack.add(serializerMiddleware(config, serializer), serializerMiddlewareOption);
          }
        };
      }
      class Hash {
        algorithmIdentifier;
        secret;
        hash;
        constructor(algorithmIdentifier, secret) {
          this.algorithmIdentifier = algorithmIdentifier, this.secret = secret, this.reset();
        }
        update(toHash, encoding) {
          this.hash.update(toUint8Array(castSourceData(toHash, encoding)));
        }
        digest() {
          return Promise.resolve(this.hash.digest());
        }
        reset() {
          this.hash = this.secret ? createHmac(this.algorithmIdentifier, castSourceData(this.secret)) : createHash(this.algorithmIdentifier);
        }
      }
      function castSourceData(toCast, encoding) {
        return Buffer.isBuffer(toCast) ? toCast : typeof toCast == "string" ? fromString(toCast, encoding) : ArrayBuffer.isView(toCast) ? fromArrayBuffer(toCast.buffer, toCast.byteOffset, toCast.byteLength) : fromArrayBuffer(toCast);
      }
      let ChecksumStream$1 = class extends Readable {
        expectedChecksum;
        checksumSourceLocation;
        checksum;
        source;
        base64Encoder;
        constructor({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) {
          if (super(), typeof source.pipe != "function")
            throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
          this.source = source, this.base64Encoder = base64Encoder ?? toBase64$1, this.expectedChecksum = expectedChecksum, this.checksum = checksum, this.checksumSourceLocation = checksumSourceLocation, this.source.on("data", this.onSourceData), this.source.on("end", this.onSourceEnd), this.source.on("error", this.onSourceError), this.source.on("close", this.onSourceClose), this.source.pause();
        }
        onSourceData = (chunk) => {
          if (!this.destroyed) {
            try {
              this.checksum.update(chunk);
            } catch (e) {
              this.destroy(e);
              return;
            }
            this.push(chunk) || this.source.pause();
          }
        };
        onSourceEnd = async () => {
          if (!this.destroyed) {
            try {
              const digest = await this.checksum.digest(), received = this.base64Encoder(digest);
              if (this.expectedChecksum !== received) {
                this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}" in response header "${this.checksumSourceLocation}".`));
                return;
              }
            } catch (e) {
              this.destroy(e);
              return;
            }
            this.push(null);
          }
        };
        onSourceError = (error) => {
          this.destroy(error);
        };
        onSourceClose = () => {
          !this.destroyed && !this.source.readableEnded && this.destroy(new Error("Connection lost or stream closed before all data was received."));
        };
        _read(_size) {
          this.source.resume();
        }
        _destroy(error, callback) {
          this.source?.removeListener("data", this.onSourceData), this.source?.removeListener("end", this.onSourceEnd), this.source?.removeListener("error", this.onSourceError), this.source?.removeListener("close", this.onSourceClose), this.source?.destroy(), callback(error);
        }
      };
      const isReadableStream = (stream) => typeof ReadableStream == "function" && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream), isBlob = (blob) => typeof Blob == "function" && (blob?.constructor?.name === Blob.name || blob instanceof Blob), fromUtf8 = (input) => new TextEncoder().encode(input), chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
      Object.entries(chars).reduce((acc, [i, c]) => (acc[c] = Number(i), acc), {});
      const alphabetByValue = chars.split(""), bitsPerLetter = 6, bitsPerByte = 8, maxLetterValue = 63;
      function toBase64(_input) {
        let input;
        typeof _input == "string" ? input = fromUtf8(_input) : input = _input;
        const isArrayLike = typeof input == "object" && typeof input.length == "number", isUint8Array = typeof input == "object" && typeof input.byteOffset == "number" && typeof input.byteLength == "number";
        if (!isArrayLike && !isUint8Array)
          throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
        let str = "";
        for (let i = 0; i < input.length; i += 3) {
          let bits = 0, bitLength = 0;
          for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++)
            bits |= input[j] << (limit - j - 1) * bitsPerByte, bitLength += bitsPerByte;
          const bitClusterCount = Math.ceil(bitLength / bitsPerLetter);
          bits <<= bitClusterCount * bitsPerLetter - bitLength;
          for (let k = 1; k <= bitClusterCount; k++) {
            const offset = (bitClusterCount - k) * bitsPerLetter;
            str += alphabetByValue[(bits & maxLetterValue << offset) >> offset];
          }
          str += "==".slice(0, 4 - bitClusterCount);
        }
        return str;
      }
      const ReadableStreamRef = typeof ReadableStream == "function" ? ReadableStream : function() {
      };
      class ChecksumStream extends ReadableStreamRef {
      }
      const createChecksumStream$1 = ({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) => {
        if (!isReadableStream(source))
          throw new Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
        const encoder = base64Encoder ?? toBase64;
        if (typeof TransformStream != "function")
          throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
        const transform = new TransformStream({
          start() {
          },
          async transform(chunk, controller) {
            checksum.update(chunk), controller.enqueue(chunk);
          },
          async flush(controller) {
            const digest = await checksum.digest(), received = encoder(digest);
            if (expectedChecksum !== received) {
              const error = new Error(`Checksum mismatch: expected "${expectedChecksum}" but received "${received}" in response header "${checksumSourceLocation}".`);
              controller.error(error);
            } else
              controller.terminate();
          }
        });
        source.pipeThrough(transform);
        const readable = transform.readable;
        return Object.setPrototypeOf(readable, ChecksumStream.prototype), readable;
      };
      function createChecksumStream(init) {
        return typeof ReadableStream == "function" && isReadableStream(init.source) ? createChecksumStream$1(init) : new ChecksumStream$1(init);
      }
      class ByteArrayCollector {
        allocByteArray;
        byteLength = 0;
        byteArrays = [];
        constructor(allocByteArray) {
          this.allocByteArray = allocByteArray;
        }
        push(byteArray) {
          this.byteArrays.push(byteArray), this.byteLength += byteArray.byteLength;
        }
        flush() {
          if (this.byteArrays.length === 1) {
            const bytes = this.byteArrays[0];
            return this.reset(), bytes;
          }
          const aggregation = this.allocByteArray(this.byteLength);
          let cursor = 0;
          for (let i = 0; i < this.byteArrays.length; ++i) {
            const bytes = this.byteArrays[i];
            aggregation.set(bytes, cursor), cursor += bytes.byteLength;
          }
          return this.reset(), aggregation;
        }
        reset() {
          this.byteArrays = [], this.byteLength = 0;
        }
      }
      function createBufferedReadableStream(upstream, size, logger2) {
        const reader = upstream.getReader();
        let streamBufferingLoggedWarning = !1, bytesSeen = 0;
        const buffers = ["", new ByteArrayCollector((size2) => new Uint8Array(size2))];
        let mode = -1;
        const pull = async (controller) => {
          const { value, done } = await reader.read(), chunk = value;
          if (done) {
            if (mode !== -1) {
              const remainder = flush(buffers, mode);
              sizeOf(remainder) > 0 && controller.enqueue(remainder);
            }
            controller.close();
          } else {
            const chunkMode = modeOf(chunk, !1);
            if (mode !== chunkMode && (mode >= 0 && controller.enqueue(flush(buffers, mode)), mode = chunkMode), mode === -1) {
              controller.enqueue(chunk);
              return;
            }
            const chunkSize = sizeOf(chunk);
            bytesSeen += chunkSize;
            const bufferSize = sizeOf(buffers[mode]);
            if (chunkSize >= size && bufferSize === 0)
              controller.enqueue(chunk);
            else {
              const newSize = merge(buffers, mode, chunk);
              !streamBufferingLoggedWarning && bytesSeen > size * 2 && (streamBufferingLoggedWarning = !0, logger2?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`)), newSize >= size ? controller.enqueue(flush(buffers, mode)) : await pull(controller);
            }
          }
        };
        return new ReadableStream({
          pull
        });
      }
      function merge(buffers, mode, chunk) {
        switch (mode) {
          case 0:
            return buffers[0] += chunk, sizeOf(buffers[0]);
          case 1:
          case 2:
            return buffers[mode].push(chunk), sizeOf(buffers[mode]);
        }
      }
      function flush(buffers, mode) {
        switch (mode) {
          case 0:
            const s = buffers[0];
            return buffers[0] = "", s;
          case 1:
          case 2:
            return buffers[mode].flush();
        }
        throw new Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
      }
      function sizeOf(chunk) {
        return chunk?.byteLength ?? chunk?.length ?? 0;
      }
      function modeOf(chunk, allowBuffer = !0) {
        return allowBuffer && typeof Buffer < "u" && chunk instanceof Buffer ? 2 : chunk instanceof Uint8Array ? 1 : typeof chunk == "string" ? 0 : -1;
      }
      function createBufferedReadable(upstream, size, logger2) {
        if (isReadableStream(upstream))
          return createBufferedReadableStream(upstream, size, logger2);
        const downstream = new Readable({ read() {
        } });
        let streamBufferingLoggedWarning = !1, bytesSeen = 0;
        const buffers = [
          "",
          new ByteArrayCollector((size2) => new Uint8Array(size2)),
          new ByteArrayCollector((size2) => Buffer.from(new Uint8Array(size2)))
        ];
        let mode = -1;
        return upstream.on("data", (chunk) => {
          const chunkMode = modeOf(chunk, !0);
          if (mode !== chunkMode && (mode >= 0 && downstream.push(flush(buffers, mode)), mode = chunkMode), mode === -1) {
            downstream.push(chunk);
            return;
          }
          const chunkSize = sizeOf(chunk);
          bytesSeen += chunkSize;
          const bufferSize = sizeOf(buffers[mode]);
          if (chunkSize >= size && bufferSize === 0)
            downstream.push(chunk);
          else {
            const newSize = merge(buffers, mode, chunk);
            !streamBufferingLoggedWarning && bytesSeen > size * 2 && (streamBufferingLoggedWarning = !0, logger2?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`)), newSize >= size && downstream.push(flush(buffers, mode));
          }
        }), upstream.on("end", () => {
          if (mode !== -1) {
            const remainder = flush(buffers, mode);
            sizeOf(remainder) > 0 && downstream.push(remainder);
          }
          downstream.push(null);
        }), downstream;
      }
      const getAwsChunkedEncodingStream$1 = (readableStream, options) => {
        const { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options, checksumRequired = base64Encoder !== void 0 && bodyLengthChecker !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0, digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readableStream) : void 0;
        Promise.resolve(digest).catch(() => {
        });
        const reader = readableStream.getReader();
        return new ReadableStream({
          async pull(controller) {
            const { value, done } = await reader.read();
            if (done) {
              if (controller.enqueue(`0\r
`), checksumRequired) {
                const checksum = base64Encoder(await digest);
                controller.enqueue(`${checksumLocationName}:${checksum}\r
`), controller.enqueue(`\r
`);
              }
              controller.close();
            } else
              controller.enqueue(`${(bodyLengthChecker(value) || 0).toString(16)}\r
${value}\r
`);
          }
        });
      };
      function getAwsChunkedEncodingStream(stream, options) {
        const readable = stream, readableStream = stream;
        if (isReadableStream(readableStream))
          return getAwsChunkedEncodingStream$1(readableStream, options);
        const { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options, checksumRequired = base64Encoder !== void 0 && checksumAlgorithmFn !== void 0 && checksumLocationName !== void 0 && streamHasher !== void 0, digest = checksumRequired ? streamHasher(checksumAlgorithmFn, readable) : void 0;
        Promise.resolve(digest).catch(() => {
        });
        const awsChunkedEncodingStream = new Readable({
          read() {
            readable.resume();
          }
        });
        return readable.on("data", (data) => {
          const length = bodyLengthChecker(data) || 0;
          length !== 0 && (awsChunkedEncodingStream.push(`${length.toString(16)}\r
`), awsChunkedEncodingStream.push(data), awsChunkedEncodingStream.push(`\r
`) || readable.pause());
        }), readable.on("error", (err) => {
          awsChunkedEncodingStream.destroy(err);
        }), readable.pause(), readable.on("end", async () => {
          try {
            if (awsChunkedEncodingStream.push(`0\r
`), checksumRequired) {
              const checksum = base64Encoder(await digest);
              awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r
`), awsChunkedEncodingStream.push(`\r
`);
            }
            awsChunkedEncodingStream.push(null);
          } catch (err) {
            awsChunkedEncodingStream.destroy(err);
          }
        }), awsChunkedEncodingStream;
      }
      async function headStream$1(stream, bytes) {
        let byteLengthCounter = 0;
        const chunks = [], reader = stream.getReader();
        let isDone = !1;
        for (; !isDone; ) {
          const { done, value } = await reader.read();
          if (value && (chunks.push(value), byteLengthCounter += value?.byteLength ?? 0), byteLengthCounter >= bytes)
            break;
          isDone = done;
        }
        reader.releaseLock();
        const collected = new Uint8Array(Math.min(bytes, byteLengthCounter));
        let offset = 0;
        for (const chunk of chunks) {
          if (chunk.byteLength > collected.byteLength - offset) {
            collected.set(chunk.subarray(0, collected.byteLength - offset), offset);
            break;
          } else
            collected.set(chunk, offset);
          offset += chunk.length;
        }
        return collected;
      }
      const headStream = (stream, bytes) => isReadableStream(stream) ? headStream$1(stream, bytes) : new Promise((resolve, reject) => {
        const collector = new Collector$1();
        collector.limit = bytes, stream.pipe(collector), stream.on("error", (err) => {
          collector.end(), reject(err);
        }), collector.on("error", reject), collector.on("finish", function() {
          const bytes2 = concatBytes(this.buffers);
          resolve(bytes2);
        });
      });
      let Collector$1 = class extends Writable {
        buffers = [];
        limit = 1 / 0;
        bytesBuffered = 0;
        _write(chunk, encoding, callback) {
          if (this.buffers.push(chunk), this.bytesBuffered += chunk.byteLength ?? 0, this.bytesBuffered >= this.limit) {
            const excess = this.bytesBuffered - this.limit, tailBuffer = this.buffers[this.buffers.length - 1];
            this.buffers[this.buffers.length - 1] = tailBuffer.subarray(0, tailBuffer.byteLength - excess), this.emit("finish");
          }
          callback();
        }
      };
      const toUtf8 = (input) => {
        if (typeof input == "string")
          return input;
        if (typeof input != "object" || typeof input.byteOffset != "number" || typeof input.byteLength != "number")
          throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
        return new TextDecoder("utf-8").decode(input);
      }, streamCollector$1 = async (stream) => isBlob(stream) ? collectBlob(stream) : collectReadableStream(stream);
      async function collectBlob(blob) {
        return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
      }
      async function collectReadableStream(stream) {
        const chunks = [], reader = stream.getReader();
        let length = 0;
        for (; ; ) {
          const { done, value } = await reader.read();
          if (value && (chunks.push(value), length += value.length), done)
            break;
        }
        return concatBytes(chunks, length);
      }
      const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1 = "The stream has already been transformed.", sdkStreamMixin$1 = (stream) => {
        if (!isBlobInstance(stream) && !isReadableStream(stream)) {
          const name = stream?.__proto__?.constructor?.name || stream;
          throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
        }
        let transformed = !1;
        const transformToByteArray = async () => {
          if (transformed)
            throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
          return transformed = !0, await streamCollector$1(stream);
        }, blobToWebStream = (blob) => {
          if (typeof blob.stream != "function")
            throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);
          return blob.stream();
        };
        return Object.assign(stream, {
          transformToByteArray,
          transformToString: async (encoding) => {
            const buf = await transformToByteArray();
            if (encoding === "base64")
              return toBase64(buf);
            if (encoding === "hex")
              return toHex(buf);
            if (encoding === void 0 || encoding === "utf8" || encoding === "utf-8")
              return toUtf8(buf);
            if (typeof TextDecoder == "function")
              return new TextDecoder(encoding).decode(buf);
            throw new Error("TextDecoder is not available, please make sure polyfill is provided.");
          },
          transformToWebStream: () => {
            if (transformed)
              throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
            if (transformed = !0, isBlobInstance(stream))
              return blobToWebStream(stream);
            if (isReadableStream(stream))
              return stream;
            throw new Error(`Cannot transform payload to web stream, got ${stream}`);
          }
        });
      }, isBlobInstance = (stream) => typeof Blob == "function" && stream instanceof Blob, streamCollector = (stream) => isBlob(stream) ? collectBlob(stream) : isReadableStream(stream) ? collectReadableStream(stream) : new Promise((resolve, reject) => {
        const collector = new Collector(), nodeStream = stream;
        nodeStream.pipe(collector), nodeStream.on("error", (err) => {
          collector.end(), reject(err);
        }), collector.on("error", reject), collector.on("finish", function() {
          const bytes = concatBytes(this.bufferedBytes);
          resolve(bytes);
        });
      });
      class Collector extends Writable {
        bufferedBytes = [];
        _write(chunk, encoding, callback) {
          this.bufferedBytes.push(chunk), callback();
        }
      }
      const ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.", sdkStreamMixin = (stream) => {
        if (!(stream instanceof Readable))
          try {
            return sdkStreamMixin$1(stream);
          } catch {
            const name = stream?.__proto__?.constructor?.name || stream;
            throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
          }
        let transformed = !1;
        const transformToByteArray = async () => {
          if (transformed)
            throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
          return transformed = !0, await streamCollector(stream);
        };
        return Object.assign(stream, {
          transformToByteArray,
          transformToString: async (encoding) => {
            const buf = await transformToByteArray();
            return encoding === void 0 || Buffer.isEncoding(encoding) ? fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding) : new TextDecoder(encoding).decode(buf);
          },
          transformToWebStream: () => {
            if (transformed)
              throw new Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
            if (stream.readableFlowing !== null)
              throw new Error("The stream has been consumed by other callbacks.");
            if (typeof Readable.toWeb != "function")
              throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
            return transformed = !0, Readable.toWeb(stream);
          }
        });
      };
      async function splitStream$1(stream) {
        return typeof stream.stream == "function" && (stream = stream.stream()), stream.tee();
      }
      async function splitStream(stream) {
        if (isReadableStream(stream) || isBlob(stream))
          return splitStream$1(stream);
        const stream1 = new PassThrough(), stream2 = new PassThrough();
        return stream.pipe(stream1), stream.pipe(stream2), [stream1, stream2];
      }
      function writeKey(obj) {
        Object.defineProperty(obj, "__proto__", { value: void 0, writable: !0, enumerable: !0, configurable: !0 });
      }
      class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8$1, fromUtf8$1, toBase64$1, fromBase64) {
      }
      const v4 = bindV4(getRandomValues), generateIdempotencyToken = v4;
      exports.ChecksumStream = ChecksumStream$1, exports.Hash = Hash, exports.LazyJsonString = LazyJsonString, exports.NumericValue = NumericValue, exports.Uint8ArrayBlobAdapter = Uint8ArrayBlobAdapter, exports._parseEpochTimestamp = _parseEpochTimestamp, exports._parseRfc3339DateTimeWithOffset = _parseRfc3339DateTimeWithOffset, exports._parseRfc7231DateTime = _parseRfc7231DateTime, exports.calculateBodyLength = calculateBodyLength, exports.concatBytes = concatBytes, exports.copyDocumentWithTransform = copyDocumentWithTransform, exports.createBufferedReadable = createBufferedReadable, exports.createChecksumStream = createChecksumStream, exports.dateToUtcString = dateToUtcString, exports.deserializerMiddleware = deserializerMiddleware, exports.deserializerMiddlewareOption = deserializerMiddlewareOption, exports.expectBoolean = expectBoolean, exports.expectByte = expectByte, exports.expectFloat32 = expectFloat32, exports.expectInt = expectInt, exports.expectInt32 = expectInt32, exports.expectLong = expectLong, exports.expectNonNull = expectNonNull, exports.expectNumber = expectNumber, exports.expectObject = expectObject, exports.expectShort = expectShort, exports.expectString = expectString, exports.expectUnion = expectUnion, exports.fromArrayBuffer = fromArrayBuffer, exports.fromBase64 = fromBase64, exports.fromHex = fromHex, exports.fromString = fromString, exports.fromUtf8 = fromUtf8$1, exports.generateIdempotencyToken = generateIdempotencyToken, exports.getAwsChunkedEncodingStream = getAwsChunkedEncodingStream, exports.getSerdePlugin = getSerdePlugin, exports.handleFloat = handleFloat, exports.headStream = headStream, exports.isArrayBuffer = isArrayBuffer, exports.isBlob = isBlob, exports.isReadableStream = isReadableStream, exports.limitedParseDouble = limitedParseDouble, exports.limitedParseFloat = limitedParseFloat, exports.limitedParseFloat32 = limitedParseFloat32, exports.logger = logger, exports.nv = nv, exports.parseBoolean = parseBoolean, exports.parseEpochTimestamp = parseEpochTimestamp, exports.parseRfc3339DateTime = parseRfc3339DateTime, exports.parseRfc3339DateTimeWithOffset = parseRfc3339DateTimeWithOffset, exports.parseRfc7231DateTime = parseRfc7231DateTime, exports.quoteHeader = quoteHeader, exports.sdkStreamMixin = sdkStreamMixin, exports.serializerMiddleware = serializerMiddleware, exports.serializerMiddlewareOption = serializerMiddlewareOption, exports.splitEvery = splitEvery, exports.splitHeader = splitHeader, exports.splitStream = splitStream, exports.streamCollector = streamCollector, exports.strictParseByte = strictParseByte, exports.strictParseDouble = strictParseDouble, exports.strictParseFloat = strictParseFloat, exports.strictParseFloat32 = strictParseFloat32, exports.strictParseInt = strictParseInt, exports.strictParseInt32 = strictParseInt32, exports.strictParseLong = strictParseLong, exports.strictParseShort = strictParseShort, exports.toBase64 = toBase64$1, exports.toHex = toHex, exports.toUint8Array = toUint8Array, exports.toUtf8 = toUtf8$1, exports.v4 = v4, exports.writeKey = writeKey;
    })
  ),
  /***/
  4534: (
    /***/
    (function(__unused_webpack_module, exports, __webpack_require__) {
      const { SMITHY_CONTEXT_KEY } = __webpack_require__(690), getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {});
      function hasOwn(o, k) {
        return Object.prototype.hasOwnProperty.call(o, k);
      }
      class HttpRequest {
        method;
        protocol;
        hostname;
        port;
        path;
        query;
        headers;
        username;
        password;
        fragment;
        body;
        constructor(options) {
          this.method = options.method || "GET", this.hostname = options.hostname || "localhost", this.port = options.port, this.query = options.query || {}, this.headers = options.headers || {}, this.body = options.body, this.protocol = options.protocol ? options.protocol.slice(-1) !== ":" ? `${options.protocol}:` : options.protocol : "https:", this.path = options.path ? options.path.charAt(0) !== "/" ? `/${options.path}` : options.path : "/", this.username = options.username, this.password = options.password, this.fragment = options.fragment;
        }
        static clone(request) {
          const cloned = new HttpRequest({
            ...request,
            headers: { ...request.headers }
          });
          return cloned.query && (cloned.query = cloneQuery(cloned.query)), cloned;
        }
        static isInstance(request) {
          if (!request)
            return !1;
          const req = request;
          return "method" in req && "protocol" in req && "hostname" in req && "path" in req && typeof req.query == "object" && typeof req.headers == "object";
        }
        clone() {
          return HttpRequest.clone(this);
        }
      }
      function cloneQuery(query) {
        return Object.keys(query).reduce((carry, paramName) => {
          const param = query[paramName];
          return {
            ...carry,
            [paramName]: Array.isArray(param) ? [...param] : param
          };
        }, {});
      }
      class HttpResponse {
        statusCode;
        reason;
        headers;
        body;
        constructor(options) {
          this.statusCode = options.statusCode, this.reason = options.reason, this.headers = options.headers || {}, this.body = options.body;
        }
        static isInstance(response) {
          if (!response)
            return !1;
          const resp = response;
          return typeof resp.statusCode == "number" && typeof resp.headers == "object";
        }
      }
      const VALID_HOST_LABEL_REGEX = new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"), isValidHostLabel = (value, allowSubDomains = !1) => {
        if (!allowSubDomains)
          return VALID_HOST_LABEL_REGEX.test(value);
        const labels = value.split(".");
        for (const label of labels)
          if (!isValidHostLabel(label))
            return !1;
        return !0;
      };
      function isValidHostname(hostname) {
        return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
      }
      const normalizeProvider = (input) => {
        if (typeof input == "function")
          return input;
        const promisified = Promise.resolve(input);
        return () => promisified;
      };
      function parseQueryString(querystring) {
        const query = {};
        if (querystring = querystring.replace(/^\?/, ""), querystring)
          for (const pair of querystring.split("&")) {
            let [key, value = null] = pair.split("=");
            key = decodeURIComponent(key), value && (value = decodeURIComponent(value)), key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [query[key], value] : query[key] = value;
          }
        return query;
      }
      const parseUrl = (url) => {
        if (typeof url == "string")
          return parseUrl(new URL(url));
        const { hostname, pathname, port, protocol, search } = url;
        let query;
        return search && (query = parseQueryString(search)), {
          hostname,
          port: port ? parseInt(port) : void 0,
          protocol,
          path: pathname,
          query
        };
      }, toEndpointV1 = (endpoint) => {
        if (typeof endpoint == "object") {
          if ("url" in endpoint) {
            const v1Endpoint = parseUrl(endpoint.url);
            if (endpoint.headers) {
              v1Endpoint.headers = {};
              for (const name in endpoint.headers)
                hasOwn(endpoint.headers, name) && (v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", "));
            }
            return v1Endpoint;
          }
          return endpoint;
        }
        return parseUrl(endpoint);
      };
      exports.HttpRequest = HttpRequest, exports.HttpResponse = HttpResponse, exports.getSmithyContext = getSmithyContext, exports.hasOwn = hasOwn, exports.isValidHostLabel = isValidHostLabel, exports.isValidHostname = isValidHostname, exports.normalizeProvider = normalizeProvider, exports.parseQueryString = parseQueryString, exports.parseUrl = parseUrl, exports.toEndpointV1 = toEndpointV1;
    })
  ),
  /***/
  690: (
    /***/
    (function(__unused_webpack_module, exports) {
      var HttpAuthLocation;
      (function(HttpAuthLocation2) {
        HttpAuthLocation2.HEADER = "header", HttpAuthLocation2.QUERY = "query";
      })(HttpAuthLocation || (HttpAuthLocation = {}));
      var HttpApiKeyAuthLocation;
      (function(HttpApiKeyAuthLocation2) {
        HttpApiKeyAuthLocation2.HEADER = "header", HttpApiKeyAuthLocation2.QUERY = "query";
      })(HttpApiKeyAuthLocation || (HttpApiKeyAuthLocation = {}));
      var EndpointURLScheme;
      (function(EndpointURLScheme2) {
        EndpointURLScheme2.HTTP = "http", EndpointURLScheme2.HTTPS = "https";
      })(EndpointURLScheme || (EndpointURLScheme = {}));
      var AlgorithmId;
      (function(AlgorithmId2) {
        AlgorithmId2.MD5 = "md5", AlgorithmId2.CRC32 = "crc32", AlgorithmId2.CRC32C = "crc32c", AlgorithmId2.SHA1 = "sha1", AlgorithmId2.SHA256 = "sha256";
      })(AlgorithmId || (AlgorithmId = {}));
      const getChecksumConfiguration = (runtimeConfig) => {
        const checksumAlgorithms = [];
        return runtimeConfig.sha256 !== void 0 && checksumAlgorithms.push({
          algorithmId: () => AlgorithmId.SHA256,
          checksumConstructor: () => runtimeConfig.sha256
        }), runtimeConfig.md5 != null && checksumAlgorithms.push({
          algorithmId: () => AlgorithmId.MD5,
          checksumConstructor: () => runtimeConfig.md5
        }), {
          addChecksumAlgorithm(algo) {
            checksumAlgorithms.push(algo);
          },
          checksumAlgorithms() {
            return checksumAlgorithms;
          }
        };
      }, resolveChecksumRuntimeConfig = (clientConfig) => {
        const runtimeConfig = {};
        return clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
          runtimeConfig[checksumAlgorithm.algorithmId()] = checksumAlgorithm.checksumConstructor();
        }), runtimeConfig;
      }, getDefaultClientConfiguration = (runtimeConfig) => getChecksumConfiguration(runtimeConfig), resolveDefaultRuntimeConfig = (config) => resolveChecksumRuntimeConfig(config);
      var FieldPosition;
      (function(FieldPosition2) {
        FieldPosition2[FieldPosition2.HEADER = 0] = "HEADER", FieldPosition2[FieldPosition2.TRAILER = 1] = "TRAILER";
      })(FieldPosition || (FieldPosition = {}));
      const SMITHY_CONTEXT_KEY = "__smithy_context";
      var IniSectionType;
      (function(IniSectionType2) {
        IniSectionType2.PROFILE = "profile", IniSectionType2.SSO_SESSION = "sso-session", IniSectionType2.SERVICES = "services";
      })(IniSectionType || (IniSectionType = {}));
      var RequestHandlerProtocol;
      (function(RequestHandlerProtocol2) {
        RequestHandlerProtocol2.HTTP_0_9 = "http/0.9", RequestHandlerProtocol2.HTTP_1_0 = "http/1.0", RequestHandlerProtocol2.TDS_8_0 = "tds/8.0";
      })(RequestHandlerProtocol || (RequestHandlerProtocol = {})), exports.AlgorithmId = AlgorithmId, exports.EndpointURLScheme = EndpointURLScheme, exports.FieldPosition = FieldPosition, exports.HttpApiKeyAuthLocation = HttpApiKeyAuthLocation, exports.HttpAuthLocation = HttpAuthLocation, exports.IniSectionType = IniSectionType, exports.RequestHandlerProtocol = RequestHandlerProtocol, exports.SMITHY_CONTEXT_KEY = SMITHY_CONTEXT_KEY, exports.getDefaultClientConfiguration = getDefaultClientConfiguration, exports.resolveDefaultRuntimeConfig = resolveDefaultRuntimeConfig;
    })
  )
};
