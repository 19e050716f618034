package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.homeward.bidding.application.BidWriting;
import org.homeward.bidding.domain.BidDraftView;
import org.homeward.bidding.domain.BidState;
import org.homeward.shared.domain.NotFound;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.LotFacts;
import org.homeward.tender.domain.QuestionFacts;
import org.homeward.tender.domain.TenderFacts;
import org.homeward.tender.domain.TenderView;
import org.homeward.web.frame.PageTexts;

/**
 * Where in which bid a page stands: tender and lot from its address, which every form of it sends too, and what belongs
 * to them. The pages of a bid keep nothing between two requests, so they never expire and the back button works.
 */
@Named("bid")
@RequestScoped
public class BidPlace {

    @Inject
    private BidWriting writing;

    @Inject
    private TenderReading tenders;

    private BidDraftView draft;
    private TenderView tender;

    /** One step of the way through a bid, for the progress of its pages. */
    public record Step(String key, int page, List<QuestionFacts> questions) {}

    public String getTenderRef() {
        return sent("tender");
    }

    /** Refused as unknown when the address names no number. */
    public int getLotNumber() {
        String lot = sent("lot");
        if (!lot.isEmpty() && !lot.matches("\\d{1,4}")) {
            throw new NotFound("no-such-lot");
        }
        return lot.isEmpty() ? 1 : Integer.parseInt(lot);
    }

    public BidDraftView getDraft() {
        if (draft == null) {
            draft = writing.draft(getTenderRef(), getLotNumber());
        }
        return draft;
    }

    /** What was saved just now takes the place of what was read. */
    void now(BidDraftView saved) {
        draft = saved;
    }

    public TenderView getTender() {
        if (tender == null) {
            tender = tenders.published(getTenderRef());
        }
        return tender;
    }

    public TenderFacts getFacts() {
        return getTender().facts();
    }

    public LotFacts getLot() {
        return getFacts().lot(getLotNumber());
    }

    /** Question pages, then the price where one is asked, then the check. */
    public List<Step> getSteps() {
        List<List<QuestionFacts>> pages =
                QuestionPages.of(getFacts().regime(), getFacts().questions());
        List<Step> steps = new ArrayList<>();
        IntStream.range(0, pages.size()).forEach(i -> steps.add(new Step("answer", i + 1, pages.get(i))));
        if (getDraft().priceWanted()) {
            steps.add(new Step("price", 0, List.of()));
        }
        steps.add(new Step("check", 0, List.of()));
        return List.copyOf(steps);
    }

    /** The page on which a question is answered. */
    public String answerHref(String questionRef) {
        int page = getSteps().stream()
                .filter(step -> step.questions().stream()
                        .anyMatch(question -> question.ref().equals(questionRef)))
                .findFirst()
                .orElseThrow(() -> new NotFound("no-such-question"))
                .page();
        return href("answer") + "&page=" + page + "#text." + questionRef;
    }

    /** The step's own address. */
    public String stepHref(Step step) {
        return href(step.key()) + (step.page() == 0 ? "" : "&page=" + step.page());
    }

    /** Another page of this bid, inside the product. */
    public String href(String page) {
        return "/bidding/" + page + ".xhtml?tender=" + getTenderRef() + "&lot=" + getLotNumber();
    }

    /** The same for a file of this bid, which is no page. */
    public String file(String name) {
        return "/bidding/" + name + "?tender=" + getTenderRef() + "&lot=" + getLotNumber();
    }

    /** Tender's title and, where there are several lots, the lot's. */
    public String getName() {
        String lotTitle = getLot().title();
        boolean one = getFacts().lots().size() == 1 || lotTitle.isBlank();
        return one ? getFacts().title() : getFacts().title() + ", " + lotTitle;
    }

    public boolean isSubmitted() {
        return getDraft().state() == BidState.SUBMITTED;
    }

    /** Whether a form was sent, as opposed to a page asked for. */
    boolean isSent() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /** A parameter of address or form; empty when there is none. */
    String sent(String name) {
        String value = external().getRequestParameterMap().get(name);
        return value == null ? "" : value;
    }

    HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    /** Leads on, so that Reload sends nothing again. */
    void go(String address) throws IOException {
        external().redirect(external().getRequestContextPath() + address);
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** An error beside the control of that id; what was typed stays. */
    void wrong(String id, String key, Object... parameters) {
        String text = PageTexts.of("bidding", key, parameters);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(id.isEmpty() ? null : id, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
        faces.validationFailed();
    }

    /** The error beside a control; empty when there is none. */
    public String error(String id) {
        return FacesContext.getCurrentInstance().getMessageList(id).stream()
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
