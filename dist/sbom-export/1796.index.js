export const id = 1796, ids = [1796], modules = {
  /***/
  1796: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        tablesInS3: () => (
          /* binding */
          tablesInS3
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816), _objects_table_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1433), _part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4723);
      const mend = "remove the object, and run mode export or transform again for its image";
      async function tablesInS3(uri, edge) {
        const { openObjects } = await Promise.all(
          /* import() */
          [__webpack_require__.e(3992), __webpack_require__.e(2030)]
        ).then(__webpack_require__.bind(__webpack_require__, 9649)), objects = await openObjects(edge), parts = uri.endsWith(".parquet") ? [(0, _part_js__WEBPACK_IMPORTED_MODULE_2__.ch)(uri)] : [{ root: uri, below: "" }, (0, _part_js__WEBPACK_IMPORTED_MODULE_2__.DX)(uri)];
        for (const part of parts) {
          if (part === void 0 || !/^s3:\/\/[^/]/.test(part.root))
            continue;
          let first = await listingOf(part, objects);
          if (first.pairs.length === 0)
            continue;
          return { name: uri, list: async () => {
            const listing = first ?? await listingOf(part, objects);
            return first = void 0, listing;
          } };
        }
      }
      async function listingOf(part, objects) {
        const { root } = part, sbom = await tablesBelow("sbom", part, objects), cve = new Set(sbom.length === 0 ? [] : await tablesBelow("cve", part, objects));
        return {
          pairs: sbom.map((below) => pairOf(root, below, cve.has(below), objects)),
          // One object at a time changes here, and each image has its own: what could be read is right.
          hasChanged: async (isFailure) => isFailure && (await tablesBelow("sbom", part, objects)).join() !== sbom.join()
        };
      }
      async function tablesBelow(table, { root, below }, objects) {
        const found = [], start = `${root}/${table}/`, wanted = below === "" || below.endsWith(".parquet") ? below : `${below}/`;
        for await (const { uri } of objects.list(`${start}${wanted}`))
          uri.endsWith(".parquet") && found.push(uri.slice(start.length));
        return found;
      }
      function pairOf(root, below, hasCve, objects) {
        const name = `${root}/sbom/${below}`, open = (uri) => (0, _objects_table_object_js__WEBPACK_IMPORTED_MODULE_1__.m)(objects, uri, mend);
        return {
          name,
          day: (0, _part_js__WEBPACK_IMPORTED_MODULE_2__.EE)(below),
          place: (0, _part_js__WEBPACK_IMPORTED_MODULE_2__.VV)(below),
          lacksVulnerabilities: !hasCve && (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.Px)(below.slice(below.lastIndexOf("/") + 1)) !== void 0,
          open: async (work) => await work(await open(name), async () => hasCve ? await open(`${root}/cve/${below}`) : void 0)
        };
      }
    })
  ),
  /***/
  1433: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        m: () => (
          /* binding */
          openTableObject
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1816), _unreadable_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6098);
      async function openTableObject({ open }, uri, mend) {
        return await (0, _unreadable_table_js__WEBPACK_IMPORTED_MODULE_1__.S)(uri, mend, async () => {
          const pieces = [];
          for await (const piece of open(uri))
            pieces.push(piece);
          return await (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.RT)(bufferOf(Buffer.concat(pieces)));
        });
      }
      function bufferOf(bytes) {
        const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        return { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) };
      }
    })
  )
};
