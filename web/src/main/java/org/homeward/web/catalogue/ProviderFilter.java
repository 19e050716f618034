package org.homeward.web.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.catalogue.domain.ProviderCriteria;
import org.homeward.catalogue.domain.ProviderFacet;

/** What a list of providers can be narrowed by, for {@code @BeanParam}. A parameter that is repeated means any of them. */
public class ProviderFilter {

    @QueryParam("q")
    private String words;

    @QueryParam("area")
    private List<String> areas;

    @QueryParam("supports")
    private List<String> supports;

    @QueryParam("serviceType")
    private List<String> serviceTypes;

    @QueryParam("category")
    private List<String> categories;

    @QueryParam("rating")
    private List<String> ratings;

    @QueryParam("size")
    private List<String> sizes;

    @QueryParam("ownership")
    private List<String> ownerships;

    @QueryParam("smallSupport")
    private List<String> smallSupports;

    ProviderCriteria criteria() {
        Map<ProviderFacet, List<String>> chosen = new EnumMap<>(ProviderFacet.class);
        chosen.put(ProviderFacet.AREA, areas);
        chosen.put(ProviderFacet.SUPPORTS, supports);
        chosen.put(ProviderFacet.SERVICE_TYPE, serviceTypes);
        chosen.put(ProviderFacet.CATEGORY, categories);
        chosen.put(ProviderFacet.RATING, ratings);
        chosen.put(ProviderFacet.SIZE, sizes);
        chosen.put(ProviderFacet.OWNERSHIP, ownerships);
        chosen.put(ProviderFacet.SMALL_SUPPORT, smallSupports);
        return new ProviderCriteria(words == null ? "" : words, chosen);
    }
}
