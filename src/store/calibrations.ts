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
      return (
        row && {
          id: row.id,
          at: row.at,
          model: Model.nullable().parse(row.model),
          report: Report.parse(row.report),
        }
      )
    },
  }
}
