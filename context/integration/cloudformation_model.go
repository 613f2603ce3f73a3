package integration

import (
	"net/url"
	"regexp"
	"strings"

	"github.com/velmap/velmap/vtl/value"
)

// The types of resources that methods check requests with.
const (
	modelType     = "AWS::ApiGateway::Model"
	validatorType = "AWS::ApiGateway::RequestValidator"
)

// templateModels are the models of a template by the names of their resources, or
// by their own.
type templateModels map[string]Model

// modelOf finds a model by the name of its resource, or else by its own.
func (r *templateReader) modelOf(name string) (Model, bool) {
	if m, ok := r.models[name]; ok {
		return m, true
	}
	m, ok := r.named[name]
	return m, ok
}

// model reads the schema of a model.
func (r *templateReader) model(one resource) {
	m, name := Model{ContentType: defaultContentType, Schema: emptyObject()}, one.id
	r.eachMember(one.properties, one.at, func(key string, member value.Value, at pointer) {
		switch key {
		case "Name":
			name = r.text(member, at)
		case "ContentType":
			m.ContentType = r.text(member, at)
		case "Schema":
			m.Schema, m.Pointer = member, string(at)
		}
	})
	if m.Pointer != "" {
		m.place = modelPlace{r.schemas, resourcePointer(one.id)}
		r.models[one.id], r.named[name] = m, m
	}
}

// requestModels reads which models a method checks payloads with. The names of
// others than those of the template, such as Empty, stand for none.
func (r *templateReader) requestModels(v value.Value, at pointer) []Model {
	var models []Model
	r.eachMember(v, at, func(contentType string, member value.Value, at pointer) {
		if m, ok := r.modelOf(r.referenced(member, at)); ok {
			m.ContentType = contentType
			models = append(models, m)
		}
	})
	return models
}

// requestValidator reads what a validator checks.
func (r *templateReader) requestValidator(one resource) *RequestValidator {
	validator := &RequestValidator{}
	r.eachProperty(one, func(name string, member value.Value, at pointer) { r.validatorMember(validator, name, member, at) })
	return validator
}

// resourcePointer returns where the document of all schemas has that of a
// resource.
func resourcePointer(id string) string { return string(pointer("").member(id)) }

// placeModels makes one document of the schemas, in which their references can
// be followed.
func (r *templateReader) placeModels() {
	all := value.NewMap()
	reader := schemaReader{decoder: r.decoder, model: r.modelOf}
	for id, m := range r.models {
		reader.at = m.place.pointer
		all.Set(id, reader.read(m.Schema))
	}
	*r.schemas = modelDocument{all.Value(), r.intrinsics.reading}
}

// schemaReader has the references in the schema of a model lead to where the
// document of all schemas has what they are for.
type schemaReader struct {
	decoder

	model func(name string) (Model, bool)
	at    string // where the schema is
}

func (r *schemaReader) read(v value.Value) value.Value {
	if _, _, ok := intrinsicOf(v); ok || !r.visit("/Resources") {
		return v
	}
	switch {
	case v.IsMap():
		m := value.NewMap()
		for key, member := range v.Entries() {
			m.Put(key, r.read(member))
		}
		if target, ok := m.Get(value.String(referenceKey)); ok {
			m.Set(referenceKey, r.reference(r.intrinsics.plain(target)))
		}
		return m.Value()
	case v.IsList():
		list := value.NewJSONArray()
		for element := range v.Elements() {
			list.Append(r.read(element))
		}
		return list.Value()
	default:
		return v
	}
}

// modelURL is how the schema of a model refers to another model.
var modelURL = regexp.MustCompile(`^https://apigateway\.amazonaws\.com/restapis/[^/]+/models/(?:\$\{)?([A-Za-z0-9]+)\}?(?:#(.*))?$`)

// reference returns the reference within the document for one to a part of the
// schema itself, or to another model.
func (r *schemaReader) reference(target value.Value) value.Value {
	text, _ := target.Str()
	if inside, ok := strings.CutPrefix(text, "#"); ok {
		return fragment(r.at + inside)
	}
	if found := modelURL.FindStringSubmatch(text); found != nil {
		if m, ok := r.model(found[1]); ok {
			return fragment(m.place.pointer + found[2])
		}
	}
	return target
}

func fragment(at string) value.Value {
	return value.String((&url.URL{Fragment: at}).String())
}
