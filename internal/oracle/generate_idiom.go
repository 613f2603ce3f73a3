package oracle

import "strings"

// idiom is what templates of API Gateway consist of, in the forms that are in use.
func (g *gatewayGenerator) idiom() string {
	return g.choose([]production{
		{14, "line of a payload", g.payloadLine},
		{12, "root", g.setRoot},
		{8, "loop over a payload", g.payloadLoop},
		{6, "pass-through of parameters", g.passThrough},
		{5, "loop over a map", g.mapLoop},
		{8, "escaped JSON", g.escapedJSON},
		{16, "override", g.override},
		{8, "change of the payload", g.changePayload},
		{6, "form", g.decodeForm},
		{5, "base64", g.base64},
		{7, "parsed JSON", g.parsedJSON},
		{10, "test of a parameter", g.parameterTest},
		{3, "block", g.blockOfText},
		{4, "change of parameters", g.changeParameters},
	})
}

func (g *gatewayGenerator) local(names ...string) string {
	name := pick(g.generator, names...)
	g.locals = append(g.locals, name)
	return name
}

func (g *gatewayGenerator) payloadLine() string {
	name, tail, _ := g.given()
	reference := pick(g.generator, "$"+name+tail, "$!"+name+tail, "${"+name+tail+"}", "$!{"+name+tail+"}")
	return `"` + pick(g.generator, "a", "name", "x-y") + `": ` + pick(g.generator, reference, `"`+reference+`"`) + pick(g.generator, ",", ", ", g.newline())
}

func (g *gatewayGenerator) setRoot() string {
	name := g.local("inputRoot", "root", "body", "data")
	return "#set($" + name + " = " + pick(g.generator, "$input.path("+g.pathArgument()+")", g.givenText()) + ")" + g.lineRest()
}

// payloadLoop rebuilds a list of a payload.
func (g *gatewayGenerator) payloadLoop() string {
	source := pick(g.generator, "$input.path("+g.pathArgument()+")", "$input.path('$..*')", "$inputRoot", "$root.list", "$body.keySet()", "$data.entrySet()")
	name := g.local("elem", "item", "e", "x")
	body := pick(g.generator, `{"a":"$`+name+`.a"}`, "$"+name, "$!"+name+".name", "$"+name+".value", "$util.escapeJavaScript($"+name+")", "$"+name+".key=$"+name+".value", "$input.json('$')", g.block(1))
	return "#foreach($" + name + " in " + source + ")" + g.lineRest() + body + pick(g.generator, "#if($foreach.hasNext),#end", "#if($foreach.hasNext),"+g.newline()+"#end", "") + "#end" + g.lineRest()
}

// passThrough is the loop that the console writes for all parameters, with variations.
func (g *gatewayGenerator) passThrough() string {
	g.locals = append(g.locals, "allParams", "params", "type", "paramName")
	return strings.NewReplacer("NL", g.newline(), "QUOTE", pick(g.generator, `"`, `'`), "ESCAPE", pick(g.generator, "$util.escapeJavaScript($params.get($paramName))", "$params.get($paramName)", "$params[$paramName]", "$util.urlEncode($params.get($paramName))")).Replace(
		`#set($allParams = $input.params())NL"params" : {NL#foreach($type in $allParams.keySet())NL    #set($params = $allParams.get($type))NL"$type" : {NL    #foreach($paramName in $params.keySet())NL    QUOTE$paramNameQUOTE : QUOTEESCAPEQUOTENL        #if($foreach.hasNext),#endNL    #endNL}NL    #if($foreach.hasNext),#endNL#endNL}`)
}

func (g *gatewayGenerator) mapLoop() string {
	source := pick(g.generator, "$context", "$context.identity", "$context.authorizer", "$context.requestOverride", "$context.requestOverride.header", "$context.responseOverride", "$stageVariables", "$input.params().header", "$input.params().querystring", "$context.authorizer.claims", "$context.a")
	name := g.local("k", "key", "entry")
	return "#foreach($" + name + " in " + source + pick(g.generator, ".keySet()", ".keySet()", ".entrySet()", ".values()", "") + ")" +
		"$" + name + pick(g.generator, "", "=$"+strings.TrimPrefix(source, "$")+".get($"+name+")", "$"+name+".key:$"+name+".value", "["+source+"[$"+name+"]]") + pick(g.generator, "#if($foreach.hasNext);#end", " ") + "#end"
}

