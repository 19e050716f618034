package org.homeward.web.tender;

import java.io.Serializable;

/** One step of a scale as it is typed: a mark, and what it stands for. An empty row is left out. */
public class ScaleRow implements Serializable {

    private Integer mark;
    private String meaning;

    ScaleRow(Integer mark, String meaning) {
        this.mark = mark;
        this.meaning = meaning;
    }

    boolean isEmpty() {
        return mark == null && meaning.isBlank();
    }

    public Integer getMark() {
        return mark;
    }

    public void setMark(Integer mark) {
        this.mark = mark;
    }

    public String getMeaning() {
        return meaning;
    }

    public void setMeaning(String meaning) {
        this.meaning = meaning == null ? "" : meaning;
    }
}
