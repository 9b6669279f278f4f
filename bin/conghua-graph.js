#!/usr/bin/env node
import { env } from 'node:process';

// Left unsaid, graphql-js looks at every type it meets for one of another copy of itself.
env.NODE_ENV ??= 'production';
await import('../dist/cli.js');
