// Package integration reads the integrations of an API from its OpenAPI
// document: the x-amazon-apigateway-integration object of each operation, as
// far as it says which backend is called and with which request templates.
package integration
