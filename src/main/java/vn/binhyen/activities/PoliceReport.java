package vn.binhyen.activities;

import java.time.LocalTime;
import org.springframework.data.relational.core.mapping.Table;

/** That the commune's police were told during a patrol turn: when, and which desk. Nothing of what or of whom. */
@Table(schema = "activities", name = "police_report")
public record PoliceReport(LocalTime at, String desk) {}
