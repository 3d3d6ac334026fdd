// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    FindMeetingTimesAttendeeConstraints, FindMeetingTimesConstraints,
    FindMeetingTimesLocationConstraints, FindMeetingTimesSearchConstraints,
};

/// Complex type `m:FindMeetingTimeCandidatesType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindMeetingTimeCandidates`.
#[doc(alias = "FindMeetingTimeCandidatesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMeetingTimeCandidates {
    /// Element `m:AttendeeConstraints`, optional.
    pub attendee_constraints: Option<Box<FindMeetingTimesAttendeeConstraints>>,
    /// Element `m:LocationConstraints`, optional.
    pub location_constraints: Option<Box<FindMeetingTimesLocationConstraints>>,
    /// Element `m:SearchConstraints`, optional.
    pub search_constraints: Option<Box<FindMeetingTimesSearchConstraints>>,
    /// Element `m:Constraints`, optional.
    pub constraints: Option<Box<FindMeetingTimesConstraints>>,
}

rt::complex_type!(
    FindMeetingTimeCandidates { name: "m:FindMeetingTimeCandidatesType", model:
    "m:AttendeeConstraints?, m:LocationConstraints?, m:SearchConstraints?, m:Constraints?"
    }
);

rt::placeholder_default!(FindMeetingTimeCandidates);

impl rt::ReadComplex for FindMeetingTimeCandidates {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "AttendeeConstraints") => {
                reader.fill(&mut self.attendee_constraints, tag)
            }
            (rt::M, "LocationConstraints") => {
                reader.fill(&mut self.location_constraints, tag)
            }
            (rt::M, "SearchConstraints") => {
                reader.fill(&mut self.search_constraints, tag)
            }
            (rt::M, "Constraints") => reader.fill(&mut self.constraints, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindMeetingTimeCandidates {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:AttendeeConstraints", &self.attendee_constraints);
        out.element("m:LocationConstraints", &self.location_constraints);
        out.element("m:SearchConstraints", &self.search_constraints);
        out.element("m:Constraints", &self.constraints);
    }
}

rt::root!(FindMeetingTimeCandidates, "m:FindMeetingTimeCandidates");
