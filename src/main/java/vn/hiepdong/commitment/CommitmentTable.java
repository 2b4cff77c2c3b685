package vn.hiepdong.commitment;

import java.util.List;
import vn.hiepdong.commitment.UnresolvedLimitations.Unresolved;
import vn.hiepdong.web.form.Choice;

/**
 * What the table for editing shows around the typed rows.
 *
 * @param agencyOptions the parties of the programme first, then all agencies
 * @param limitations of the programme before this one, which nothing has put right (row R11)
 */
record CommitmentTable(
        long programmeId,
        String title,
        boolean archival,
        List<String> agencyOptions,
        List<Choice> kindChoices,
        List<Choice> periodChoices,
        List<Choice> visibilityChoices,
        List<Unresolved> limitations) {}
