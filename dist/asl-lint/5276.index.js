export const id = 5276, ids = [5276], modules = {
  /***/
  95276: (
    /***/
    (function(module) {
      module.exports = /* @__PURE__ */ JSON.parse('{"uxc":{"errors":"Uxc","actions":"AccountColor,MaxResults,NextToken,VisibleRegions,VisibleServices;getAccountCustomizations:;listServices:1,2;updateAccountCustomizations:0,3,4","structures":""}}');
    })
  )
};
