/** Whether a route asks of the graph, by its pattern; the others are pages, and who looks whether the service is well. */
export const asksOfTheGraph = (route = ''): boolean => /^\/(graphql|mcp|export|reconcile)(\/|$)/.test(route);

/** Whether what a route answers to GET is the same until the graph changes. The last pattern is of files that there are none of. */
export const answersTheSame = (route = ''): boolean =>
  route === '/graphql' || (route.startsWith('/export/') && route !== '/export/*');
