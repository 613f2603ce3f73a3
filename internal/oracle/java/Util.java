package referee;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.commons.lang.StringEscapeUtils;

/** API Gateway's $util: its six functions. A null argument gives null. */
public final class Util {
    public String escapeJavaScript(String text) {
        return StringEscapeUtils.escapeJavaScript(text);
    }

    public Object parseJson(String text) {
        return text == null ? null : Data.parseOrNull(text);
    }

    public String urlEncode(String text) {
        return text == null ? null : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String urlDecode(String text) {
        return text == null ? null : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public String base64Encode(String text) {
        return text == null ? null : Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    // As lenient as real templates take it to be.
    public String base64Decode(String text) {
        return text == null ? null : new String(org.apache.commons.codec.binary.Base64.decodeBase64(text), StandardCharsets.UTF_8);
    }

    // The class is none that templates should see.
    @Override
    public String toString() {
        return Data.plainObject();
    }
}
