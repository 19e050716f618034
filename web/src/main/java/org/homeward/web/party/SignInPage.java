package org.homeward.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.homeward.party.application.SignIn;
import org.homeward.web.frame.FieldErrors;
import org.homeward.web.frame.PageTexts;
import org.homeward.web.frame.Wording;
import org.homeward.web.http.Caller;

/** The sign-in form. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;

    @Inject
    private Caller caller;

    private String email;
    private String password;
    private String to;

    /** Signs in and goes on to the page that was asked for. */
    public void enter() throws IOException {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        SignIn.Outcome outcome = signIn.attempt(email.strip(), password, caller.networkAddress());
        if (outcome instanceof SignIn.Outcome.Welcome welcome) {
            SignedInSession.begin(request, welcome);
            ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + safeTarget());
        } else if (outcome instanceof SignIn.Outcome.Wrong wrong) {
            tell("sign-in.wrong", "" + wrong.attemptsLeft());
        } else if (outcome instanceof SignIn.Outcome.Wait wait) {
            tell("sign-in.wait", Wording.moment(wait.until()));
        }
    }

    private static void tell(String key, String parameter) {
        FieldErrors.add(FacesContext.getCurrentInstance(), "password", PageTexts.of("party", key, parameter));
    }

    /** Only a path of our own: an address that came with the link must not lead elsewhere. */
    private String safeTarget() {
        boolean ours = to != null && to.matches("/[A-Za-z0-9][A-Za-z0-9/_-]*\\.xhtml(\\?[^\\s\\\\]*)?");
        return ours ? to : "/home.xhtml";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
