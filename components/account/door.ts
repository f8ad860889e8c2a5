/** What the door answers: what was done, or why not and which field is meant. */
export type DoorAnswer =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly message: string; readonly where: string | undefined }

/** Why something was refused, and which field is meant; null where nothing was. */
export type Refused = { readonly message: string; readonly where?: string | undefined } | null

/** Calls a verb of the door; never throws. */
export type CallDoor = (verb: string, input: object) => Promise<DoorAnswer>
