package integration

import "errors"

// errUnsupportedMediaType says that a payload is refused, which API Gateway
// answers with 415, the gateway response UNSUPPORTED_MEDIA_TYPE.
var errUnsupportedMediaType = errors.New("unsupported media type")

// forRequest returns the template for the payload of a request, by its
// Content-Type and the passthroughBehavior of the integration: that of the type,
// else that for $default, which WebSocket APIs have. ok is false
// where the payload passes through: its type has an empty template, or none
// and the behavior lets it pass. Otherwise the error is
// errUnsupportedMediaType. A request without a payload counts like any other.
func (t Templates) forRequest(contentType, passthroughBehavior string) (template Template, ok bool, err error) {
	template, ok = t.For(contentType)
	if !ok {
		template, ok = t.For(defaultTemplate)
	}
	if ok {
		return template, template.Text != "", nil
	}
	refused := passthroughBehavior == Never || passthroughBehavior == WhenNoTemplates && len(t) > 0
	if refused {
		return Template{}, false, errUnsupportedMediaType
	}
	return Template{}, false, nil
}
