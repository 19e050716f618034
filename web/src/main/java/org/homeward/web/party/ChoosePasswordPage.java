package org.homeward.web.party;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.homeward.party.application.PasswordChoosing;
import org.homeward.web.frame.PageTexts;

/** Where the link in a mail leads: choose a password, once. */
@Named
@ViewScoped
public class ChoosePasswordPage implements Serializable {

    @Inject
    private PasswordChoosing passwords;

    private String link;
    private String password;

    public boolean isWorks() {
        return link != null && passwords.linkWorks(link);
    }

    public String choose() {
        passwords.chooseByLink(link, password);
        PageTexts.done("party", "choose.done");
        return PageTexts.redirect("/sign-in", List.of());
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
