package org.homeward.web.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.homeward.shared.domain.ListQuery;

/** The two parameters that every list takes: {@code @BeanParam Paging paging}, then {@code paging.query()}. */
public class Paging {

    @Parameter(description = "1 for the first page")
    @QueryParam("page")
    @DefaultValue("1")
    private int page;

    @Parameter(description = "rows on a page, 1 to 200")
    @QueryParam("pageSize")
    @DefaultValue("" + ListQuery.USUAL_PAGE)
    private int pageSize;

    /** Which part of the list is wanted; refuses a page or size out of range. */
    public ListQuery query() {
        return ListQuery.of(page, pageSize);
    }
}
