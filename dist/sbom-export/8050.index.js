export const id = 8050, ids = [8050], modules = {
  /***/
  8050: (
    /***/
    (function(module) {
      module.exports = eval("require")("kerberos");
    })
  )
};
