package org.homeward.tender.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemandRecogniserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AUDITED_ACCOUNTS | You must send us your audited accounts.",
                "AUDITED_ACCOUNTS | Please provide two years of audited accounts.",
                "AUDITED_ACCOUNTS | Attach audited annual accounts for the last three years.",
                "AUDITED_ACCOUNTS | Attach AUDITED FINANCIAL STATEMENTS",
                "AUDITED_ACCOUNTS | Your accounts must be audited.",
                "AUDITED_ACCOUNTS | We need accounts that have been independently audited.",
                "AUDITED_ACCOUNTS | Bids without audited accounts will not be considered.",
                "AUDITED_ACCOUNTS | Do not bid unless you have audited accounts.",
                "AUDITED_ACCOUNTS | Audited accounts are a condition. You do not need to translate them.",
                "EARLY_INSURANCE | You must already hold public liability insurance of £5 million.",
                "EARLY_INSURANCE | Insurance must be in place before award.",
                "EARLY_INSURANCE | Attach a current certificate of employers' liability insurance.",
                "EARLY_INSURANCE | Provide proof of insurance with your bid.",
                "EARLY_INSURANCE | Bidders need professional indemnity insurance at the time of bidding.",
                "EARLY_INSURANCE | Public liability cover has to be in place by the deadline.",
                "EARLY_INSURANCE | All insurance must be in place.",
                "PRIOR_AWARD | You must have been awarded a contract by Wenbridge County Council.",
                "PRIOR_AWARD | You have had a contract with our council before.",
                "PRIOR_AWARD | Bidders must have a previous contract with this council.",
                "PRIOR_AWARD | Only providers that have been awarded a contract by us may bid.",
                "PRIOR_AWARD | Providers without a previous contract with NHS Wenbridge will be excluded.",
                "NO_EQUIVALENT | You must hold ISO 9001.",
                "NO_EQUIVALENT | Do you hold Investors in People?",
                "NO_EQUIVALENT | Managers need a Level 5 Diploma in leadership.",
                "NO_EQUIVALENT | All staff must have the Care Certificate.",
                "NO_EQUIVALENT | Provide your Cyber Essentials Plus certificate.",
                "NO_EQUIVALENT | You must hold ISO 9001. Equivalents are not accepted.",
            })
    void whatMayNotBeAskedIsRecognised(UnlawfulDemand expected, String text) {
        assertEquals(Set.of(expected), DemandRecogniser.in(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You do not need audited accounts.",
                "You don't need to send audited accounts.",
                "There is no need for audited accounts.",
                "Audited accounts are not required.",
                "Send audited accounts only if the law requires you to have them.",
                "Send us your accounts. They need not be audited.",
                "Send audited accounts or, if you do not have them, management accounts.",
                "Send your latest accounts, audited or unaudited.",
                "We may ask for audited accounts where company law requires them.",
                "Say whether you have had a contract with our council before.",
                "You will need insurance by the start of the contract.",
                "Public liability insurance of £5 million must be in place when the contract starts.",
                "You do not need insurance to bid.",
                "Tell us that you will take out employers' liability insurance if you win.",
                "Insurance must be kept for the length of the contract.",
                "The successful bidder must have insurance in place before support begins.",
                "Tell us how you insured that people were heard.",
                "You do not need to have been awarded a contract by this council before.",
                "Tell us about work that you did for any council.",
                "Describe a contract that you are proud of.",
                "The contract is awarded by Wenbridge County Council.",
                "You must hold ISO 9001 or an equivalent.",
                "ISO 9001 is not needed.",
                "You must hold ISO 9001. An equivalent is accepted.",
                "Managers need a Level 5 Diploma or equivalent experience.",
                "You do not need any qualifications to answer.",
                "How will each person choose who supports them?",
                "Tell us what you do today and show us one example.",
                "Staff must be registered with the Care Quality Commission where the law asks for it.",
                "What do you do when someone's life changes?",
            })
    void whatMayBeAskedIsLeftAlone(String text) {
        assertEquals(Set.of(), DemandRecogniser.in(text));
    }
}
