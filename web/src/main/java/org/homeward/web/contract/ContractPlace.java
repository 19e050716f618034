package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.homeward.contract.application.ContractReading;
import org.homeward.contract.domain.ContractState;
import org.homeward.contract.domain.ContractView;
import org.homeward.contract.domain.PriceLine;
import org.homeward.contract.domain.Side;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.Messages;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.Permission;
import org.homeward.web.frame.FieldErrors;
import org.homeward.web.frame.PageTexts;

/**
 * The contract that the address asks for; forms send its reference along, so that no page keeps it between two requests and
 * the back button works.
 */
@Named("contract")
@RequestScoped
public class ContractPlace {

    private static final String FEATURE = "contract";

    @Inject
    private ContractReading reading;

    @Inject
    private Acting acting;

    @Inject
    private Messages messages;

    private ContractView view;

    public String getRef() {
        return sent("ref");
    }

    public ContractView getView() {
        if (view == null) {
            view = reading.view(getRef());
        }
        return view;
    }

    /** The number that the address names under this name; refused as unknown where it is none. */
    int number(String name) {
        String given = sent(name);
        if (!given.matches("[0-9]{1,6}")) {
            throw new NotFound("no-such-contract");
        }
        return Integer.parseInt(given);
    }

    /** A parameter of address or form; empty when there is none. */
    String sent(String name) {
        return parameters().getOrDefault(name, "");
    }

    static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    /** Address of another page of this contract. */
    public String href(String page) {
        return "/contract/" + page + ".xhtml?ref=" + getRef();
    }

    /** Address of a page of a case. */
    public String hrefOf(String page, int number) {
        return href(page) + "&number=" + number;
    }

    /** Says that something was done and leads to a page of this contract. */
    String done(String key, String page, String... more) {
        PageTexts.done(FEATURE, key);
        List<String> parameters = new ArrayList<>(List.of("ref=" + getRef()));
        parameters.addAll(List.of(more));
        return PageTexts.redirect("/contract/" + page, parameters);
    }

    /**
     * Says what is wrong beside each field and stays on the page. A field that was sent under its own name is one of a list
     * that the page writes itself; others are components.
     */
    String refused(Invalid refusal, UnaryOperator<String> fieldOnPage) {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Invalid.FieldError error : refusal.errors()) {
            String field = fieldOnPage.apply(error.field());
            if (parameters().containsKey(field)) {
                faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, messages.text(error), ""));
                faces.validationFailed();
            } else {
                FieldErrors.add(faces, field, messages.text(error));
            }
        }
        return "";
    }

    /** The error beside a field that the page writes itself; empty when there is none. */
    public String error(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream()
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }

    /** What was typed into a field that the page writes itself. */
    public String typed(String field) {
        return sent(field);
    }

    static String text(String key, Object... parameters) {
        return PageTexts.of(FEATURE, key, parameters);
    }

    public boolean isBuyer() {
        return getView().side() == Side.BUYER;
    }

    /** A contract manager of the buyer works; the buyer's other people read. */
    public boolean isWorker() {
        return isBuyer() && acting.actor().may(Permission.CONTRACTS_WRITE);
    }

    public boolean isProvider() {
        return getView().side() == Side.PROVIDER;
    }

    /** Either side's people who may do something. */
    public boolean isActive() {
        return isWorker() || isProvider();
    }

    public boolean isOpen() {
        return getView().state().isOpen();
    }

    public boolean isLive() {
        return getView().state().isLive();
    }

    public boolean isDraft() {
        return getView().state() == ContractState.DRAFT;
    }

    public boolean isAgreed() {
        return getView().state() == ContractState.AGREED;
    }

    /** The other side's name. */
    public String getOther() {
        return isBuyer() ? getView().provider() : getView().buyer();
    }

    public boolean isHours(PriceLine line) {
        return line.withPerson();
    }
}
