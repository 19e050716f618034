package org.homeward.web.bidding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.bidding.application.ReceiptVerifying;
import org.homeward.bidding.domain.ReceiptVerdict;
import org.homeward.shared.domain.TooLarge;
import org.homeward.web.http.OwnIdempotency;

/** Checking receipts, for anybody. */
@Path("receipts/verify")
@RequestScoped
@Tag(name = "proof")
public class ReceiptsResource {

    private static final int LARGEST = 64 * 1024;

    @Inject
    private ReceiptVerifying verifying;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @OwnIdempotency
    @Operation(summary = "What holds of a receipt and what does not; the answer is 200 in either case")
    public ReceiptVerdict verify(InputStream body) {
        try {
            byte[] read = body.readNBytes(LARGEST + 1);
            if (read.length > LARGEST) {
                throw new TooLarge("body-too-large", "" + LARGEST);
            }
            return verifying.verify(new String(read, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the body ended too early", e);
        }
    }
}
