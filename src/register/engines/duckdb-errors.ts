import { brokenGzip, diskFull, RegisterError } from "../error.js";

/** Lines that end in different ways. */
export function lineEnds(place: { readonly file?: string; readonly row?: number }): RegisterError {
  return new RegisterError(
    "line-ends",
    "not all lines end alike: a carriage return stands before some line ends and not before others, or within a line",
    "save the file with one kind of line end",
    place,
  );
}

/** An error of DuckDB in words, with the file and the line where it names one. */
export function explain(error: unknown, file: string | undefined): Error {
  if (error instanceof RegisterError || !(error instanceof Error)) {
    return error instanceof Error ? error : new Error(String(error));
  }
  const { message } = error;
  const place = file === undefined ? {} : { file };
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  const at = line === undefined ? place : { ...place, row: Number(line) };

  const [, wanted, found] = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message) ?? [];
  if (wanted !== undefined && found !== undefined) {
    return new RegisterError(
      "uneven-row",
      `the row has ${found} ${found === "1" ? "cell" : "cells"}, and the heading ${wanted}`,
      "give every row a cell for each column, and put cells that hold the separator in quotes",
      at,
    );
  }
  if (/Invalid unicode|not utf-8/i.test(message)) {
    return new RegisterError(
      "encoding",
      "the line is not UTF-8",
      "save the whole file as UTF-8, or map encoding: windows-1251",
      at,
    );
  }
  if (/unterminated quote/i.test(message)) {
    return new RegisterError(
      "open-quote",
      "a quote is opened and never closed, or text follows a closed one",
      'close it, and double a quote inside a cell: ""',
      at,
    );
  }
  if (/state machine reached an invalid state/i.test(message)) {
    return lineEnds(place);
  }
  if (/Maximum line size/i.test(message)) {
    return new RegisterError("long-line", "the line is longer than 2 MB", "check the file's line ends", at);
  }
  if (/GZIP stream/i.test(message)) {
    return brokenGzip(place);
  }
  if (/magic bytes|Parquet|thrift|TProtocol/i.test(message)) {
    return new RegisterError(
      "broken-parquet",
      "the Parquet file is cut off or damaged",
      "fetch it again",
      place,
    );
  }
  if (/No space left|max_temp_directory_size|disk full/i.test(message)) {
    return diskFull();
  }
  if (/Out of Memory/i.test(message)) {
    return new RegisterError("memory", "the memory limit is too small for this register", "raise it");
  }
  const [first = ""] = message.split("\n");
  return new RegisterError("engine", `DuckDB refuses: ${first}`, "check the mapping's SQL, and the file", at);
}
