/** What our own people are to be told by one channel, for its courier. */
import type { RepChannel, RepNotice, RepNoticeStore } from '../src/engine/rep-notice-port.ts'
import type { Queue } from './courier.ts'

export const noticesBy = (channel: RepChannel, notices: RepNoticeStore): Queue<RepNotice> => ({
  lease: (now, leaseMs, most) => notices.lease(channel, now, leaseMs, most),
  sent: ({ id }, { sentId }, at) => notices.sent(id, sentId, at),
  retry: ({ id }, _later, dueAt) => notices.retry(id, dueAt),
  failed: ({ id }, { reason }) => notices.failed(id, reason),
})
