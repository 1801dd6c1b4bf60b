package vn.binhyen.pages;

/** What is wrong with a form: the field to go to (empty: the form as a whole) and a sentence for the person who typed. */
public record Problem(String field, String text) {}
