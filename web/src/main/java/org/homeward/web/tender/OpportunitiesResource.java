package org.homeward.web.tender;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.shared.application.Acting;
import org.homeward.shared.domain.Actor;
import org.homeward.shared.domain.Invalid;
import org.homeward.shared.domain.ListQuery;
import org.homeward.shared.domain.NotSignedIn;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.tender.application.OpportunitySeeking;
import org.homeward.tender.application.TenderReading;
import org.homeward.tender.domain.BuyingRegime;
import org.homeward.tender.domain.OpportunityItem;
import org.homeward.tender.domain.Route;
import org.homeward.tender.domain.SuitingItem;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Paging;

/** What takes bids now, for programs; for a provider with what fits and what is missing. */
@Path("opportunities")
@RequestScoped
@Tag(name = "opportunities")
public class OpportunitiesResource {

    private static final String ME = "me";

    /**
     * A tender that takes bids.
     *
     * @param suits whether it suits the provider who asks; left out where nobody in particular asks
     */
    public record Opportunity(
            String ref,
            String title,
            String summary,
            String buyer,
            Route route,
            BuyingRegime regime,
            Optional<Long> valuePence,
            List<String> areas,
            List<String> areaNames,
            Optional<Instant> questionsClose,
            Instant deadline,
            Instant publishedAt,
            Optional<Boolean> suits,
            Optional<List<String>> fits,
            Optional<List<String>> missing) {}

    /** One page of them. */
    public record Opportunities(long total, int page, int pageSize, List<Opportunity> items) {}

    @Inject
    private TenderReading reading;

    @Inject
    private OpportunitySeeking seeking;

    @Inject
    private Acting acting;

    @GET
    @Needs(Permission.PUBLIC)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What takes bids now; with suits=me what fits you and what is missing")
    public Opportunities open(@QueryParam("suits") @DefaultValue("") String suits, @BeanParam Paging paging) {
        ListQuery query = paging.query();
        if (suits.isEmpty()) {
            return answer(reading.open(query), item -> opportunity(item, Optional.empty()));
        }
        if (!suits.equals(ME)) {
            throw Invalid.field("suits", "opportunities-suits");
        }
        Actor actor = acting.actor();
        if (!actor.isSignedIn()) {
            throw new NotSignedIn("not-signed-in");
        }
        return answer(seeking.suitingMe(query), item -> opportunity(item.tender(), Optional.of(item)));
    }

    private static <T> Opportunities answer(Page<T> page, java.util.function.Function<T, Opportunity> form) {
        return new Opportunities(
                page.total(),
                page.page(),
                page.pageSize(),
                page.items().stream().map(form).toList());
    }

    private static Opportunity opportunity(OpportunityItem item, Optional<SuitingItem> judged) {
        return new Opportunity(
                item.ref(),
                item.title(),
                item.summary(),
                item.buyer(),
                item.route(),
                item.regime(),
                item.value().map(value -> value.pence()),
                item.areas(),
                item.areaNames(),
                item.questionsClose(),
                item.deadline(),
                item.publishedAt(),
                judged.map(SuitingItem::suits),
                judged.map(SuitingItem::fits),
                judged.map(SuitingItem::missing));
    }
}
