/** No database to work with, and why. Its message is for the person who started adit, and says what to do. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}
