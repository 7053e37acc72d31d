/**
 * Whether an enhanced status code (RFC 3463) says that there is no such mailbox: `5.1.x` is about the address, but for
 * `5.1.7` and `5.1.8`, which are about the sender's; `5.2.1` is a mailbox that is closed.
 */
export const namesNoMailbox = (enhanced: string): boolean => /^5\.(1\.(?![78]$)\d{1,3}|2\.1)$/.test(enhanced)
