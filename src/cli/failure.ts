/** Why a command cannot do its work: shown behind `flood-relief: `, without a stack trace, with exit status 2. */
export class Failure extends Error {
  override readonly name: string = "Failure";
}

/** Inputs that cannot be used: every message about any of them, ready to be shown. */
export class UnusableInput extends Error {
  override readonly name = "UnusableInput";
  readonly messages: readonly string[];

  constructor(messages: readonly string[]) {
    super(messages.join("\n\n"));
    this.messages = messages;
  }
}

/** A command line that cannot be understood; the message is followed by where to find help. */
export class UsageError extends Failure {
  override readonly name = "UsageError";
}
