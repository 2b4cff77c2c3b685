package vn.hiepdong.conference.remark;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hiepdong.agency.person.Person;
import vn.hiepdong.agency.person.PersonRecords;
import vn.hiepdong.web.text.Labels;

/** Where somebody spoke. */
@Component
@Transactional(readOnly = true)
class RemarksOfPeople implements PersonRecords {

    private final RemarkRepository remarks;
    private final Labels labels;

    RemarksOfPeople(RemarkRepository remarks, Labels labels) {
        this.remarks = remarks;
        this.labels = labels;
    }

    @Override
    public List<Entry> of(Person person) {
        return remarks.findOf(person).stream()
                .map(remark -> new Entry(
                        remark.conference().startsOn(),
                        labels.of(remark.kind()),
                        remark.conference().title(),
                        "/staff/conferences/" + remark.conference().id()))
                .toList();
    }
}
