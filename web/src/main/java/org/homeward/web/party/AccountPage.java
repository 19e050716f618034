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

    private static final String MADE = "newToken";

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

    public Actor getActor() {
        return acting.actor();
    }

    public Set<Role> getRoles() {
        return acting.actor().roles();
    }

    public List<AccessTokens.TokenView> getTokens() {
        return tokens.own();
    }

    /** Makes a token; the next page shows it, once, and a reload makes no second one. */
    public String makeToken() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(MADE, tokens.make(name, scope, days));
        return PageTexts.redirect("/party/account", List.of());
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
        return (AccessTokens.NewToken) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(MADE);
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
