/** Ends what global-setup.mjs started. After an abort they end by themselves: they do not outlive this process. */
export default async function globalTeardown() {
  await globalThis.stopTestDatabases?.();
}
