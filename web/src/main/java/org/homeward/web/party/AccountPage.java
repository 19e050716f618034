package org.homeward.web.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.homeward.party.application.AccessTokens;
import org.homeward.party.application.PasswordChoosing;
import org.homeward.party.domain.TokenScope;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Role;
import org.homeward.web.frame.PageTexts;

/** A person's own account: who they are here, their password, their access tokens. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private AccessTokens tokens;

    @Inject
    private PasswordChoosing passwords;

    @Inject
    private Acting acting;

    private String name;
    private TokenScope scope = TokenScope.READ;
    private int days = 90;
    private String present;
    private String password;
    private AccessTokens.NewToken made;

    public Actor getActor() {
        return acting.actor();
    }

    public Set<Role> getRoles() {
        return acting.actor().roles();
    }

    public List<AccessTokens.TokenView> getTokens() {
        return tokens.own();
    }

    /** Makes a token and shows it on this answer only: it is kept nowhere. */
    public void makeToken() {
        made = tokens.make(name, scope, days);
        name = null;
    }

    public String revoke(long tokenId) {
        tokens.revoke(tokenId);
        PageTexts.done("party", "token.revoked");
        return PageTexts.redirect("/party/account", List.of());
    }

    public String changePassword() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        SignedInSession.renew(request, passwords.change(present, password));
        PageTexts.done("party", "account.password.done");
        return PageTexts.redirect("/party/account", List.of());
    }

    public TokenScope[] getScopes() {
        return TokenScope.values();
    }

    public AccessTokens.NewToken getMade() {
        return made;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TokenScope getScope() {
        return scope;
    }

    public void setScope(TokenScope scope) {
        this.scope = scope;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
