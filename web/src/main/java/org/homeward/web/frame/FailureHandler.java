package org.homeward.web.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.homeward.shared.application.Messages;
import org.homeward.shared.application.RequestId;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.NotAllowed;
import org.homeward.shared.domain.NotFound;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Refusal;
import org.homeward.shared.domain.Refused;
import org.homeward.shared.domain.Unavailable;

/**
 * What a page does when something says no. A refusal becomes a message on the same page, with its rule and source, and
 * what was typed stays; what does not exist or may not be seen becomes an error page; a session that is over leads back
 * to the same page with a remark; anything else is our fault, is logged with the request's name and says so.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(FailureHandler.class.getName());

    public FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, failure);
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext faces, Throwable failure) {
        Optional<Refusal> refusal = find(failure, Refusal.class);
        try {
            if (find(failure, ViewExpiredException.class).isPresent()) {
                Remark.SESSION_ENDED.leave(request(faces), response(faces));
                redirect(faces, pageOf(request(faces)));
            } else if (refusal.isPresent()) {
                refuse(faces, refusal.get());
            } else {
                fail(faces, failure);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private void refuse(FacesContext faces, Refusal refusal) throws IOException {
        LOG.log(Level.FINE, "refused: {0}", refusal.code());
        if (refusal instanceof NotSignedIn) {
            String back = URLEncoder.encode(address(request(faces)), StandardCharsets.UTF_8);
            redirect(faces, request(faces).getContextPath() + "/sign-in.xhtml?to=" + back);
            return;
        }
        boolean rendering = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        Optional<Integer> page = pageFor(refusal, rendering || !faces.isPostback());
        if (page.isPresent() || faces.getViewRoot() == null) {
            error(faces, page.orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR));
            return;
        }
        say(faces, refusal);
        faces.validationFailed();
        faces.renderResponse();
    }

    /** The error page of a refusal; none when the page that asked can say it itself. */
    private static Optional<Integer> pageFor(Refusal refusal, boolean pageHasNothingToShow) {
        if (refusal instanceof NotFound) {
            return Optional.of(HttpServletResponse.SC_NOT_FOUND);
        }
        if (refusal instanceof NotAllowed) {
            return Optional.of(HttpServletResponse.SC_FORBIDDEN);
        }
        if (!pageHasNothingToShow) {
            return Optional.empty();
        }
        return Optional.of(
                refusal instanceof Unavailable
                        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }

    private static void say(FacesContext faces, Refusal refusal) {
        Messages texts = CDI.current().select(Messages.class).get();
        if (refusal instanceof Invalid invalid && !invalid.errors().isEmpty()) {
            invalid.errors().forEach(error -> FieldErrors.add(faces, error.field(), texts.text(error)));
        } else if (refusal instanceof Refused refused && !refused.errors().isEmpty()) {
            String why = " " + refused.rule() + " (" + refused.source() + ").";
            refused.errors().forEach(error -> FieldErrors.add(faces, error.field(), texts.text(error) + why));
        } else {
            String why = refusal instanceof Refused refused ? refused.rule() + " (" + refused.source() + ")" : "";
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.text(refusal), why));
        }
    }

    private void fail(FacesContext faces, Throwable failure) throws IOException {
        String id = CDI.current().select(RequestId.class).get().id();
        LOG.log(
                Level.SEVERE,
                failure,
                () -> "request " + id + " failed at " + request(faces).getRequestURI());
        boolean away = causes(failure).anyMatch(FailureHandler::isDatabaseAway);
        boolean canSay = faces.getPartialViewContext().isAjaxRequest()
                && faces.getViewRoot() != null
                && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (canSay) {
            String text = away ? Texts.text("failed.away") : Texts.text("failed", id);
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
            faces.renderResponse();
        } else {
            error(
                    faces,
                    away ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** PostgreSQL's classes for a lost connection and for a server that stops or starts. */
    private static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P"));
    }

    private static void error(FacesContext faces, int status) throws IOException {
        if (response(faces).isCommitted()) {
            LOG.log(Level.WARNING, "status {0} came too late: the page was on its way", status);
        } else {
            faces.getExternalContext().responseSendError(status, null);
        }
        faces.responseComplete();
    }

    private static void redirect(FacesContext faces, String to) throws IOException {
        Redirect.to(request(faces), response(faces), to);
        faces.responseComplete();
    }

    /** The page with its query: a form is sent without it, but the browser says where it came from. */
    private static String pageOf(HttpServletRequest request) {
        String from = request.getHeader("Referer");
        int path = from == null ? -1 : from.indexOf(request.getRequestURI() + "?");
        return path < 0 ? address(request) : from.substring(path);
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return causes(failure).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(30);
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    private static HttpServletResponse response(FacesContext faces) {
        return (HttpServletResponse) faces.getExternalContext().getResponse();
    }
}
