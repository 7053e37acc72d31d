/** Who may call: Azure Bot Service, for this bot, on behalf of the service that the activity names. */
import {
  type Activity,
  CallerIdConstants,
  type CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder'
import { z } from 'zod'
import { connectorClient } from './connector.ts'
import type { AzureConfig, Logger } from './parts.ts'

/** What the adapter runs a turn with. */
export type Caller = Exclude<Parameters<CloudAdapter['processActivityDirect']>[0], string>

export type Verdict =
  | { status: 'admitted'; caller: Caller }
  /** No token, or none that admits. */
  | { status: 'refused' }
  /** The keys cannot be had at the moment. */
  | { status: 'unknown' }

const ISSUER = 'https://api.botframework.com'

/** Azure's public cloud, by its documentation ("Authentication with the Bot Connector API"); one setting needs them all. */
const PUBLIC_CLOUD = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: ISSUER,
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  CallerId: CallerIdConstants.PublicAzureChannel,
}

/** Also what our own calls are signed with. */
export function createAuthentication(config: AzureConfig): ConfigurationBotFrameworkAuthentication {
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: config.appId,
    MicrosoftAppPassword: config.password ?? undefined,
    MicrosoftAppTenantId: config.tenantId ?? undefined,
    MicrosoftAppType: config.type,
  })
  return new ConfigurationBotFrameworkAuthentication(
    { ...PUBLIC_CLOUD, ToBotFromChannelOpenIdMetadataUrl: config.openIdMetadataUrl },
    credentials,
    undefined,
    undefined,
    { httpClient: connectorClient },
  )
}

/**
 * The library also takes tokens that a bot or the Emulator has from the login service. Those name no service, so that
 * whoever has one might have our replies, and our own token with them, sent anywhere. What the token says of its issuer
 * is not yet proved here; the library proves it.
 */
function isOfTheService(authorization: string): boolean {
  const [, payload = ''] = authorization.split('.')
  try {
    return Issued.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString())).success
  } catch {
    return false
  }
}
const Issued = z.looseObject({ iss: z.literal(ISSUER) })

export async function judge(
  authentication: Pick<ConfigurationBotFrameworkAuthentication, 'authenticateRequest'>,
  activity: Activity,
  authorization: string,
  logger: Logger,
): Promise<Verdict> {
  if (!isOfTheService(authorization)) return { status: 'refused' }
  try {
    return { status: 'admitted', caller: await authentication.authenticateRequest(activity, authorization) }
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error
    if (!isOutage(error)) {
      logger.warn({ error: name }, 'Azure: a call was refused')
      return { status: 'refused' }
    }
    logger.error({ error: name }, 'Azure: the keys that calls are signed with cannot be fetched')
    return { status: 'unknown' }
  }
}

/** The fetch failed, or its answer was none; everything else lies in the token. */
const isOutage = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'FetchError' || ('statusCode' in error && Number(error.statusCode) >= 500))
