package org.homeward.web.api;

import jakarta.ws.rs.ApplicationPath;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.homeward.web.award.AwardResource;
import org.homeward.web.award.MySummaryResource;
import org.homeward.web.bidding.BidsResource;
import org.homeward.web.bidding.ConflictsResource;
import org.homeward.web.bidding.MyBidResource;
import org.homeward.web.bidding.MyBidsResource;
import org.homeward.web.bidding.OpeningConsentsResource;
import org.homeward.web.catalogue.ProviderImportsResource;
import org.homeward.web.catalogue.ProvidersResource;
import org.homeward.web.catalogue.RegistrationsResource;
import org.homeward.web.contract.ContractCasesResource;
import org.homeward.web.contract.ContractChangesResource;
import org.homeward.web.contract.ContractMonthsResource;
import org.homeward.web.contract.ContractObligationsResource;
import org.homeward.web.contract.ContractReportsResource;
import org.homeward.web.contract.ContractVoicesResource;
import org.homeward.web.contract.ContractsResource;
import org.homeward.web.contract.VoicesResource;
import org.homeward.web.doublerunning.PartnersResource;
import org.homeward.web.doublerunning.ProgrammesResource;
import org.homeward.web.evaluation.AgreedScoresResource;
import org.homeward.web.evaluation.LotsDrawnResource;
import org.homeward.web.evaluation.PanelResource;
import org.homeward.web.evaluation.PriceChecksResource;
import org.homeward.web.evaluation.ResultResource;
import org.homeward.web.evaluation.ScoresResource;
import org.homeward.web.http.JsonApplication;
import org.homeward.web.ledger.ActualsResource;
import org.homeward.web.ledger.ConfirmationsResource;
import org.homeward.web.ledger.FundStatementResource;
import org.homeward.web.ledger.LedgerResource;
import org.homeward.web.ledger.MappingResource;
import org.homeward.web.ledger.PeriodsResource;
import org.homeward.web.ledger.ReinvestmentsResource;
import org.homeward.web.ledger.ReleasesOfProgrammeResource;
import org.homeward.web.ledger.ReversalsResource;
import org.homeward.web.ledger.TrialBalanceResource;
import org.homeward.web.shared.MeResource;
import org.homeward.web.shared.StandstillResource;
import org.homeward.web.tender.OpportunitiesResource;
import org.homeward.web.tender.RegimeResource;
import org.homeward.web.tender.TenderDialogueResource;
import org.homeward.web.tender.TenderResource;
import org.homeward.web.tender.TenderStepsResource;
import org.homeward.web.tender.TendersResource;

/** What people do in the browser, for programs. A new resource is one line here. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Homeward",
                        version = "1",
                        description = "Market shaping and procurement for support at home. JSON in UTF-8, dates in ISO"
                                + " 8601, money in whole pence, problems as RFC 9457."))
@SecurityScheme(
        securitySchemeName = ApiDescription.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal access token, made on the account page")
public class ApiApplication extends JsonApplication {

    private static final List<Class<?>> FOUNDATION = List.of(MeResource.class, StandstillResource.class);
    private static final List<Class<?>> CATALOGUE =
            List.of(ProvidersResource.class, ProviderImportsResource.class, RegistrationsResource.class);
    private static final List<Class<?>> TENDER = List.of(
            OpportunitiesResource.class,
            RegimeResource.class,
            TendersResource.class,
            TenderResource.class,
            TenderStepsResource.class,
            TenderDialogueResource.class);
    private static final List<Class<?>> BIDDING = List.of(
            MyBidResource.class,
            MyBidsResource.class,
            OpeningConsentsResource.class,
            BidsResource.class,
            ConflictsResource.class);
    private static final List<Class<?>> EVALUATION = List.of(
            PanelResource.class,
            ScoresResource.class,
            AgreedScoresResource.class,
            ResultResource.class,
            PriceChecksResource.class,
            LotsDrawnResource.class);
    private static final List<Class<?>> AWARD = List.of(AwardResource.class, MySummaryResource.class);
    private static final List<Class<?>> CONTRACT = List.of(
            ContractsResource.class,
            ContractReportsResource.class,
            ContractCasesResource.class,
            ContractMonthsResource.class,
            ContractChangesResource.class,
            ContractObligationsResource.class,
            ContractVoicesResource.class,
            VoicesResource.class);

    private static final List<Class<?>> DOUBLE_RUNNING = List.of(ProgrammesResource.class, PartnersResource.class);

    private static final List<Class<?>> LEDGER = List.of(
            ConfirmationsResource.class,
            ReleasesOfProgrammeResource.class,
            ReinvestmentsResource.class,
            ActualsResource.class,
            MappingResource.class,
            PeriodsResource.class,
            ReversalsResource.class,
            LedgerResource.class,
            TrialBalanceResource.class,
            FundStatementResource.class);

    public ApiApplication() {
        super(Stream.of(FOUNDATION, CATALOGUE, TENDER, BIDDING, EVALUATION, AWARD, CONTRACT, DOUBLE_RUNNING, LEDGER)
                .flatMap(List::stream)
                .toList());
    }
}