func (g *gatewayGenerator) escapedJSON() string {
	argument := pick(g.generator, "$input.json("+g.pathArgument()+")", "$input.body", "$input.path("+g.pathArgument()+").toString()", "$input.path("+g.pathArgument()+")", g.givenText())
	tail := pick(g.generator, "", `.replaceAll("\\'","'")`, `.replaceAll("\\'", "'")`, `.replaceAll('\\"','"')`, `.replace("\/", "/")`, `.substring(1)`, `.length()`)
	return pick(g.generator, `"`, "") + "$util." + pick(g.generator, "escapeJavaScript", "escapeJavaScript", "urlEncode", "base64Encode") + "(" + argument + ")" + tail + pick(g.generator, `"`, "", g.newline())
}

// override writes into $context, in all forms that are in use.
func (g *gatewayGenerator) override() string {
	g.note("override")
	value := g.nested(g.expression, g.operand)
	name := pick(g.generator, overridden...)
	groups := "$context." + pick(g.generator, "requestOverride", "requestOverride", "responseOverride") + g.lookup(pick(g.generator, overrideNames[:3]...))
	return g.choose([]production{
		{34, "override of a member", func() string { return "#set(" + groups + g.assignable(name) + " = " + value + ")" }},
		{16, "override of the status", func() string {
			return "#set($context.responseOverride.status = " + pick(g.generator, "404", "200", `"500"`, "$input.path('$.status')", value) + ")"
		}},
		{10, "override by put", func() string {
			return pick(g.generator, "$", "$!") + groups[1:] + ".put(" + g.quoted(name) + ", " + g.argument(anything) + ")"
		}},
		{8, "override of a group", func() string { return "#set(" + groups + " = " + g.nested(g.mapLiteral, g.operand) + ")" }},
		{6, "override of all", func() string {
			return "#set($context." + pick(g.generator, "requestOverride", "responseOverride", "a", "x") + " = " + g.nested(g.mapLiteral, g.operand) + ")"
		}},
		{8, "override by an alias", func() string {
			alias := g.local("o", "headers")
			return "#set($" + alias + " = " + groups + ")#set($" + alias + g.assignable(name) + " = " + value + ")"
		}},
		{6, "override removed", func() string {
			return groups + pick(g.generator, ".remove("+g.quoted(name)+")", ".clear()", ".size()", ".putAll($stageVariables)", ".putAll($input.params().header)")
		}},
		{8, "override read", func() string { return "$!" + groups[1:] + g.lookup(name) }},
		{4, "other member of $context", func() string {
			return "#set($context" + g.assignable(pick(g.generator, contextNames...)) + " = " + value + ")"
		}},
	}) + g.lineRest()
}

// assignable is a member as it may stand left of an equals sign.
func (g *gatewayGenerator) assignable(name string) string {
	switch n := g.rand.IntN(100); {
	case n < 60 && word.FindString(name) == name:
		return "." + name
	case n < 70:
		return "[$" + pick(g.generator, "s", "name", "k", "nope") + "]"
	default:
		return "[" + g.quoted(name) + "]"
	}
}

// changePayload writes into the live document and shows what became of it.
func (g *gatewayGenerator) changePayload() string {
	root := g.local("root", "inputRoot")
	value := g.nested(g.expression, g.operand)
	change := pick(g.generator,
		"#set($"+root+"."+pick(g.generator, "a", "new", "b")+" = "+value+")",
		"#set($"+root+"["+pick(g.generator, "0", "'a'", "'b'", "-1")+"] = "+value+")",
		"$!"+root+".put("+g.argument("key")+", "+g.argument(anything)+")",
		"$"+root+".remove("+pick(g.generator, "'a'", "0", `"b"`)+")",
		"$!"+root+".add("+g.argument(anything)+")",
		"$"+root+".clear()",
		"$!"+root+".putAll($stageVariables)")
	return "#set($" + root + " = $input.path(" + g.pathArgument() + "))" + change + pick(g.generator, "$input.json('$')", "$input.json("+g.pathArgument()+")", "$input.path('$')", "$"+root, "$input.body")
}

