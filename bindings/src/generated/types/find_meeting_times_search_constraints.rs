// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    FindMeetingTimesSearchConstraints { name: "t:FindMeetingTimesSearchConstraints",
    model: "t:SearchWindows?, t:MeetingDurationInMinutes?, t:ActivityDomain?" }
);

rt::placeholder_default!(FindMeetingTimesSearchConstraints);

impl rt::ReadComplex for FindMeetingTimesSearchConstraints {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SearchWindows") => reader.fill(&mut self.search_windows, tag),
            (rt::T, "MeetingDurationInMinutes") => {
                reader.fill(&mut self.meeting_duration_in_minutes, tag)
            }
            (rt::T, "ActivityDomain") => reader.fill(&mut self.activity_domain, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindMeetingTimesSearchConstraints {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:SearchWindows", &self.search_windows);
        out.element("t:MeetingDurationInMinutes", &self.meeting_duration_in_minutes);
        out.element("t:ActivityDomain", &self.activity_domain);
    }
}
