package org.homeward.web.api;

import jakarta.ws.rs.ApplicationPath;
import java.util.List;
import org.homeward.web.bidding.BoxResource;
import org.homeward.web.bidding.ReceiptsResource;
import org.homeward.web.http.JsonApplication;
import org.homeward.web.ledger.OpenReinvestmentResource;
import org.homeward.web.publication.FeedsResource;
import org.homeward.web.publication.RecordsResource;
import org.homeward.web.publication.ReleasesResource;
import org.homeward.web.publication.TenderCalendarResource;
import org.homeward.web.shared.CheckpointResource;
import org.homeward.web.shared.KeysResource;

/** What anybody may read, without a sign-in. A new resource is one line here. */
@ApplicationPath("/open-data")
public class OpenDataApplication extends JsonApplication {

    public OpenDataApplication() {
        super(List.of(
                KeysResource.class,
                CheckpointResource.class,
                ReleasesResource.class,
                RecordsResource.class,
                FeedsResource.class,
                TenderCalendarResource.class,
                BoxResource.class,
                ReceiptsResource.class,
                OpenReinvestmentResource.class));
    }
}
