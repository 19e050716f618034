package org.homeward.tender.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises in plain sentences what may not be asked of bidders ({@link UnlawfulDemand}). Reads sentence by sentence, so
 * that "you do not need audited accounts" is no demand and "bids without audited accounts are rejected" is one. What it
 * cannot be sure of it lets pass: a second officer reads every tender too.
 */
public final class DemandRecogniser {

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;])\\s+|[\\r\\n]+");

    /** Says that something is not asked. */
    private static final Pattern NOT_ASKED = words(
            "(do|does|will|would|shall|should|must|need|is|are|may|can)( |-)?(not|n't|n’t)|don't|doesn't|needn't|won't|isn't|aren't"
                    + "|don’t|doesn’t|needn’t|won’t|isn’t|aren’t|cannot|never|no (need|requirement|obligation|longer)"
                    + "|neither|nobody|rather than|instead of|no one|not (needed|required|necessary|asked|expected)");

    /** Turns a sentence with a "not" into a demand again. */
    private static final Pattern OR_ELSE = words(
            "without|unless|lack(s|ing)?|absence of|fail(s|ing|ure)? to|who (do|does|cannot|have|has) (not|no)?|if you (do not|don't|cannot|can't)"
                    + "|only if|other than");

    /** Says that something is asked, or kept for those who have it. */
    private static final Pattern ASKED = words(
            "must|need(s|ed)?|require(s|d|ment|ments)?|shall|should|has to|have to|hold(s|ing)?|held|provide|supply|submit"
                    + "|attach|upload|enclose|send|show|give|include|evidence|proof|prove|copy|copies|condition|mandatory|essential|compulsory"
                    + "|pass|fail|rejected|excluded|only|minimum|expect(s|ed)?|ask(s|ed)?|want|demonstrate|confirm|possess"
                    + "|certified|accredited|do you have|have you");

    private static final Pattern AUDITED = words(
            "audited([ ,]+(and|or|annual|financial|statutory|final|company|year-end|full|signed|published|latest|recent|last|two|three|\\d|years'?|years’|of))*"
                    + "[ ,]+(accounts?|financial statements?|statements?|financials|figures|balance sheets?)"
                    + "|(accounts?|financial statements?|balance sheets?)[ ,]+((that|which|to|must|should|shall|have|has|be|been|is|are|were|fully|independently|externally|professionally) ){0,6}audited");
    private static final Pattern IF_LAW_ASKS = words(
            "(if|where|when|unless|only (of|from) those|for those) .*(law|companies act|statut(e|ory|orily)|legally|legislation|exempt|regulations?)"
                    + "|if you (have|hold|are|must)|where you (have|hold|are)|where available|if available|if any|unaudited|not audited|if (one|they) exists?"
                    + "|or (other|another|any other|alternative|similar|equivalent|some other)|or, if|alternative evidence|or management accounts");

    private static final String COVER =
            "(insurances?|insured|insurer|indemnity|public liability|employer'?s?'?’?s? liability|liability cover|insurance cover)";
    private static final Pattern INSURANCE = words(COVER);
    private static final Pattern BEFORE = words(
            "(at|by|before|on|when|with|prior to|in advance of|as part of|together with|alongside|along with|as of|from) ((the|your|a|our|any|time|date|point|moment|of|closing|final|making|sending|submitting|submission|initial) )*"
                    + "(bids?|bidding|tenders?|tendering|submission|submitting|deadline|award(ed|s)?|application|applying|response|quotation|quote|closing date|apply|return)"
                    + "|already|currently|current (certificates?|polic(y|ies)|insurance)|at present|existing|from the outset|up front|upfront|before (the contract|a contract|you|we|any contract) (is|are|may|can|be|will|decide|award)[a-z ]*(awarded|considered|award|bid)?"
                    + "|now hold|hold now|in place now|in place today|today");
    private static final Pattern LATER = words(
            "(by|at|from|before|on|until|once|after|when|if) ((the|your|a|any|it|its|you|we|time|of) )*(contract('s|’s)?( start(s)?| begin(s)?| commence(s|ment)?| is signed| is awarded to you)?|start(s)?|beginning|commencement|services? (start|begin)s?|support (start|begin)s?|win|won|successful|are awarded|awarded the contract|appointed|after award|first day|day one|work (start|begin)s?)"
                    + "|(will|would|undertake to|commit to|agree to|promise to|willing to|able to|can|could|prepared to|intend to|plan to) (have|hold|take|get|obtain|arrange|put|secure|buy|be)"
                    + "|take out|after (the )?award|following (the )?award|on award of|upon award|on (the )?start|successful (bidder|provider|tenderer)|winn(er|ing)|during the contract|throughout the contract|for the (life|length|duration|term)");

    private static final String AUTHORITY =
            "(this|our|the|that|same) (council|authority|board|trust|icb|borough|county|commissioners?|buyer)|us|with us|by us|for us"
                    + "|NAMED";
    private static final Pattern NAMED_AUTHORITY =
            Pattern.compile("\\b([A-Z][\\w'’&-]+ )+((and|of|upon|on|in|the|with) ([A-Z][\\w'’&-]+ )*)?"
                    + "(Council|Borough|Authority|Trust|Board|ICB|Partnership)\\b|\\bNHS [A-Z][\\w'’-]+");
    private static final Pattern EARLIER = words(
            "(previous(ly)?|prior|past|existing|earlier|current(ly)?|already|recent(ly)?|before|within the last [a-z0-9]+ years|in the (last|past) [a-z0-9]+ years|has|have|having|had|been)");
    private static final Pattern CONTRACT = words(
            "award(ed|s)?|won|contracts?|contracted|commissioned|framework|engaged|worked (for|with)|delivered (for|services)|supplier (to|of)|provider (to|for)");
    private static final Pattern AWARD_LIMIT = words(
            "must (have|previously|already|currently|be|hold|show)|only .*(awarded|contract|worked|commissioned|existing|provider|supplier)|need(s)? to have|required to have|have to have"
                    + "|(pre-?requisite|condition|essential|mandatory|compulsory|required)|(reject|exclud)ed|not be (considered|accepted|invited)"
                    + "|(?<!if )(?<!whether )(?<!where )you have (previously |already |ever )?(been awarded|won|held|had)"
                    + "|have you (previously |already |ever )?(been awarded|won|held|had)|shall have|should have|at least (one|two|three|\\d+) (previous |prior |past |current |existing )?contracts?|evidence of");

    private static final Pattern QUALIFICATION = Pattern.compile(
            "\\b(ISO[ -/]?(IEC[ -]?)?[0-9]{4,5}|BS[ -]?(EN[ -]?)?[0-9]{4,5}|(?i:investors in people|cyber essentials|prince ?2|nvq|qcf|rqf|diploma|"
                    + "degree|care certificate|chas|safecontractor|constructionline|matrix standard|pqasso|trusted charity|"
                    + "level (2|3|4|5|6|7|two|three|four|five)|nebosh|iosh|chartered|qualifications?|accreditations?|accredited|kitemark|"
                    + "certified (to|by|under)|certification (to|by|under|in)|bild[ -]?(act)?|autism accreditation))\\b");
    private static final Pattern EQUIVALENT = words(
            "equivalents?|equal(ly)? (value|good|worth)|comparable|or similar|something similar|of the same (level|standard|worth)|or other (evidence|proof)|or alternative");
    private static final Pattern NO_EQUIVALENT = words(
            "(no|not|nor|without|never) ((any|an|be|accept(ed|ing)?|take|taken|allow(ed)?|or) )*equivalents?|equivalents?[a-z ]* (is|are|will|may|can|shall) ?(not|n't)( be)? (accept(ed)?|tak(en|e)|allow(ed)?|consider(ed)?)|equivalents?[a-z ]* cannot");

    private DemandRecogniser() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![a-z0-9])(" + alternatives + ")(?![a-z0-9])");
    }

    /** What of the unlawful is asked in this text. */
    public static Set<UnlawfulDemand> in(String text) {
        Set<UnlawfulDemand> found = EnumSet.noneOf(UnlawfulDemand.class);
        List<String> sentences = new ArrayList<>(SENTENCES.splitAsStream(text).toList());
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            String next = i + 1 < sentences.size() ? sentences.get(i + 1) : "";
            if (asksForAudit(plain(sentence), plain(next))) {
                found.add(UnlawfulDemand.AUDITED_ACCOUNTS);
            }
            if (asksForInsuranceEarly(plain(sentence))) {
                found.add(UnlawfulDemand.EARLY_INSURANCE);
            }
            if (asksForAward(sentence)) {
                found.add(UnlawfulDemand.PRIOR_AWARD);
            }
            if (asksForOneQualification(sentence, next)) {
                found.add(UnlawfulDemand.NO_EQUIVALENT);
            }
        }
        return found;
    }

    private static boolean asksForAudit(String sentence, String next) {
        return has(AUDITED, sentence)
                && !isNotAsked(sentence)
                && !has(IF_LAW_ASKS, sentence)
                && !(has(IF_LAW_ASKS, next) && has(words("accounts|audit(ed|s)?|law|exempt"), next));
    }

    private static boolean asksForInsuranceEarly(String sentence) {
        if (!has(INSURANCE, sentence) || isNotAsked(sentence)) {
            return false;
        }
        boolean early = has(BEFORE, sentence) && has(ASKED, sentence)
                || has(words("in place"), sentence) && has(words("must|need|required|have to|has to|shall"), sentence);
        return early && !has(LATER, sentence);
    }

    private static boolean asksForAward(String written) {
        String sentence = plain(written);
        boolean named = NAMED_AUTHORITY.matcher(written).find() || has(words(AUTHORITY), sentence);
        return named
                && has(EARLIER, sentence)
                && has(CONTRACT, sentence)
                && has(AWARD_LIMIT, sentence)
                && !isNotAsked(sentence);
    }

    private static boolean asksForOneQualification(String written, String next) {
        Matcher qualification = QUALIFICATION.matcher(written);
        if (!qualification.find()) {
            return false;
        }
        String sentence = plain(written);
        if (has(NO_EQUIVALENT, sentence) || has(NO_EQUIVALENT, plain(next))) {
            return true;
        }
        return has(ASKED, sentence)
                && !isNotAsked(sentence)
                && !has(EQUIVALENT, sentence)
                && !has(EQUIVALENT, plain(next));
    }

    private static boolean isNotAsked(String sentence) {
        return has(NOT_ASKED, sentence) && !has(OR_ELSE, sentence);
    }

    private static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }

    private static String plain(String sentence) {
        return sentence.toLowerCase(Locale.UK).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
