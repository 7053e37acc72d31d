/** Leads that came from a CRM, what became of them, and what calibration made of both. */
import type { Model } from '../calibration/model.ts'
import type { Report } from '../calibration/report.ts'
import type { RejectionReason, Stage } from '../domain/lead.ts'
import type { ClosedLead, ClosedProspect } from './examples.ts'

/** What a file says of how a lead ended; a key that is missing is not said, and stays as it was. */
export interface ImportedOutcome {
  stage?: Stage
  closedAt?: Date
  value?: number
  reason?: RejectionReason
  /** In the CRM's words, where the reason is `other`. */
  reasonText?: string
}

/** A line of a leads file. Null: blank. A column that the file has not is missing here, and stays as it was. */
export interface ImportedLead extends ImportedOutcome {
  /** Where in the file it begins. */
  line: number
  id: string
  createdAt: Date
  /** Lower case. */
  email?: string | null
  /** E.164 where its plan is known. */
  phone?: string | null
  name?: string | null
  company?: string | null
  role?: string | null
  source?: string | null
  campaign?: string | null
  attributes: Record<string, string | null>
}

/** A line of an outcomes file: of the lead with that id (a prospect's own will do), or else with that e-mail address. */
export interface ImportedEnd extends ImportedOutcome {
  line: number
  key: { id: string } | { email: string }
  stage: Stage
}

/** What an import does, or would do. */
export interface ImportChanges {
  added: number
  changed: number
  unchanged: number
  /** Of our own prospects, those whom an outcome reaches. */
  prospects: number
  /** Lines that cannot be imported beside the others, first ones first. */
  faults: ImportFault[]
  /** Of all faults, those listed included. */
  faulty: number
}

export interface ImportFault {
  line: number
  kind: 'repeated_id' | 'unknown_lead' | 'ambiguous_email'
  /** `repeated_id`: where it was before. */
  firstLine: number | null
  /** The id; null where the line has an e-mail address instead. */
  id: string | null
}

/** Hears what would change, once all lines are known; only on `true` are they written. */
export type Approve = (changes: ImportChanges) => boolean

export interface CrmLeadStore {
  /** All lines in one transaction, or none. The same lines in any order, and again, make the same leads. */
  importLeads(batches: AsyncIterable<ImportedLead[]>, approve: Approve): Promise<ImportChanges>
  /** The same for what became of leads that are known; `at` dates what the file does not. */
  importOutcomes(batches: AsyncIterable<ImportedEnd[]>, approve: Approve, at: Date): Promise<ImportChanges>
  /** Imported leads that were won or lost, or whose prospect was. */
  closedLeads(): Promise<ClosedLead[]>
  /** Prospects who were won or lost, or whose imported lead was, with what their last conversation told. */
  closedProspects(): Promise<ClosedProspect[]>
}

export interface StoredCalibration {
  id: string
  at: Date
  model: Model | null
  report: Report
}

export interface CalibrationStore {
  add(calibration: StoredCalibration): Promise<void>
  /** The one that counts: the newest. */
  latest(): Promise<StoredCalibration | null>
}
