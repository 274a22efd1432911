export const id = 2030, ids = [2030, 9649, 3578], modules = {
  /***/
  3578: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        goLive: () => (
          /* binding */
          goLive
        )
      });
      var external_node_events_ = __webpack_require__(8474), lib = __webpack_require__(3992), services = __webpack_require__(2891);
      const ecr = {
        title: "ECR",
        iam: "ecr",
        endpointVariable: "ECR",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(8249)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 8249, 19)), "ECRClient")
      }, iam = {
        title: "IAM",
        iam: "iam",
        endpointVariable: "IAM",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(6764)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19)), "IAMClient")
      }, inspector2 = {
        title: "Amazon Inspector",
        iam: "inspector2",
        endpointVariable: "INSPECTOR2",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(3222)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 3222, 19)), "Inspector2Client")
      }, kms = {
        title: "AWS KMS",
        iam: "kms",
        endpointVariable: "KMS",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(2632)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 2632, 19)), "KMSClient")
      }, s3 = {
        title: "S3",
        iam: "s3",
        endpointVariable: "S3",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(3711)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19)), "S3Client")
      }, sts = {
        title: "AWS STS",
        iam: "sts",
        endpointVariable: "STS",
        load: async () => (0, services.c)(await Promise.all(
          /* import() */
          [__webpack_require__.e(3422), __webpack_require__.e(6626), __webpack_require__.e(9956), __webpack_require__.e(5869), __webpack_require__.e(1695)]
        ).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19)), "STSClient")
      };
      var host_lib = __webpack_require__(9979);
      const pace = { freeFor: 5e3, perSecond: 200 }, live_edge_open = /* @__PURE__ */ new WeakMap();
      function goLive(edge) {
        if (isLive(edge))
          return edge;
        const known = live_edge_open.get(edge);
        if (known !== void 0)
          return known;
        const { environment, log } = edge.host, aws = (0, lib.eF)({
          services: { inspector2, ecr, s3, kms, sts, iam },
          environment,
          clock: lib.ml,
          pace,
          onRetry: ({ operation, attempt, delay, error }) => log.debug(`${operation} failed (attempt ${attempt}) and is repeated in ${Math.round(delay)} ms: ${(0, host_lib.bD)(error)}`)
        });
        (0, external_node_events_.setMaxListeners)(0, edge.host.cancellation.signal);
        const live = { ...edge, aws };
        return live_edge_open.set(edge, live), live;
      }
      function isLive(edge) {
        return "aws" in edge;
      }
    })
  ),
  /***/
  9649: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        openObjects: () => (
          /* binding */
          openObjects
        )
      });
      var live_edge = __webpack_require__(3578), lib = __webpack_require__(3992), host_lib = __webpack_require__(9979), objects_uri = __webpack_require__(51);
      const longestSilence = 3e4, mostBreaks = 5;
      async function* download(address, region, edge) {
        const { aws, host } = edge, { signal } = host.cancellation;
        let offset = 0, breaks = 0, etag, size;
        for (; ; ) {
          const rest = offset === 0 ? {} : { Range: `bytes=${offset}-`, ...etag === void 0 ? {} : { IfMatch: etag } }, { bucket: Bucket, key: Key } = address, request = { Bucket, Key, ...rest }, answer = await aws.call("s3", "GetObject", request, { region, signal }).catch((error) => {
            throw (0, lib._m)(error, "PreconditionFailed") ? changed(address, error) : error;
          });
          offset === 0 && (etag = answer.ETag, size = answer.ContentLength);
          let trouble;
          try {
            for await (const chunk of chunksOf(answer.Body, signal))
              offset += chunk.length, breaks = 0, yield chunk;
          } catch (error) {
            if (signal.throwIfAborted(), !isBroken(error))
              throw error;
            trouble = error;
          }
          if (size === void 0 ? trouble === void 0 : offset >= size)
            return;
          if (++breaks > mostBreaks)
            throw broken(address, trouble);
          host.log.debug(`${(0, objects_uri.S)(address)} broke off at byte ${offset} and is continued`), await aws.clock.sleep(Math.min(1e4, 200 * 2 ** breaks) * aws.random(), signal);
        }
      }
      async function* chunksOf(body, signal) {
        const end = () => body.destroy(new Silence()), timer = setTimeout(end, longestSilence);
        signal.addEventListener("abort", end, { once: !0 });
        try {
          for await (const chunk of body)
            timer.refresh(), yield chunk, timer.refresh();
        } finally {
          clearTimeout(timer), signal.removeEventListener("abort", end);
        }
      }
      class Silence extends Error {
        name = "TimeoutError";
        message = `no byte within ${longestSilence / 1e3} s`;
      }
      function isBroken(error) {
        return (0, lib.m6)(error) || /aborted|premature/i.test((0, host_lib.bD)(error));
      }
      function changed(address, cause) {
        return new host_lib.A("another object has taken its place while it was read", {
          where: (0, objects_uri.S)(address),
          mend: "run again",
          cause
        });
      }
      function broken(address, cause) {
        return new host_lib.A("the object cannot be read to its end: the connection breaks each time", {
          where: (0, objects_uri.S)(address),
          mend: "check the network and the proxy variables",
          cause
        });
      }
      const uploadTime = { least: 6e4, bytesPerMs: 100 };
      async function openObjects(edge, region) {
        const live = (0, live_edge.goLive)(edge);
        return {
          list: (uri, deadline) => list(uri, { region, deadline }, live),
          open: (uri) => download((0, objects_uri.c)(uri), region, live),
          async put(uri, bytes, contentType) {
            const { bucket, key } = (0, objects_uri.c)(uri), content = contentType === void 0 ? {} : { ContentType: contentType };
            await live.aws.call("s3", "PutObject", { Bucket: bucket, Key: key, Body: bytes, ...content }, {
              region,
              signal: live.host.cancellation.signal,
              timeout: uploadTime.least + bytes.length / uploadTime.bytesPerMs
            });
          },
          async remove(uri) {
            const { bucket: Bucket, key: Key } = (0, objects_uri.c)(uri), { signal } = live.host.cancellation;
            await live.aws.call("s3", "DeleteObject", { Bucket, Key }, { region, signal });
          }
        };
      }
      async function* list(uri, limits, { aws, host }) {
        const { bucket, key } = (0, objects_uri.c)(uri), { signal } = host.cancellation;
        let next;
        do {
          const page = await aws.call("s3", "ListObjectsV2", { Bucket: bucket, Prefix: key, ...next === void 0 ? {} : { ContinuationToken: next } }, { ...limits, signal });
          for (const { Key = "", Size = 0 } of page.Contents ?? [])
            yield { uri: (0, objects_uri.S)({ bucket, key: Key }), size: Size };
          next = page.IsTruncated === !0 ? page.NextContinuationToken : void 0;
        } while (next !== void 0);
      }
    })
  ),
  /***/
  51: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        S: () => (
          /* binding */
          uriOf
        ),
        /* harmony export */
        c: () => (
          /* binding */
          addressOf
        )
        /* harmony export */
      });
      var _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9979);
      function addressOf(uri) {
        const [, bucket, key = ""] = /^s3:\/\/([^/]+)(?:\/([\s\S]*))?$/.exec(uri) ?? [];
        if (bucket !== void 0 && /^[A-Za-z0-9][A-Za-z0-9.:_/-]{1,254}$/.test(bucket))
          return { bucket, key };
        throw new _aws_delivery_actions_host__WEBPACK_IMPORTED_MODULE_0__.yo("this is no address in S3", { where: uri, expected: "s3://bucket/key" });
      }
      function uriOf({ bucket, key }) {
        return `s3://${bucket}/${key}`;
      }
    })
  )
};
