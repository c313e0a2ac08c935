export { createOpenApiDocument } from './document';
