/**
 * Blocks before a changed one that the engine looks back at, for events, speakers and "the claim".
 * Matches of a block depend on it, on these blocks before it and on the page context, on nothing else.
 * It stands here and not with the engine, so that the content script can know it without holding the engine.
 */
export const LOOK_BACK = 8;
