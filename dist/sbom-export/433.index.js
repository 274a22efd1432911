export const id = 433, ids = [433], modules = {
  /***/
  1433: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        openTableObject: () => (
          /* binding */
          openTableObject
        )
        /* harmony export */
      });
      var _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4920);
      async function openTableObject({ open }, uri) {
        const pieces = [];
        for await (const piece of open(uri))
          pieces.push(piece);
        return await (0, _aws_delivery_actions_sbom_tables__WEBPACK_IMPORTED_MODULE_0__.RT)(bufferOf(Buffer.concat(pieces)));
      }
      function bufferOf(bytes) {
        const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        return { byteLength: whole.byteLength, slice: (start, end) => whole.slice(start, end) };
      }
    })
  )
};
