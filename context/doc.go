// Package context gives mapping templates what Amazon API Gateway gives them:
// the references $input, $util, $context and $stageVariables of a REST API. It
// shares its name with a package of the standard library; import it as apigw:
//
//	import apigw "github.com/velmap/velmap/context"
//
// A Request becomes a Scope, which a template is rendered with:
//
//	request := &apigw.Request{Body: apigw.TextBody(`{"name": "Ada"}`)}
//	out, err := template.Render(request.Scope())
//
// FromHTTP, ParseHTTP, FromEvent and FromValue make a Request of what people
// have at hand: a request of net/http, its text in a file, the event of a
// Lambda proxy integration, or a description; ParseRequest tells by a text
// which of the last three it is. WithClock and WithIDs make the time and the
// ids of a request stable, for tests that compare with files.
//
// $input.body is the payload, {} where there is none. $input.path and
// $input.json read it as JSON, once, when a template first asks for it; what
// the template changes in it they see changed. $util's functions are those of
// commons-lang 2.6 (escapeJavaScript), json-smart 2.2 (parseJson), java.net
// (urlEncode, urlDecode) and java.util (base64Encode); base64Decode is as
// lenient as commons-codec. $context is a java.util.HashMap, as its recorded
// order shows; it and the maps in it print as the empty string.
//
// Scope.Response gives the template of the response the same $context, and
// Scope.Overrides what the templates have left there, by the documented rules.
// A server keeps Scopes in a sync.Pool: Scope.Reset makes one that of another
// request, and allocates next to nothing.
//
// # Functions of one's own
//
// Scope.SetUtil adds functions to $util, or takes the place of API Gateway's;
// Scope.SetReference adds a reference. Functions are written in Go and called
// directly; no type of the program is reflected into.
//
// # WebSocket APIs
//
// Their templates see $input, $util and $stageVariables as those of a REST API
// do, and in $context the members of Request.WebSocket in place of those that
// only REST APIs always have. Which template applies a WebSocket API decides by
// keys, which is not the business of this package.
//
// # What AWS is not known to do
//
// The rest is taken from AWS's documentation and from public recordings of the
// service. Where neither says anything, this package does what Java code would
// most naturally do:
//
//	what                                     here
//	a path that is not JSONPath              like one that leads nowhere
//	$input.json of a payload that is broken  "" in quotes, as for a missing path
//	$util.parseJson of broken JSON           null, which prints as nothing
//	$util.urlDecode of a malformed escape    throws: the render fails
//	$util.base64Decode of broken base64      what commons-codec makes of it
//	an argument that is not a String         no such function: unresolved; for
//	                                         $input.params the render fails
//	$input.getBody(), $input.Body            $input.body: Java's getter of it
//	$input or $util printed by itself        java.lang.Object@ and a number
//	bytes that are not UTF-8                 U+FFFD, as java.lang.String has it
//	the case of a header in $input.params    as the client sent it: another case
//	                                         finds nothing
//	headers that differ in case alone        one header, where ParseHTTP and
//	                                         FromHTTP make the request
//	headers in $input.params()               sorted, upper and lower case alike
//	the query string in $input.params()      in the order of the Request; sorted
//	                                         by name where it comes from a URL
//	maps of $input.params()                  can be changed; params(x) does not
//	                                         see it
//	$stageVariables                          in the order of the Request, prints
//	                                         as a map
//	$context.authorizer.claims               has its members, prints nothing and
//	                                         has no keys
//	a map of $context compared with ==       by its text, "", with maps of other
//	                                         classes; by its members with others
//	                                         of $context
//	$context itself                          can be written to, as published
//	                                         templates do; a class name seen in
//	                                         the console says it cannot
//	maps that a template puts in $context    print as maps
//	a block (#define) left in $context       its text at the end of the render
//	a second override of one parameter       an error of Scope.Overrides, as the
//	                                         documentation says; templates see it
//	an override that is null                 none
//	names in a client certificate            as RFC 2253, in the order of the
//	                                         certificate
//
// $context has the members that API Gateway always has, null where the Request
// is empty; with Request.Context those of it alone. No value is made up, but
// for the time and the ids that FromHTTP and ParseHTTP give a request.
package context
