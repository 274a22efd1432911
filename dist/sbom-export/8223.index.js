export const id = 8223, ids = [8223], modules = {
  /***/
  8223: (
    /***/
    (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        proxyAgent: () => (
          /* binding */
          proxyAgent
        )
        /* harmony export */
      });
      var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067), node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708), agent_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(319), http_proxy_agent__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8947), https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1566), _proxies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8007);
      function proxyAgent(environment) {
        return new ProxyAgent(environment);
      }
      class ProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_2__.g6 {
        #environment;
        #directHttp = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: !0 });
        #directHttps = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: !0 });
        #proxies = /* @__PURE__ */ new Map();
        constructor(environment) {
          super({ keepAlive: !0 }), this.#environment = environment;
        }
        connect(request, options) {
          const { secureEndpoint: secure } = options, host = request.getHeader("host") ?? options.host, proxy = (0, _proxies_js__WEBPACK_IMPORTED_MODULE_5__.i)(new URL(`${secure ? "https" : "http"}://${host}`), this.#environment);
          return proxy === void 0 ? secure ? this.#directHttps : this.#directHttp : this.#through(proxy, secure);
        }
        destroy() {
          for (const agent of [this.#directHttp, this.#directHttps, ...this.#proxies.values()])
            agent.destroy();
          super.destroy();
        }
        #through(proxy, secure) {
          const key = `${secure} ${proxy}`, known = this.#proxies.get(key);
          if (known !== void 0)
            return known;
          const agent = secure ? new https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__.b(proxy, { keepAlive: !0 }) : new http_proxy_agent__WEBPACK_IMPORTED_MODULE_3__.s(proxy);
          return this.#proxies.set(key, agent), agent;
        }
      }
    })
  )
};
