import type { Reconciliation } from "../reconcile/types.js";
import { fileUri } from "./file-uri.js";
import { sarifText } from "./sarif-text.js";

/** A printed figure, where it stands, and what it says. */
export interface FigurePlace {
  /** Index of its statement. */
  readonly statement: number;
  readonly path: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** `oneTimeAssistance.amount, printed "13.3 billion tenge"` */
  readonly says: string;
}

interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: "%SRCROOT%";
  readonly index?: number;
}

/** A location as SARIF writes it. */
export interface SarifLocation {
  readonly id?: number;
  readonly physicalLocation?:
    | {
        readonly artifactLocation: ArtifactLocation;
        readonly region: { readonly startLine: number; readonly startColumn: number | undefined } | undefined;
      }
    | undefined;
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind: "member" }[];
  readonly message?: { readonly text: string };
}

/** So many locations does a result have at most; the figures of a sum may be thousands. */
const mostLocations = 100;

/** Where the figures of a quantity stand, in their order. */
export function figurePlacesOf(id: string, { quantities }: Reconciliation): readonly FigurePlace[] {
  return (quantities[id]?.figures ?? []).map(({ statement, path, printed, line, column }) => ({
    statement,
    path,
    line,
    column,
    says: `${id}, printed "${printed}"`,
  }));
}

/** The places as SARIF has them, those in files first; where there is none, the files of the statements. */
export function sarifLocations(
  places: readonly FigurePlace[],
  reconciliation: Reconciliation,
): readonly SarifLocation[] {
  const files = filesOf(reconciliation);
  const fileOf = (statement: number): ArtifactLocation | undefined => {
    const { file } = reconciliation.statements[statement] ?? {};
    const index = file === undefined ? -1 : files.findIndex(({ uri }) => uri === fileUri(file));
    const location = files[index];
    return location && { ...location, index };
  };
  const isInFile = ({ statement, line }: FigurePlace): boolean =>
    line !== undefined && fileOf(statement) !== undefined;
  const inFiles = places.filter(isInFile);
  const elsewhere = places.filter((place) => !isInFile(place));
  const located = [...inFiles, ...elsewhere].slice(0, mostLocations).map((place): SarifLocation => {
    const { statement, path, line, column, says } = place;
    const artifactLocation = fileOf(statement);
    const region = line === undefined ? undefined : { startLine: line, startColumn: column };
    return {
      physicalLocation: artifactLocation && { artifactLocation, region },
      logicalLocations: [{ fullyQualifiedName: path, kind: "member" }],
      message: { text: sarifText(says) },
    };
  });
  if (located.length > 0) return located;
  return files.map((artifactLocation, index) => ({
    physicalLocation: { artifactLocation: { ...artifactLocation, index }, region: undefined },
  }));
}

/** The files of the statements, each once. */
export function filesOf({ statements }: Reconciliation): readonly ArtifactLocation[] {
  const uris = statements.flatMap(({ file }) => (file === undefined || file === "" ? [] : [fileUri(file)]));
  return [...new Set(uris)].map((uri) =>
    uri.startsWith("file:") ? { uri } : { uri, uriBaseId: "%SRCROOT%" },
  );
}
