package org.homeward.web.contract;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.contract.application.VoiceHearing;
import org.homeward.contract.domain.VoiceDraft;
import org.homeward.shared.domain.Permission;
import org.homeward.web.http.Caller;
import org.homeward.web.http.Needs;

/** Somebody says how the support is, through a link and without an account. */
@Path("voices")
@RequestScoped
@Tag(name = "contracts")
public class VoicesResource {

    @Inject
    private VoiceHearing hearing;

    @Inject
    private Caller caller;

    /**
     * What somebody says.
     *
     * @param link what stands behind {@code link=} in the address that they were given
     * @param answers from the outcome to whether it is so
     * @param mayQuote whether the words may be shown to the provider, without a name; left out: no
     */
    public record Said(
            @NotNull String link, Map<String, VoiceDraft.@NotNull Answer> answers, String words, Boolean mayQuote) {}

    @POST
    @Needs(Permission.PUBLIC)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say how the support is, with a link that works once")
    public Response say(@NotNull @Valid Said said) {
        hearing.say(
                said.link(),
                caller.networkAddress(),
                new VoiceDraft(
                        Optional.ofNullable(said.answers()).orElse(Map.of()),
                        Optional.ofNullable(said.words()).orElse(""),
                        Optional.ofNullable(said.mayQuote()).orElse(false)));
        return Response.noContent().build();
    }
}
