/** A file of a newsroom: its path from the checkout, with forward slashes, and its text. */
export interface NewsroomFile {
  readonly path: string;
  readonly text: string;
}
