package org.homeward.web.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.homeward.shared.domain.ListQuery;

/** The two parameters that every list takes: {@code @BeanParam Paging paging}, then {@code paging.query()}. */
public class Paging {

    @QueryParam("page")
    @DefaultValue("1")
    private int page;

    @QueryParam("pageSize")
    @DefaultValue("" + ListQuery.USUAL_PAGE)
    private int pageSize;

    /** Which part of the list is wanted; refuses a page or size out of range. */
    public ListQuery query() {
        return ListQuery.of(page, pageSize);
    }
}
