/** What a build can be given by environment variables. */
interface ImportMetaEnv {
  /** The address of a form for reports of problems with definitions. */
  readonly WXT_REPORT_ADDRESS?: string;
}
