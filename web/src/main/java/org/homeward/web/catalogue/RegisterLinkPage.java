package org.homeward.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.homeward.catalogue.application.Registering;
import org.homeward.catalogue.application.RegistrationConfirming;
import org.homeward.catalogue.application.RegistrationConfirming.Confirmed;
import org.homeward.catalogue.application.RegistrationConfirming.Waiting;
import org.homeward.web.frame.PageTexts;

/**
 * Where the two links of a registration lead: back to the answers, and to confirming the address. Opening a link changes
 * nothing, because programs that read mail open links too; a button does it.
 */
@Named
@RequestScoped
public class RegisterLinkPage {

    @Inject
    private Registering registering;

    @Inject
    private RegistrationConfirming confirming;

    @Inject
    private RegistrationBrowser browser;

    private String code = "";
    private Optional<Waiting> waiting;

    /** The form says again what the address said: these pages keep nothing between two requests. */
    @PostConstruct
    void begin() {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        code = sent.getOrDefault("code", sent.getOrDefault("link", ""));
    }

    public boolean isReturnWorks() {
        return registering.returnWorks(code);
    }

    /** Goes on with the answers in this browser. */
    public String goOn() {
        String secret = registering.newSecret();
        registering.goOn(code, secret);
        browser.keep(secret);
        PageTexts.done("catalogue", "reg.return.done");
        return PageTexts.redirect("/catalogue/register-check", List.of());
    }

    /** What the link confirms; null, which the page shows as spent, when it works no more. */
    public Waiting getWaiting() {
        if (waiting == null) {
            waiting = confirming.waiting(code);
        }
        return waiting.orElse(null);
    }

    /** Confirms the address; somebody new goes on to their password. */
    public String confirm() {
        Confirmed confirmed = confirming.confirm(code);
        String claim = confirmed.claim().orElse("");
        PageTexts.done(
                "catalogue",
                claim.isEmpty() ? "reg.confirmed" : "reg.confirmed.claim",
                confirmed.organisation(),
                claim);
        return confirmed
                .passwordToken()
                .map(token -> PageTexts.redirect("/party/choose-password", List.of("link=" + token)))
                .orElseGet(() -> PageTexts.redirect("/sign-in", List.of()));
    }

    public String getCode() {
        return code;
    }
}