func (g *gatewayGenerator) decodeForm() string {
	g.locals = append(g.locals, "pair", "parts")
	source := pick(g.generator, "$input.body", "$input.body", "$util.urlDecode($input.body)", "$input.path('$')", "$util.base64Decode($input.body)")
	decode := pick(g.generator, "$util.urlDecode($parts[1])", "$parts[1]", "$!util.urlDecode($parts.get(1))", "$util.escapeJavaScript($util.urlDecode($!parts[1]))")
	return "#foreach($pair in " + source + `.split(` + pick(g.generator, `"&"`, "'&'", `"[&;]"`) + "))" + "#set($parts = $pair.split('='" + pick(g.generator, "", ", 2", ",-1") + "))" +
		pick(g.generator, "#if($parts.size() > 1)", "#if($parts[1])", "#if($parts.size() == 2 && $parts[0] != '')") + `"$util.urlDecode($parts[0])":"` + decode + `"#end#if($foreach.hasNext),#end#end`
}

func (g *gatewayGenerator) base64() string {
	argument := g.nested(g.givenText, func() string { return "$input.body" })
	return pick(g.generator, "$util.base64Encode("+argument+")", "$util.base64Decode("+argument+")", "$util.base64Decode($util.base64Encode("+argument+"))", `$util.base64Decode("`+strings.ReplaceAll(argument, `"`, `""`)+`")`, `$util.parseJson($util.base64Decode("eyJhIjpbMSwyXX0=")).a`)
}

func (g *gatewayGenerator) parsedJSON() string {
	name := g.local("o", "json", "error")
	built := pick(g.generator, "$input.body", "$input.json("+g.pathArgument()+")", "$input.path("+g.pathArgument()+")", `"{""a"": $input.json('$.a'), ""b"":""$s""}"`, `'{"code":404,"a":{"b":["x"]}}'`, "$context.error.message", `"[$i, 2]"`)
	return "#set($" + name + " = $util.parseJson(" + built + "))" + "$" + name + pick(g.generator, "", ".a", ".code", "[0]", ".a.b[0]", ".keySet()", ".size()", ".toString()")
}

func (g *gatewayGenerator) parameterTest() string {
	value := pick(g.generator, "$input.params("+g.quoted(g.parameterName())+")", "$input.path("+g.pathArgument()+")", "$stageVariables.name", g.givenText())
	test := pick(g.generator, value, value+` != ""`, value+" && "+value+" != ''", `"$!`+value[1:]+`" == ""`, "!"+value, value+".isEmpty()", value+".length() > 0", value+` == "`+pick(g.generator, "1", "abc", "42")+`"`, value+" == $nope", value+".size() != 0", value+".contains('a')")
	return "#if(" + test + ")" + g.block(1) + pick(g.generator, "", "#else", "#{else}no") + "#end"
}

func (g *gatewayGenerator) blockOfText() string {
	name := g.local("block", "d")
	return "#define($" + name + ")" + g.payloadLine() + "#end$" + name
}

// changeParameters writes into the maps of $input.params() and shows what became of them.
func (g *gatewayGenerator) changeParameters() string {
	group := "$input.params()" + g.lookup(pick(g.generator, "path", "querystring", "header"))
	name := g.parameterName()
	return pick(g.generator, "#set("+group+g.assignable(name)+" = "+g.operand()+")", "$!"+group[1:]+".put("+g.quoted(name)+", 'new')", group+".remove("+g.quoted(name)+")", group+".clear()") +
		pick(g.generator, "$input.params("+g.quoted(name)+")", group, "$input.params()", group+g.lookup(name))
}
