/** What the service is to refuse with BAD_USER_INPUT. */
export class Refused extends Error {}
