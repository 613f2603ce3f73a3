// Package integration does what the x-amazon-apigateway-integration object says:
// it makes the request to a backend of the request of a client, and the answer
// of the response of the backend.
//
// ParseOpenAPI reads the integrations of an OpenAPI document, ParseCloudFormation
// those of a template of CloudFormation or SAM, ParseTerraform those of
// Terraform's JSON, Decode reads one by itself. WithResolver fills in what
// intrinsic functions and expressions stand for; without it they read as
// ${Name}, and are written back unchanged. All that has a wrong type is told;
// API.Check tells what else is wrong with a document, and Integration.Validate
// for what API Gateway would refuse an integration, with its own messages where
// they are known; Stored gives the form in which the service shows one.
// Integration.Value writes an integration with the order and the unknown members
// that it was read with.
//
// A Pipeline carries an integration out, in two halves:
//
//	exchange := pipeline.Request(request) // to send: exchange.Backend
//	answer := pipeline.Response(exchange, response)
//
// Mappings, templates, passthroughBehavior, contentHandling, overrides,
// protected headers, the choice of a response and the gateway responses follow
// AWS's documentation and, where they differ from it, public recordings of the
// service.
//
// NewHandler serves a whole document over HTTP. Exchange.Log is the execution log
// of a request.
package integration
