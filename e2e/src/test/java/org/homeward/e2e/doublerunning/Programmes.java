package org.homeward.e2e.doublerunning;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Documents of programmes, for tests. */
final class Programmes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Programmes() {}

    /**
     * Two wards of one site from April 2026, 24 months. Three people leave ward B on 1 July, two leave ward A on 16 August
     * and two on 1 November; a grant from June to December.
     */
    static ObjectNode twoWards() {
        ObjectNode programme = JSON.createObjectNode()
                .put("name", "Two wards")
                .put("firstMonth", "2026-04")
                .put("horizonMonths", 24)
                .put("discountRatePercent", "3.5");
        programme
                .putObject("uplift")
                .put("inpatientPercent", 0)
                .put("communityPercent", "0")
                .put("fundingPercent", "0.00");
        programme
                .putArray("sites")
                .addObject()
                .put("ref", "S")
                .put("name", "Site")
                .put("fixedPerYearPence", 120_000_000)
                .put("releaseLagMonths", 2);
        ArrayNode wards = programme.putArray("wards");
        ward(wards, "A", 60_000_000, 10_000)
                .putArray("steps")
                .addObject()
                .put("occupiedAtMost", 2)
                .put("releasedPercent", 30);
        ward(wards, "B", 48_000_000, 9_000).put("heldUntil", (String) null);
        ArrayNode people = programme.putArray("people");
        for (String move : new String[] {
            "A 2026-08-16",
            "A 2026-08-16",
            "A 2026-11-01",
            "A 2026-11-01",
            "B 2026-07-01",
            "B 2026-07-01",
            "B 2026-07-01"
        }) {
            person(people, move.substring(0, 1), move.substring(2));
        }
        programme
                .putArray("funding")
                .addObject()
                .put("ref", "GRANT")
                .put("kind", "transformation grant")
                .put("payer", "NHSE")
                .put("perMonthPence", 2_000_000)
                .put("firstMonth", "2026-06")
                .put("lastMonth", "2026-12")
                .put("capital", false)
                .put("repayable", false);
        return programme;
    }

    private static ObjectNode ward(ArrayNode wards, String ref, long step, long variable) {
        return wards.addObject()
                .put("ref", ref)
                .put("site", "S")
                .put("beds", 4)
                .put("stepPerYearPence", step)
                .put("variablePerBedDayPence", variable);
    }

    private static void person(ArrayNode people, String ward, String moves) {
        ObjectNode person = people.addObject()
                .put("ref", ward + (people.size() + 1))
                .put("ward", ward)
                .put("hospitalPayer", ward.equals("A") ? "ICB" : "NHSE")
                .put("moveDate", moves)
                .put("destination", "OWN_HOME")
                .put("supportPerWeekPence", 210_000)
                .put("transitionDays", 14);
        ArrayNode shares = person.putArray("payerShares");
        shares.addObject().put("payer", "COUNCIL").put("percent", ward.equals("A") ? "50" : "100");
        if (ward.equals("A")) {
            shares.addObject().put("payer", "ICB").put("percent", 50);
        }
    }

    /** One of the people. */
    static ObjectNode person(ObjectNode programme, int number) {
        return (ObjectNode) programme.path("people").get(number);
    }
}
