// Package integration reads, checks and writes the
// x-amazon-apigateway-integration object, which says how an operation of an
// API is answered: by itself, or those of an OpenAPI document.
//
// Decode and ParseOpenAPI read as much as they can and tell all that has a
// wrong type; Integration.Validate tells for what else API Gateway would refuse
// an integration, with its own messages where they are known; Stored gives the
// form in which the service shows one. Integration.Value writes an integration
// with the order and the unknown members that it was read with.
package integration
