/** What calibrations found: each is kept, the newest counts. */
import { Model } from '../calibration/model.ts'
import { Report } from '../calibration/report.ts'
import type { CalibrationStore } from '../engine/crm-ports.ts'
import type { Client } from './client.ts'
import { Prisma } from './generated/client.ts'

export function createCalibrationStore(client: Client): CalibrationStore {
  return {
    async add({ id, at, model, report }) {
      await client.calibration.create({
        data: {
          id,
          at,
          features: report.features,
          model: model ?? Prisma.DbNull,
          report,
          verdict: report.verdict,
        },
      })
    },
    async latest() {
      const row = await client.calibration.findFirst({ orderBy: [{ at: 'desc' }, { id: 'desc' }] })
      // What an earlier Bantam found in another form is none: the next calibration takes its place.
      const report = Report.safeParse(row?.report).data
      return row && report
        ? { id: row.id, at: row.at, model: Model.nullable().parse(row.model), report }
        : null
    },
  }
}
