// @generated

use ::ews_bindings::{Result, xml};

use super::{ActivityDomain, ArrayOfTimeSlot};

/// Complex type `t:FindMeetingTimesSearchConstraints`, since `V2016_10_10`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimesSearchConstraints {
    /// Element `t:SearchWindows`, optional.
    pub search_windows: Option<ArrayOfTimeSlot>,
    /// Element `t:MeetingDurationInMinutes`, optional.
    pub meeting_duration_in_minutes: Option<i32>,
    /// Element `t:ActivityDomain`, optional.
    pub activity_domain: Option<ActivityDomain>,
}

xml::complex_type!(
    FindMeetingTimesSearchConstraints { name: "t:FindMeetingTimesSearchConstraints",
    model: "t:SearchWindows?, t:MeetingDurationInMinutes?, t:ActivityDomain?" }
);

xml::blank_default!(FindMeetingTimesSearchConstraints);

impl xml::ReadNode for FindMeetingTimesSearchConstraints {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SearchWindows") => input.fill(&mut self.search_windows, tag),
            (xml::T, "MeetingDurationInMinutes") => {
                input.fill(&mut self.meeting_duration_in_minutes, tag)
            }
            (xml::T, "ActivityDomain") => input.fill(&mut self.activity_domain, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindMeetingTimesSearchConstraints {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SearchWindows", &self.search_windows);
        out.element("t:MeetingDurationInMinutes", &self.meeting_duration_in_minutes);
        out.element("t:ActivityDomain", &self.activity_domain);
    }
}
