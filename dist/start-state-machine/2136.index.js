export const id = 2136;
export const ids = [2136];
export const modules = {

/***/ 2136:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/modes/mode.js
/** Each is loaded when it is asked for. */
const modes = {
    start: async () => (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1219), __webpack_require__.e(4681), __webpack_require__.e(3303)]).then(__webpack_require__.bind(__webpack_require__, 3303))).start,
    attach: async () => (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1219), __webpack_require__.e(4681), __webpack_require__.e(6946)]).then(__webpack_require__.bind(__webpack_require__, 6946))).attach,
    redrive: async () => (await Promise.all(/* import() */[__webpack_require__.e(5152), __webpack_require__.e(1306), __webpack_require__.e(1219), __webpack_require__.e(4681), __webpack_require__.e(7641), __webpack_require__.e(7964)]).then(__webpack_require__.bind(__webpack_require__, 7964))).redrive,
    resume: async () => (await Promise.all(/* import() */[__webpack_require__.e(5152), __webpack_require__.e(1306), __webpack_require__.e(1219), __webpack_require__.e(4681), __webpack_require__.e(7641), __webpack_require__.e(6663)]).then(__webpack_require__.bind(__webpack_require__, 6663))).resume,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1219), __webpack_require__.e(4681), __webpack_require__.e(1968)]).then(__webpack_require__.bind(__webpack_require__, 1968))).explain,
    'task-success': async () => (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1219), __webpack_require__.e(9231)]).then(__webpack_require__.bind(__webpack_require__, 9231))).succeedTask,
    'task-failure': async () => (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1219), __webpack_require__.e(9231)]).then(__webpack_require__.bind(__webpack_require__, 9231))).failTask,
    'task-heartbeat': async () => (await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(1219), __webpack_require__.e(9231)]).then(__webpack_require__.bind(__webpack_require__, 9231))).keepTaskAlive,
};
async function chooseMode(name) {
    return await modes[name]();
}

;// CONCATENATED MODULE: ./actions/start-state-machine/lib/run.js

async function run(inputs, edge) {
    const mode = await chooseMode(inputs.mode);
    return await mode(inputs, edge);
}


/***/ })

};
