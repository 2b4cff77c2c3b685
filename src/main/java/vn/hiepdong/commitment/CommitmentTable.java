package vn.hiepdong.commitment;

import java.util.List;
import vn.hiepdong.web.form.Choice;

/**
 * What the table for editing shows around the typed rows.
 *
 * @param agencyOptions the parties of the programme first, then all agencies
 */
record CommitmentTable(
        long programmeId,
        String title,
        boolean archival,
        List<String> agencyOptions,
        List<Choice> kindChoices,
        List<Choice> periodChoices) {}
