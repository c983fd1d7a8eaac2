/**
 * Stands in for WXT's context of a content script, which posts the extension's id to the page when it starts and lets any page end
 * the script by an event of its own.
 */
export class ContentScriptContext {}
