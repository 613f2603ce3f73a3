package referee;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.lang.StringEscapeUtils;

/** API Gateway's $util: its six functions. A null argument gives null. */
public final class Util {
    public String escapeJavaScript(Object text) {
        return text == null ? null : StringEscapeUtils.escapeJavaScript(text.toString());
    }

    public Object parseJson(Object text) {
        return text == null ? null : Data.parse(text.toString());
    }

    public String urlEncode(Object text) {
        return text == null ? null : URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }

    public String urlDecode(Object text) {
        return text == null ? null : URLDecoder.decode(text.toString(), StandardCharsets.UTF_8);
    }

    public String base64Encode(Object text) {
        return text == null ? null : Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    public String base64Decode(Object text) {
        return text == null ? null : new String(Base64.getDecoder().decode(text.toString()), StandardCharsets.UTF_8);
    }
}
