import type { Category } from '../../schema/report.ts'

interface StoreTrouble {
  words: RegExp
  fix: string
  /** Where it is no bug, but how MLflow or its store is set up. */
  category?: Category
  /** True for words of the machine that MLflow runs on, which never came to its store. */
  isOfHost?: true
}

/** What to do about an error of the store, by the words of its library or of the system; the first that fits. */
const troubles: readonly StoreTrouble[] = [
  {
    words: /TimeTooSkewed|time.{0,40}too large|clock skew|not yet valid.{0,40}(token|signature)/i,
    fix: 'Set the clock of MLflow’s host (NTP): the store refuses requests whose time is minutes away from its own.',
    category: 'CFG',
  },
  {
    words: /no module named|ModuleNotFoundError|cannot import name|ImportError/i,
    fix: 'Install in MLflow’s image the library that the answer names, and start MLflow anew: the one for its store is missing (boto3 for s3:, google-cloud-storage for gs:, azure-storage-blob for wasbs:).',
    category: 'DEPLOY',
    isOfHost: true,
  },
  {
    words: /errno 12\]|cannot allocate memory|\bMemoryError\b|\bout of memory\b/i,
    fix: 'Give MLflow’s host, or its container, more memory, or find what uses it up: files pass through it.',
    category: 'CFG',
    isOfHost: true,
  },
  {
    words: /errno 2[34]\]|too many open files/i,
    fix: 'Raise the number of files that MLflow’s process may have open (ulimit -n), or find what keeps them open.',
    category: 'CFG',
    isOfHost: true,
  },
  {
    words:
      /CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSL validation failed|self[- ]signed certificate/i,
    fix: 'Let MLflow trust its store’s certificate: give MLflow the authority that issued it (AWS_CA_BUNDLE, REQUESTS_CA_BUNDLE), or the store a certificate that is valid for the name in the answer.',
    category: 'CFG',
  },
  {
    words:
      /AuthorizationHeaderMalformed|PermanentRedirect|IllegalLocationConstraint|region '?[\w-]+'? is wrong/i,
    fix: 'Set the region of the bucket, as the answer names it, where MLflow runs (AWS_DEFAULT_REGION), or the endpoint of that region (MLFLOW_S3_ENDPOINT_URL).',
    category: 'CFG',
  },
  {
    words:
      /billing (account|status)|accountDisabled|AccountIsDisabled|UserProjectAccountProblem|NotSignedUp|subscription .{0,40}\b(disabled|expired|suspended)/i,
    fix: 'Settle the billing of the cloud account that the artifact store belongs to: it is switched off for everybody, and no permission helps.',
    category: 'CFG',
  },
  {
    words: /NoSuchBucket|bucket.{0,40}(does not|doesn't) exist|container.{0,40}(does not|doesn't) exist/i,
    fix: 'Create the bucket, or name the right one in --artifacts-destination: the one that MLflow is set to does not exist.',
    category: 'CFG',
  },
  {
    words:
      /could not connect to the endpoint|EndpointConnectionError|max retries exceeded|name resolution|name or service not known|connection (was )?refused|connect timeout/i,
    fix: 'Let MLflow reach its artifact store: the address of the endpoint (MLFLOW_S3_ENDPOINT_URL), its DNS name, port and firewall, and whether the store runs.',
  },
  {
    words: /NoCredentials|unable to locate credentials|default credentials/i,
    fix: 'Give MLflow valid credentials of the artifact store: where it runs it finds none.',
    category: 'CFG',
    isOfHost: true,
  },
  {
    words: /InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|invalid_grant|AuthenticationFailed/i,
    fix: 'Give MLflow valid credentials of the artifact store: those it has are wrong or expired.',
    category: 'CFG',
  },
  {
    words: /\bAuthorizationFailure\b/,
    fix: 'Let the storage account’s firewall take requests of MLflow’s address or network (its network rules, a private endpoint): Azure says AuthorizationFailure of that first, and else of an account that lacks its role.',
    category: 'CFG',
  },
  {
    words: /access ?denied|\b403\b|forbidden|AuthorizationPermissionMismatch|does not have storage\./i,
    fix: 'Allow MLflow’s own account to read, write, list and delete in the bucket and prefix of --artifacts-destination (Azure: the role Storage Blob Data Contributor).',
    category: 'CFG',
  },
  {
    words: /no space left|disk quota|quota exceeded|StorageFull|XMinioStorageFull|errno 28|errno 122/i,
    fix: 'Make room in MLflow’s artifact store, or raise the quota of its disk or folder.',
    category: 'QUOTA',
  },
  {
    words: /permission denied|read-only file system|not writable|errno 13|errno 30/i,
    fix: 'Let the user that MLflow runs as write to the folder of --artifacts-destination: its owner, its mount, a read-only file system.',
    category: 'CFG',
  },
]

const limit: StoreTrouble = {
  words:
    /\bSlowDown\b|reduce your request rate|\bServerBusy\b|rateLimitExceeded|\b(store|storage|bucket|s3|blob)\b.{0,60}\b(rate limit|too many requests|throttl)/i,
  fix: 'Raise the rate that the artifact store allows MLflow, or find what else asks it so often (S3 limits each prefix of a bucket); the store may take the same request later.',
  category: 'RATE',
}

export const storeTrouble = (text: string): StoreTrouble | undefined =>
  limit.words.test(text) ? limit : troubles.find(({ words }) => words.test(text))

/** True for the store's own limit of rate, which meets MLflow and no key of a caller. */
export const isLimitOfStore = (text: string): boolean => limit.words.test(text)

/** An error of the system under MLflow, with its number: never a word about an account of the caller’s. */
export const isOfSystem = (text: string): boolean => /\berrno \d+\b/i.test(text)

/** Words that only a store, its library or a file system says. */
export const storeWords =
  /access ?denied|credential|no ?such ?bucket|signature|forbidden|permission|not writable|read-only file system|no space left|quota|botocore|boto3|s3|gcs|blob|bucket|errno/i
