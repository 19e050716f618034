package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.bidding.application.MyBids;
import org.homeward.bidding.domain.MyBidItem;
import org.homeward.shared.domain.Page;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Needs;
import org.homeward.web.http.Paging;

/** All bids of the acting provider. */
@Path("my-bids")
@RequestScoped
@Needs(Permission.BIDS_WRITE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bidding")
public class MyBidsResource {

    @Inject
    private MyBids bids;

    @GET
    @Operation(summary = "The bids of the acting organisation, the newest first")
    public Page<MyBidItem> list(@BeanParam Paging paging) {
        return bids.list(paging.query());
    }
}
