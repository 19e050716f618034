package org.homeward.web.frame;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import java.nio.charset.StandardCharsets;
import java.util.AbstractMap;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Lets plain forms through. With its content security policy on, PrimeFaces refuses every form that does not send its
 * nonce back, and only its script puts the nonce into forms; a journey has no such script. So a plain form that sends
 * none is taken as if it had sent the one that its page was made with. Calls made by script are left as they are.
 */
// one method of the wrapper that Faces gives us to extend returns a raw map
@SuppressWarnings("unchecked")
public class FormsWithoutScript extends ExternalContextWrapper {

    private static final String NONCE = "primefaces.nonce";

    private String fresh = "";

    public FormsWithoutScript(ExternalContext wrapped) {
        super(wrapped);
    }

    @Override
    public Map<String, String> getRequestParameterMap() {
        Map<String, String> sent = getWrapped().getRequestParameterMap();
        boolean byScript = getWrapped().getRequestHeaderMap().containsKey("Faces-Request");
        return byScript ? sent : new Completed(sent);
    }

    private String nonceOfThePage() {
        UIViewRoot view = FacesContext.getCurrentInstance().getViewRoot();
        Map<String, Object> kept = view == null ? null : view.getViewMap(false);
        if (kept != null && kept.get(NONCE) instanceof String nonce) {
            return nonce;
        }
        if (fresh.isEmpty()) {
            // the form that PrimeFaces itself gives its nonces
            fresh = Base64.getEncoder()
                    .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        }
        return fresh;
    }

    private final class Completed extends AbstractMap<String, String> {

        private final Map<String, String> sent;

        Completed(Map<String, String> sent) {
            this.sent = sent;
        }

        @Override
        public String get(Object name) {
            String value = sent.get(name);
            return value == null && NONCE.equals(name) ? nonceOfThePage() : value;
        }

        @Override
        public boolean containsKey(Object name) {
            return sent.containsKey(name);
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return sent.entrySet();
        }
    }
}
