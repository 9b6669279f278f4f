#!/usr/bin/env node
// Left unsaid, graphql-js looks at every type it meets for one of another copy of itself.
process.env.NODE_ENV ??= 'production';
await import('../dist/cli.js');
