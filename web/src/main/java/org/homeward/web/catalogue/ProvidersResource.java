package org.homeward.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.catalogue.application.ProviderSearching;
import org.homeward.catalogue.domain.AlertView;
import org.homeward.catalogue.domain.FacetView;
import org.homeward.catalogue.domain.LocationView;
import org.homeward.catalogue.domain.OrganisationSize;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.catalogue.domain.ProviderItem;
import org.homeward.catalogue.domain.ProviderView;
import org.homeward.catalogue.domain.Rating;
import org.homeward.catalogue.domain.RatingHistoryView;
import org.homeward.shared.domain.ListQuery;
import org.homeward.web.export.CsvTable;
import org.homeward.web.http.Paging;

/** Providers of support, for programs. */
@Path("providers")
@RequestScoped
@Tag(name = "providers")
public class ProvidersResource {

    private static final String CSV = "text/csv";

    @Inject
    private ProviderSearching searching;

    /**
     * A list with what it can be narrowed by.
     *
     * @param facets choices by the name of their parameter, each with how many providers it would leave
     */
    public record Found(
            long total, int page, int pageSize, List<ProviderItem> items, Map<String, List<FacetView.Option>> facets) {}

    /** One provider: what a list says of it, and all that the catalogue holds besides. */
    public record Detail(
            String ref,
            String name,
            Optional<String> regulatorId,
            Optional<String> companyNumber,
            Optional<String> ownership,
            Optional<String> brand,
            OrganisationSize size,
            boolean sizeSaid,
            boolean smallSupport,
            int locationCount,
            int openLocations,
            Optional<Integer> locationsNationally,
            Optional<Integer> placesNationally,
            List<String> areas,
            List<String> supports,
            List<String> serviceTypes,
            List<String> categories,
            Map<Rating, Integer> ratings,
            Optional<LocalDate> firstRegistered,
            String source,
            Optional<Instant> knownSince,
            List<LocationView> locations,
            List<RatingHistoryView> history,
            List<AlertView> alerts) {

        static Detail of(ProviderView view) {
            ProviderItem item = view.item();
            return new Detail(
                    item.ref(),
                    item.name(),
                    item.regulatorId(),
                    item.companyNumber(),
                    item.ownership(),
                    item.brand(),
                    item.size(),
                    item.sizeSaid(),
                    item.smallSupport(),
                    item.locationCount(),
                    item.openLocations(),
                    item.locationsNationally(),
                    item.placesNationally(),
                    item.areas(),
                    item.supports(),
                    item.serviceTypes(),
                    item.categories(),
                    item.ratings(),
                    view.firstRegistered(),
                    view.source(),
                    view.knownSince(),
                    view.locations(),
                    view.history(),
                    view.alerts());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Search providers by words, area, whom they support, kind of service, rating and size")
    public Found search(
            @BeanParam ProviderFilter filter,
            @BeanParam Paging paging,
            @QueryParam("sort") @DefaultValue("") String sort) {
        ListQuery part = paging.query();
        ProviderSearching.Result result = searching.search(filter.criteria(), order(part, sort));
        return new Found(
                result.found().total(),
                result.found().page(),
                result.found().pageSize(),
                result.found().items(),
                result.facets().stream()
                        .collect(Collectors.toMap(facet -> facet.facet().parameter(), FacetView::options)));
    }

    @GET
    @Produces(CSV)
    @Operation(summary = "The same search as a CSV file with all providers that fit")
    public Response export(@BeanParam ProviderFilter filter, @QueryParam("sort") @DefaultValue("") String sort) {
        ProviderCriteria criteria = filter.criteria();
        ListQuery order = order(ListQuery.first(), sort);
        // what is wrong with the question is said before the file begins
        searching.check(criteria, order);
        StreamingOutput file = out -> {
            try (CsvTable<ProviderItem> table = new CsvTable<>(out, ProviderColumns.ALL)) {
                searching.export(criteria, order, table::add);
            }
        };
        return Response.ok(file, CsvTable.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"providers.csv\"")
                .build();
    }

    @GET
    @Path("{ref}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One provider with its locations, their ratings and what changed")
    public Detail one(@PathParam("ref") String ref) {
        return Detail.of(searching.view(ref));
    }

    /** A minus sign in front turns the order round: {@code -size}. */
    static ListQuery order(ListQuery part, String sort) {
        boolean descending = sort.startsWith("-");
        return new ListQuery(part.page(), part.pageSize(), descending ? sort.substring(1) : sort, descending);
    }
}
