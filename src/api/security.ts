import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';

/** Headers that keep a page to itself: it may run, style and ask for what this service serves, and nothing else. */
export function protectPages(app: FastifyInstance): void {
  const setHeaders = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        // The editor of the playground writes its styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // The service speaks plain HTTP; who puts it behind HTTPS decides about that.
    strictTransportSecurity: false,
  });
  // Made once: the plugin for Fastify reads its directives anew for every request.
  app.addHook('onRequest', (request, reply, done) =>
    setHeaders(request.raw, reply.raw, (error) => done(error as Error | undefined)),
  );
}
