/** What the HTTP Observatory looks at of one page. */
export interface ScannedPage {
  /** The response's headers, by their names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** What each `Set-Cookie` header holds. */
  readonly cookies: readonly string[];
  /** The content of each `<meta http-equiv=Content-Security-Policy>`. */
  readonly metaPolicies: readonly string[];
  readonly scripts: readonly ScannedScript[];
  /** The `Origin` that the request named. */
  readonly asker: string;
  /** The addresses that a request without encryption is led through, itself first; empty where nobody answers it. */
  readonly route: readonly string[];
  /** Whether browsers know without asking that the host speaks https alone. */
  readonly isPreloaded: boolean;
}

/** A `<script>`; null for an attribute that it does not have. */
export interface ScannedScript {
  readonly source: string | null;
  readonly integrity: string | null;
}

/** What one rule finds, and the points that it gives or takes. */
export interface Verdict {
  readonly finding: string;
  readonly points: number;
}
