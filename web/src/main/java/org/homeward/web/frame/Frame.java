package org.homeward.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.party.application.Identities;
import org.homeward.shared.application.Acting;
import org.homeward.shared.application.InboxReading;
import org.homeward.shared.application.TestClock;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Permission;
import org.homeward.web.party.SignedInSession;
import org.primefaces.component.poll.Poll;

/** What the frame around every page shows: who acts, for whom, where they can go, and when the session ends. */
@Named("frame")
@RequestScoped
public class Frame {

    /** Every entry of the main navigation, in its order, with the permission that shows it: a new one is one line. */
    private static final List<Entry> NAVIGATION = List.of(
            new Entry("today", "/home.xhtml", Permission.SIGNED_IN),
            new Entry("needs", "/needs/needs.xhtml", Permission.NEEDS_READ),
            new Entry("providers", "/catalogue/search.xhtml", Permission.PROVIDERS_READ),
            new Entry("tenders", "/tender/tenders.xhtml", Permission.TENDERS_READ),
            new Entry("contracts", "/contract/contracts.xhtml", Permission.CONTRACTS_READ),
            new Entry("money", "/doublerunning/programmes.xhtml", Permission.PROGRAMMES_READ),
            new Entry("bids", "/bidding/bids.xhtml", Permission.BIDS_WRITE),
            new Entry("marking", "/evaluation/work.xhtml", Permission.SCORES_WRITE),
            new Entry("suits", "/catalogue/suits.xhtml", Permission.PROFILE_WRITE),
            new Entry("profile", "/catalogue/profile.xhtml", Permission.PROFILE_WRITE),
            new Entry("people", "/party/people.xhtml", Permission.PEOPLE_ADMINISTER),
            new Entry("rules", "/shared/rules.xhtml", Permission.SIGNED_IN),
            new Entry("audit", "/shared/audit.xhtml", Permission.AUDIT_READ));

    /** What is open to everybody: the navigation of the public, and of those who look for work. */
    private static final List<Entry> OPEN_TO_ALL = List.of(
            new Entry("opportunities", "/tender/opportunities.xhtml", Permission.PUBLIC),
            new Entry("intentions", "/needs/published.xhtml", Permission.PUBLIC),
            new Entry("published", "/publication/notices.xhtml", Permission.PUBLIC),
            new Entry("reinvestment", "/ledger/public.xhtml", Permission.PUBLIC));

    /** Id of the panel above the page in both templates. */
    private static final String MESSAGES = "messages";

    private record Entry(String key, String address, Permission permission) {}

    /**
     * A link of the navigation.
     *
     * @param key name by which a page says that it stands here
     * @param address inside the product
     * @param label what a person reads
     */
    public record Link(String key, String address, String label) {}

    /**
     * An organisation that the person can act for.
     *
     * @param id surrogate key
     * @param name what a person reads
     * @param current whether the person acts for it now
     */
    public record Membership(long id, String name, boolean current) {}

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Identities identities;

    @Inject
    private InboxReading inbox;

    @Inject
    private TestClock testClock;

    private Optional<String> remark;

    public boolean isSignedIn() {
        return actor().isSignedIn();
    }

    /** Whether the actor has a permission, for the parts of a page that only some see. */
    public boolean may(String permission) {
        return actor().may(Permission.valueOf(permission));
    }

    public String getPersonName() {
        return actor().name();
    }

    public String getOrganisationName() {
        return actor().organisation();
    }

    public List<Membership> getMemberships() {
        return identities.memberships(actor().personId()).stream()
                .map(held -> new Membership(held.id(), held.name(), held.id() == actor().organisationId()))
                .toList();
    }

    /** Where this person may go: what their roles lead to, and for the public and providers what is open to all. */
    public List<Link> getNavigation() {
        boolean looksForWork = !isSignedIn() || actor().may(Permission.CLARIFICATIONS_ASK);
        return Stream.concat(
                        NAVIGATION.stream().filter(entry -> isSignedIn()),
                        OPEN_TO_ALL.stream().filter(entry -> looksForWork))
                .filter(entry -> actor().may(entry.permission()))
                .map(entry -> new Link(entry.key(), entry.address(), Texts.text("nav." + entry.key())))
                .toList();
    }

    /** The line of the folded menu on a phone: names where we are. */
    public String menuLabel(String page) {
        return getNavigation().stream()
                .filter(link -> link.key().equals(page))
                .findFirst()
                .map(link -> Texts.text("menu.at", link.label()))
                .orElseGet(() -> Texts.text("menu"));
    }

    /** Whether the page keeps nothing between two requests. */
    public boolean isKeepingNothing() {
        return StatelessPages.keepsNothing(
                FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    /** The server's clock, which is the database's. */
    public Instant getNow() {
        return clock.instant();
    }

    public boolean isClockMoved() {
        return testClock.isMoved();
    }

    public long getUnreadNotices() {
        return isSignedIn() ? inbox.unread() : 0;
    }

    /** Seconds until this session ends if nothing is done. */
    public int getSessionSeconds() {
        return external().getSessionMaxInactiveInterval();
    }

    /** How long before its end a session says so. */
    public int getWarnSeconds() {
        return SignedInSession.of(request())
                .map(SignedInSession.Holder::warnSeconds)
                .orElse(0);
    }

    public int getWarnMinutes() {
        return getWarnSeconds() / 60;
    }

    public Instant getSessionEnds() {
        return clock.instant().plusSeconds(getSessionSeconds());
    }

    /** What was left for this page by the request before, such as that the session had ended. */
    public Optional<String> getRemark() {
        if (remark == null) {
            remark = Remark.take(request(), response());
        }
        return remark;
    }

    /**
     * Called by the desk's template before anything is written. PrimeFaces needs its own policy there; and whatever a
     * script asks for, the messages come with it, except where a poll that has nothing to tell would wipe them away.
     */
    public void showDesk() {
        SecurityHeaders.allowDesk(request(), response());
        FacesContext faces = FacesContext.getCurrentInstance();
        PartialViewContext partial = faces.getPartialViewContext();
        if (partial.isAjaxRequest()
                && !partial.isRenderAll()
                && !(isPoll(faces) && faces.getMessageList().isEmpty())) {
            partial.getRenderIds().add(MESSAGES);
        }
    }

    private static boolean isPoll(FacesContext faces) {
        String source = faces.getExternalContext().getRequestParameterMap().getOrDefault("jakarta.faces.source", "");
        return !source.isEmpty() && faces.getViewRoot().findComponent(source) instanceof Poll;
    }

    private Actor actor() {
        return acting.actor();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }
}
