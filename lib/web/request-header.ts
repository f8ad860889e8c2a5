/** Where what runs behind the front finds the id of a request; no client can write it. */
export const REQUEST_HEADER = 'x-plenary-request'
