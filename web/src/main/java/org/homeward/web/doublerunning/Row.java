package org.homeward.web.doublerunning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.homeward.shared.domain.Money;

/**
 * A line of a form with several: what was typed into it. Which of the fields a line has is for the page; an empty line is
 * left out.
 */
public class Row implements Serializable {

    private String payer = "";
    private BigDecimal percent;
    private Integer people;
    private LocalDate day;
    private YearMonth month;
    private Money sum;
    private boolean capital;

    static Row share(String payer, BigDecimal percent) {
        Row row = new Row();
        row.payer = payer;
        row.percent = percent;
        return row;
    }

    static Row step(int people, BigDecimal percent) {
        Row row = new Row();
        row.people = people;
        row.percent = percent;
        return row;
    }

    static Row others(int people, LocalDate leave) {
        Row row = new Row();
        row.people = people;
        row.day = leave;
        return row;
    }

    static Row change(LocalDate from, long pence) {
        Row row = new Row();
        row.day = from;
        row.sum = Money.ofPence(pence);
        return row;
    }

    static Row once(YearMonth month, long pence, boolean capital) {
        Row row = new Row();
        row.month = month;
        row.sum = Money.ofPence(pence);
        row.capital = capital;
        return row;
    }

    boolean isEmpty() {
        return payer.isBlank() && percent == null && people == null && day == null && month == null && sum == null;
    }

    public String getPayer() {
        return payer;
    }

    public void setPayer(String payer) {
        this.payer = payer == null ? "" : payer.strip();
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public YearMonth getMonth() {
        return month;
    }

    public void setMonth(YearMonth month) {
        this.month = month;
    }

    public Money getSum() {
        return sum;
    }

    public void setSum(Money sum) {
        this.sum = sum;
    }

    public boolean isCapital() {
        return capital;
    }

    public void setCapital(boolean capital) {
        this.capital = capital;
    }
}
