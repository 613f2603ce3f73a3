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
// $input.body is the payload, {} where there is none. $input.path and
// $input.json read it as JSON, once, when a template first asks for it; what
// the template changes in it they see changed. $util's functions are those of
// commons-lang 2.6 (escapeJavaScript), json-smart 2.2 (parseJson), java.net
// (urlEncode, urlDecode) and java.util (base64Encode); base64Decode is as
// lenient as commons-codec. $context is a java.util.HashMap, as its recorded
// order shows; it and the maps in it print as the empty string.
//
// # What AWS is not known to do
//
// The rest is taken from AWS's documentation and from public recordings of the
// service. Where neither says anything, this package does what Java code would
// most naturally do:
//
//	what                                     here
//	a path that is not JSONPath              like one that leads nowhere
//	an argument that is not a String         no such function: unresolved
//	$input.json of a payload that is broken  "" in quotes, as for a missing path
//	$util.parseJson of broken JSON           null
//	$util.urlDecode of a malformed escape    throws: the render fails
//	$util.base64Decode of broken base64      what commons-codec makes of it
//	bytes that are not UTF-8                 U+FFFD, as java.lang.String has it
//	the case of a header in $input.params    as the client sent it
//	headers in $input.params()               sorted, upper and lower case alike
//	the query string in $input.params()      in the order of the Request; sorted
//	                                         by name where it comes from a URL
//	maps of $input.params()                  can be changed; params(x) does not
//	                                         see it
//	$stageVariables                          in the order of the Request, prints
//	                                         as a map
//	$context.authorizer.claims               has its members, prints nothing and
//	                                         has no keys
//	maps that a template puts in $context    print as maps
//	a second override of one parameter       an error of Scope.Overrides, as the
//	                                         documentation says; templates see it
//
// $context has the members that API Gateway always has, null where the Request
// is empty; with Request.Context those of it alone. No value is made up.
package context
