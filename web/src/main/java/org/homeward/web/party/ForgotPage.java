package org.homeward.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.homeward.party.application.PasswordChoosing;
import org.homeward.web.frame.PageTexts;

/** Asks for a link to choose a new password. The answer is the same whether there is such an account or not. */
@Named
@RequestScoped
public class ForgotPage {

    @Inject
    private PasswordChoosing passwords;

    private String email;

    public String send() {
        passwords.sendLink(email);
        PageTexts.done("party", "forgot.sent");
        return PageTexts.redirect("/sign-in", List.of());
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
